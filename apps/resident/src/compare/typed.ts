import { yen, type Yen } from '@zeimori/tax'
import { readYen } from '../form/read-yen.ts'
import { valueOf, type FormState } from '../form/state.ts'

/** What can be imagined otherwise. */
export const kinds = ['pension', 'dividends', 'couple', 'retirement', 'years', 'free'] as const
export type Kind = (typeof kinds)[number]

/** The names under which this part's boxes are kept, beside those of the form. All begin alike. */
export const box = {
  kind: 'moshimo-kind',
  monthly: 'moshimo-kakekin',
  dividends: 'moshimo-haito',
  dividendsIncomeTax: 'moshimo-haito-shotokuzei',
  dividendsResidentTax: 'moshimo-haito-wari',
  dividendsWay: 'moshimo-haito-kazei',
  partnerSalary: 'moshimo-aite-kyuyo',
  partnerPension: 'moshimo-aite-nenkin',
  partnerSocial: 'moshimo-aite-shakai-hoken',
  retirementMonth: 'moshimo-taishoku-tsuki',
  severance: 'moshimo-taishokukin',
  serviceYears: 'moshimo-kinzoku',
  becauseOfDisability: 'moshimo-taishoku-shogai',
  official: 'moshimo-taishoku-yakuin',
  retirementSocial: 'moshimo-taishoku-shakai-hoken',
  year: 'moshimo-nendo',
  subject: 'moshimo-dare',
  count: 'moshimo-kazu',
} as const

/** Which box is changed, and to what, of the `number`-th free change. */
export const changedBox = (number: number): string => `moshimo-${number}-ran`
export const changedTo = (number: number): string => `moshimo-${number}-atai`
/** So many boxes can be changed at once. */
export const mostChanges = 6

/** The amount in a box; undefined where it is blank or cannot be read. */
export function amountIn(state: FormState, name: string): Yen | undefined {
  const read = readYen(valueOf(state, name))
  return read.ok && read.amount !== undefined ? yen(read.amount) : undefined
}

/** A whole number between two, or undefined. Full-width digits count as digits. */
export function numberIn(
  state: FormState,
  name: string,
  [least, most]: readonly [number, number],
): number | undefined {
  const text = valueOf(state, name).normalize('NFKC').trim()
  const number = Number(text)
  return /^\d+$/.test(text) && number >= least && number <= most ? number : undefined
}

/** The one of these that stands in a box, or the first of them. */
export const oneOf = <const T extends string>(
  state: FormState,
  name: string,
  offered: readonly [T, ...T[]],
): T => offered.find((one) => one === valueOf(state, name)) ?? offered[0]
