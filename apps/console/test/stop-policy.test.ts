import { describe, expect, it } from 'vitest'
import { builtInRules, startDecider, usualPolicy, type Alert } from '@zeimori/detection'
import { easingLoad, stoppingAtOnce, type TenantPolicy } from '@zeimori/records'
import { chooseSource, forProvider } from '@zeimori/store'
import { perform, readPolicies, readStop, stopByRule } from '../src/acts/index.ts'
import { setStopPolicy } from '../src/acts/stops/set-policy.ts'
import type { Services } from '../src/services.ts'
import { somebody, start } from './people.ts'
import { freshServices, recorded } from './services.ts'

const tenant = '131016'

describe('what a municipality has settled about stopping (ruling 3)', () => {
  const given = freshServices()
  const policies = (services: Services) =>
    forProvider(services.store, (within) => readPolicies(within, [tenant, '142051']))
  const bind = (binds: boolean, at: number) =>
    forProvider(given().store, (within) =>
      chooseSource(within, { tenant, source: 'fujisawa', binds, by: 'x', at }),
    )
  const settle = async (policy: TenantPolicy, document: string) =>
    perform(
      given(),
      setStopPolicy,
      { tenant, policy, document },
      await somebody(given().store, 'client-admin'),
    )

  it('is by default what its documents say: all four at once, or what is heavy is eased', async () => {
    await somebody(given().store, 'client-admin')
    expect((await policies(given())).get(tenant)?.policy).toEqual(easingLoad)
    await bind(true, 1)
    expect((await policies(given())).get(tenant)?.policy).toEqual(stoppingAtOnce)
    expect((await policies(given())).get('142051')?.policy).toEqual(easingLoad)
    await bind(false, 2)
    expect((await policies(given())).get(tenant)?.policy).toEqual(easingLoad)
    // Of one moment the one that binds counts, whichever came last.
    await bind(true, 2)
    await bind(false, 2)
    expect((await policies(given())).get(tenant)?.policy).toEqual(stoppingAtOnce)
    await bind(false, 3)
  })

  it('is changed only with the document in which it stands, and within bounds', async () => {
    const rules = [
      await settle(stoppingAtOnce, ' '),
      await settle({ ...stoppingAtOnce, wait: 0 }, '文書1'),
      await settle({ ...stoppingAtOnce, wait: Number.NaN }, '文書1'),
      await settle({ ...stoppingAtOnce, stopsPerDay: 0.5 }, '文書1'),
    ].map((done) => (done.ok || done.refusal.code !== 'not-valid' ? 'done' : done.refusal.rule))
    expect(rules).toEqual(['stop-document', 'stop-wait', 'stop-wait', 'stop-wait'])
    expect(await settle({ ...stoppingAtOnce, stopsPerDay: 2 }, '覚書第3号')).toMatchObject({
      ok: true,
    })
    expect((await policies(given())).get(tenant)).toEqual({
      policy: { ...stoppingAtOnce, stopsPerDay: 2 },
      document: '覚書第3号',
    })
    expect((await recorded(given())).at(-1)).toMatchObject({
      what: { tenant },
      how: {
        action: 'stop.policy',
        changes: {
          load: { before: 'mitigate', after: 'stop' },
          document: { before: null, after: '覚書第3号' },
        },
      },
    })
  })

  it('is nobody else’s to change', async () => {
    for (const [role, of] of [
      ['client-staff', tenant],
      ['operator', tenant],
      ['client-admin', '142051'],
    ] as const) {
      const by = await somebody(given().store, role, { tenant: of })
      const change = { tenant, policy: easingLoad, document: '文書2' }
      expect(await perform(given(), setStopPolicy, change, by)).toMatchObject({
        refusal: { code: 'forbidden' },
      })
    }
  })

  it('is what the detection decides by, and what it decides is done', async () => {
    const rule = builtInRules().find(({ anomaly }) => anomaly === 'load')
    if (rule === undefined) throw new Error('no rule of load')
    const alert: Alert = {
      rule,
      caseId: 'c1',
      at: start.getTime(),
      key: tenant,
      tenant,
      again: 0,
      measured: 9,
      limit: 1,
      what: '負荷が急に増えました。',
      why: '',
      todo: '',
    }
    const settled = await policies(given())
    const tenants = new Map([...settled].map(([id, { policy }]) => [id, policy]))
    const stops = startDecider({ ...usualPolicy, tenants })
      .decide(alert)
      .filter((one) => one.act === 'stop')
    expect(stops).toHaveLength(1)
    for (const decision of stops) await stopByRule(given(), decision)
    expect(await readStop(given(), tenant)).toMatchObject({
      cause: 'rule',
      anomaly: 'load',
      stopped_by: rule.id,
    })
  })
})
