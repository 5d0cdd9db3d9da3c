import type { 査定 } from '@zeimori/tax'
import type { Filing } from './filing.ts'
import { amount, date, text, tick, total, type Entry } from './value.ts'

/** 表の頭。 */
export const headingOf = ({ 申告, 査定, persons, letterhead }: Filing): readonly Entry[] => [
  ...text('hyodai', `${査定.年度.名称}分　${letterhead.taxes}　申告書`),
  ...text('atesaki', letterhead.addressee),
  ...date('teishutsubi', persons.submitted),
  ...text('genjusho', persons.self.address),
  ...text('ichigatsu-jusho', persons.self.addressOnJanuaryFirst),
  ...text('furigana', persons.self.kana),
  ...text('shimei', persons.self.name),
  ...date('seinengappi', 申告.本人.生年月日),
  ...text('denwa', persons.self.phone),
  ...text('shokugyo', persons.self.occupation),
  ...text('setainushi', persons.self.householder),
  ...text('tsuzukigara', persons.self.relationToHouseholder),
]

/** 1 収入金額等（円）。総合譲渡と一時は、特別控除の後の額。 */
export function incomeOf({ 申告, 査定 }: Filing): readonly Entry[] {
  const { 所得 } = 査定
  const ほか = 申告.ほかの所得
  return [
    ...amount('shunyu-eigyo', ほか?.営業等?.収入金額),
    ...amount('shunyu-nogyo', ほか?.農業?.収入金額),
    ...amount('shunyu-fudosan', ほか?.不動産?.収入金額),
    ...amount('shunyu-rishi', ほか?.利子),
    ...amount(
      'shunyu-haito',
      ほか?.配当.reduce((sum, { 収入金額 }) => sum + 収入金額, 0),
    ),
    ...amount('shunyu-kyuyo', 所得.給与等の収入金額.yen),
    ...amount('shunyu-nenkin', 所得.公的年金等の収入金額.yen),
    ...amount('shunyu-gyomu', ほか?.業務の雑.収入金額),
    ...amount('shunyu-sonota', ほか?.その他の雑.収入金額),
    ...amount('shunyu-tanki', 所得.ほか?.譲渡.短期.yen),
    ...amount('shunyu-choki', 所得.ほか?.譲渡.長期.yen),
    ...amount('shunyu-ichiji', 所得.ほか?.一時.yen),
  ]
}

type Other = NonNullable<査定['所得']['ほか']>
type Business = Other['事業と不動産']['営業等']

/** 2 所得金額（円）。赤字は負の額。 */
export function earningsOf({ 査定: { 所得 } }: Filing): readonly Entry[] {
  const { ほか } = 所得
  const kinds = ほか && miscellaneousOf(ほか)
  return [
    ...amount('shotoku-eigyo', ほか && profitOf(ほか.事業と不動産.営業等)),
    ...amount('shotoku-nogyo', ほか && profitOf(ほか.事業と不動産.農業)),
    ...amount('shotoku-fudosan', ほか && profitOf(ほか.事業と不動産.不動産)),
    ...amount('shotoku-rishi', ほか?.利子.yen),
    ...amount(
      'shotoku-haito',
      ほか?.配当.reduce((sum, { 金額 }) => sum + 金額.yen, 0),
    ),
    ...amount('shotoku-kyuyo', 所得.調整控除後の給与所得.yen),
    ...amount('shotoku-nenkin', 所得.公的年金等に係る雑所得の金額.yen),
    ...amount('shotoku-gyomu', kinds?.business),
    ...amount('shotoku-sonota', kinds?.other),
    ...amount('shotoku-zatsu', (ほか?.雑所得 ?? 所得.公的年金等に係る雑所得の金額).yen),
    ...amount('shotoku-joto-ichiji', ほか && transfersOf(ほか)),
    ...total('shotoku-gokei', (ほか?.通算.総所得金額 ?? 所得.合計所得金額).yen),
  ]
}

/** In yen, below nought for a loss. */
export const profitOf = ({ 黒字, 赤字 }: Business): number =>
  赤字 === undefined ? 黒字.yen : 0 - 赤字.yen

/** ⑧と⑨（円）。家内労働者等の業務の経費には最低額がある。 */
export function miscellaneousOf({ 申告, 事業と不動産 }: Other): {
  readonly business: number
  readonly other: number
} {
  const { 業務の雑, その他の雑 } = 申告
  const least = Math.min(事業と不動産.業務の経費の最低額?.yen ?? 0, 業務の雑.収入金額)
  return {
    business: 業務の雑.収入金額 - Math.max(業務の雑.必要経費, least),
    other: その他の雑.収入金額 - その他の雑.必要経費,
  }
}

/** ⑪ コ＋｛（サ＋シ）×1/2｝（円、円未満切捨て）。 */
const transfersOf = ({ 譲渡, 一時 }: Other): number =>
  譲渡.短期.yen + Math.floor((譲渡.長期.yen + 一時.yen) / 2) - (譲渡.赤字?.yen ?? 0)

/** 5 納税方法。 */
export const paymentOf = ({ persons }: Filing): readonly Entry[] => [
  ...tick('nozei-tokucho', persons.payment === 'from-wages'),
  ...tick('nozei-jibun', persons.payment === 'self'),
]
