import { yen, type 申告 } from '@zeimori/tax'
import type { Assess, Base } from '../compare/scenario.ts'
import { salaryOf, withSalary } from '../compare/changing.ts'
import { oursOn, type NoticeLine } from './lines.ts'
import { declaring } from './supposing.ts'
import type { Supposition, SuppositionName } from './suppositions.ts'
import type { Typed } from './typed.ts'

/** An amount that one line of the notice follows, growing or shrinking with it. */
type Solvable = {
  readonly name: SuppositionName
  /** The lines that follow it, the one that tells most first. */
  readonly lines: readonly NoticeLine[]
  readonly grows: boolean
  /** Whether she declared any, so that another amount is thinkable. */
  readonly declared: (declaration: 申告) => number
  readonly put: (amount: number) => (declaration: 申告) => 申告
}

const taxes = ['base', 'city-income', 'year'] as const

const solvables: readonly Solvable[] = [
  {
    name: 'social-insurance-amount',
    lines: ['deductions', ...taxes],
    grows: false,
    declared: ({ 社会保険料 }) => 社会保険料,
    put: (amount) => (of) => ({ ...of, 社会保険料: yen(amount) }),
  },
  {
    name: 'donation-amount',
    lines: ['city-donation', 'pref-donation', 'city-credits', 'city-income', 'year'],
    grows: false,
    declared: ({ 寄附 }) => 寄附.ふるさと納税,
    put: (amount) => (of) => ({ ...of, 寄附: { ...of.寄附, ふるさと納税: yen(amount) } }),
  },
  {
    name: 'salary-amount',
    lines: ['salary-income', 'total-income', ...taxes],
    grows: true,
    declared: salaryOf,
    put: (amount) => (of) => withSalary(of, yen(amount)),
  },
]

/** Lines on which more is written as the deducted amount grows. */
const growing: ReadonlySet<NoticeLine> = new Set([
  'deductions',
  'city-donation',
  'pref-donation',
  'city-credits',
])

/** The smallest amounts with which the most telling typed line would be as the notice says. */
export const amountsThatFit = (base: Base, typed: Typed, run: Assess): readonly Supposition[] =>
  solvables.flatMap((solvable) => {
    const line = solvable.lines.find((one) => typed.has(one))
    const declared = solvable.declared(base.申告)
    if (line === undefined || declared === 0) return []
    const found = solve(
      solvable,
      line,
      typed.get(line) ?? 0,
      declared * 2,
      (申告) => oursOn(line, run(申告, base.団体, base.年度)).yen,
    )(base.申告)
    return found === undefined || found === declared || found === 0
      ? []
      : [declaring(solvable.name, solvable.put(found), found)]
  })

/** By bisection: the line never turns back as the amount grows. */
const solve =
  (
    { put, grows }: Solvable,
    line: NoticeLine,
    theirs: number,
    most: number,
    ours: (declaration: 申告) => number,
  ) =>
  (declaration: 申告): number | undefined => {
    const rises = grows || growing.has(line)
    const reached = (amount: number): boolean => {
      const value = ours(put(amount)(declaration))
      return rises ? value >= theirs : value <= theirs
    }
    if (!reached(most)) return undefined
    let before = -1
    let after = most
    while (after - before > 1) {
      const middle = Math.floor((before + after) / 2)
      if (reached(middle)) after = middle
      else before = middle
    }
    return ours(put(after)(declaration)) === theirs ? after : undefined
  }
