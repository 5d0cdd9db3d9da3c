import { anomalies, anomalyNames, type Change, type TenantPolicy } from '@zeimori/records'
import { readPolicy } from '../../stops/read-policy.ts'
import { stopText } from '../../texts/stops.ts'
import type { Act } from '../act.ts'
import { tellSettings } from '../settings-notice.ts'

export type PolicyChange = {
  readonly tenant: string
  readonly policy: TenantPolicy
  /** 包括了承: the number of the document in which it stands. Nothing is settled without one. (ruling 3) */
  readonly document: string
}

const minute = 60_000
const isWhole = (number: number, most: number): boolean =>
  Number.isInteger(number) && number >= 1 && number <= most

/** The fields of a policy as the log names them. */
const fieldsOf = ({ stopping, wait, afterWait, stopsPerDay }: TenantPolicy, document?: string) => ({
  ...stopping,
  wait: String(wait / minute),
  afterWait,
  stopsPerDay: stopsPerDay === undefined ? null : String(stopsPerDay),
  document: document ?? null,
})

/** Settles what an anomaly does to a municipality's service. */
export const setStopPolicy: Act<PolicyChange, undefined> = {
  permission: 'stop.policy',
  action: 'stop.policy',
  tenantOf: ({ tenant }) => tenant,
  dangerous: true,
  run: async (within, { tenant, policy, document }, caller, now) => {
    const what = { kind: 'stop-policy', id: tenant }
    const notValid = (field: string, rule: string) =>
      ({ ok: false, refusal: { code: 'not-valid', field, rule }, what }) as const
    if (document.trim() === '') return notValid('document', 'stop-document')
    const { wait, stopsPerDay } = policy
    if (!isWhole(wait / minute, 1440) || (stopsPerDay !== undefined && !isWhole(stopsPerDay, 100)))
      return notValid('wait', 'stop-wait')
    const found = await within
      .selectFrom('tenant')
      .select('id')
      .where('id', '=', tenant)
      .executeTakeFirst()
    if (found === undefined) return { ok: false, refusal: { code: 'not-found' }, what }
    const before = await readPolicy(within, tenant)
    const values = {
      ...policy.stopping,
      wait_minutes: wait / minute,
      after_wait: policy.afterWait,
      stops_per_day: stopsPerDay ?? null,
      document: document.trim(),
      set_by: caller.id,
      set_name: caller.name,
      set_at: now,
    }
    await within
      .insertInto('stop_policy')
      .values({ tenant, ...values })
      .onConflict((on) => on.column('tenant').doUpdateSet(values))
      .execute()
    const old: Readonly<Record<string, string | null>> = fieldsOf(before.policy, before.document)
    const changed = Object.entries(fieldsOf(policy, document.trim())).filter(
      ([name, value]) => old[name] !== value,
    )
    const names = changed.map(([name]) => {
      const anomaly = anomalyNames.find((one) => one === name)
      return anomaly === undefined ? stopText.policyTitle : anomalies[anomaly]
    })
    return {
      ok: true,
      result: undefined,
      what,
      changes: Object.fromEntries(
        changed.map(([name, after]): readonly [string, Change] => [
          name,
          { before: old[name] ?? null, after },
        ]),
      ),
      notices: [tellSettings(tenant, caller, [...new Set(names)], now)],
    }
  },
}
