import type { Within } from '@zeimori/store'
import { requirementAddress } from '../ledger/query.ts'
import type { attachmentText } from '../texts/attachments.ts'

/** What is known of an attachment. */
export type Attachment = {
  readonly id: string
  readonly tenant: string | null
  readonly tenantName: string | null
  /** The request, or else the entry of a register, or else the requirement whose record, that it belongs to. */
  readonly approval: string | null
  readonly entry: string | null
  /** The field of the entry. */
  readonly entry_field: string | null
  readonly requirement: string | null
  readonly name: string
  readonly type: string
  readonly size: number
  readonly state: keyof typeof attachmentText.states
  readonly added_by: string
  readonly added_name: string
  readonly added_at: Date
}

/** Where what it belongs to is shown. */
export const placeOf = ({
  approval,
  entry,
  requirement,
  tenant,
}: Pick<Attachment, 'approval' | 'entry' | 'requirement' | 'tenant'>): string => {
  if (entry !== null) return `/registers/entries/${entry}`
  return requirement === null
    ? `/approvals/${approval}`
    : requirementAddress(requirement, tenant ?? undefined)
}

/** The attachments that somebody may see, the newest first: all, those of one request or entry, or one. */
export const readAttachments = (
  within: Within,
  only: { readonly id?: string; readonly approval?: string; readonly entry?: string } = {},
): Promise<readonly Attachment[]> => {
  let all = within
    .selectFrom('attachment')
    .leftJoin('tenant', 'tenant.id', 'attachment.tenant')
    .leftJoin('evidence', 'evidence.id', 'attachment.evidence')
    .selectAll('attachment')
    .select('evidence.subject as requirement')
    .select('tenant.name as tenantName')
    .orderBy('attachment.added_at', 'desc')
    .limit(10_000)
  if (only.id !== undefined) all = all.where('attachment.id', '=', only.id)
  if (only.entry !== undefined) all = all.where('attachment.entry', '=', only.entry)
  if (only.approval !== undefined) all = all.where('attachment.approval', '=', only.approval)
  return all.execute()
}
