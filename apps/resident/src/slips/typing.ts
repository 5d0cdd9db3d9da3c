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

/** The mark on a slip for a house that was bought with 8 or 10 per cent of consumption tax. */
export const housingMark = (special: boolean, moved: Day | undefined): ChoiceOf<'jutaku-kubun'> => {
  if (!special) return ''
  return moved !== undefined && moved.year >= 2022 ? 'tokutokutoku' : 'toku'
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
