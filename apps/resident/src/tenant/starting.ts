import { 年度一覧, type 年度の定め, type 年度の記号 } from '@zeimori/tax'
import { emptyForm, valueOf, type FormState } from '../form/state.ts'
import type { Settled } from './context.ts'

/** What the resident has come for: the tax of a year, or how much to donate in the one that is running. */
export type Purpose = 'tax' | 'donating'

type Calendar = Pick<Settled, 'open' | 'today'>

/** Whether the municipality has opened a year to its residents. */
export const isOpen = (open: Settled['open'], 年度: 年度の記号): boolean =>
  open === undefined || open.includes(年度)

/** The calendar year on a day in Japan. */
export const calendarYear = (today: string): number => Number(today.slice(0, 4))

/**
 * The year that a resident begins with: of those that are open the one she has come for, or else the last
 * one before it. For the tax it is that on the income of last year, whose slips come with January; for
 * donations that on the income of the year which is running.
 */
export function startingYear({ open, today }: Calendar, purpose: Purpose): 年度の記号 {
  const wanted = calendarYear(today) - (purpose === 'tax' ? 1 : 0)
  const all: readonly 年度の定め[] = Object.values(年度一覧)
  const offered = all.filter(({ 記号 }) => isOpen(open, 記号))
  const known = offered.length > 0 ? offered : all
  const [first] = known
  const found = known.reduce<年度の定め | undefined>(
    (latest, one) => (one.所得の年 <= wanted ? one : latest),
    first,
  )
  if (found === undefined) throw new RangeError('no year')
  return found.記号
}

/** The form as a resident first sees it on a day. */
export const startingForm = (settled: Settled, purpose: Purpose = 'tax'): FormState => ({
  ...emptyForm(settled.団体.番号),
  nendo: startingYear(settled, purpose),
})

/** The same form in the year that another purpose begins with, unless she has chosen a year herself. */
export function startingAgain(form: FormState, calendar: Calendar, purpose: Purpose): FormState {
  const other = startingYear(calendar, purpose === 'tax' ? 'donating' : 'tax')
  return valueOf(form, 'nendo') === other
    ? { ...form, nendo: startingYear(calendar, purpose) }
    : form
}
