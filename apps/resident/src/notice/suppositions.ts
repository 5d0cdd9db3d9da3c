import type { Base } from '../compare/scenario.ts'
import { supposedFamily } from './suppose-family.ts'
import { supposedIncomes } from './suppose-incomes.ts'
import { supposedPayments } from './suppose-payments.ts'
import { supposedRules } from './suppose-rules.ts'

/** What may have been taken otherwise than she declared it here. The words are in `texts/notice.ts`. */
export const suppositionNames = [
  'one-stop-missed',
  'donation-missed',
  'one-stop-lapsed',
  'one-stop-taken',
  'salary-missed',
  'pension-missed',
  'other-income-missed',
  'dividends-missed',
  'spouse-missed',
  'relative-missed',
  'child-counted',
  'youth-not-counted',
  'parent-apart',
  'disability-missed',
  'single-parent-missed',
  'widow-missed',
  'student-missed',
  'social-insurance-missed',
  'social-insurance-part',
  'pension-fund-missed',
  'life-insurance-of-income-tax',
  'life-insurance-missed',
  'quake-insurance-of-income-tax',
  'quake-insurance-missed',
  'medical-missed',
  'casualty-missed',
  'housing-missed',
  'housing-other-kind',
  'other-year',
  'standard-rates',
  'no-fixed-cut',
  'per-capita-surcharge',
  'social-insurance-amount',
  'donation-amount',
  'salary-amount',
] as const
export type SuppositionName = (typeof suppositionNames)[number]

/** One thing imagined otherwise. */
export type Supposition = {
  readonly name: SuppositionName
  /** Which of a list, counted from 1; the name of a year; or an amount. Empty where there is only one. */
  readonly which: string
  readonly suppose: (base: Base) => Base
}

/** What the declaration adds up, in its parts: 社会保険料 slip by slip, in yen. */
export type Parts = { readonly socialInsurance: readonly number[] }

/** Everything that can be imagined otherwise of this declaration, the likelier first. */
export const suppositionsOn = (base: Base, parts: Parts): readonly Supposition[] => [
  ...supposedIncomes(base),
  ...supposedFamily(base),
  ...supposedPayments(base, parts),
  ...supposedRules(base),
]
