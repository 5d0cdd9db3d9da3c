import { policyBy, type TenantPolicy } from '@zeimori/records'
import type { StopPolicyTable, Within } from '@zeimori/store'

/** What a municipality has settled about stopping, and in which document; or the default. */
export type SettledPolicy = {
  readonly policy: TenantPolicy
  /** 包括了承; undefined: nothing was settled, and the default of its documents holds. */
  readonly document: string | undefined
}

const minute = 60_000

/**
 * The policies that hold for these municipalities, as the detection takes them. Of those that are not there
 * nothing is known.
 */
export async function readPolicies(
  within: Within,
  tenants: readonly string[],
): Promise<ReadonlyMap<string, SettledPolicy>> {
  if (tenants.length === 0) return new Map()
  const rows = await within
    .selectFrom('stop_policy')
    .selectAll()
    .where('tenant', 'in', tenants)
    .execute()
  // Of all documents one has another default. (ruling 3, fujisawa-3-10-g)
  const bound = await within
    .selectFrom('source_choice')
    .distinctOn('tenant')
    .select(['tenant', 'binds'])
    .where('tenant', 'in', tenants)
    .where('source', '=', 'fujisawa')
    .orderBy('tenant')
    .orderBy('chosen_at', 'desc')
    // Of two choices of one moment the one that binds counts, as in the ledger.
    .orderBy('binds', 'desc')
    .execute()
  const settled = new Map(rows.map((row) => [row.tenant, policyIn(row)]))
  const fujisawa = new Set(bound.flatMap(({ tenant, binds }) => (binds ? [tenant] : [])))
  return new Map(
    tenants.map((tenant) => {
      const policy = policyBy(fujisawa.has(tenant) ? ['fujisawa'] : [])
      return [tenant, settled.get(tenant) ?? { policy, document: undefined }]
    }),
  )
}

/** The policy that holds for one of them. */
export async function readPolicy(within: Within, tenant: string): Promise<SettledPolicy> {
  const found = (await readPolicies(within, [tenant])).get(tenant)
  return found ?? { policy: policyBy([]), document: undefined }
}

function policyIn(row: StopPolicyTable): SettledPolicy {
  const { dos, tampering, load, c2, wait_minutes, after_wait, stops_per_day, document } = row
  const policy: TenantPolicy = {
    stopping: { dos, tampering, load, c2 },
    wait: wait_minutes * minute,
    afterWait: after_wait,
    ...(stops_per_day !== null && { stopsPerDay: stops_per_day }),
  }
  return { policy, document }
}
