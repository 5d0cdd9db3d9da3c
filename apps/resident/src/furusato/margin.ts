import { assess, yen, ふるさと納税の限度額, type Yen, type 申告 } from '@zeimori/tax'
import { withAmount } from '../compare/amounts.ts'
import type { Assess, Base } from '../compare/scenario.ts'
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

const more =
  (id: string, of: (declaration: 申告) => Yen | undefined, by: number) =>
  (declaration: 申告): 申告 =>
    withAmount(declaration, id, yen((of(declaration) ?? 0) + by))

const happenings: Readonly<Record<Surprise, (declaration: 申告) => 申告>> = {
  'income-100': lessIncome(100_000),
  'income-300': lessIncome(300_000),
  'income-500': lessIncome(500_000),
  'social-insurance': more('社会保険料', ({ 社会保険料 }) => 社会保険料, 100_000),
  medical: more('医療費.支払', ({ 医療費 }) => 医療費?.支払, 200_000),
  'pension-fund': more('小規模企業共済等掛金', ({ 小規模企業共済等掛金: paid }) => paid, 120_000),
}

/** How far the limit falls if things turn out so: computed, not a rule of thumb. */
export function marginsOf(base: Base, run: Assess = assess): readonly Margin[] {
  const limitIf = (申告: 申告): number => ふるさと納税の限度額(run(申告, base.団体, base.年度)).yen
  const now = limitIf(base.申告)
  return surprises.map((surprise) => {
    const limit = limitIf(happenings[surprise](base.申告))
    return { surprise, limit, fall: now - limit }
  })
}
