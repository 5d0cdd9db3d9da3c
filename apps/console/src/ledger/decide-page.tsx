import { riskResponses, statusText } from '@zeimori/records'
import type { PastDecision } from '@zeimori/store'
import type { JSX } from 'preact'
import { Choice, Field, Form, TextArea } from '../pages/form.tsx'
import { decisionText } from '../texts/requirement-decisions.ts'
import { requirementAddress } from './query.ts'
import type { Line } from './read-ledger.ts'
import { StatusChip } from './status-chip.tsx'

/** What stood in the form. */
export type DecisionFields = {
  readonly kind: PastDecision['kind']
  readonly reason?: string | undefined
  readonly reviewOn?: string | undefined
  readonly to?: string | undefined
  readonly response?: string | undefined
}

/** The form of one kind of decision about a requirement. */
export const DecidePage = ({
  line: { requirement, row },
  tenant,
  token,
  given,
  problem,
}: {
  readonly line: Line
  readonly tenant: string | undefined
  readonly token: string
  readonly given: DecisionFields
  readonly problem: string | undefined
}): JSX.Element => (
  <section class="card narrow">
    <h1>{decisionText.kinds[given.kind]}</h1>
    <p>
      <b>{requirement.title}</b> <small>{requirement.id}</small>
      <br />
      <StatusChip status={row.status} by={row.by} />{' '}
      {row.status !== row.computed && decisionText.computed(statusText[row.computed])}
    </p>
    {tenant === undefined && <p>{decisionText.whole}</p>}
    <p>{decisionText.about[given.kind]}</p>
    <Form
      action={requirementAddress(requirement.id, undefined, '/decide')}
      token={token}
      send={decisionText.send[given.kind]}
      problem={problem}
    >
      <input type="hidden" name="tenant" value={tenant ?? ''} />
      <input type="hidden" name="kind" value={given.kind} />
      {given.kind === 'lower' && <Lowering given={given} />}
      <TextArea
        name="reason"
        label={decisionText.reason}
        hint={decisionText.reasonHint}
        value={given.reason ?? ''}
        maxLength={1000}
      />
      {given.kind !== 'lower' && given.kind !== 'none' && (
        <Field
          name="reviewOn"
          type="date"
          label={decisionText.review}
          hint={decisionText.reviewHint}
          value={given.reviewOn ?? ''}
        />
      )}
    </Form>
    <p>
      <a href={requirementAddress(requirement.id, tenant)}>{decisionText.back}</a>
    </p>
  </section>
)

const Lowering = ({ given }: { readonly given: DecisionFields }): JSX.Element => (
  <>
    <Choice
      name="to"
      label={decisionText.to}
      value={given.to ?? 'unmet'}
      choices={[
        ['unmet', statusText.unmet],
        ['partial', statusText.partial],
      ]}
    />
    <Choice
      name="response"
      label={decisionText.response}
      value={given.response ?? 'reduce'}
      choices={Object.entries(riskResponses)}
    />
  </>
)
