import { setTimeout } from 'node:timers/promises'
import { expect, it } from 'vitest'
import {
  agreeToResume,
  askToResume,
  openFurther,
  perform,
  readStop,
  stopService,
  watchOpening,
} from '../src/acts/index.ts'
import { raiseStop } from '../src/acts/stops/raise.ts'
import { onBoth } from './on-both.ts'
import { bad, code, reason, stopping, target } from './stopping.ts'

onBoth('a stop', (given, folder) => {
  const { flags, services, person, opened, further } = stopping(given, folder)

  it('of two at the same moment is one stop', async () => {
    const [one, two] = [await person('operator'), await person('operator')]
    const done = await Promise.all(
      [one, two].map((by) => perform(services(), raiseStop, { target, reason }, by)),
    )
    expect(done.map(({ ok }) => ok)).toEqual([true, true])
    const rows = await given()
      .store.db.selectFrom('service_stop')
      .select('id')
      .where('target', '=', target)
      .where('state', '!=', 'open')
      .execute()
    expect(rows).toHaveLength(1)
  })

  it('at the very moment when it opens is a stop that holds', async () => {
    const { one } = await opened()
    await further(one)
    await further(one)
    let begun = (): void => undefined
    const opening = new Promise<void>((resolve) => (begun = resolve))
    const port = services().stops
    if (port === undefined) throw new RangeError('nothing closes the service here')
    const resume = async (of: string): Promise<void> => {
      begun()
      await setTimeout(100)
      await port.resume(of)
    }
    const done = openFurther(
      { ...services(), stops: { ...port, resume } },
      { target, override: '' },
      one,
    )
    await opening
    expect(code(await stopService(services(), { target, reason }, one))).toBe(true)
    expect(code((await done).done)).toBe(true)
    expect(await flags().standing(target)).toMatchObject({ stopped: true })
    expect((await readStop(services(), target))?.state).toBe('stopped')
  })

  it('says where a flag cannot follow its record, and lets nobody in', async () => {
    const { one } = await opened()
    const { stops } = services()
    if (stops === undefined) throw new Error('no flags')
    const fails = () => Promise.reject(new Error('no helper'))
    const broken = { ...services(), stops: { ...stops, open: fails, resume: fails, stop: fails } }
    const next = { target, override: '' }
    const stays = { done: { ok: false, refusal: { rule: 'stop-flag' } } }
    expect(await openFurther(broken, next, one)).toMatchObject(stays)
    expect(await flags().standing(target)).toMatchObject({ step: 'check' })
    await further(one)
    expect(await openFurther(broken, next, one)).toMatchObject(stays)
    // The record is over; the flag stays until somebody closes and opens anew.
    expect(await readStop(services(), target)).toBeUndefined()
    expect(await flags().standing(target)).toMatchObject({ stopped: true })
    expect(code(await stopService(services(), { target, reason }, one))).toBe(true)
  })

  it('watches the others where one cannot be looked at', async () => {
    const { one } = await opened()
    await further(one)
    const other = '142051'
    const two = await person('provider-admin')
    await stopService(services(), { target: other, reason }, one)
    await askToResume(services(), { target: other, reason }, one)
    await agreeToResume(services(), { target: other, reason }, two)
    await openFurther(services(), { target: other, override: '' }, one)
    const { stops } = services()
    if (stops === undefined) throw new Error('no flags')
    const check = async (of: string) => {
      if (of === other) throw new Error('no answer')
      return bad
    }
    await expect(watchOpening({ ...services(), stops: { ...stops, check } })).rejects.toThrow(
      'no answer',
    )
    expect(await flags().standing(target)).toMatchObject({ step: undefined })
  })
})
