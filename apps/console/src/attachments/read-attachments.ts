import type { Within } from '@zeimori/store'
import type { attachmentText } from '../texts/attachments.ts'

/** What is known of an attachment. */
export type Attachment = {
  readonly id: string
  readonly tenant: string | null
  readonly tenantName: string | null
  readonly approval: string
  readonly name: string
  readonly type: string
  readonly size: number
  readonly state: keyof typeof attachmentText.states
  readonly added_by: string
  readonly added_name: string
  readonly added_at: Date
}

/** The attachments that somebody may see, the newest first: all, those of one request, or one. */
export const readAttachments = (
  within: Within,
  only: { readonly id?: string; readonly approval?: string } = {},
): Promise<readonly Attachment[]> => {
  let all = within
    .selectFrom('attachment')
    .leftJoin('tenant', 'tenant.id', 'attachment.tenant')
    .selectAll('attachment')
    .select('tenant.name as tenantName')
    .orderBy('attachment.added_at', 'desc')
    .limit(10_000)
  if (only.id !== undefined) all = all.where('attachment.id', '=', only.id)
  if (only.approval !== undefined) all = all.where('attachment.approval', '=', only.approval)
  return all.execute()
}
