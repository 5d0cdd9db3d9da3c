import { may } from '@zeimori/records'
import type { JSX } from 'preact'
import type { Caller } from '../acts/act.ts'
import { Field, Form } from '../pages/form.tsx'
import { Table } from '../pages/table.tsx'
import { minuteText } from '../texts/day.ts'
import { detectionText } from '../texts/detection.ts'
import { AnswerTable, titleOf } from './answer-table.tsx'
import { Asked } from './asked.tsx'
import { mostShown, type AnswerRow, type RuleRow } from './read-detection.ts'

export type DetectionPageProps = {
  readonly caller: Caller
  readonly token: string
  readonly now: Date
  readonly rules: readonly RuleRow[]
  readonly standing: { readonly rows: readonly AnswerRow[]; readonly more: boolean }
  readonly asked: readonly AnswerRow[]
  readonly answers: readonly AnswerRow[]
  readonly problem: string | undefined
}

const week = 7 * 86_400_000

/** How a rule runs, in words. */
export function modeText({ state }: RuleRow, now: Date): string {
  if (state === undefined) return detectionText.notYet
  const isOver = now.getTime() - state.known_since.getTime() >= week
  return state.mode === 'trial' && isOver ? detectionText.weekOver : detectionText.mode[state.mode]
}

/** Who is kept out, how the rules run, and what they did. */
export const DetectionPage = (props: DetectionPageProps): JSX.Element => (
  <>
    <h1>{detectionText.title}</h1>
    <p>{detectionText.lead}</p>
    {props.problem !== undefined && (
      <p class="problem" role="alert">
        {props.problem}
      </p>
    )}
    <Asked {...props} />
    <Standing {...props} />
    <section class="card">
      <h2>{detectionText.rules}</h2>
      <Table
        name={detectionText.rules}
        columns={detectionText.ruleColumns}
        rows={props.rules.map((one) => [
          <a key="rule" href={`/detection/rules/${one.rule.id}`}>
            {one.rule.title}
          </a>,
          modeText(one, props.now),
          one.alerts,
          one.answered,
          one.tried,
        ])}
      />
    </section>
    <section class="card">
      <h2>{detectionText.answers}</h2>
      <AnswerTable answers={props.answers} rules={props.rules.map(({ rule }) => rule)} />
    </section>
  </>
)

const Standing = ({ caller, token, rules, standing }: DetectionPageProps): JSX.Element => (
  <section class="card">
    <h2>{detectionText.standing}</h2>
    {standing.more && <p>{detectionText.more(mostShown)}</p>}
    {standing.rows.length === 0 ? (
      <p>{detectionText.nobody}</p>
    ) : (
      <Table
        name={detectionText.standing}
        columns={detectionText.standingColumns}
        rows={standing.rows.map((one) => [
          one.source,
          detectionText.actOf(one.act),
          titleOf(
            rules.map(({ rule }) => rule),
            one.rule,
          ),
          one.reason,
          minuteText(one.at),
          minuteText(one.until),
          may(caller.actor, 'detection.change', undefined) && (
            <Form
              key="lift"
              action={`/detection/answers/${one.id}/lift`}
              token={token}
              send={detectionText.lift}
              aside
            >
              <Field name="reason" id={`reason-${one.id}`} label={detectionText.liftReason} />
            </Form>
          ),
        ])}
      />
    )}
  </section>
)
