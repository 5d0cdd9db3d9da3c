import { readNetwork, type Network } from '../events/address.ts'
import type { Anomaly } from '../rules/rule.ts'

/** 自動停止 / 承認後停止 / 緩和: what a municipality has settled for one anomaly (ruling 3 of the catalogue). */
export type Stopping = 'stop' | 'ask' | 'mitigate'

export type TenantPolicy = {
  readonly stopping: Readonly<Record<Anomaly, Stopping>>
  /** How long an answer is waited for, in milliseconds, and what happens without one. */
  readonly wait: number
  readonly afterWait: 'stop' | 'stay'
  /** More automatic stops a day than this wait for a person. Only where the agreement says so. */
  readonly stopsPerDay?: number
}

const halfAnHour = 30 * 60_000

/** fujisawa-3-10-g: every one of the four anomalies stops that municipality's service at once. */
export const stoppingAtOnce: TenantPolicy = {
  stopping: { dos: 'stop', tampering: 'stop', load: 'stop', c2: 'stop' },
  wait: halfAnHour,
  afterWait: 'stop',
}

/** The default elsewhere: what is false is closed, what is heavy is eased while people are asked. */
export const easingLoad: TenantPolicy = {
  stopping: { dos: 'mitigate', tampering: 'stop', load: 'mitigate', c2: 'stop' },
  wait: halfAnHour,
  afterWait: 'stop',
}

export type Policy = {
  /** Rules that only say what they would have done; a new rule runs so for a week. */
  readonly dryRun: 'all' | ReadonlySet<string>
  /** Sources that are never banned. They are watched like all others. */
  readonly allowed: readonly Network[]
  /** Addresses that many people share: the town hall, mobile carriers. Slowed down, never banned. */
  readonly shared: readonly Network[]
  /** How long a first ban lasts, how it grows, and the longest, in milliseconds. */
  readonly ban: { readonly first: number; readonly factor: number; readonly longest: number }
  readonly tenants: ReadonlyMap<string, TenantPolicy>
  /** Of municipalities that are not listed. */
  readonly otherTenants: TenantPolicy
  /** Of the ground that all stand on: tampering and C&C may close everything, load and DoS never. */
  readonly ground: Readonly<Record<'tampering' | 'c2', Stopping>>
}

/** 15 minutes, doubled each time, at most seven days. */
const usualBan = { first: 15 * 60_000, factor: 2, longest: 7 * 86_400_000 }

export const usualPolicy: Policy = {
  dryRun: new Set(),
  allowed: [],
  shared: [],
  ban: usualBan,
  tenants: new Map(),
  otherTenants: easingLoad,
  ground: { tampering: 'stop', c2: 'stop' },
}

export type ReadNetworks =
  | { readonly ok: true; readonly networks: readonly Network[] }
  | { readonly ok: false; readonly problems: readonly string[] }

/** Reads a list of addresses and ranges, such as an allow-list. */
export function readNetworks(texts: readonly string[]): ReadNetworks {
  const problems: string[] = []
  const networks: Network[] = []
  for (const text of texts) {
    const network = readNetwork(text.trim())
    if (network === undefined)
      problems.push(
        `「${text}」は、アドレス（203.0.113.5）か範囲（203.0.113.0/24、2001:db8::/32）として読めません。`,
      )
    else networks.push(network)
  }
  return problems.length === 0 ? { ok: true, networks } : { ok: false, problems }
}
