import { setTimeout } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { openFurther, perform, readStop, stopService } from '../src/acts/index.ts'
import { raiseStop } from '../src/acts/stops/raise.ts'
import { onBoth } from './on-both.ts'
import { code, reason, stopping, target } from './stopping.ts'

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
})
