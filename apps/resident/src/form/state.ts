import { 見本市 } from '@zeimori/municipalities'
import { countName, inList, lists, type List } from './names.ts'

/** What stands in every box, as typed. Plain frozen data that never leaves the device. */
export type FormState = Readonly<Record<string, string>>

/** The longest text that a box takes; the longest right answer is a third of it. */
const longestText = 60

export const valueOf = (state: FormState, name: string): string => state[name] ?? ''

/** A form as a resident of `municipality` first sees it: one slip, no pension, nobody else. */
export const emptyForm = (municipality: string = 見本市.番号): FormState => ({
  nendo: 'R8',
  dantai: municipality,
  [countName('kyuyo')]: '1',
  [countName('nenkin')]: '0',
  [countName('shinzoku')]: '0',
})

export const withValue = (state: FormState, name: string, value: string): FormState => ({
  ...state,
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
    const at = positionIn(list, name)
    if (at === undefined || at.number < number) return [[name, value]]
    return at.number === number ? [] : [[inList(list, at.number - 1, at.box), value]]
  })
  return { ...Object.fromEntries(kept), [countName(list)]: String(count - 1) }
}

function positionIn(list: List, name: string): { number: number; box: string } | undefined {
  const match = new RegExp(`^${list}-(\\d+)-(.+)$`).exec(name)
  return match ? { number: Number(match[1]), box: match[2] ?? '' } : undefined
}

/** The fields of a posted form. Names that the form does not have, and overlong texts, are dropped. */
export function formFromFields(fields: Iterable<readonly [string, string]>): FormState {
  const state: Record<string, string> = {}
  for (const [name, value] of fields)
    if (/^[a-z][a-z0-9-]{0,40}$/.test(name)) state[name] = value.slice(0, longestText)
  return { ...emptyForm(), ...state }
}
