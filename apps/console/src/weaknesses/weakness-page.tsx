import { may } from '@zeimori/records'
import type { WeaknessRecordRow } from '@zeimori/store'
import type { JSX } from 'preact'
import type { Caller } from '../acts/act.ts'
import { AnswerForm } from '../pages/answer-form.tsx'
import { Choice, Field, Form, TextArea } from '../pages/form.tsx'
import { Facts, Table } from '../pages/table.tsx'
import { dayText, minuteText } from '../texts/day.ts'
import { weaknessText } from '../texts/weaknesses.ts'
import { waitingOf, type ShownWeakness } from './read-weaknesses.ts'
import { standingLook, standingText } from './standing-text.ts'

/** What stood in a form that was not taken. */
export type WeaknessBoxes = {
  readonly kind?: string
  readonly body?: string
  readonly whom?: string | undefined
  readonly until?: string | undefined
  readonly answer?: string
}

export type WeaknessPageProps = {
  readonly one: ShownWeakness
  readonly caller: Caller
  readonly token: string
  readonly problem: string | undefined
  readonly given: WeaknessBoxes
  /** Where she proves who she is before she agrees; undefined where she has lately. */
  readonly proveAt: string | undefined
}

/** One weakness: what it is, what is due, and everything that was done about it. */
export const WeaknessPage = (props: WeaknessPageProps): JSX.Element => {
  const { one, caller, problem } = props
  const works = may(caller.actor, 'weakness.work', undefined)
  return (
    <>
      <section class="card">
        <h1>{`${one.names[0] ?? ''} ${one.component.name}`}</h1>
        {problem !== undefined && (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
        {one.doubtful && <p class="note">{weaknessText.doubtful}</p>}
        <Facts facts={factsOf(one)} />
      </section>
      <section class="card">
        <h2>{weaknessText.records}</h2>
        {one.records.length === 0 ? (
          <p>{weaknessText.noRecords}</p>
        ) : (
          <Table
            name={weaknessText.records}
            columns={weaknessText.recordColumns}
            rows={one.records.map((row) => [
              minuteText(row.written_at),
              weaknessText.kinds[row.kind],
              row.body,
              row.whom,
              row.until ?? '',
              row.written_name,
              answerOf(row),
            ])}
          />
        )}
      </section>
      {works && one.state === 'open' && <Answer {...props} />}
      {works && one.state === 'open' && <Write {...props} />}
      <p>
        <a href="/weaknesses">{weaknessText.back}</a>
      </p>
    </>
  )
}

function factsOf(one: ShownWeakness): readonly (readonly [string, string | JSX.Element])[] {
  const { standing, severity, names } = one
  const facts: readonly (readonly [string, string | JSX.Element])[] = [
    [
      weaknessText.state,
      <span key="state" class={`state ${standingLook(one)}`}>
        {standingText(one)}
      </span>,
    ],
    [weaknessText.next, standing.state === 'done' ? '' : weaknessText.steps[standing.step]],
    [weaknessText.due, standing.state === 'done' ? '' : dayText(new Date(standing.dueAt - 1))],
    [weaknessText.versions, one.versions.join('、')],
    [weaknessText.fixedIn, one.fixedIn ?? ''],
    [
      weaknessText.severity,
      severity === undefined ? weaknessText.unknown : weaknessText.severities[severity],
    ],
    [weaknessText.published, minuteText(new Date(one.publishedAt))],
    [weaknessText.seen, minuteText(new Date(one.seenAt))],
    [weaknessText.summary, one.summary],
    [weaknessText.names, names.slice(1).join('、')],
  ]
  return facts.filter(([, text]) => text !== '')
}

const answerOf = ({ kind, agreed, answer, answered_name, answered_at }: WeaknessRecordRow) => {
  if (kind !== 'not-affected') return ''
  if (agreed === null) return weaknessText.waits
  const verdict = agreed ? weaknessText.agreed : weaknessText.refused
  return `${verdict} ${answered_name ?? ''} ${minuteText(answered_at)} ${answer ?? ''}`
}

/** That it is none here takes somebody else; whoever said so may take it back. */
const Answer = ({
  one,
  caller,
  token,
  given,
  proveAt,
}: WeaknessPageProps): JSX.Element | undefined => {
  const waiting = waitingOf(one)
  if (waiting === undefined) return undefined
  const action = `/weaknesses/${one.id}/answer`
  return (
    <section class="card narrow">
      <h2>{weaknessText.waits}</h2>
      <p>{weaknessText.answerLead}</p>
      <p class="said">{waiting.body}</p>
      {proveAt !== undefined ? (
        <p class="buttons">
          <a class="button quiet" href={proveAt}>
            {weaknessText.prove}
          </a>
        </p>
      ) : waiting.written_by === caller.id ? (
        <Form action={action} token={token} send={weaknessText.withdraw} aside>
          <input type="hidden" name="record" value={waiting.id} />
          <input type="hidden" name="agreed" value="no" />
          <Field name="answer" label={weaknessText.answer} value={given.answer ?? ''} />
        </Form>
      ) : (
        <AnswerForm
          action={action}
          token={token}
          about={{ record: waiting.id }}
          label={weaknessText.answer}
          value={given.answer}
          choice={{
            name: 'agreed',
            yes: ['yes', weaknessText.agree],
            no: ['no', weaknessText.refuse],
          }}
        />
      )}
    </section>
  )
}

const Write = ({ one, token, given }: WeaknessPageProps): JSX.Element => (
  <section class="card narrow">
    <h2>{weaknessText.write}</h2>
    <Form action={`/weaknesses/${one.id}/write`} token={token} send={weaknessText.write}>
      <Choice
        name="kind"
        label={weaknessText.kind}
        value={given.kind ?? 'verified'}
        choices={Object.entries(weaknessText.kinds)}
      />
      <TextArea
        name="body"
        label={weaknessText.body}
        hint={weaknessText.bodyHint}
        value={given.body ?? ''}
      />
      <Field
        name="whom"
        label={weaknessText.whom}
        hint={weaknessText.whomHint}
        value={given.whom ?? ''}
        maxLength={200}
        optional
      />
      <Field
        name="until"
        label={weaknessText.until}
        hint={weaknessText.untilHint}
        type="date"
        value={given.until ?? ''}
        optional
      />
    </Form>
  </section>
)
