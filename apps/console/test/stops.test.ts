import { expect, it } from 'vitest'
import {
  agreeToResume,
  askToResume,
  openFurther,
  readStop,
  stopByRule,
  stopService,
  takeBack,
  watchOpening,
} from '../src/acts/index.ts'
import { inReach } from '../src/acts/perform.ts'
import type { Services } from '../src/services.ts'
import { readStops } from '../src/stops/read-stops.ts'
import { onBoth } from './on-both.ts'
import { recorded } from './services.ts'
import { bad, code, reason, stopping, target } from './stopping.ts'

onBoth('stopping the service', (given, folder) => {
  const { flags, seen: now, services, person, opened, further } = stopping(given, folder)

  it('closes at once, is kept with what was served, recorded and told', async () => {
    const by = await person('operator')
    await person('client-admin')
    const before = now.published
    expect(await stopService(services(), { target, reason, anomaly: 'tampering' }, by)).toEqual({
      ok: true,
      result: { target },
    })
    expect(await flags().standing(target)).toMatchObject({ stopped: true, step: undefined })
    expect(now.published).toBe(before + 1)
    const events = await recorded(services())
    expect(events.slice(-2).map(({ how }) => how.action)).toEqual(['alert.raise', 'incident.open'])
    expect(events.at(-3)).toMatchObject({
      what: { tenant: target, kind: 'stop' },
      how: {
        action: 'stop.raise',
        result: 'ok',
        reason,
        changes: { snapshot: { after: 'f'.repeat(64) } },
      },
    })
    const told = await given()
      .store.db.selectFrom('outbox')
      .select('template')
      .where('template', '=', 'service-stopped')
      .execute()
    expect(told.length).toBeGreaterThan(0)
  })

  it('is a municipality’s own right for itself, and for no other and not for all', async () => {
    const staff = await person('client-staff')
    expect(code(await stopService(services(), { target: '142051', reason }, staff))).toBe(
      'forbidden',
    )
    expect(code(await stopService(services(), { target: 'all', reason }, staff))).toBe('forbidden')
    expect(
      code(await stopService(services(), { target, reason }, await person('client-viewer'))),
    ).toBe('forbidden')
    expect(await flags().standing(target)).toEqual({ stopped: false })
    expect(code(await stopService(services(), { target, reason }, staff))).toBe(true)
    expect((await readStop(services(), target))?.cause).toBe('municipality')
  })

  it('is a municipality’s own once it closes too what others had closed', async () => {
    const [first, second] = [await person('operator'), await person('provider-admin')]
    expect(code(await stopService(services(), { target, reason }, first))).toBe(true)
    expect(code(await askToResume(services(), { target, reason }, first))).toBe(true)
    const staff = await person('client-staff')
    expect(code(await stopService(services(), { target, reason }, staff))).toBe(true)
    expect((await readStop(services(), target))?.cause).toBe('municipality')
    expect(code(await askToResume(services(), { target, reason }, first))).toBe(true)
    expect(await agreeToResume(services(), { target, reason }, second)).toMatchObject({
      refusal: { code: 'not-valid', rule: 'stop-municipality' },
    })
    expect(await flags().standing(target)).toMatchObject({ stopped: true, step: undefined })
  })

  it('closes all for an operator with a reason, and never for load or DoS', async () => {
    const by = await person('operator')
    for (const anomaly of ['dos', 'load'] as const)
      expect(await stopService(services(), { target: 'all', reason, anomaly }, by)).toMatchObject({
        refusal: { code: 'not-valid', rule: 'stop-all' },
      })
    expect(code(await stopService(services(), { target: 'all', reason: ' ' }, by))).toBe(
      'not-valid',
    )
    expect(await flags().standing('all')).toEqual({ stopped: false })
    expect(code(await stopService(services(), { target: 'all', reason }, by))).toBe(true)
    const staff = await person('client-staff')
    const seen = await inReach(services(), staff, (within) => readStops(within))
    expect(seen.map((one) => one.target)).toContain('all')
  })

  it('stays closed where the record fails', async () => {
    const by = await person('operator')
    const broken: Services = {
      ...services(),
      sealing: {
        ...services().sealing,
        seal: () => {
          throw new Error('broken')
        },
      },
    }
    await expect(stopService(broken, { target, reason }, by)).rejects.toThrow('broken')
    expect(await flags().standing(target)).toMatchObject({ stopped: true })
  })

  it('closes also while the log is too far behind for anything else, and opens no further', async () => {
    const behind: Services = { ...services(), mostBehind: { seconds: -1, waiting: -1 } }
    const { one } = await opened()
    await expect(openFurther(behind, { target, override: '' }, one)).rejects.toMatchObject({
      name: 'LogBehindError',
    })
    expect(code(await takeBack(behind, { target, reason }, one))).toBe(true)
    expect(await flags().standing(target)).toMatchObject({ step: undefined })
    expect(code(await stopService(behind, { target: '142051', reason }, one))).toBe(true)
    expect(await flags().standing('142051')).toMatchObject({ stopped: true })
  })

  it('says so where no flag can be put up, and records no stop', async () => {
    const { stops } = services()
    if (stops === undefined) throw new Error('no flags')
    const broken: Services = {
      ...services(),
      stops: { ...stops, stop: () => Promise.reject(new Error('no helper')) },
    }
    const by = await person('operator')
    expect(await stopService(broken, { target, reason }, by)).toMatchObject({
      refusal: { rule: 'stop-failed' },
    })
    expect(await readStop(services(), target)).toBeUndefined()
  })

  it('opens for two people alone, in steps, each after its checks', async () => {
    const [one, two] = [await person('operator'), await person('operator')]
    await stopService(services(), { target, reason }, one)
    expect(code(await agreeToResume(services(), { target, reason }, two))).toBe('already')
    expect(code(await further(one))).toBe('already')
    expect(code(await askToResume(services(), { target, reason }, one))).toBe(true)
    expect(code(await agreeToResume(services(), { target, reason: ' ' }, two))).toBe('not-valid')
    expect(code(await takeBack(services(), { target, reason: ' ' }, two))).toBe('not-valid')
    expect(code(await askToResume(services(), { target, reason }, two))).toBe('already')
    expect(code(await agreeToResume(services(), { target, reason }, one))).toBe('own-affair')
    expect(await flags().standing(target)).toMatchObject({ step: undefined })
    expect(code(await agreeToResume(services(), { target, reason }, two))).toBe(true)
    expect(await flags().standing(target)).toMatchObject({ step: 'check' })
    for (const step of ['5', '50']) {
      expect(await further(two)).toEqual({ ok: true, result: { step } })
      expect(await flags().standing(target)).toMatchObject({ step })
    }
    expect(await further(one)).toEqual({ ok: true, result: { step: undefined } })
    expect(await flags().standing(target)).toEqual({ stopped: false })
    expect(code(await further(one))).toBe('not-found')
  })

  it('that a municipality closed itself takes one of its own people to open', async () => {
    const own = await person('client-admin')
    const [one, two] = [await person('operator'), await person('provider-admin')]
    await stopService(services(), { target, reason }, own)
    const stopped = { refusal: { rule: 'stop-municipality' } }
    const { session: _, ...terminal } = one
    const alone = { target, reason, alone: true }
    expect(await askToResume(services(), alone, terminal)).toMatchObject(stopped)
    await askToResume(services(), { target, reason }, one)
    expect(await agreeToResume(services(), { target, reason }, two)).toMatchObject(stopped)
    expect(code(await agreeToResume(services(), { target, reason }, own))).toBe(true)
  })

  it('takes no step past a check that fails, unless somebody sets it aside by name and reason', async () => {
    const { one } = await opened()
    now.checks = bad
    expect(await further(one)).toMatchObject({ refusal: { rule: 'stop-checks' } })
    expect(await flags().standing(target)).toMatchObject({ step: 'check' })
    expect(code(await further(one, '二つ目は、この設置では待つ'))).toBe(true)
    expect(await readStop(services(), target)).toMatchObject({
      override: '二つ目は、この設置では待つ',
      override_checks: 'b',
    })
    const event = (await recorded(services())).at(-1)
    expect(event).toMatchObject({
      how: { action: 'stop.step', changes: { override: { after: 'b' } } },
    })
    // What was set aside does not close it again.
    expect(await watchOpening(services())).toBe(0)
    now.checks = []
    expect(code(await further(one))).toBe('closed')
  })

  it('does not say that it closed where the flag could not', async () => {
    const { one } = await opened()
    await further(one)
    now.checks = bad
    const { stops } = services()
    if (stops === undefined) throw new Error('no flags')
    const broken = { ...stops, stop: () => Promise.reject(new Error('no helper')) }
    const { done } = await openFurther(
      { ...services(), stops: broken },
      { target, override: '' },
      one,
    )
    expect(done).toMatchObject({ ok: false, refusal: { rule: 'stop-failed' } })
    expect(await flags().standing(target)).toMatchObject({ step: '5' })
  })

  it('keeps why somebody went on a step', async () => {
    const { one } = await opened()
    await openFurther(services(), { target, override: '', reason: '様子を見た' }, one)
    const event = (await recorded(services())).at(-1)
    expect(event).toMatchObject({ how: { action: 'stop.step', reason: '様子を見た' } })
  })

  it('closes by itself where a check fails after visitors were let in, and asks both anew', async () => {
    const { one } = await opened()
    await further(one)
    expect(await watchOpening(services())).toBe(0)
    now.checks = bad
    expect(await watchOpening(services())).toBe(1)
    expect(await flags().standing(target)).toMatchObject({ stopped: true, step: undefined })
    expect(await readStop(services(), target)).toMatchObject({ state: 'stopped', asked_by: null })
    const event = (await recorded(services())).at(-1)
    expect(event).toMatchObject({
      who: { kind: 'system', id: 'stop-watch' },
      how: { action: 'stop.back', reason: '検査 b' },
    })
    expect(code(await further(one))).toBe('already')
  })

  it('closes again at any step by one person, and by a new stop', async () => {
    const { one } = await opened()
    await further(one)
    expect(code(await takeBack(services(), { target, reason }, await person('client-staff')))).toBe(
      true,
    )
    expect(await flags().standing(target)).toMatchObject({ step: undefined })
    const again = await opened()
    await further(again.one)
    await stopService(services(), { target, reason: 'また' }, again.two)
    expect(await flags().standing(target)).toMatchObject({ stopped: true, step: undefined })
    expect(await readStop(services(), target)).toMatchObject({ state: 'stopped' })
  })

  it('opens for one person at the terminal alone, and says so for good', async () => {
    const by = await person('provider-admin')
    await stopService(services(), { target, reason }, by)
    expect(code(await askToResume(services(), { target, reason, alone: true }, by))).toBe(
      'forbidden',
    )
    const { session: _, ...terminal } = by
    expect(code(await askToResume(services(), { target, reason, alone: true }, terminal))).toBe(
      true,
    )
    expect(await flags().standing(target)).toMatchObject({ step: 'check' })
    expect(await readStop(services(), target)).toMatchObject({ alone: true, agreed_by: null })
  })

  it('by a rule says so, and a trial of a rule closes nothing', async () => {
    const decision = {
      tenant: target,
      anomaly: 'load',
      rule: 'load-surge',
      reason: '負荷',
    } as const
    expect(await stopByRule(services(), { ...decision, dryRun: true })).toBeUndefined()
    expect(await flags().standing(target)).toEqual({ stopped: false })
    expect(await stopByRule(services(), { ...decision, dryRun: false })).toMatchObject({ ok: true })
    expect(await readStop(services(), target)).toMatchObject({ cause: 'rule', anomaly: 'load' })
    const event = (await recorded(services())).at(-1)
    expect(event).toMatchObject({ who: { kind: 'system', id: 'load-surge' } })
    const all = await stopByRule(services(), { ...decision, tenant: '', dryRun: false })
    expect(all).toMatchObject({ ok: false })
  })
})
