import type { Change, EscalationPolicy } from '@zeimori/records'
import { readEscalation } from '../../contacts/read-escalation.ts'
import { escalationText } from '../../texts/alerts.ts'
import type { Act } from '../act.ts'
import { tellSettings } from '../settings-notice.ts'

export type EscalationChange = { readonly tenant: string; readonly policy: EscalationPolicy }

const isWithin = (number: number, least: number, most: number): boolean =>
  Number.isInteger(number) && number >= least && number <= most

const columnsOf = ({ after, repeat }: EscalationPolicy) => ({
  on_call: after['on-call'],
  vendor_lead: after['vendor-lead'],
  municipality: after.municipality,
  manager: after.manager,
  repeat,
})

/** Settles after how many minutes who is told of a municipality's alerts. */
export const changeEscalation: Act<EscalationChange, undefined> = {
  permission: 'escalation.change',
  action: 'escalation.change',
  tenantOf: ({ tenant }) => tenant,
  dangerous: true,
  run: async (within, { tenant, policy }, caller, now) => {
    const what = { kind: 'escalation', id: tenant }
    const { repeat, ...minutes } = columnsOf(policy)
    if (!isWithin(repeat, 10, 240) || !Object.values(minutes).every((one) => isWithin(one, 0, 120)))
      return {
        ok: false,
        refusal: { code: 'not-valid', field: 'minutes', rule: 'escalation-minutes' },
        what,
      }
    const found = await within
      .selectFrom('tenant')
      .select('id')
      .where('id', '=', tenant)
      .executeTakeFirst()
    if (found === undefined) return { ok: false, refusal: { code: 'not-found' }, what }
    const before = columnsOf((await readEscalation(within, tenant)).policy)
    const values = { ...minutes, repeat, set_by: caller.id, set_name: caller.name, set_at: now }
    await within
      .insertInto('escalation')
      .values({ tenant, ...values })
      .onConflict((on) => on.column('tenant').doUpdateSet(values))
      .execute()
    const changes = Object.entries({ ...minutes, repeat }).flatMap(
      ([name, after]): readonly (readonly [string, Change])[] => {
        const old: unknown = Reflect.get(before, name)
        return old === after ? [] : [[name, { before: String(old), after: String(after) }]]
      },
    )
    return {
      ok: true,
      result: undefined,
      what,
      changes: Object.fromEntries(changes),
      notices: [tellSettings(tenant, caller, [escalationText.title], now)],
    }
  },
}
