import { largestAttachment } from '@zeimori/attachments'
import { SealedError } from '@zeimori/store'
import { addAttachment } from '../acts/attachments/add.ts'
import { removeAttachment } from '../acts/attachments/remove.ts'
import { inReach, perform, record } from '../acts/perform.ts'
import { approvalPage } from '../approvals/approval-page.tsx'
import { takeIn } from '../attachments/attachment-files.ts'
import { attachmentsPart } from '../attachments/attachments-part.tsx'
import { placeOf, readAttachments, type Attachment } from '../attachments/read-attachments.ts'
import type { Services } from '../services.ts'
import { refusedText } from '../texts/acts.ts'
import { attachmentProblems, attachmentText } from '../texts/attachments.ts'
import { findApproval, which } from './approvals.tsx'
import { route, uploadRoute, type Answer, type Route, type Visit } from './route.ts'

const find = async ({ services, caller }: Visit, id: string): Promise<Attachment | undefined> =>
  caller === undefined
    ? undefined
    : (await inReach(services, caller, (within) => readAttachments(within, { id })))[0]

/** Says why a file is not given out. */
const held = (text: string): Answer => ({
  kind: 'page',
  status: 404,
  title: attachmentText.title,
  body: (
    <section class="card narrow">
      <h1>{attachmentText.title}</h1>
      <p>{text}</p>
      <p>
        <a href="/attachments">{attachmentText.back}</a>
      </p>
    </section>
  ),
})

/** Gives a file out, and records that it was given. What was not scanned clean stays here. */
async function give(visit: Visit, id: string): Promise<Answer> {
  const { services, caller } = visit
  const row = await find(visit, id)
  if (row === undefined || caller === undefined) return { kind: 'missing' }
  const { state, name, type, tenant } = row
  const what = { kind: 'attachment', id, ...(tenant !== null && { tenant }) }
  const bytes = state === 'clean' ? await readOpen(services, id) : undefined
  const result = bytes === undefined ? 'denied' : 'ok'
  await record(services, caller, [
    { what, how: { action: 'attachment.read', result, reason: state } },
  ])
  return bytes === undefined
    ? held(unread[state] ?? attachmentText.states[state])
    : { kind: 'file', name, type, bytes }
}

const unread: Readonly<Record<string, string>> = {
  quarantined: attachmentText.waiting,
  clean: attachmentText.unreadable,
}

/** Undefined also where the municipality's keys were destroyed, or somebody changed the file. */
const readOpen = ({ attachments: { folder } }: Services, id: string) =>
  folder.read(id).catch((error: unknown) => {
    if (error instanceof SealedError) return undefined
    throw error
  })

/** Takes a file in for a request. */
async function attach(visit: Visit, id: string): Promise<Answer> {
  const { services, caller, upload } = visit
  const request = await findApproval(visit, id)
  if (request === undefined || caller === undefined) return approvalPage(visit, undefined)
  const say = async (problem: string | undefined): Promise<Answer> =>
    approvalPage(visit, request, { problem, below: await attachmentsPart(visit, request) })
  if (upload === undefined) return say(attachmentText.none)
  if (upload === 'too-large') return say(attachmentProblems['attachment-too-large'])
  const tenant = request.tenant ?? undefined
  const done = await takeIn(services, upload, tenant, (file) =>
    perform(services, addAttachment, { ...file, approval: id, tenant }, caller),
  )
  return done.ok ? { kind: 'redirect', to: `/approvals/${id}` } : say(refusedText(done.refusal))
}

async function remove(visit: Visit, id: string): Promise<Answer> {
  const { services, caller } = visit
  const row = await find(visit, id)
  if (row === undefined || caller === undefined) return { kind: 'missing' }
  const removal = { id, tenant: row.tenant ?? undefined }
  const done = await perform(services, removeAttachment, removal, caller)
  if (!done.ok) return held(refusedText(done.refusal))
  await services.attachments.folder.remove(id)
  return { kind: 'redirect', to: placeOf(row) }
}

export const attachmentRoutes: readonly Route[] = [
  uploadRoute(
    '/approvals/:id/attach',
    'attachment.add',
    which,
    largestAttachment,
    (visit, { id }) => attach(visit, id),
  ),
  route('GET', '/attachments/:id', 'attachment.see', which, (visit, { id }) => give(visit, id)),
  route('POST', '/attachments/:id/remove', 'attachment.add', which, (visit, { id }) =>
    remove(visit, id),
  ),
  route('GET', '/approvals/:id', 'approval.see', which, async (visit, { id }) => {
    const request = await findApproval(visit, id)
    const below = request && (await attachmentsPart(visit, request))
    return approvalPage(visit, request, { below })
  }),
]
