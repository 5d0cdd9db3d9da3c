import { その他の番号, 都道府県一覧, type 課税団体 } from '@zeimori/municipalities'
import { dayText, spokenYen } from '../texts/amounts.ts'
import { choiceTexts } from '../texts/choices.ts'
import { answerText } from '../texts/form.ts'
import type { ChoiceName } from './fields/choices.ts'
import type { GroupId } from './fields/index.ts'
import { labelOf } from './labels.ts'
import type { Box } from './names.ts'
import { readDay } from './read-day.ts'
import { readYear } from './read-form.ts'
import { readYen } from './read-yen.ts'
import { boxesShown, standsIn } from './shown.ts'
import type { FormState } from './state.ts'

/** A box that has been filled in, as the printed sheet and the no-JavaScript page say it again. */
export type Answer = {
  readonly name: string
  readonly group: GroupId
  readonly label: string
  readonly answer: string
}

/** Everything that has been filled in, in the order of the form. What could not be read stands as typed. */
export function answersIn(state: FormState, 団体: 課税団体): readonly Answer[] {
  const { 所得の年 } = readYear(state)
  return boxesShown(state).flatMap((box) => {
    const answer = answerOf(box, standsIn(state, box.name, box.field), 団体)
    const label = answer === undefined ? '' : labelOf(box, 所得の年)
    return answer === undefined ? [] : [{ name: box.name, group: box.group.id, label, answer }]
  })
}

function answerOf({ name, field }: Box, value: string, 団体: 課税団体): string | undefined {
  if (value === '') return undefined
  switch (field.kind) {
    case 'tick':
      return answerText.yes
    case 'yen': {
      const read = readYen(value)
      if (!read.ok) return answerText.unread(value)
      return read.amount === undefined ? undefined : spokenYen(read.amount)
    }
    case 'day': {
      const read = readDay(value, 9999)
      if (!read.ok) return answerText.unread(value)
      return read.day && dayText(read.day)
    }
    case 'choice':
      // The grade counts only while no municipality is named.
      return name === 'kyuchi' && 団体.番号 !== その他の番号
        ? undefined
        : chosenText(field.choices, value)
    case 'place':
      return name === 'ken' && 団体.番号 === その他の番号
        ? 都道府県一覧.find(({ 番号 }) => 番号 === value)?.名称
        : undefined
  }
}

/** The words of a choice that has been made; undefined where the form does not offer it. */
function chosenText(choices: ChoiceName, value: string): string | undefined {
  return Object.entries(choiceTexts[choices]).find(([choice]) => choice === value)?.[1]
}
