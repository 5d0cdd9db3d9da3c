import { 年度一覧, type 年度の記号, type 申告 } from '@zeimori/tax'

/** The incomes that 青色申告特別控除 is taken from, in the order of 租税特別措置法第25条の2. */
export const blueIncomes = ['不動産', '営業等', '農業'] as const
export type BlueIncome = (typeof blueIncomes)[number]

/** Which of the three limits it is. */
export type BlueLimit = NonNullable<NonNullable<申告['ほかの所得']>['青色申告特別控除']>

const limitNames = ['10万円', '55万円', '65万円'] as const satisfies readonly BlueLimit[]

/** The least limit, in yen, that a deduction of so much keeps within; undefined where it is beyond all of them. */
export function limitOf(
  deduction: number,
  year: 年度の記号,
): { readonly limit: BlueLimit; readonly yen: number } | undefined {
  const limits = 年度一覧[year].ほかの所得.青色申告特別控除
  return limitNames
    .map((limit) => ({ limit, yen: limits[limit].yen }))
    .find(({ yen }) => deduction <= yen)
}

/** What came in of an income, and what is left of it after the deduction. */
export type Stated = { readonly gross: number; readonly net: number }

/**
 * From which income the whole deduction of a return was taken. It goes to the first income that there is, and
 * on to the next only where that one is used up: a return with the sum alone then does not tell how much of
 * each, nor does one with a loss. Undefined there, and where the amounts do not agree.
 */
export function takenFrom(
  deduction: number,
  year: 年度の記号,
  accounts: Readonly<Partial<Record<BlueIncome, Stated>>>,
): BlueIncome | undefined {
  const there = blueIncomes.filter((income) => accounts[income] !== undefined)
  const [first] = there
  const stated = first && accounts[first]
  const within = limitOf(deduction, year)
  if (first === undefined || stated === undefined || within === undefined) return undefined
  if (there.some((income) => (accounts[income]?.net ?? 0) < 0)) return undefined
  if (stated.gross - stated.net < deduction) return undefined
  const isWhole = stated.net > 0 ? deduction === within.yen : there.length === 1
  return isWhole ? first : undefined
}
