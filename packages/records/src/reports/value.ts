import type { DayNumber } from '../calendar.ts'
import { eraDay, eraMoment } from './era.ts'

/** What may stand in a cell of a paper. A spreadsheet keeps its type, a printed page its words. */
export type Value = Plain & {
  /** The records that it was taken from: 「stop:…」, 「register:…」. */
  readonly from?: readonly string[]
}

type Plain =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  /** Whole yen. */
  | { readonly kind: 'yen'; readonly yen: number }
  | { readonly kind: 'day'; readonly day: DayNumber }
  /** Milliseconds since 1970; shown to the minute, in Japan. */
  | { readonly kind: 'moment'; readonly at: number }
  | { readonly kind: 'none' }

/** Makes values: `value.text('…')`. */
export const value = {
  text: (text: string): Value => (text === '' ? { kind: 'none' } : { kind: 'text', text }),
  number: (number: number): Value => ({ kind: 'number', number }),
  yen: (yen: number): Value => ({ kind: 'yen', yen }),
  day: (day: DayNumber): Value => ({ kind: 'day', day }),
  moment: (at: number): Value => ({ kind: 'moment', at }),
  none: { kind: 'none' } satisfies Value,
} as const

/** A value as a printed page shows it. */
export function printed(one: Value): string {
  switch (one.kind) {
    case 'text':
      return one.text
    case 'number':
      return grouped(one.number)
    case 'yen':
      return `${grouped(one.yen)}円`
    case 'day':
      return eraDay(one.day)
    case 'moment':
      return eraMoment(one.at)
    case 'none':
      return ''
  }
}

/** With commas between thousands, whatever the host's language. */
function grouped(number: number): string {
  const [whole = '', fraction] = String(Math.abs(number)).split('.')
  const sign = number < 0 ? '-' : ''
  const shown = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return `${sign}${shown}${fraction === undefined ? '' : `.${fraction}`}`
}
