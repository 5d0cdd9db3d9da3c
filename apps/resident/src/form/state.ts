import { その他の番号, 都道府県一覧 } from '@zeimori/municipalities'
import { 年度一覧, type 年度の記号 } from '@zeimori/tax'
import { choices } from '../texts/form.ts'
import { countName, inList, isBox, lists, placeInList, type List } from './names.ts'

/** What stands in every box, as typed. Plain data that never leaves the device. */
export type FormState = Readonly<Record<string, string>>

/** The longest text that a box takes; the longest right answer is a third of it. */
const longestText = 60

/** The year that a resident first sees: the one whose notices are out. */
export const firstYear: 年度の記号 = 'R8'

export const valueOf = (state: FormState, name: string): string => state[name] ?? ''

/**
 * A form as a resident of `municipality` first sees it: one slip, no pension, nobody else.
 * Every choice that has no blank stands at its first, so that what is shown is what is counted.
 */
export const emptyForm = (municipality: string): FormState => ({
  nendo: firstYear,
  dantai: municipality,
  kyuchi: choices.kyuchi[0][0],
  [countName('kyuyo')]: '1',
  [countName('nenkin')]: '0',
  [countName('shinzoku')]: '0',
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
  return Number.isInteger(count) ? Math.min(Math.max(count, 0), lists[list]) : 0
}

export const withOneMore = (state: FormState, list: List): FormState =>
  withValue(state, countName(list), String(Math.min(countOf(state, list) + 1, lists[list])))

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
 * The fields of a form that was posted, or that the scripts find on the page. Names and choices that the
 * form does not have are dropped, and overlong texts are cut.
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
  return offers.get(name.slice(name.lastIndexOf('-') + 1))?.some(([one]) => one === value) ?? true
}

const offers = new Map<string, readonly (readonly [string, string])[]>(Object.entries(choices))
