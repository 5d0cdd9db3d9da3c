import type { Rule } from '@zeimori/detection'
import type { JSX } from 'preact'
import { Table } from '../pages/table.tsx'
import { minuteText } from '../texts/day.ts'
import { detectionText } from '../texts/detection.ts'
import type { AnswerRow } from './read-detection.ts'

export const titleOf = (rules: readonly Rule[], id: string): string =>
  rules.find((rule) => rule.id === id)?.title ?? id

function outcomeOf({ act, lifted_name, lift_reason, until, outcome, times }: AnswerRow): string {
  if (lift_reason !== null) {
    const said = act === 'ask-to-stop' ? detectionText.declinedBy : detectionText.liftedBy
    return said(lifted_name ?? '', lift_reason)
  }
  if (outcome !== null) return detectionText.outcomeOf(outcome)
  const end = until === null ? '' : `〜 ${minuteText(until)}`
  return times === null ? end : `${detectionText.times(times)} ${end}`
}

/** What was answered, or would have been, the newest first. */
export const AnswerTable = ({
  answers,
  rules,
}: {
  readonly answers: readonly AnswerRow[]
  readonly rules: readonly Rule[]
}): JSX.Element =>
  answers.length === 0 ? (
    <p>{detectionText.noAnswers}</p>
  ) : (
    <Table
      name={detectionText.answers}
      columns={detectionText.answerColumns}
      rows={answers.map((one) => {
        const act = detectionText.actOf(one.act)
        return [
          minuteText(one.at),
          one.trial ? detectionText.trialAct(act) : act,
          titleOf(rules, one.rule),
          one.source ?? one.tenant ?? '',
          one.reason,
          one.trial ? '' : outcomeOf(one),
        ]
      })}
    />
  )
