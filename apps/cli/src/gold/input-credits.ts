import type { Reader } from './reader.ts'
import { largestFamily } from './limits.ts'

type Amount = number | undefined

export type Mortgage = {
  /** 所得税の住宅借入金等特別控除可能額. */
  readonly available: Amount
  /** 所得税の課税総所得金額等, as the page has it. */
  readonly incomeTaxTaxable: Amount
  readonly capPercent: 5 | 7
  /** The page gives only the credit of the two taxes together. */
  readonly creditTotal: Amount
}

export type Furusato = {
  readonly donation: Amount
  readonly onestop: boolean
  /** The rate of the income tax in %, of which the share of the special credit is made. */
  readonly incomeTaxRate: Amount
  /** 調整控除後の所得割額 of the two taxes together, of which the cap is made. */
  readonly levyBase: Amount
  readonly capPercent: Amount
}

export type Credits = {
  readonly mortgage: Mortgage | undefined
  readonly furusato: Furusato | undefined
  /** `persons` is the spouse and the dependents. */
  readonly fixedReduction: { readonly persons: number | undefined } | undefined
  readonly withholding: Amount
  /** 所得割額 of the two taxes together, before the withheld tax is credited. */
  readonly levyTotalInput: Amount
  /** The family size that the page uses, the taxpayer included. */
  readonly persons: number | undefined
  /** 所得割額 of the two taxes together, before the 調整措置. */
  readonly levyBeforeAdjustment: Amount
}

export const readCredits = (reader: Reader): Credits => ({
  mortgage: reader.optional('mortgage', (inner) => {
    inner.oneWay('creditTotal', 'available')
    inner.oneWay('creditTotal', 'incomeTaxTaxable')
    return {
      available: inner.amount('available'),
      incomeTaxTaxable: inner.amount('incomeTaxTaxable'),
      capPercent: inner.oneOf('capPercent', [5, 7]) ?? 5,
      creditTotal: inner.amount('creditTotal'),
    }
  }),
  furusato: reader.optional('furusato', (inner) => ({
    donation: inner.amount('donation'),
    onestop: inner.flag('onestop'),
    incomeTaxRate: inner.percent('incomeTaxRate'),
    levyBase: inner.amount('levyBase'),
    capPercent: inner.percent('capPercent'),
  })),
  fixedReduction: reader.optional('fixedReduction', (inner) => ({
    persons: inner.count('persons', 0, largestFamily),
  })),
  withholding: reader.amount('withholding'),
  levyTotalInput: reader.amount('levyTotalInput'),
  persons: reader.count('persons', 1, largestFamily),
  levyBeforeAdjustment: reader.amount('levyBeforeAdjustment'),
})
