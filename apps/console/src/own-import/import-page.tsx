import type { ListSheet } from '@zeimori/documents'
import type { OwnImport } from '@zeimori/store'
import type { JSX } from 'preact'
import { Form } from '../pages/form.tsx'
import { Facts } from '../pages/table.tsx'
import { importText } from '../texts/own-import.ts'
import { timeText } from '../texts/time.ts'
import { AcceptPart } from './accept-part.tsx'
import { importAddress, type Mapping } from './mapping.ts'
import { ColumnsPart, PlacePart } from './mapping-part.tsx'
import { writtenOf, type Plan } from './plan.ts'
import { ResultPart } from './result-part.tsx'

/** What waits, as far as it is shown. */
export type Waiting = {
  readonly file: Omit<OwnImport, 'sheets'>
  readonly sheets: readonly ListSheet[]
  readonly mapping: Mapping
  readonly plan: Plan
}

export type ImportProps = {
  readonly tenant: string
  readonly name: string
  readonly token: string
  readonly problem: string | undefined
  readonly said: string | undefined
  readonly waiting: Waiting | undefined
  readonly mayAccept: boolean
  /** Whether she has proved lately enough who she is. */
  readonly isProved: boolean
}

/** A municipality's own requirements out of its Excel file: first the file, then its table, then what it would do. */
export const ImportPage = (props: ImportProps): JSX.Element => {
  const { tenant, name, problem, said, waiting } = props
  return (
    <>
      <h1>{importText.title(name)}</h1>
      <p>{importText.lead}</p>
      <p class="small">{importText.who}</p>
      {said !== undefined && (
        <p class="done" role="status">
          {said}
        </p>
      )}
      {waiting !== undefined && problem !== undefined && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {waiting === undefined ? (
        <FilePart {...props} />
      ) : (
        <WaitingParts {...props} {...{ waiting }} />
      )}
      <p>
        <a href={`/tenants/${tenant}/requirements`}>{importText.back}</a>
      </p>
    </>
  )
}

/** What came of reading it, in a line that leads to the whole. */
const Summary = ({ plan }: Pick<Waiting, 'plan'>): JSX.Element => {
  const { problem, errors } = plan
  const count = writtenOf(plan).length
  return (
    <a href="#result">
      {problem ??
        (errors.length > 0
          ? importText.errors(errors.length)
          : count === 0
            ? importText.nothingToDo
            : importText.ready(count))}
    </a>
  )
}

const FilePart = ({
  tenant,
  token,
  problem,
}: Pick<ImportProps, 'tenant' | 'token' | 'problem'>): JSX.Element => (
  <section class="card narrow">
    <Form
      action={importAddress(tenant)}
      token={token}
      send={importText.read}
      problem={problem}
      withFile
    >
      <div class="field row">
        <label for="file">
          <span class="name">{importText.file}</span>
          <small class="hint" id="file-hint">
            {importText.kept}
          </small>
        </label>
        <input id="file" type="file" name="file" accept=".xlsx" aria-describedby="file-hint" />
      </div>
    </Form>
  </section>
)

const WaitingParts = (props: ImportProps & { readonly waiting: Waiting }): JSX.Element => {
  const { tenant, token, waiting } = props
  const { file, sheets, mapping, plan } = waiting
  return (
    <>
      <section class="card">
        <Facts
          facts={[
            [importText.facts.file, file.name],
            [importText.facts.by, file.prepared_name],
            [importText.facts.at, timeText(file.prepared_at)],
            [importText.facts.sha256, <code key="sha256">{file.sha256}</code>],
            [importText.facts.now, <Summary key="now" {...waiting} />],
            [
              importText.facts.scan,
              file.scanned ? importText.facts.scanned : importText.facts.unscanned,
            ],
          ]}
        />
        <Form action={`${importAddress(tenant)}/drop`} token={token} send={importText.drop} aside>
          <input type="hidden" name="id" value={file.id} />
        </Form>
      </section>
      <PlacePart {...{ tenant, sheets, mapping }} />
      <ColumnsPart {...{ tenant, mapping }} sheet={sheets[mapping.sheet]} />
      <ResultPart plan={plan} />
      <AcceptPart {...props} />
    </>
  )
}
