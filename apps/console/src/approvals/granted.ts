import type { ApprovalKind } from '@zeimori/records'
import { sql, type RawBuilder } from 'kysely'
import { dayText } from '../texts/day.ts'

/**
 * Whether what somebody asked for was allowed by another, and still holds today in Japan: the next day the
 * stricter rule is back by itself.
 * @param of the column with the number that it was asked for
 */
export const isGranted = (
  kind: ApprovalKind,
  of: 'account.id' | 'account.tenant' | 'tenant.id',
  now: Date,
): RawBuilder<boolean> => sql<boolean>`exists (select from approval
  where approval.kind = ${kind} and approval.subject = ${sql.ref(of)}::text
    and approval.state = 'approved' and approval.ends_on >= ${dayText(now)})`
