import { sql } from 'kysely'
import type { Within } from '../within.ts'

/** An account, as far as the probes look at it: no name, no address, nothing of a secret. */
export type AccountState = {
  readonly id: string
  readonly side: 'municipality' | 'provider'
  readonly role: string
  readonly status: string
  readonly kind: string
  readonly sameName: number
  readonly generic: boolean
  readonly answered: boolean
  readonly factors: number
  readonly exception: boolean
  readonly longer: boolean
  readonly limits: Readonly<Record<string, number>> | null
  readonly passwordDays: number | null
  readonly passwordForm: string | null
  readonly reviewedDays: number
  readonly stoppedDays: number | null
  readonly stoppedFor: string | null
  readonly overdueDays: number | null
}

/** Names that say what an account is for instead of whose it is. */
const generic =
  '^(admin|administrator|root|test|demo|dev|user|guest|staff|operator|system|sample|kanri|kanrisha)[0-9_.-]*$'

/** How every account that was not deleted stands. */
export async function accountStates(within: Within, now: Date): Promise<readonly AccountState[]> {
  const { rows } = await sql<AccountState>`
    select a.id,
      case when a.tenant is null then 'provider' else 'municipality' end as side,
      a.role, a.status, a.kind,
      count(*) filter (where a.status = 'active' and a.kind = 'personal')
        over (partition by a.tenant, regexp_replace(lower(a.name), '\\s', '', 'g'), a.role like '%admin')::int
        as "sameName",
      lower(a.login) ~ ${generic} as generic,
      trim(a.responsible) <> '' as answered,
      (select count(*)::int from factor f where f.account = a.id) as factors,
      exists (select from approval p where p.kind = 'mfa-exception' and p.subject = a.id::text
        and p.state = 'approved' and p.ends_on >= to_char(${now}::timestamptz, 'YYYY-MM-DD')) as exception,
      exists (select from approval p where p.kind = 'password-period' and p.subject = a.tenant
        and p.state = 'approved' and p.ends_on >= to_char(${now}::timestamptz, 'YYYY-MM-DD')) as longer,
      (select jsonb_object_agg(l.item, l.value) from tenant_limit l where l.tenant = a.tenant) as limits,
      floor(extract(epoch from ${now}::timestamptz - a.password_at) / 86400)::int as "passwordDays",
      a.password_form as "passwordForm",
      floor(extract(epoch from ${now}::timestamptz - a.reviewed_at) / 86400)::int as "reviewedDays",
      floor(extract(epoch from ${now}::timestamptz - a.stopped_at) / 86400)::int as "stoppedDays",
      a.stopped_for as "stoppedFor",
      (${now}::timestamptz at time zone 'Asia/Tokyo')::date - a.ends_on as "overdueDays"
    from account a where a.status <> 'deleted' order by a.id`.execute(within)
  return rows
}
