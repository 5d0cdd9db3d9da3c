import { yen, 自己負担が増えない寄附額, type 申告 } from '@zeimori/tax'
import type { Base } from '../compare/scenario.ts'
import { incomeOf, subjectsOf, withIncome } from '../compare/subjects.ts'

/** What may turn out differently before the year is over. The words are in `texts/furusato.ts`. */
export const surprises = [
  'income-100',
  'income-300',
  'income-500',
  'social-insurance',
  'medical',
  'pension-fund',
] as const
export type Surprise = (typeof surprises)[number]

/** The limit if it does, and how much lower than now that is, in yen. */
export type Margin = { readonly surprise: Surprise; readonly limit: number; readonly fall: number }

const lessIncome =
  (by: number) =>
  (declaration: 申告): 申告 => {
    const [own] = subjectsOf(declaration)
    if (own === undefined) return declaration
    const left = yen(Math.max(0, incomeOf(declaration, own) - by))
    return withIncome(declaration, own, left)
  }

const happenings: Readonly<Record<Surprise, (declaration: 申告) => 申告>> = {
  'income-100': lessIncome(100_000),
  'income-300': lessIncome(300_000),
  'income-500': lessIncome(500_000),
  'social-insurance': (of) => ({ ...of, 社会保険料: yen(of.社会保険料 + 100_000) }),
  medical: (of) => ({
    ...of,
    医療費: {
      種類: of.医療費?.種類 ?? '医療費',
      支払: yen((of.医療費?.支払 ?? 0) + 200_000),
      補塡される金額: of.医療費?.補塡される金額 ?? yen(0),
    },
  }),
  'pension-fund': (of) => ({ ...of, 小規模企業共済等掛金: yen(of.小規模企業共済等掛金 + 120_000) }),
}

/**
 * How far the limit falls if things turn out so: computed, not a rule of thumb. The limit is that up to which
 * she bears no more, credits that cannot be used up included.
 */
export function marginsOf({ 申告, 団体, 年度 }: Base): readonly Margin[] {
  const limitIf = (declaration: 申告): number =>
    自己負担が増えない寄附額({ 申告: declaration, 団体, 年度 })
  const now = limitIf(申告)
  return surprises.map((surprise) => {
    const limit = limitIf(happenings[surprise](申告))
    return { surprise, limit, fall: now - limit }
  })
}
