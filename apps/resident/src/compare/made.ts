import { yen } from '@zeimori/tax'
import { valueOf, type FormState } from '../form/state.ts'
import { spokenYen } from '../texts/amounts.ts'
import { dividendText, freeText, pensionText, retirementText } from '../texts/compare.ts'
import { payingMoreIntoPension } from './changing.ts'
import {
  amountOf,
  dividendsOf,
  treatingDividends,
  withheldFrom,
  type Dividends,
  type DividendWay,
} from './dividends.ts'
import { listedDividends } from './listed-dividends.ts'
import { otherState, readOther, type BoxChange } from './other-state.ts'
import { retiring, type Retiring } from './retirement.ts'
import { typedSeverance, type Severance } from './severance.ts'
import { outcomeOf, scenarioOf, type Base, type Outcome } from './scenario.ts'
import {
  amountIn,
  box,
  changedBox,
  changedTo,
  mostChanges,
  numberIn,
  oneOf,
  type Kind,
} from './typed.ts'

/** One side of a comparison, with its name. */
export type Named = { readonly title: string; readonly outcome: Outcome }

/** Both sides, where the first is not what stands in the form. */
export type Made = { readonly a?: Named; readonly b: Named }

/** The kinds that come to two outcomes of one person under one year's rules. */
export type SimpleKind = Exclude<Kind, 'couple' | 'years'>

/** What is imagined otherwise, as far as it has been typed; undefined until there is enough of it. */
export function made(kind: SimpleKind, base: Base, state: FormState): Made | undefined {
  switch (kind) {
    case 'pension':
      return madeOfPension(base, state)
    case 'dividends':
      return madeOfDividends(base, state)
    case 'retirement':
      return madeOfRetirement(base, state)
    case 'free':
      return madeFreely(base, state)
  }
}

function madeOfPension(base: Base, state: FormState): Made | undefined {
  const monthly = amountIn(state, box.monthly)
  if (monthly === undefined) return undefined
  const outcome = outcomeOf(payingMoreIntoPension(scenarioOf(base), monthly))
  return { b: { title: pensionText.title(spokenYen(monthly)), outcome } }
}

/** The dividends as typed here, or else as they stand in the form. */
export function typedDividends({ 年度 }: Base, state: FormState): Dividends | undefined {
  const amount = amountIn(state, box.dividends)
  const dividends =
    amount === undefined
      ? dividendsOf(listedDividends(state, 年度), 年度)
      : withheldFrom(amount, 年度)
  if (amountOf(dividends) === 0) return undefined
  return {
    ...dividends,
    withheldIncomeTax: amountIn(state, box.dividendsIncomeTax) ?? dividends.withheldIncomeTax,
    withheldResidentTax: amountIn(state, box.dividendsResidentTax) ?? dividends.withheldResidentTax,
  }
}

/** What these dividends come to in one way, in place of those that stand in the form. */
export const dividendsBy = (
  base: Base,
  state: FormState,
  dividends: Dividends,
  way: DividendWay,
): Named => ({
  title: dividendText.ways[way],
  outcome: outcomeOf(treatingDividends(base, listedDividends(state, base.年度), dividends, way)),
})

/** The ways to declare that are set beside not declaring. */
export const declaringWays = ['with-the-rest', 'apart'] as const

function madeOfDividends(base: Base, state: FormState): Made | undefined {
  const dividends = typedDividends(base, state)
  if (dividends === undefined) return undefined
  const way = oneOf(state, box.dividendsWay, declaringWays)
  return {
    a: dividendsBy(base, state, dividends, 'left'),
    b: dividendsBy(base, state, dividends, way),
  }
}

export const lastMonthIn = (state: FormState): number =>
  numberIn(state, box.retirementMonth, [1, 12]) ?? 3

const noSeverance: Severance = {
  amount: yen(0),
  yearsOfService: 1,
  becauseOfDisability: false,
  official: false,
}

/** Undefined while 退職金 is typed without the years of service that decide its tax. */
export function typedRetirement(base: Base, state: FormState): Retiring | undefined {
  const severance = typedSeverance(state)
  if (severance === undefined && (amountIn(state, box.severance) ?? 0) > 0) return undefined
  return retiring(base, scenarioOf(base), {
    lastMonth: lastMonthIn(state),
    severance: severance ?? noSeverance,
    socialInsurance: amountIn(state, box.retirementSocial),
  })
}

function madeOfRetirement(base: Base, state: FormState): Made | undefined {
  const retirement = typedRetirement(base, state)
  return (
    retirement && {
      b: {
        title: retirementText.title(lastMonthIn(state)),
        outcome: outcomeOf(retirement.scenario),
      },
    }
  )
}

/** How many free changes are asked for. */
export const changeCount = (state: FormState): number =>
  numberIn(state, box.count, [1, mostChanges]) ?? 1

/** The free changes of which it is said which box they change. */
const typedChanges = (state: FormState): readonly BoxChange[] =>
  Array.from({ length: changeCount(state) }, (_, i) => ({
    name: valueOf(state, changedBox(i + 1)),
    value: valueOf(state, changedTo(i + 1)),
  })).filter(({ name }) => name !== '')

function madeFreely(base: Base, state: FormState): Made | undefined {
  const changes = typedChanges(state)
  if (changes.length === 0) return undefined
  const other = readOther(base, otherState(state, changes))
  return { b: { title: freeText.title, outcome: outcomeOf(scenarioOf(other)) } }
}
