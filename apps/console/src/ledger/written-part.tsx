import { may, type Asked } from '@zeimori/records'
import { faultTexts, fileTexts, type Written } from '@zeimori/store'
import type { JSX } from 'preact'
import type { Caller } from '../acts/act.ts'
import { sizeText } from '../attachments/attachments-part.tsx'
import { Field, Token } from '../pages/form.tsx'
import { Facts } from '../pages/table.tsx'
import { dayText, minuteText } from '../texts/day.ts'
import { ledgerText } from '../texts/requirement-ledger.ts'
import { recordText } from '../texts/requirement-records.ts'
import { requirementActAddress, requirementAddress } from './query.ts'
import type { Detail } from './read-ledger.ts'
import { WayMark } from './way-mark.tsx'

export type WrittenPartProps = {
  readonly detail: Detail
  readonly person: Asked['person']
  readonly tenant: string | undefined
  readonly caller: Caller
  readonly token: string
}

/** What people wrote down or signed: set apart from what a probe has found, in words and in shape. */
export const WrittenPart = (props: WrittenPartProps): JSX.Element | null => {
  const { detail, person, tenant, caller } = props
  const { requirement } = detail.line
  if (person === undefined && detail.written.length === 0) return null
  const shown = detail.written.filter(({ evidence }) => evidence.withdraws === undefined)
  return (
    <section class="card" aria-labelledby="written">
      <h2 id="written">{recordText.part}</h2>
      <p class="small">{recordText.partLead}</p>
      {tenant === undefined && <p>{recordText.whole}</p>}
      {tenant !== undefined && shown.length === 0 && <p class="empty">{recordText.none}</p>}
      {shown.map((one) => (
        <OneWritten key={one.evidence.id} {...props} one={one} />
      ))}
      {person !== undefined &&
        tenant !== undefined &&
        may(caller.actor, 'evidence.record', tenant) && (
          <p class="buttons">
            <a
              class="button main"
              href={requirementActAddress(requirement.id, 'record', { tenant })}
            >
              {recordText.title[person]}
            </a>
          </p>
        )}
    </section>
  )
}

const isAttestation = ({ evidence }: Written): boolean => evidence.way === 'attestation'

const OneWritten = (props: WrittenPartProps & { readonly one: Written }): JSX.Element => {
  const { one, tenant, caller } = props
  const { evidence, said, fault, withdrawnBy } = one
  const { facts } = recordText
  const kind = isAttestation(one) ? 'attestation' : 'record'
  return (
    <article class={`written ${kind}${withdrawnBy === undefined ? '' : ' gone'}`}>
      <p>
        <WayMark way={evidence.way} />{' '}
        {(evidence.outcome === 'pass' || evidence.outcome === 'fail') && (
          <b>{recordText.outcomes[evidence.outcome]}</b>
        )}
      </p>
      <Warnings one={one} />
      <p class="said">{said?.text ?? recordText.unread}</p>
      {fault !== 'missing' && (
        <Facts
          facts={[
            [facts.effective, dayText(new Date(evidence.effectiveAt))],
            [
              facts.until,
              evidence.validUntil === undefined
                ? recordText.noEnd
                : recordText.ends(dayText(new Date(evidence.validUntil - 1))),
            ],
            [
              facts.signer[kind],
              said === undefined ? '' : recordText.saidBy(said.signer.name, said.signer.office),
            ],
            [facts.by, evidence.by?.name ?? ''],
            [facts.at, minuteText(new Date(evidence.collectedAt))],
            [facts.seq, one.seq === undefined ? ledgerText.unnumbered : ledgerText.seq(one.seq)],
            ...one.files.map((file) => [facts.file, <File key={file.id} file={file} />] as const),
          ]}
        />
      )}
      {withdrawnBy === undefined &&
        fault !== 'missing' &&
        tenant !== undefined &&
        may(caller.actor, 'evidence.record', tenant) && <Withdraw {...props} />}
    </article>
  )
}

/** What keeps it from counting as it was written. */
const Warnings = ({ one: { fault, withdrawnBy } }: { readonly one: Written }): JSX.Element => (
  <>
    {fault !== undefined && (
      <p class="tampered" role="alert">
        <b>{recordText.tampered}</b> {faultTexts[fault]}
      </p>
    )}
    {withdrawnBy !== undefined && (
      <p class="note">
        {recordText.withdrawn(
          withdrawnBy.by?.name ?? '',
          minuteText(new Date(withdrawnBy.collectedAt)),
        )}
        <br />
        {withdrawnBy.reason}
      </p>
    )}
  </>
)

const File = ({ file }: { readonly file: Written['files'][number] }): JSX.Element => (
  <>
    {file.state === 'sound' ? (
      <a href={`/attachments/${file.id}`}>{file.name}</a>
    ) : (
      <span>{file.name}</span>
    )}{' '}
    <span class="small">{sizeText(file.size)}</span>
    <br />
    {file.state === 'changed' || file.state === 'gone' ? (
      <span class="tampered" role="alert">
        <b>{recordText.tampered}</b> {fileTexts[file.state]}
      </span>
    ) : (
      <span class="small">{fileTexts[file.state]}</span>
    )}
    <br />
    <code class="small digest">{`${recordText.fingerprint} ${hexOf(file.sha256)}`}</code>
  </>
)

/** A digest as `sha256sum` writes it, so that anybody can compare. */
const hexOf = (base64: string): string => Buffer.from(base64, 'base64').toString('hex')

const Withdraw = ({
  one: { evidence },
  tenant,
  token,
}: WrittenPartProps & { readonly one: Written }): JSX.Element => (
  <details>
    <summary>{recordText.withdraw}</summary>
    <p class="small">{recordText.withdrawLead}</p>
    <form
      method="post"
      action={requirementAddress(evidence.subject, undefined, '/withdraw')}
      class="stacked"
      novalidate
    >
      <Token token={token} />
      <input type="hidden" name="tenant" value={tenant} />
      <input type="hidden" name="evidence" value={evidence.id} />
      <Field name="reason" label={recordText.withdrawReason} id={`why-${evidence.id}`} />
      <p class="buttons">
        <button class="button quiet" type="submit">
          {recordText.withdraw}
        </button>
      </p>
    </form>
  </details>
)
