import { limitBounds, type LimitName } from '@zeimori/records'
import { sql, type RawBuilder } from 'kysely'

/** What a municipality has set for itself; null for none. */
export type OwnLimits = Readonly<Partial<Record<string, number>>> | null

/** What the municipality of an account has set. The provider's own people have the standard. */
export const ownLimits: RawBuilder<OwnLimits> = sql<OwnLimits>`(
  select jsonb_object_agg(tenant_limit.item, tenant_limit.value) from tenant_limit
  where tenant_limit.tenant = account.tenant)`

/** A value that binds an account, for a question to the database; never laxer than its bound. */
export function limitOf(name: LimitName): RawBuilder<number> {
  const { standard, laxest, strictest } = limitBounds[name]
  return sql<number>`greatest(least(coalesce((
    select tenant_limit.value from tenant_limit
    where tenant_limit.tenant = account.tenant and tenant_limit.item = ${name}), ${standard}::int),
    ${Math.max(laxest, strictest)}::int), ${Math.min(laxest, strictest)}::int)`
}
