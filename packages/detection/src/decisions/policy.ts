import { easingLoad, type Stopping, type TenantPolicy } from '@zeimori/records'
import { readNetwork, type Network } from '../events/address.ts'

export { easingLoad, stoppingAtOnce, type Stopping, type TenantPolicy } from '@zeimori/records'

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
