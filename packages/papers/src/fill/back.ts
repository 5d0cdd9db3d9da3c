import { 子ども等の理由 } from '@zeimori/tax'
import { within, type Filing } from './filing.ts'
import { nobody } from './person.ts'
import { amount, date, text, tick, type Entry } from './value.ts'

/** 10 総合譲渡・一時所得の所得金額に関する事項。差引金額は、特別控除の後の額。 */
export function transfersOf({ 申告, 査定 }: Filing): readonly Entry[] {
  const ほか = 申告.ほかの所得
  const worked = 査定.所得.ほか
  if (ほか === undefined || worked === undefined) return []
  const { 譲渡, 一時 } = worked
  const rows = [
    {
      id: 'tanki',
      of: ほか.短期譲渡,
      left: 譲渡.短期,
      cut: within(譲渡.短期, '譲渡所得の特別控除額', '短期譲渡'),
    },
    {
      id: 'choki',
      of: ほか.長期譲渡,
      left: 譲渡.長期,
      cut: within(譲渡.長期, '譲渡所得の特別控除額', '長期譲渡'),
    },
    { id: 'ichiji', of: ほか.一時, left: 一時, cut: within(一時, '一時所得の特別控除額', '') },
  ]
  return rows.flatMap(({ id, of, left, cut }) => [
    ...amount(`joto-${id}-shunyu`, of.収入金額),
    ...amount(`joto-${id}-keihi`, of.必要経費),
    ...amount(`joto-${id}-tokubetsu-kojo`, cut),
    ...amount(`joto-${id}-sashihiki`, left.yen),
  ])
}

/** 14 配当割額と株式等譲渡所得割額（円）。どちらの額か申告から決まらないときは、どちらにも書かない。 */
export function withheldOf({ 申告 }: Filing): readonly Entry[] {
  const { 配当割額と株式等譲渡所得割額: withheld, ほかの所得 } = 申告
  switch (whoseWithheld(ほかの所得)) {
    case 'dividends':
      return amount('haito-wari', withheld)
    case 'shares':
      return amount('kabu-wari', withheld)
    case 'both':
      return []
  }
}

/** 引かれた住民税が配当の分か株式等の譲渡の分か。申告から決まらなければ both。 */
export function whoseWithheld(ほか: Filing['申告']['ほかの所得']): 'dividends' | 'shares' | 'both' {
  const dividends =
    ほか !== undefined && (ほか.配当.length > 0 || ほか.上場株式等の配当等.収入金額 > 0)
  const shares = ほか !== undefined && ほか.上場株式等.収入金額 > 0
  if (dividends === shares) return 'both'
  return dividends ? 'dividends' : 'shares'
}

/** 15 寄附金に関する事項（円）。この申告書を出すと特例が使えないので、申告特例の寄附も書く。 */
export const donationsOf = ({ 申告: { 寄附 } }: Filing): readonly Entry[] => [
  ...amount('kifu-furusato', 寄附.ふるさと納税),
  ...amount('kifu-kyobo', 寄附.共同募金と日本赤十字社),
  ...amount('kifu-jorei-ken', 寄附.都道府県の条例で指定),
  ...amount('kifu-jorei-shi', 寄附.市区町村の条例で指定),
]

/** 所得金額調整控除（子ども・特別障害者等）のもとになる人を一人。 */
export function adjustmentOf(filing: Filing): readonly Entry[] {
  const { 申告, 査定, persons } = filing
  const { 年度, 家族, 所得 } = 査定
  if (所得.給与等の収入金額.yen <= 年度.所得金額調整控除.基準額.yen) return []
  if (子ども等の理由(申告, 家族, 年度) === undefined) return []
  if (申告.本人.障害者 === '特別')
    return [
      ...text('chosei-shimei', persons.self.name),
      ...text('chosei-zokugara', '本人'),
      ...tick('chosei-tokusho', true),
    ]
  const spouse = 家族.配偶者
  if (spouse?.同一生計配偶者 === true && spouse.配偶者.障害者 === '特別')
    return [
      ...text('chosei-shimei', persons.spouse.name),
      ...text('chosei-zokugara', '配偶者'),
      ...date('chosei-seinengappi', spouse.配偶者.生年月日),
      ...tick('chosei-tokusho', true),
    ]
  return adjustmentRelative(filing)
}

function adjustmentRelative({ 査定: { 家族, 年度 }, persons }: Filing): readonly Entry[] {
  const under = 年度.所得金額調整控除.子の年齢未満
  const able = 家族.親族
    .map((one, i) => ({ ...one, named: persons.relatives[i] ?? nobody }))
    .filter(({ 扶養できる }) => 扶養できる)
  const disabled = able.find(({ 親族 }) => 親族.障害者 === '特別')
  const one = disabled ?? able.find(({ 年齢 }) => 年齢 !== undefined && 年齢 < under)
  if (one === undefined) return []
  return [
    ...text('chosei-shimei', one.named.name),
    ...text('chosei-zokugara', one.named.relation || (one.親族.続柄 === '子' ? '子' : '')),
    ...date('chosei-seinengappi', one.親族.生年月日),
    ...tick('chosei-tokusho', disabled !== undefined),
  ]
}

/** 16 前年中に所得がなかった人。収入のある人では書かない。 */
export function noIncomeOf({ 査定, persons: { noIncome } }: Filing): readonly Entry[] {
  if (査定.所得.合計所得金額.yen > 0) return []
  return [
    ...noIncome.livelihoods.flatMap((one) => tick(`mushotoku-${one}`, true)),
    ...text('mushotoku-dareka', noIncome.supporter),
    ...text('mushotoku-dareka-jusho', noIncome.supporterAddress),
    ...text('mushotoku-setsumei', noIncome.explanation),
  ]
}
