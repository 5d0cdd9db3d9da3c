import { housingMarks, type Entry, type HousingMark } from '@zeimori/slips'
import { grouped, type Day } from '@zeimori/tax'
import type { ChoiceOf } from '../form/fields/choices.ts'
import type { List } from '../form/fields/index.ts'
import { inList } from '../form/names.ts'
import { countOf, valueOf, type FormState } from '../form/state.ts'

/** An amount as it is typed. */
export const typedYen = (amount: number): string => grouped(amount)

/** A day as it is typed. */
export const typedDay = (day: Day | undefined): string =>
  day === undefined
    ? ''
    : [day.year, ...[day.month, day.day].map((part) => String(part).padStart(2, '0'))].join('-')

/** The mark on a slip beside the day of moving in, as the form has it. */
const marks: Readonly<Record<HousingMark, ChoiceOf<'jutaku-kubun'>>> = {
  なし: '',
  特: 'toku',
  特特: 'tokutoku',
  特特特: 'tokutokutoku',
}

export const housingMark = (taken: readonly Entry[]): ChoiceOf<'jutaku-kubun'> => {
  const said = new Set(
    taken.flatMap((entry) =>
      entry.kind === 'choice' && entry.target === '住宅借入金等.特別控除区分' ? [entry.value] : [],
    ),
  )
  return marks[housingMarks.find((mark) => said.has(mark)) ?? 'なし']
}

/** The items of a list in which `box` is still blank, and then those after the last. */
export function freeItems(
  form: FormState,
  list: List,
  box: string,
  wanted: number,
): readonly number[] {
  const free: number[] = []
  for (let number = 1; free.length < wanted; number++)
    if (number > countOf(form, list) || valueOf(form, inList(list, number, box)) === '')
      free.push(number)
  return free
}
