import type { Figure, 査定, 税目 } from '@zeimori/tax'
import { nameIn, taxName } from '../result/words.ts'
import { verdictOf, type Verdict } from '../result/verdict.ts'
import { lineText } from '../texts/compare.ts'
import type { Outcome } from './scenario.ts'

/** How the second amount stands to the first. Said in a word, never in colour alone. */
export type Change = 'more' | 'less' | 'same'

/** One line of two scenarios side by side, in yen. */
export type Line = {
  readonly id: string
  readonly label: string
  readonly a: number
  readonly b: number
  readonly change: Change
  /** `result`: what it comes to, always shown. `detail`: on the way there, shown where it differs. */
  readonly kind: 'result' | 'detail'
}

/** Two scenarios line by line. */
export type Comparison = {
  readonly lines: readonly Line[]
  /** Whether any tax is due at all. */
  readonly verdict: {
    readonly a: Verdict['kind']
    readonly b: Verdict['kind']
    readonly changed: boolean
  }
  /** Which costs less in all; the difference in yen is never negative. */
  readonly better: { readonly which: 'a' | 'b' | 'neither'; readonly by: number }
}

/** Sets two scenarios side by side. A scenario beside itself shows no difference. */
export function compare(a: Outcome, b: Outcome): Comparison {
  const verdicts = { a: verdictOf(a.査定).kind, b: verdictOf(b.査定).kind }
  const by = b.burden.total - a.burden.total
  return {
    lines: [...results(a, b), ...details(a, b)],
    verdict: { ...verdicts, changed: verdicts.a !== verdicts.b },
    better: { which: by === 0 ? 'neither' : by > 0 ? 'a' : 'b', by: Math.abs(by) },
  }
}

const changeOf = (a: number, b: number): Change => (a === b ? 'same' : b > a ? 'more' : 'less')

const line = (kind: Line['kind'], id: string, label: string, a: number, b: number): Line => ({
  id,
  label,
  a,
  b,
  change: changeOf(a, b),
  kind,
})

function results(a: Outcome, b: Outcome): readonly Line[] {
  const { 団体 } = b.scenario
  const result = (id: string, label: string, of: (outcome: Outcome) => number): Line =>
    line('result', id, label, of(a), of(b))
  const apart = [
    result('apart-resident', lineText.apartResident, ({ scenario }) => scenario.apart.residentTax),
    result('apart-income', lineText.apartIncome, ({ scenario }) => scenario.apart.incomeTax),
    result(
      'withheld',
      lineText.withheld,
      ({ scenario }) => scenario.申告.配当割額と株式等譲渡所得割額,
    ),
    result('refund', lineText.refund, ({ 査定 }) => 査定.充当と還付?.還付額.yen ?? 0),
  ].filter(({ a: one, b: other }) => one !== 0 || other !== 0)
  return [
    result('total', lineText.total, ({ burden }) => burden.total),
    result('nenzeigaku', lineText.year, ({ 査定 }) => 査定.年税額.yen),
    result('shi', taxName(団体, '市町村民税'), ({ 査定 }) => 査定.税目.市町村民税.合計.yen),
    result('ken', taxName(団体, '道府県民税'), ({ 査定 }) => 査定.税目.道府県民税.合計.yen),
    result('shinrin', lineText.forest, ({ 査定 }) => 査定.森林環境税額.yen),
    result('shotokuzei', lineText.incomeTax, ({ incomeTax }) => incomeTax.yen),
    ...apart,
    result('gendogaku', lineText.limit, ({ limit }) => limit.yen),
  ]
}

/** The named amounts on the way, of both scenarios, in the order of the law; only those that differ. */
function details(a: Outcome, b: Outcome): readonly Line[] {
  const before = amountsIn(a.査定)
  const after = amountsIn(b.査定)
  const keys = new Set([...after.keys(), ...before.keys()])
  return [...keys].flatMap((key) => {
    const one = before.get(key)
    const other = after.get(key)
    const figure = other ?? one
    if (figure === undefined || (one?.yen ?? 0) === (other?.yen ?? 0)) return []
    const label = nameIn(b.scenario.団体, figure)
    return [line('detail', key, label, one?.yen ?? 0, other?.yen ?? 0)]
  })
}

function amountsIn({
  所得,
  所得控除,
  課税標準,
  所得割の計算,
  税目: 税目ごと,
}: 査定): ReadonlyMap<string, Figure> {
  const figures = [
    所得.給与等の収入金額,
    所得.調整控除後の給与所得,
    所得.公的年金等の収入金額,
    所得.公的年金等に係る雑所得の金額,
    ...所得.分離.map(({ 金額 }) => 金額),
    所得.合計所得金額,
    所得.総所得金額等,
    ...所得控除.内訳,
    所得控除.合計,
    課税標準.課税総所得金額,
    ...課税標準.分離.map(({ 金額 }) => 金額),
    ...税目たち.flatMap((税目) => {
      const 計算 = 所得割の計算?.税目[税目]
      return [
        ...(計算 === undefined ? [] : creditsOf(計算)),
        税目ごと[税目].所得割額,
        税目ごと[税目].均等割額,
      ]
    }),
  ]
  // Two amounts of one name, say of two separate incomes, keep their order.
  const map = new Map<string, Figure>()
  for (const figure of figures) {
    let key = `${figure.term}/${figure.whose}`
    while (map.has(key)) key += '+'
    map.set(key, figure)
  }
  return map
}

const 税目たち: readonly 税目[] = ['市町村民税', '道府県民税']

type 計算 = NonNullable<査定['所得割の計算']>['税目'][税目]

const creditsOf = (計算: 計算): readonly Figure[] => [
  計算.算出所得割額,
  計算.調整控除額,
  ...[
    計算.税額控除.配当控除額,
    計算.税額控除.住宅借入金等特別税額控除額,
    計算.税額控除.寄附金税額控除?.合計,
    計算.税額控除.外国税額控除額,
    計算.配当割額等の控除額,
    計算.定額減税額,
  ].filter((figure) => figure !== undefined),
  計算.調整措置による減額,
]
