import { yen, type Rate, type Yen, type 年度の定め, type 申告 } from '@zeimori/tax'
import { otherIncomesOf, total } from './changing.ts'
import { scenarioOf, type Base, type Scenario } from './scenario.ts'

/** 申告不要 (what was withheld is the end of it), 総合課税 with 配当控除, or 申告分離課税. */
export type DividendWay = 'left' | 'with-the-rest' | 'apart'

export const dividendWays: readonly DividendWay[] = ['left', 'with-the-rest', 'apart']

/** Dividends of listed shares before tax, and what was withheld from them, in yen. */
export type Dividends = {
  readonly amount: Yen
  readonly withheldIncomeTax: Yen
  readonly withheldResidentTax: Yen
}

/** What is withheld by the rates of the year: 所得税 with 復興特別所得税, and 配当割. */
export function withheldFrom(amount: Yen, 年度: 年度の定め): Dividends {
  const [income] = 年度.所得税.分離課税の率.上場株式等の配当等
  const [resident] = 年度.分離課税.上場株式等の配当等
  if (income === undefined || resident === undefined) throw new RangeError('no rate of dividends')
  const { 市町村民税: city, 道府県民税: prefecture } = resident.率
  return {
    amount,
    withheldIncomeTax: down(amount, income.率, 年度.所得税.復興特別所得税を合わせた割合),
    withheldResidentTax: down(amount, {
      num: city.一般.num * prefecture.一般.den + prefecture.一般.num * city.一般.den,
      den: city.一般.den * prefecture.一般.den,
    }),
  }
}

/** Whole numbers only; a fraction of a yen is dropped. */
const down = (amount: Yen, ...rates: readonly Rate[]): Yen =>
  yen(
    Math.floor(
      rates.reduce((product, { num }) => product * num, Number(amount)) /
        rates.reduce((product, { den }) => product * den, 1),
    ),
  )

/** The dividends of listed shares that are declared already, as far as the declaration tells them apart. */
export function dividendsIn({
  申告,
  年度,
}: Base): { readonly way: DividendWay; readonly dividends: Dividends } | undefined {
  const apart = 申告.ほかの所得?.上場株式等の配当等.収入金額 ?? 0
  if (apart > 0) return { way: 'apart', dividends: withheldFrom(yen(apart), 年度) }
  const rest = total((申告.ほかの所得?.配当 ?? []).map(({ 収入金額 }) => 収入金額))
  return rest > 0 && 申告.配当割額と株式等譲渡所得割額 > 0
    ? { way: 'with-the-rest', dividends: withheldFrom(rest, 年度) }
    : undefined
}

/** The same person with these dividends left undeclared, declared with the rest, or apart. */
export function treatingDividends(base: Base, dividends: Dividends, way: DividendWay): Scenario {
  const 申告 = withoutDividends(base)
  if (way === 'left')
    return {
      ...scenarioOf({ ...base, 申告 }),
      apart: {
        residentTax: dividends.withheldResidentTax,
        incomeTax: dividends.withheldIncomeTax,
      },
    }
  const others = otherIncomesOf(申告)
  const credited = {
    ...申告,
    配当割額と株式等譲渡所得割額: total([
      申告.配当割額と株式等譲渡所得割額,
      dividends.withheldResidentTax,
    ]),
  }
  return scenarioOf({
    ...base,
    申告: { ...credited, ほかの所得: declaredIn(others, dividends.amount, way) },
  })
}

type Others = NonNullable<申告['ほかの所得']>

const declaredIn = (others: Others, amount: Yen, way: Exclude<DividendWay, 'left'>): Others =>
  way === 'apart'
    ? { ...others, 上場株式等の配当等: { 収入金額: amount, 必要経費: yen(0) } }
    : {
        ...others,
        配当: [...others.配当, { 種類: '剰余金の配当等', 収入金額: amount, 負債の利子: yen(0) }],
      }

/** The declaration without the dividends that `dividendsIn` finds and what was withheld from them. */
function withoutDividends(base: Base): 申告 {
  const found = dividendsIn(base)
  const { 申告 } = base
  if (found === undefined || 申告.ほかの所得 === undefined) return 申告
  const { ほかの所得, 配当割額と株式等譲渡所得割額: withheld } = 申告
  const nothing = { 収入金額: yen(0), 必要経費: yen(0) }
  return {
    ...申告,
    配当割額と株式等譲渡所得割額: yen(Math.max(0, withheld - found.dividends.withheldResidentTax)),
    ほかの所得:
      found.way === 'apart'
        ? { ...ほかの所得, 上場株式等の配当等: nothing }
        : { ...ほかの所得, 配当: [] },
  }
}
