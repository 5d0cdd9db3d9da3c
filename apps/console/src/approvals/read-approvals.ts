import type { ApprovalState } from '@zeimori/records'
import type { Within } from '@zeimori/store'

/** A request, and what was answered. */
export type Approval = {
  readonly id: string
  readonly tenant: string | null
  readonly tenantName: string | null
  readonly kind: string
  readonly subject_name: string
  readonly reason: string
  readonly ends_on: string
  readonly state: ApprovalState
  readonly requested_by: string
  readonly requested_name: string
  readonly requested_at: Date
  readonly decided_name: string | null
  readonly decided_at: Date | null
  readonly answer: string | null
}

/** The requests that somebody may see, the newest first; or one of them. */
export const readApprovals = (within: Within, id?: string): Promise<readonly Approval[]> => {
  const all = within
    .selectFrom('approval')
    .leftJoin('tenant', 'tenant.id', 'approval.tenant')
    .selectAll('approval')
    .select('tenant.name as tenantName')
    .orderBy('approval.requested_at', 'desc')
    .limit(10_000)
  return (id === undefined ? all : all.where('approval.id', '=', id)).execute()
}
