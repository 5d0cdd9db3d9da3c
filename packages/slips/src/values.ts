import { day, largestAmount, type Day } from '@zeimori/tax'
import type { Element } from './xml.ts'

/** What may be wrong with what stands in an element. */
export type Wrong = 'not-an-amount' | 'negative' | 'out-of-range' | 'not-a-day' | 'repeated'

/** What stands in an element, or what is wrong with it. Nothing stands in an empty one. */
export type ReadValue<T> =
  | { readonly ok: true; readonly value: T | undefined }
  | { readonly ok: false; readonly problem: Wrong }

const nothing = { ok: true, value: undefined } as const
const isEmpty = (element: Element): boolean =>
  element.text === '' && element.children.every(({ children, text }) => isBlank(children, text))
const isBlank = (children: readonly Element[], text: string): boolean =>
  text === '' && children.length === 0

/** Digits alone, with leading zeros or not, up to what a declaration takes. Nothing else is an amount: nothing is guessed. */
export function readAmount(element: Element, signed: boolean): ReadValue<number> {
  if (isBlank(element.children, element.text)) return nothing
  if (element.children.length > 0 || !/^-?[0-9]{1,15}$/.test(element.text))
    return { ok: false, problem: 'not-an-amount' }
  const amount = Number(element.text) + 0
  if (amount < 0 && !signed) return { ok: false, problem: 'negative' }
  return Math.abs(amount) > largestAmount
    ? { ok: false, problem: 'out-of-range' }
    : { ok: true, value: amount === 0 ? 0 : amount }
}

/** An amount where the form takes any text: undefined stands for words. */
export function readPrinted(element: Element): ReadValue<number | 'in-words'> {
  if (isBlank(element.children, element.text)) return nothing
  const { text } = element
  const plain = /^[0-9]{1,3}(?:,[0-9]{3})+$/.test(text) ? text.replace(/,/g, '') : text
  return element.children.length === 0 && /^[0-9]+$/.test(plain)
    ? readAmount({ ...element, text: plain }, false)
    : { ok: true, value: 'in-words' }
}

export function readCount(element: Element): ReadValue<number> {
  if (isBlank(element.children, element.text)) return nothing
  return element.children.length === 0 && /^[0-9]{1,2}$/.test(element.text)
    ? { ok: true, value: Number(element.text) }
    : { ok: false, problem: 'not-an-amount' }
}

/** The code of a choice, without leading zeros. What is no code is given back as '?'. */
export function readChoice(element: Element): ReadValue<string> {
  if (isEmpty(element)) return nothing
  const code = childText(element, 'kubun_CD')
  if (code === 'repeated') return { ok: false, problem: 'repeated' }
  return { ok: true, value: /^[0-9]{1,2}$/.test(code ?? '') ? String(Number(code)) : '?' }
}

/** Which year before an era its first year follows, and its last one. */
const eras: ReadonlyMap<string, readonly [before: number, last: number]> = new Map([
  ['1', [1867, 45]],
  ['2', [1911, 15]],
  ['3', [1925, 64]],
  ['4', [1988, 31]],
  ['5', [2018, 99]],
])

/** A year of an era, or of the western calendar. */
export function readYear(element: Element): ReadValue<number> {
  if (isEmpty(element)) return nothing
  const [era, yy, yyyy] = ['era', 'yy', 'yyyy'].map((name) => childText(element, name))
  if ([era, yy, yyyy].includes('repeated')) return { ok: false, problem: 'repeated' }
  const year = yearOf(era, yy, yyyy)
  return year === undefined ? { ok: false, problem: 'not-a-day' } : { ok: true, value: year }
}

function yearOf(
  era: string | undefined,
  yy: string | undefined,
  yyyy: string | undefined,
): number | undefined {
  if (yyyy !== undefined)
    return era === undefined && yy === undefined && /^[0-9]{4}$/.test(yyyy)
      ? Number(yyyy)
      : undefined
  const found = eras.get(era ?? '')
  if (found === undefined || !/^[0-9]{1,2}$/.test(yy ?? '')) return undefined
  const [before, last] = found
  const inEra = Number(yy)
  return inEra >= 1 && inEra <= last ? before + inEra : undefined
}

/** A day of an era, or of the western calendar. */
export function readDay(element: Element): ReadValue<Day> {
  const year = readYear(element)
  if (!year.ok) return year
  if (year.value === undefined) return nothing
  const parts = ['mm', 'dd'].map((name) => childText(element, name))
  if (parts.includes('repeated')) return { ok: false, problem: 'repeated' }
  const [month, date] = parts.map((text) =>
    text !== undefined && /^[0-9]{1,2}$/.test(text) ? Number(text) : 0,
  )
  const found = day(year.value, month ?? 0, date ?? 0)
  return found === undefined ? { ok: false, problem: 'not-a-day' } : { ok: true, value: found }
}

function childText(element: Element, name: string): string | undefined {
  const [found, ...more] = element.children.filter((child) => child.name === name)
  if (more.length > 0) return 'repeated'
  return found === undefined || found.text === '' ? undefined : found.text
}
