import type { Anomaly } from '@zeimori/records'
import type { Alert } from '../engine/alert.ts'
import type { Decision } from './decision.ts'
import type { Policy, Stopping, TenantPolicy } from './policy.ts'

/** How often each municipality was stopped on which day, so that a limit can hold. */
export type Stops = Map<string, { day: number; times: number }>

const dayOf = (at: number): number => Math.floor((at + 9 * 3_600_000) / 86_400_000)
const heavy: ReadonlySet<Anomaly> = new Set<Anomaly>(['dos', 'load'])

type About = Pick<Decision, 'rule' | 'caseId' | 'at' | 'dryRun'>
type Settled = { readonly stopping: Stopping; readonly tenant: TenantPolicy }

/** What was settled for this anomaly; absent where nothing may be stopped for it. */
function settled(alert: Alert, anomaly: Anomaly, policy: Policy): Settled | undefined {
  if (alert.tenant !== '') {
    const tenant = policy.tenants.get(alert.tenant) ?? policy.otherTenants
    return { stopping: tenant.stopping[anomaly], tenant }
  }
  // Load and DoS close one municipality at most: whoever wants everything closed must not get it so cheaply.
  if (anomaly === 'dos' || anomaly === 'load') return undefined
  return { stopping: policy.ground[anomaly], tenant: policy.otherTenants }
}

/** Whether the anomaly of an alert stops the service, asks people, or neither. */
export function stoppingFor(
  alert: Alert,
  policy: Policy,
  stops: Stops,
  about: About,
): readonly Decision[] {
  const { anomaly } = alert.rule
  const found = anomaly === undefined ? undefined : settled(alert, anomaly, policy)
  if (anomaly === undefined || found === undefined) return []
  const { stopping, tenant } = found
  const { tenant: code, at } = alert
  const ask = (reason: string): readonly Decision[] => [
    {
      ...about,
      act: 'ask-to-stop',
      tenant: code,
      anomaly,
      until: at + tenant.wait,
      otherwise: tenant.afterWait,
      reason,
    },
  ]
  if (stopping !== 'stop')
    return ask(
      stopping === 'mitigate'
        ? '取り決めは「緩和」です。負荷をおさえながら、止めるかどうかの判断を待ちます。'
        : '取り決めは「承認後停止」です。承認を待ちます。',
    )
  if (!mayStop(tenant, code, at, stops))
    return ask('今日の自動停止の回数が取り決めの上限に達したので、人の判断を待ちます。')
  if (!about.dryRun) count(stops, code, at)
  const reason = heavy.has(anomaly)
    ? '取り決めは「自動停止」です。この自治体だけを止めます。'
    : '取り決めは「自動停止」です。'
  return [{ ...about, act: 'stop', tenant: code, anomaly, reason }]
}

function mayStop(tenant: TenantPolicy, code: string, at: number, stops: Stops): boolean {
  const held = stops.get(code)
  const today = held !== undefined && held.day === dayOf(at) ? held.times : 0
  return today < (tenant.stopsPerDay ?? Number.POSITIVE_INFINITY)
}

function count(stops: Stops, code: string, at: number): void {
  const held = stops.get(code)
  const day = dayOf(at)
  stops.set(code, { day, times: held !== undefined && held.day === day ? held.times + 1 : 1 })
}
