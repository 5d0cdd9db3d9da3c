import { yen, type Yen, type 申告 } from '@zeimori/tax'
import { withAmount } from './amounts.ts'
import { declaring, type Scenario } from './scenario.ts'

/** Another amount in one place of the declaration, in yen. */
export type AmountChange = { readonly id: string; readonly to: Yen }

/** The scenario with some amounts changed, one after the other. */
export const changing = (scenario: Scenario, changes: readonly AmountChange[]): Scenario =>
  declaring(
    scenario,
    changes.reduce((declaration, { id, to }) => withAmount(declaration, id, to), scenario.申告),
  )

const months = 12

/** iDeCo or 小規模企業共済 with so much more paid each month of the year. */
export const payingMoreIntoPension = (scenario: Scenario, monthly: Yen): Scenario =>
  declaring(scenario, {
    ...scenario.申告,
    小規模企業共済等掛金: yen(scenario.申告.小規模企業共済等掛金 + monthly * months),
  })

/** All salary slips as one amount. */
export const salaryOf = ({ 給与 }: 申告): Yen =>
  yen(給与.reduce((sum, { 支払金額 }) => sum + 支払金額, 0))

/** The declaration with the salary of the year at another amount; several slips become one. */
export const withSalary = (declaration: 申告, amount: Yen): 申告 => ({
  ...declaration,
  給与: amount === 0 ? [] : [{ 支払金額: amount }],
})
