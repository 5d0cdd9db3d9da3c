import { その他の番号, 都道府県一覧 } from '@zeimori/municipalities'
import { 年度一覧, type 年度の記号 } from '@zeimori/tax'
import { choices } from './fields/choices.ts'
import type { List } from './fields/index.ts'
import { valueOf, type FormState } from './form-state.ts'
import { countName, findBox, inList, isBox, listNames, placeInList, sizeOf } from './names.ts'

export { valueOf, type FormState } from './form-state.ts'

/** The longest text that a box takes; the longest right answer is a third of it. */
const longestText = 60

/** The year that a resident first sees: the one whose notices are out. */
export const firstYear: 年度の記号 = 'R8'

/**
 * A form as a resident of `municipality` first sees it: one slip, no pension, nobody else.
 * Every choice that has no blank stands at its first, so that what is shown is what is counted.
 */
export const emptyForm = (municipality: string): FormState => ({
  nendo: firstYear,
  dantai: municipality,
  kyuchi: choices.kyuchi[0],
  ...Object.fromEntries(listNames.map((list) => [countName(list), String(sizeOf(list).first)])),
})

export const withValue = (state: FormState, name: string, value: string): FormState => ({
  ...state,
  // A municipality is one of its prefecture's: in another prefecture it is to be chosen anew.
  ...(name === 'ken' && { shichoson: '' }),
  [name]: value.slice(0, longestText),
})

/** How many there are of a list: never below nought, never above what the form takes. */
export function countOf(state: FormState, list: List): number {
  const count = Number(valueOf(state, countName(list)))
  return Number.isInteger(count) ? Math.min(Math.max(count, 0), sizeOf(list).most) : 0
}

/** How many there are of a list once it is among hers again: up to the last in which something was typed. */
export const countAgain = (state: FormState, list: List): number =>
  Object.entries(state).reduce((most, [name, value]) => {
    const at = value === '' ? undefined : placeInList(list, name)
    return at === undefined ? most : Math.max(most, at.number)
  }, 1)

export const withOneMore = (state: FormState, list: List): FormState =>
  withValue(state, countName(list), String(Math.min(countOf(state, list) + 1, sizeOf(list).most)))

/** Removes the `number`-th of a list; those after it move up. */
export function withoutOne(state: FormState, list: List, number: number): FormState {
  const count = countOf(state, list)
  if (number < 1 || number > count) return state
  const kept = Object.entries(state).flatMap(([name, value]) => {
    const at = placeInList(list, name)
    if (at === undefined || at.number < number) return [[name, value]]
    return at.number === number ? [] : [[inList(list, at.number - 1, at.box), value]]
  })
  return { ...Object.fromEntries(kept), [countName(list)]: String(count - 1) }
}

/**
 * The fields of a form that was posted, kept or carried here. Names and choices that the form does not
 * have are dropped, and overlong texts are cut.
 * @param municipality whose page it is
 */
export function formFromFields(
  fields: Iterable<readonly [string, string]>,
  municipality: string,
): FormState {
  const known = [...fields].filter(
    ([name, value]) => isBox(name) && isChoice(name, value, municipality),
  )
  return {
    ...emptyForm(municipality),
    ...Object.fromEntries(known.map(([name, value]) => [name, value.slice(0, longestText)])),
  }
}

/** Whether a box can hold this: of a choice only what it offers, of any other box everything. */
function isChoice(name: string, value: string, municipality: string): boolean {
  if (name === 'nendo') return Object.values(年度一覧).some(({ 記号 }) => 記号 === value)
  if (name === 'dantai') return [その他の番号, municipality].includes(value)
  if (name === 'ken') return value === '' || 都道府県一覧.some(({ 番号 }) => 番号 === value)
  const field = findBox(name)?.field
  if (field?.kind !== 'choice') return true
  const offered: readonly string[] = choices[field.choices]
  return offered.includes(value)
}
