import { takenEndings } from '@zeimori/attachments'
import type { JSX } from 'preact'
import { proveAddress } from '../http/prove.tsx'
import { Field, Form, Token } from '../pages/form.tsx'
import { ProveFirst } from '../pages/prove-first.tsx'
import { sizeText } from '../attachments/attachments-part.tsx'
import { attachmentText } from '../texts/attachments.ts'
import { registerText } from '../texts/registers.ts'
import type { EntryPageProps } from './entry-page.tsx'

/** The name of the box with which a requirement is ticked. */
export const tickName = (requirement: string): string => `requirement-${requirement}`

/** The files of an entry by their fields, and the forms that take another while nobody has been asked. */
export function Files({
  entry,
  definition,
  files,
  token,
  mayWrite,
}: EntryPageProps & { readonly mayWrite: boolean }): JSX.Element | undefined {
  const fields = definition.fields.filter(({ kind }) => kind === 'file')
  const takes = mayWrite && (entry.state === 'written' || entry.state === 'returned')
  return fields.length === 0 ? undefined : (
    <section class="card">
      <h2>{registerText.files}</h2>
      {fields.map(({ id, label, needed }) => {
        const own = files.filter((file) => file.entry_field === id)
        return (
          <div key={id}>
            <h3>{label}</h3>
            {own.length === 0 && (
              <p>
                {registerText.noFile}
                {needed !== undefined && registerText.fileNeeded}
              </p>
            )}
            <ul class="files">
              {own.map((file) => (
                <li key={file.id}>
                  {file.state === 'clean' ? (
                    <a href={`/attachments/${file.id}`}>{file.name}</a>
                  ) : (
                    <span>{file.name}</span>
                  )}
                  <span class="small">{sizeText(file.size)}</span>
                  <span class={`state ${file.state}`}>{attachmentText.states[file.state]}</span>
                </li>
              ))}
            </ul>
            {takes && <AttachForm entry={entry.id} field={id} label={label} token={token} />}
          </div>
        )
      })}
    </section>
  )
}

const AttachForm = ({
  entry,
  field,
  label,
  token,
}: {
  readonly entry: string
  readonly field: string
  readonly label: string
  readonly token: string
}): JSX.Element => (
  <form
    method="post"
    action={`/registers/entries/${entry}/attach`}
    enctype="multipart/form-data"
    class="stacked"
  >
    <Token token={token} />
    <input type="hidden" name="field" value={field} />
    <div class="field row">
      <label for={`file-${field}`}>
        <span class="name">{registerText.attachTo(label)}</span>
        <small class="hint">{registerText.fileStays}</small>
      </label>
      <input
        id={`file-${field}`}
        name="file"
        type="file"
        required
        accept={takenEndings.map((ending) => `.${ending}`).join(',')}
      />
    </div>
    <p class="buttons">
      <button class="button quiet" type="submit">
        {registerText.attach}
      </button>
    </p>
  </form>
)

/** The form that asks for approval, or why nobody can be asked. */
export function Ask({
  entry: { id, state },
  definition,
  token,
  missing,
}: EntryPageProps & { readonly missing: readonly string[] }): JSX.Element | undefined {
  if (definition.approvedBy.length === 0) return <p class="small">{registerText.nobodyToAsk}</p>
  if (state !== 'written' && state !== 'returned') return undefined
  return (
    <section class="card narrow">
      <h2>{registerText.ask}</h2>
      {missing.length > 0 ? (
        <p>{registerText.askMissing(missing.join('、'))}</p>
      ) : (
        <Form action={`/registers/entries/${id}/ask`} token={token} send={registerText.ask} aside>
          <p>{registerText.askLead}</p>
        </Form>
      )}
    </section>
  )
}

/** The form that answers, for whoever approves. */
export function Answer({
  entry,
  token,
  isProved,
  requirements,
  typed,
}: EntryPageProps): JSX.Element {
  const place = `/registers/entries/${entry.id}`
  if (!isProved)
    return (
      <ProveFirst
        title={registerText.answer}
        lead={registerText.answerLead}
        at={proveAddress(place)}
      />
    )
  return (
    <section class="card narrow">
      <h2>{registerText.answer}</h2>
      <p>{registerText.answerLead}</p>
      <form method="post" action={`${place}/answer`} class="stacked" novalidate>
        <Token token={token} />
        <input type="hidden" name="seen" value={entry.versions.length} />
        {requirements.length > 0 && (
          <fieldset class="choices">
            <legend>{registerText.requirements}</legend>
            <p>{registerText.requirementsLead}</p>
            {requirements.map(([id, title]) => (
              <label key={id}>
                <input
                  type="checkbox"
                  name={tickName(id)}
                  value="yes"
                  checked={typed[tickName(id)] === 'yes'}
                />{' '}
                {`${title}（${id}）`}
              </label>
            ))}
          </fieldset>
        )}
        <Field
          name="reason"
          id="answer-reason"
          label={registerText.answerReason}
          value={typed['reason'] ?? ''}
          maxLength={1000}
        />
        <p class="buttons">
          <button class="button main" type="submit" name="decision" value="approved">
            {registerText.approve}
          </button>
          <button class="button quiet" type="submit" name="decision" value="returned">
            {registerText.return}
          </button>
        </p>
      </form>
    </section>
  )
}

export const Retire = ({ entry: { id }, token }: EntryPageProps): JSX.Element => (
  <section class="card narrow">
    <h2>{registerText.retire}</h2>
    <p>{registerText.retireLead}</p>
    <Form action={`/registers/entries/${id}/retire`} token={token} send={registerText.retire} aside>
      <Field name="reason" id="retire-reason" label={registerText.retireReason} maxLength={1000} />
    </Form>
  </section>
)
