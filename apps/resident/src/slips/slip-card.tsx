import {
  applySlip,
  type Answers,
  type AppliedSlip,
  type Entry,
  type OpenPoint,
  type Slip,
} from '@zeimori/slips'
import { Button, SelectField, type Choice } from '@zeimori/ui'
import type { JSX } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { FormState } from '../form/state.ts'
import type { Worked } from '../form/worked.ts'
import { dayText, yenText } from '../texts/amounts.ts'
import {
  cautionTexts,
  openPointTexts,
  questionTexts,
  reasonTexts,
  signatureText,
  slipNames,
  slipsText,
} from '../texts/slips.ts'
import { formChanges } from './form-changes.ts'

export type SlipCardProps = {
  /** Tells this card from those beside it. */
  readonly id: string
  readonly slip: Slip
  readonly worked: Worked
  readonly state: FormState
  readonly applied: readonly AppliedSlip[]
  readonly onApply: (changes: FormState, answers: Answers) => void
  readonly onDrop: () => void
}

/** What one file says, what is to be decided, and the button that puts it into the form. */
export function SlipCard(props: SlipCardProps): JSX.Element {
  const { id, slip, worked, state, applied, onApply, onDrop } = props
  const [answers, setAnswers] = useState<Answers>({})
  const { 申告, 年度 } = worked.reading
  const result = useMemo(
    () => applySlip(申告, slip, { year: 年度.所得の年, answers, applied }),
    [申告, 年度, slip, answers, applied],
  )
  const { declaration, taken, open } = result
  const waiting = open.some(({ kind }) => kind !== 'no-room')
  return (
    <fieldset class="item slip-file">
      <legend>{slipsText.of(slipNames[slip.kind], slip.year)}</legend>
      {slip.cautions.map((caution) => (
        <p key={caution} class="fact wait">
          {cautionTexts[caution]}
        </p>
      ))}
      <Understood slip={slip} />
      {[...slip.questions, ...open.flatMap(asQuestion)].length > 0 && (
        <div class="questions">
          {slip.questions.map((question) => (
            <Ask
              key={question.key}
              name={nameOf(id, question.key)}
              label={questionTexts[question.id].label}
              options={question.options.map((one) => [
                one,
                questionTexts[question.id].options[one] ?? one,
              ])}
              value={answers[question.key] ?? question.preset ?? ''}
              onAnswer={(answer) => setAnswers({ ...answers, [question.key]: answer })}
            />
          ))}
          {open.flatMap(asQuestion).map(({ key, label }) => (
            <Ask
              key={key}
              name={nameOf(id, key)}
              label={label}
              options={[
                ['take', slipsText.take],
                ['leave', slipsText.leave],
              ]}
              value={answers[key] ?? ''}
              onAnswer={(answer) => setAnswers({ ...answers, [key]: answer })}
            />
          ))}
        </div>
      )}
      <p class="hint">{signatureText}</p>
      {waiting && <p class="fact wait">{slipsText.decideFirst}</p>}
      <p class="buttons">
        {!waiting && taken.length > 0 && (
          <Button
            look="main"
            onPress={() =>
              onApply(
                formChanges(state, { slip, taken, before: 申告, after: declaration }),
                answers,
              )
            }
          >
            {slipsText.apply}
          </Button>
        )}
        <Button look="quiet" onPress={onDrop}>
          {slipsText.drop}
        </Button>
      </p>
    </fieldset>
  )
}

const nameOf = (id: string, key: string): string =>
  `torikomi-${id}-${key.replace(/[^\w-]/g, (sign) => `${sign.codePointAt(0)}`)}`

/** What is to be decided where the form and the slip meet; the questions of the slip stand on their own. */
const asQuestion = (
  point: OpenPoint,
): readonly { readonly key: string; readonly label: string }[] =>
  point.kind === 'question' ? [] : [{ key: point.key, label: labelOf(point) }]

const labelOf = (point: Exclude<OpenPoint, { kind: 'question' }>): string =>
  point.kind === 'overlap'
    ? slipsText.overlap(
        point.entries.map(({ label }) => label),
        openPointTexts.overlap,
      )
    : openPointTexts[point.kind]

type AskProps = {
  readonly name: string
  readonly label: string
  readonly options: readonly Choice[]
  readonly value: string
  readonly onAnswer: (answer: string) => void
}

const Ask = ({ name, label, options, value, onAnswer }: AskProps): JSX.Element => (
  <SelectField
    name={name}
    label={label}
    value={value}
    choices={[['', slipsText.chooseOne], ...options]}
    onValue={onAnswer}
  />
)

/** What stands in the file, and not only in the answer to a question. */
const isSaid = ({ kind, when }: Entry): boolean => kind !== 'choice' || when === undefined

/** Everything that the file says: what is carried over, and what is not and why. */
const Understood = ({ slip }: { readonly slip: Slip }): JSX.Element => (
  <>
    <table class="answers">
      <caption>{slipsText.understood}</caption>
      <tbody>
        {slip.entries.filter(isSaid).map((entry) => (
          <tr key={`${entry.code} ${entry.place} ${entry.target}`}>
            <th scope="row">{entry.label}</th>
            <td class="num">
              {entry.kind === 'amount'
                ? yenText(entry.value)
                : entry.kind === 'day'
                  ? dayText(entry.value)
                  : entry.value}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
    {slip.notCarried.length > 0 && (
      <details class="not-carried">
        <summary>{slipsText.notCarried(slip.notCarried.length)}</summary>
        <ul>
          {slip.notCarried.map(({ code, place, label, reason }) => (
            <li key={`${code} ${place}`}>{slipsText.because(label, reasonTexts[reason])}</li>
          ))}
        </ul>
      </details>
    )}
  </>
)
