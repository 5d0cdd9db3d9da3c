import { yen, type Rate, type Yen, type 年度の定め, type 申告 } from '@zeimori/tax'
import { otherIncomesOf, total } from './changing.ts'
import { scenarioOf, type Base, type Scenario } from './scenario.ts'

/** 申告不要 (what was withheld is the end of it), 総合課税 with 配当控除, or 申告分離課税. */
export type DividendWay = 'left' | 'with-the-rest' | 'apart'

export const dividendWays: readonly DividendWay[] = ['left', 'with-the-rest', 'apart']

/** A dividend, with the interest on what it was bought with: its kind settles the 配当控除. */
export type Dividend = NonNullable<申告['ほかの所得']>['配当'][number]

/** Dividends of listed shares before tax, and what was withheld from them, in yen. */
export type Dividends = {
  readonly rows: readonly Dividend[]
  readonly withheldIncomeTax: Yen
  readonly withheldResidentTax: Yen
}

/** One of listed shares as the form has it: how it is declared, and the 配当割額 as typed. */
export type Listed = {
  readonly row: Dividend
  readonly way: DividendWay
  readonly withheldResidentTax: Yen
}

/** What is withheld by the rates of the year: 所得税 with 復興特別所得税, and 配当割. */
export function withheldFrom(amount: Yen, 年度: 年度の定め): Dividends {
  const [income] = 年度.所得税.分離課税の率.上場株式等の配当等
  const [resident] = 年度.分離課税.上場株式等の配当等
  if (income === undefined || resident === undefined) throw new RangeError('no rate of dividends')
  const { 市町村民税: city, 道府県民税: prefecture } = resident.率
  return {
    rows: [{ 種類: '剰余金の配当等', 収入金額: amount, 負債の利子: yen(0) }],
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

export const amountOf = ({ rows }: Pick<Dividends, 'rows'>): Yen =>
  total(rows.map(({ 収入金額 }) => 収入金額))

/** What the form has of listed shares, as it stands there; of the income tax, which is not asked, by rate. */
export const dividendsOf = (listed: readonly Listed[], 年度: 年度の定め): Dividends => {
  const rows = listed.map(({ row }) => row)
  return {
    rows,
    withheldIncomeTax: withheldFrom(amountOf({ rows }), 年度).withheldIncomeTax,
    withheldResidentTax: total(listed.map((one) => one.withheldResidentTax)),
  }
}

/**
 * The same person with these dividends left undeclared, declared with the rest, or apart.
 * @param listed what of listed shares is declared now: it gives way. Dividends of other shares stay.
 */
export function treatingDividends(
  base: Base,
  listed: readonly Listed[],
  dividends: Dividends,
  way: DividendWay,
): Scenario {
  const 申告 = withoutListed(base.申告, listed)
  if (way === 'left')
    return { ...scenarioOf({ ...base, 申告 }), apart: endingWith(dividends, base) }
  return scenarioOf({
    ...base,
    申告: {
      ...申告,
      配当割額と株式等譲渡所得割額: total([
        申告.配当割額と株式等譲渡所得割額,
        dividends.withheldResidentTax,
      ]),
      ほかの所得: declaredIn(otherIncomesOf(申告), dividends.rows, way),
    },
  })
}

/** Undeclared, what was withheld is the end of it; where that is not typed, by the rates of the year. */
function endingWith(dividends: Dividends, { 年度 }: Base): Scenario['apart'] {
  const { withheldResidentTax, withheldIncomeTax: incomeTax } = dividends
  const byRate = withheldFrom(amountOf(dividends), 年度).withheldResidentTax
  return { residentTax: withheldResidentTax > 0 ? withheldResidentTax : byRate, incomeTax }
}

type Others = NonNullable<申告['ほかの所得']>

function declaredIn(
  others: Others,
  rows: readonly Dividend[],
  way: Exclude<DividendWay, 'left'>,
): Others {
  if (way === 'with-the-rest') return { ...others, 配当: [...others.配当, ...rows] }
  const { 収入金額, 必要経費 } = others.上場株式等の配当等
  return {
    ...others,
    上場株式等の配当等: {
      収入金額: total([収入金額, ...rows.map((row) => row.収入金額)]),
      必要経費: total([必要経費, ...rows.map((row) => row.負債の利子)]),
    },
  }
}

/** The declaration without these dividends, and without what was withheld from them. */
function withoutListed(申告: 申告, listed: readonly Listed[]): 申告 {
  const declared = listed.filter(({ way }) => way !== 'left')
  if (declared.length === 0 || 申告.ほかの所得 === undefined) return 申告
  const rowsIn = (way: DividendWay): readonly Dividend[] =>
    declared.filter((one) => one.way === way).map(({ row }) => row)
  const apart = rowsIn('apart')
  const { 配当, 上場株式等の配当等 } = 申告.ほかの所得
  return {
    ...申告,
    配当割額と株式等譲渡所得割額: less(
      申告.配当割額と株式等譲渡所得割額,
      declared.map((one) => one.withheldResidentTax),
    ),
    ほかの所得: {
      ...申告.ほかの所得,
      配当: rowsIn('with-the-rest').reduce(withoutOne, 配当),
      上場株式等の配当等: {
        収入金額: less(
          上場株式等の配当等.収入金額,
          apart.map((row) => row.収入金額),
        ),
        必要経費: less(
          上場株式等の配当等.必要経費,
          apart.map((row) => row.負債の利子),
        ),
      },
    },
  }
}

const less = (whole: Yen, parts: readonly Yen[]): Yen => yen(Math.max(0, whole - total(parts)))

/** Without the first row that says the same. */
function withoutOne(rows: readonly Dividend[], row: Dividend): readonly Dividend[] {
  const at = rows.findIndex(
    ({ 種類, 収入金額, 負債の利子 }) =>
      種類 === row.種類 && 収入金額 === row.収入金額 && 負債の利子 === row.負債の利子,
  )
  return rows.filter((_, i) => i !== at)
}
