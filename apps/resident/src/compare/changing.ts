import { readDeclaration, yen, 空の申告, type Yen, type 申告 } from '@zeimori/tax'
import { declaring, type Scenario } from './scenario.ts'

const months = 12

/** iDeCo or 小規模企業共済 with so much more paid each month of the year. */
export const payingMoreIntoPension = (scenario: Scenario, monthly: Yen): Scenario =>
  declaring(scenario, {
    ...scenario.申告,
    小規模企業共済等掛金: yen(scenario.申告.小規模企業共済等掛金 + monthly * months),
  })

/** All salary slips as one amount. */
export const salaryOf = ({ 給与 }: 申告): Yen => total(給与.map(({ 支払金額 }) => 支払金額))

/** All pensions as one amount. */
export const pensionOf = ({ 公的年金等 }: 申告): Yen =>
  total(公的年金等.map(({ 支払金額 }) => 支払金額))

export const total = (amounts: readonly number[]): Yen =>
  yen(amounts.reduce((sum, amount) => sum + amount, 0))

/** The declaration with the salary of the year at another amount; several slips become one. */
export const withSalary = (declaration: 申告, amount: Yen): 申告 => ({
  ...declaration,
  給与: amount === 0 ? [] : [{ 支払金額: amount }],
})

/** The incomes beside salaries and pensions, none of them with an amount where none was declared. */
export function otherIncomesOf({ ほかの所得 }: 申告): NonNullable<申告['ほかの所得']> {
  const found = ほかの所得 ?? nothingElse
  if (found === undefined) throw new RangeError('no blank declaration of other incomes')
  return found
}

const read = readDeclaration({ ほかの所得: {} })
const nothingElse = (read.ok ? read.declaration : 空の申告).ほかの所得
