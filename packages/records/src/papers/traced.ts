import type { DayNumber } from '../calendar.ts'
import { readDay } from '../registers/read-entry.ts'
import { value, type Value } from '../reports/value.ts'

/** The tables whose rows a paper's figures are taken from. A row is named by its kind and its number. */
export type RefKind =
  | 'account'
  | 'alert'
  | 'attachment'
  | 'audit'
  | 'contact'
  | 'diagnosis'
  | 'escalation'
  | 'evidence'
  | 'handout'
  | 'incident'
  | 'inventory'
  | 'limits'
  | 'paper'
  | 'product'
  | 'provider'
  | 'register'
  | 'review'
  | 'shared-use'
  | 'stop'
  | 'tenant'
  | 'weakness'
  | 'weakness-record'
  /** A whole table, looked through: of counts, also of none. */
  | 'all'

/** One record: 「stop:0190…」. */
export type Ref = `${RefKind}:${string}`

/** Values that say which records they were taken from. */
export type Traced = {
  readonly text: (text: string) => Value
  readonly number: (number: number) => Value
  readonly day: (day: DayNumber | undefined) => Value
  /** A day such as 「2026-11-23」; as it is written where it is none. */
  readonly iso: (text: string | undefined) => Value
  /** Milliseconds since 1970. */
  readonly moment: (at: number | undefined) => Value
}

/** Makes values out of records: every figure of a paper is made here, so that none stands without its record. */
export function from(...refs: readonly Ref[]): Traced {
  const of = (one: Value): Value => (one.kind === 'none' ? one : { ...one, from: refs })
  return {
    text: (text) => of(value.text(text)),
    number: (number) => of(value.number(number)),
    day: (day) => (day === undefined ? value.none : of(value.day(day))),
    iso: (text = '') => {
      const day = readDay(text)
      return of(day === undefined ? value.text(text) : value.day(day))
    },
    moment: (at) => (at === undefined ? value.none : of(value.moment(at))),
  }
}

/** What the product itself says of itself, such as what it records: true of every installation of this version. */
export const ofProduct: Traced = from('product:definitions')
