import { yen, type Yen } from '@zeimori/tax'
import { salaryOf, withSalary } from './changing.ts'
import { declaring, type Base, type Scenario } from './scenario.ts'
import { severanceTax, type Severance, type SeveranceTax } from './severance.ts'

/** Leaving her work within the year. Amounts in yen. */
export type Retirement = {
  /** The last month for which the salary is paid, 1 to 12. */
  readonly lastMonth: number
  readonly severance: Severance
  /** Undefined: what she pays in the year stays as declared. */
  readonly socialInsurance: Yen | undefined
}

/** The tax on the severance pay, and the year with a shorter salary. */
export type Retiring = { readonly scenario: Scenario; readonly severance: SeveranceTax }

const monthsInYear = 12

/** The year in which she retires: the salary of so many months, and severance pay taxed by itself when it is paid. */
export function retiring(base: Base, scenario: Scenario, how: Retirement): Retiring {
  const severance = severanceTax(how.severance, how.lastMonth, base.年度)
  const shorter = withSalary(
    scenario.申告,
    yen(Math.floor((salaryOf(scenario.申告) * how.lastMonth) / monthsInYear)),
  )
  const paying =
    how.socialInsurance === undefined ? shorter : { ...shorter, 社会保険料: how.socialInsurance }
  return {
    severance,
    scenario: {
      ...declaring(scenario, paying),
      apart: {
        residentTax: yen(scenario.apart.residentTax + severance.residentTax.合計.yen),
        incomeTax: yen(scenario.apart.incomeTax + severance.incomeTax.yen),
      },
    },
  }
}
