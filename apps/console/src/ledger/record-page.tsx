import { largestAttachment, takenEndings } from '@zeimori/attachments'
import { cadences } from '@zeimori/requirements'
import type { JSX } from 'preact'
import { Choice, Field, Form, TextArea } from '../pages/form.tsx'
import { recordText } from '../texts/requirement-records.ts'
import { requirementAddress } from './query.ts'
import type { Line } from './read-ledger.ts'
import { WayMark } from './way-mark.tsx'

/** What stood in the form. */
export type RecordFields = Readonly<
  Partial<
    Record<
      'outcome' | 'text' | 'signer' | 'office' | 'effectiveOn' | 'validUntil',
      string | undefined
    >
  >
>

/** The form of a record or an attestation for one requirement. */
export const RecordPage = ({
  line: { requirement },
  way,
  tenant,
  token,
  given,
  problem,
}: {
  readonly line: Line
  readonly way: 'record' | 'attestation'
  readonly tenant: string
  readonly token: string
  readonly given: RecordFields
  readonly problem: string | undefined
}): JSX.Element => (
  <section class="card narrow">
    <h1>{recordText.title[way]}</h1>
    <p>
      <WayMark way={way} /> <b>{requirement.title}</b> <small>{requirement.id}</small>
    </p>
    <p>{recordText.lead[way]}</p>
    {requirement.entry !== undefined && (
      <p class="note">
        <b>{recordText.entry}</b>
        <br />
        {requirement.entry}
      </p>
    )}
    <Form
      action={requirementAddress(requirement.id, undefined, '/record')}
      token={token}
      send={recordText.send[way]}
      problem={problem}
      withFile
    >
      <input type="hidden" name="tenant" value={tenant} />
      <Choice
        name="outcome"
        label={recordText.outcome}
        value={given.outcome ?? 'pass'}
        choices={Object.entries(recordText.outcomes)}
      />
      <TextArea
        name="text"
        label={recordText.text}
        hint={recordText.textHint}
        value={given.text ?? ''}
      />
      <Field name="signer" label={recordText.signer[way]} value={given.signer ?? ''} />
      <Field name="office" label={recordText.office} value={given.office ?? ''} optional />
      <Field
        name="effectiveOn"
        type="date"
        label={recordText.effective}
        hint={recordText.effectiveHint}
        value={given.effectiveOn ?? ''}
      />
      <Field
        name="validUntil"
        type="date"
        label={recordText.until}
        hint={recordText.untilHint(cadences[requirement.cadence].name)}
        value={given.validUntil ?? ''}
        optional
      />
      <FileBox />
    </Form>
    <p>
      <a href={requirementAddress(requirement.id, tenant)}>{recordText.back}</a>
    </p>
  </section>
)

const FileBox = (): JSX.Element => (
  <div class="field row">
    <label for="file">
      <span class="name">{recordText.file}</span>
      <small class="hint" id="file-hint">
        {recordText.fileHint(takenEndings, largestAttachment / 1024 / 1024)}
      </small>
    </label>
    <input
      id="file"
      name="file"
      type="file"
      aria-describedby="file-hint"
      accept={takenEndings.map((ending) => `.${ending}`).join(',')}
    />
  </div>
)
