import type { Day } from '@zeimori/tax'
import { dateText } from './era.ts'

/** What stands in a box. A blank box has no value. */
export type Value =
  | { readonly kind: 'amount'; readonly yen: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'date'; readonly day: Day }
  | { readonly kind: 'tick' }

/** By the id of the field. */
export type Values = Readonly<Record<string, Value>>
export type Entry = readonly [id: string, value: Value]

/** An amount, a loss included, in yen. Nought leaves the box blank. */
export const amount = (id: string, yen: number | undefined): readonly Entry[] =>
  yen === undefined || yen === 0 ? [] : [[id, { kind: 'amount', yen }]]

/** An amount that is written even where it is nought. */
export const total = (id: string, yen: number): readonly Entry[] => [[id, { kind: 'amount', yen }]]

/** A text without what surrounds it. Nothing leaves the box blank. */
export const text = (id: string, words: string | undefined): readonly Entry[] => {
  const trimmed = (words ?? '').trim()
  return trimmed === '' ? [] : [[id, { kind: 'text', text: trimmed }]]
}

export const date = (id: string, day: Day | undefined): readonly Entry[] =>
  day === undefined ? [] : [[id, { kind: 'date', day }]]

export const tick = (id: string, holds: boolean | undefined): readonly Entry[] =>
  holds === true ? [[id, { kind: 'tick' }]] : []

/** As it is written on paper: 「1,234,567」, a loss 「△1,234」, 「昭和35年4月12日」. A tick is 「✓」. */
export function valueText(value: Value): string {
  switch (value.kind) {
    case 'amount':
      return `${value.yen < 0 ? '△' : ''}${grouped(Math.abs(value.yen))}`
    case 'text':
      return value.text
    case 'date':
      return dateText(value.day)
    case 'tick':
      return '✓'
  }
}

const grouped = (yen: number): string => String(yen).replace(/\B(?=(\d{3})+$)/g, ',')
