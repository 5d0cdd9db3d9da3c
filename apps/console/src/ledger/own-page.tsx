import { cadences, controls, proofs, responsibilities, themes } from '@zeimori/requirements'
import type { OwnRequirement } from '@zeimori/store'
import type { JSX } from 'preact'
import { importAddress } from '../own-import/mapping.ts'
import { Choice, Field, Form, TextArea } from '../pages/form.tsx'
import { ProveFirst } from '../pages/prove-first.tsx'
import { Table } from '../pages/table.tsx'
import { importText } from '../texts/own-import.ts'
import { ownText } from '../texts/own-requirements.ts'
import { isOwnCadence, ownCadences } from './own.ts'
import { ledgerAddress, requirementAddress } from './query.ts'

export type OwnProps = {
  readonly tenant: string
  readonly name: string
  readonly all: readonly OwnRequirement[]
  readonly token: string
  /** What stands in the form; undefined for a new one. */
  readonly given: OwnRequirement | undefined
  readonly problem: string | undefined
  readonly mayWrite: boolean
  /** Where she proves who she is before she writes; undefined where she has lately. */
  readonly proveAt: string | undefined
  /** May read an Excel file for it. */
  readonly mayPrepare: boolean
  /** What was done, in words. */
  readonly done: string | undefined
}

/** What a municipality asks beside the documents, and the form of one of them. */
export const OwnPage = (props: OwnProps): JSX.Element => {
  const { tenant, name, all, mayWrite, mayPrepare, done, proveAt } = props
  return (
    <>
      <h1>{ownText.title(name)}</h1>
      <p>{ownText.lead}</p>
      <p class="small">{ownText.who}</p>
      {done !== undefined && (
        <p class="done" role="status">
          {done}
        </p>
      )}
      <section class="card">
        {all.length === 0 ? (
          <p class="empty">{ownText.none}</p>
        ) : (
          <Table
            name={ownText.title(name)}
            columns={mayWrite ? ownText.columns : ownText.columns.slice(0, -1)}
            rows={all.map((one) => cellsOf(one, tenant, mayWrite))}
          />
        )}
      </section>
      <section class="card narrow">
        <h2>{ownText.excel}</h2>
        {mayPrepare && (
          <p>
            <a href={importAddress(tenant)}>{importText.link}</a>
          </p>
        )}
        <p>
          <a href={`/tenants/${tenant}/requirements.xlsx`}>{importText.download}</a>
        </p>
        <p class="small">{importText.downloadHint}</p>
      </section>
      {mayWrite &&
        (proveAt === undefined ? (
          <Writing {...props} />
        ) : (
          <ProveFirst title={ownText.add} lead={ownText.proveLead} at={proveAt} />
        ))}
      <p>
        <a href={ledgerAddress({ tenant })}>{ownText.back}</a>
      </p>
    </>
  )
}

const cellsOf = (
  { requirement, number, title, responsible, cadence, proof }: OwnRequirement,
  tenant: string,
  mayWrite: boolean,
): readonly (JSX.Element | string)[] => [
  requirement,
  number,
  <a key="title" href={requirementAddress(requirement, tenant)}>
    {title}
  </a>,
  responsibilities[responsible],
  isOwnCadence(cadence) ? cadences[cadence].name : cadence,
  proofs[proof],
  ...(mayWrite
    ? [
        <a key="change" href={`/tenants/${tenant}/requirements?requirement=${requirement}`}>
          {ownText.change}
        </a>,
      ]
    : []),
]

const Writing = ({ tenant, token, given, problem }: OwnProps): JSX.Element => {
  const known = given !== undefined && given.requirement !== ''
  return (
    <section class="card narrow">
      <h2>{known ? ownText.edit(given.requirement) : ownText.add}</h2>
      <Form
        action={`/tenants/${tenant}/requirements`}
        token={token}
        send={ownText.send}
        problem={problem}
      >
        <input type="hidden" name="requirement" value={given?.requirement ?? ''} />
        <Field
          name="number"
          label={ownText.number}
          hint={ownText.numberHint}
          value={given?.number ?? ''}
          maxLength={40}
          optional
        />
        <Field name="title" label={ownText.name} value={given?.title ?? ''} maxLength={100} />
        <Field
          name="section"
          label={ownText.section}
          hint={ownText.sectionHint}
          value={given?.section ?? ''}
          maxLength={100}
          optional
        />
        <TextArea name="wording" label={ownText.wording} value={given?.wording ?? ''} />
        <Choices given={given} />
        <TextArea
          name="entry"
          label={ownText.entry}
          hint={ownText.entryHint}
          value={given?.entry ?? ''}
          maxLength={1000}
        />
        {known && (
          <p>
            <label>
              <input type="checkbox" name="retired" value="yes" /> {ownText.retired}
            </label>
          </p>
        )}
      </Form>
      {known && (
        <p>
          <a href={`/tenants/${tenant}/requirements`}>{ownText.cancel}</a>
        </p>
      )}
    </section>
  )
}

const Choices = ({ given }: Pick<OwnProps, 'given'>): JSX.Element => (
  <>
    <Choice
      name="theme"
      label={ownText.theme}
      value={given?.theme ?? 'contract-org'}
      choices={Object.entries(themes)}
    />
    <Choice
      name="responsible"
      label={ownText.responsible}
      value={given?.responsible ?? 'operation'}
      choices={Object.entries(responsibilities)}
    />
    <Choice
      name="control"
      label={ownText.control}
      value={given?.control ?? ''}
      choices={Object.entries(controls)}
      unchosen={ownText.noControl}
    />
    <Choice
      name="cadence"
      label={ownText.cadence}
      value={given?.cadence ?? 'yearly'}
      choices={ownCadences.map((one) => [one, cadences[one].name] as const)}
    />
    <Choice
      name="proof"
      label={ownText.proof}
      value={given?.proof ?? 'record'}
      choices={[
        ['record', proofs.record],
        ['attestation', proofs.attestation],
      ]}
    />
  </>
)
