import { randomUUID } from 'node:crypto'
import { notAsked } from '../../src/acts/stops/standing.ts'
import { sends, type Deed, type Sent, type Stage } from './deed.ts'

/** The municipality is stopped, and that far on its way to be opened. */
const stopped =
  (how: 'stopped' | 'asked' | 'opening') =>
  async ({ services, tenant }: Stage): Promise<Sent> => {
    const { db } = services.store
    await db
      .insertInto('service_stop')
      .values({
        target: tenant,
        tenant,
        cause: 'operator',
        reason: 'ためし',
        stopped_by: randomUUID(),
        stopped_name: 'ためし',
        stopped_at: services.now(),
      })
      .onConflict((on) => on.column('target').where('state', '!=', 'open').doNothing())
      .execute()
    const other = randomUUID()
    const asked = {
      ...notAsked,
      asked_by: other,
      asked_name: 'ためし',
      asked_side: 'municipality',
    } as const
    const states = {
      stopped: notAsked,
      asked: { ...asked, state: 'asked' },
      opening: { ...asked, state: 'opening', step: 'check', agreed_by: randomUUID() },
    } as const
    await db
      .updateTable('service_stop')
      .set(states[how])
      .where('target', '=', tenant)
      .where('state', '!=', 'open')
      .execute()
    return { fields: { target: tenant, reason: 'ためし' } }
  }

/** What is done to a municipality's service. */
export const stopDeeds: Readonly<Record<string, Deed>> = {
  '/stops/raise': {
    action: 'stop.raise',
    ready: async ({ tenant }) => ({ fields: { target: tenant, reason: 'ためし', sure: 'yes' } }),
  },
  '/stops/:target/ask': { action: 'stop.ask', ready: stopped('stopped') },
  '/stops/:target/agree': { action: 'stop.agree', ready: stopped('asked') },
  '/stops/:target/back': { action: 'stop.back', ready: stopped('asked') },
  '/stops/:target/step': { action: 'stop.step', ready: stopped('opening') },
  '/stops/:tenant/policy': {
    action: 'stop.policy',
    ready: sends({
      dos: 'ask',
      tampering: 'stop',
      load: 'ask',
      c2: 'stop',
      wait: '30',
      afterWait: 'stay',
      document: 'ためし',
    }),
  },
}
