import {
  everyRequirement,
  isOptional,
  isSourceId,
  sourceIds,
  sources,
  type SourceId,
} from '@zeimori/requirements'
import type { JSX } from 'preact'
import { Form, TextArea } from '../pages/form.tsx'
import { ProveFirst } from '../pages/prove-first.tsx'
import { Table } from '../pages/table.tsx'
import { sourceText } from '../texts/binding-sources.ts'
import { ledgerAddress } from './query.ts'

export type SourcesProps = {
  readonly tenant: string
  readonly name: string
  /** Empty where none was chosen yet: then all bind. */
  readonly binding: readonly string[]
  readonly token: string
  readonly problem: string | undefined
  /** What stood in the form that was sent. */
  readonly chosen: readonly SourceId[] | undefined
  readonly reason: string
  readonly mayChoose: boolean
  /** Where she proves who she is before she writes; undefined where she has lately. */
  readonly proveAt: string | undefined
  readonly done: boolean
}

/** Which documents bind a municipality: what its ledger asks for. */
export const SourcesPage = (props: SourcesProps): JSX.Element => {
  const { tenant, name, binding, mayChoose, done, proveAt } = props
  return (
    <>
      <h1>{sourceText.title(name)}</h1>
      <p>{sourceText.lead}</p>
      <p class="small">{sourceText.who}</p>
      {done && (
        <p class="done" role="status">
          {sourceText.done}
        </p>
      )}
      <section class="card">
        <Table
          name={sourceText.title(name)}
          columns={sourceText.columns}
          rows={sourceIds.map((source) => {
            const { title, publisher, edition = sourceText.noEdition } = read(source)
            return [
              title,
              `${publisher}、${edition}`,
              sourceText.count(countOf(source)),
              sourceText.count(countOf(source, 'once_before_launch')),
              nowOf(source, binding),
            ]
          })}
        />
      </section>
      {mayChoose &&
        (proveAt === undefined ? (
          <Choosing {...props} />
        ) : (
          <ProveFirst title={sourceText.choose} lead={sourceText.proveLead} at={proveAt} />
        ))}
      <p>
        <a href={ledgerAddress({ tenant })}>{sourceText.back}</a>
      </p>
    </>
  )
}

/** Whether a document binds now, in words. */
const nowOf = (source: SourceId, binding: readonly string[]): string => {
  if (binding.includes(source)) return sourceText.binds
  return binding.length === 0 && !isOptional(source) ? sourceText.notChosen : sourceText.free
}

const read = (
  source: SourceId,
): { readonly title: string; readonly publisher: string; readonly edition: string | undefined } =>
  sources[source]

const countOf = (source: SourceId, cadence?: string): number =>
  everyRequirement.filter(
    (one) => one.source === source && (cadence === undefined || one.cadence === cadence),
  ).length

const Choosing = ({
  tenant,
  binding,
  token,
  problem,
  chosen = binding.length === 0
    ? sourceIds.filter((source) => !isOptional(source))
    : binding.filter(isSourceId),
  reason,
}: SourcesProps): JSX.Element => (
  <section class="card narrow">
    <h2>{sourceText.choose}</h2>
    <Form
      action={`/tenants/${tenant}/sources`}
      token={token}
      send={sourceText.send}
      problem={problem}
    >
      <fieldset class="choices">
        <legend>{sourceText.choose}</legend>
        {sourceIds.map((source) => (
          <label key={source}>
            <input type="checkbox" name={source} value="yes" checked={chosen.includes(source)} />{' '}
            {sources[source].short}
          </label>
        ))}
      </fieldset>
      <TextArea
        name="reason"
        label={sourceText.reason}
        hint={sourceText.reasonHint}
        value={reason}
        maxLength={1000}
      />
    </Form>
  </section>
)
