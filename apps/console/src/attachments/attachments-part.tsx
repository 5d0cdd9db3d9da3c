import { largestAttachment, takenEndings } from '@zeimori/attachments'
import { may } from '@zeimori/records'
import type { JSX } from 'preact'
import { inReach } from '../acts/perform.ts'
import type { Approval } from '../approvals/read-approvals.ts'
import type { Visit } from '../http/route.ts'
import { Token } from '../pages/form.tsx'
import { attachmentText } from '../texts/attachments.ts'
import { readAttachments, type Attachment } from './read-attachments.ts'

/** The attachments of a request, and the form that takes another while it is open. */
export async function attachmentsPart(visit: Visit, request: Approval): Promise<JSX.Element> {
  const { services, caller, token } = visit
  const rows =
    caller === undefined
      ? []
      : await inReach(services, caller, (within) =>
          readAttachments(within, { approval: request.id }),
        )
  const isOpen = request.state === 'requested'
  const mayAdd =
    caller !== undefined && may(caller.actor, 'attachment.add', request.tenant ?? undefined)
  return (
    <section aria-labelledby="attachments">
      <h2 id="attachments">{attachmentText.title}</h2>
      <ul class="files">
        {rows.map((row) => (
          <li key={row.id}>
            <FileLine row={row} />
            {isOpen && row.added_by === caller?.id && isThere(row) && (
              <form method="post" action={`/attachments/${row.id}/remove`}>
                <Token token={token} />
                <button
                  class="button quiet"
                  type="submit"
                  aria-label={attachmentText.removeOne(row.name)}
                >
                  {attachmentText.remove}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {isOpen && mayAdd && <AddForm approval={request.id} token={token} />}
    </section>
  )
}

const isThere = ({ state }: Attachment): boolean => state === 'clean' || state === 'quarantined'

const FileLine = ({ row }: { readonly row: Attachment }): JSX.Element => (
  <>
    {row.state === 'clean' ? (
      <a href={`/attachments/${row.id}`}>{row.name}</a>
    ) : (
      <span>{row.name}</span>
    )}
    <span class="small">{sizeText(row.size)}</span>
    <span class={`state ${row.state}`}>{attachmentText.states[row.state]}</span>
  </>
)

/** 「12 KB」 */
export const sizeText = (bytes: number): string =>
  bytes < 1024 * 1024
    ? `${Math.ceil(bytes / 1024).toLocaleString('ja')} KB`
    : `${(bytes / 1024 / 1024).toFixed(1)} MB`

const AddForm = ({
  approval,
  token,
}: {
  readonly approval: string
  readonly token: string
}): JSX.Element => (
  <form
    method="post"
    action={`/approvals/${approval}/attach`}
    enctype="multipart/form-data"
    class="stacked"
  >
    <Token token={token} />
    <div class="field row">
      <label for="file">
        <span class="name">{attachmentText.add}</span>
        <small class="hint" id="file-hint">
          {attachmentText.hint(takenEndings, largestAttachment / 1024 / 1024)}
        </small>
      </label>
      <input
        id="file"
        name="file"
        type="file"
        required
        aria-describedby="file-hint"
        accept={takenEndings.map((ending) => `.${ending}`).join(',')}
      />
    </div>
    <p class="buttons">
      <button class="button quiet" type="submit">
        {attachmentText.send}
      </button>
    </p>
  </form>
)
