import { alertSeverities, may } from '@zeimori/records'
import type { JSX } from 'preact'
import type { Caller } from '../acts/act.ts'
import { Choice, Field, Form } from '../pages/form.tsx'
import { Facts } from '../pages/table.tsx'
import { minuteText } from '../texts/day.ts'
import { detectionText } from '../texts/detection.ts'
import { AnswerTable } from './answer-table.tsx'
import { modeText } from './detection-page.tsx'
import type { AnswerRow, RuleRow } from './read-detection.ts'

export type RulePageProps = {
  readonly caller: Caller
  readonly token: string
  readonly now: Date
  readonly row: RuleRow
  readonly answers: readonly AnswerRow[]
  readonly problem: string | undefined
  readonly given: { readonly mode?: string; readonly reason?: string }
}

/** One rule: how it runs, what it did or would have done, and the form that changes how it runs. */
export const RulePage = (props: RulePageProps): JSX.Element => {
  const { caller, token, now, row, answers, problem, given } = props
  const { rule, state } = row
  return (
    <>
      <section class="card">
        <h1>{detectionText.ruleTitle(rule.title)}</h1>
        <Facts
          facts={[
            [detectionText.ruleColumns[1], modeText(row, now)],
            [detectionText.severity, alertSeverities[rule.severity]],
            [detectionText.since, minuteText(state?.known_since)],
            [
              detectionText.setBy,
              state === undefined || state.set_name === ''
                ? ''
                : `${state.set_name} ${minuteText(state.set_at)} ${state.reason}`,
            ],
            [detectionText.todo, rule.todo],
          ]}
        />
        {state !== undefined && may(caller.actor, 'detection.change', undefined) && (
          <Form
            action={`/detection/rules/${rule.id}`}
            token={token}
            send={detectionText.save}
            problem={problem}
          >
            <Choice
              name="mode"
              label={detectionText.change}
              value={given.mode ?? state.mode}
              choices={Object.entries(detectionText.mode)}
            />
            <Field name="reason" label={detectionText.reason} value={given.reason ?? ''} />
          </Form>
        )}
      </section>
      <section class="card">
        <h2>{detectionText.answers}</h2>
        <AnswerTable answers={answers} rules={[rule]} />
      </section>
      <p>
        <a href="/detection">{detectionText.back}</a>
      </p>
    </>
  )
}
