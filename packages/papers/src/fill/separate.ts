import { whoseWithheld } from './back.ts'
import { carriedRows, separateRows } from '../fields/separate.ts'
import { within, type Filing } from './filing.ts'
import { amount, text, valueText, type Entry } from './value.ts'

type Others = NonNullable<Filing['申告']['ほかの所得']>
type Key = (typeof separateRows)[number]['key']
type Account = { readonly income: number; readonly expenses: number }

/** 区分ごとの収入と経費（円）。 */
function accountOf(ほか: Others, key: Key): Account {
  switch (key) {
    case '一般株式等':
    case '上場株式等':
    case '上場株式等の配当等':
    case '先物取引':
    case '山林':
      return { income: ほか[key].収入金額, expenses: ほか[key].必要経費 }
    case '退職':
      return { income: 0, expenses: 0 }
    case '短期一般':
    case '短期軽減':
    case '長期一般':
    case '優良住宅地等':
    case '居住用': {
      const all = ほか.土地建物.filter(({ 区分 }) => 区分 === key)
      return {
        income: all.reduce((sum, { 収入金額 }) => sum + 収入金額, 0),
        expenses: all.reduce((sum, { 必要経費 }) => sum + 必要経費, 0),
      }
    }
  }
}

/** 特別控除の後、繰越控除の前の所得（円）。 */
function earnedOf({ 査定 }: Filing, key: Key): { readonly cut: number; readonly left: number } {
  const ほか = 査定.所得.ほか
  if (ほか === undefined) return { cut: 0, left: 0 }
  if (key === '山林')
    return {
      cut: within(ほか.山林.黒字, '山林所得の特別控除額', '') ?? 0,
      left: ほか.通算.山林.yen,
    }
  if (key === '退職') return { cut: 0, left: ほか.通算.退職.yen }
  const one = ほか.分離.find(({ 区分 }) => 区分 === key)
  const cut = one?.特別控除額?.yen ?? 0
  return { cut, left: Math.max((one?.所得金額.yen ?? 0) - cut, 0) }
}

/** 分離課税等用の申告書。分離課税の所得も繰り越した損失もない人では、何も書かない。 */
export function separateOf(filing: Filing): readonly Entry[] {
  const ほか = filing.申告.ほかの所得
  if (ほか === undefined) return []
  return [
    ...separateRows.flatMap(({ id, key }) => {
      const { income, expenses } = accountOf(ほか, key)
      const { cut, left } = earnedOf(filing, key)
      return [
        ...amount(`bunri-${id}-shunyu`, income),
        ...amount(`bunri-${id}-keihi`, expenses),
        ...amount(`bunri-${id}-tokubetsu-kojo`, cut),
        ...amount(`bunri-${id}-shotoku`, left),
      ]
    }),
    ...carriedRows.flatMap(({ id, key }) => amount(`kurikoshi-${id}`, ほか.繰越損失[key])),
  ]
}

const inYen = (yen: number): string => `${valueText({ kind: 'amount', yen })}円`

/** 備考。決まった欄のない額を、文で書く。 */
export function remarksOf({ 申告 }: Filing): readonly Entry[] {
  const withheld = 申告.配当割額と株式等譲渡所得割額
  const unknown = withheld > 0 && whoseWithheld(申告.ほかの所得) === 'both'
  const words = [
    ...(unknown ? [`配当割額と株式等譲渡所得割額の合計 ${inYen(withheld)}`] : []),
    ...(申告.特定支出 > 0 ? [`給与所得者の特定支出 ${inYen(申告.特定支出)}`] : []),
    ...(申告.外国税額 ? [`外国所得税額 ${inYen(申告.外国税額.外国所得税額)}`] : []),
    ...(申告.住宅借入金等
      ? [`住宅借入金等特別控除可能額 ${inYen(申告.住宅借入金等.控除可能額)}`]
      : []),
  ]
  return text('biko', words.join('、'))
}
