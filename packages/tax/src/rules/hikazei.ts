import { ageAtNewYearsDay } from '../kernel/day.ts'
import { 地方税法, 地方税法施行令, 森林環境税法, type Citation } from '../kernel/citation.ts'
import {
  called,
  given,
  legal,
  ordained,
  unconfirmed,
  type Condition,
  type Figure,
  type Working,
} from '../kernel/figure.ts'
import { chosen, plus, times } from '../kernel/operators.ts'
import { fraction } from '../kernel/rate.ts'
import type { Fact, Term } from '../glossary/index.ts'
import type { 申告 } from '../declaration.ts'
import type { 団体, 条例の非課税限度額 } from '../dantai.ts'
import type { 年度の定め, 非課税限度額の定め } from '../years/shape.ts'
import type { 所得 } from './shotoku.ts'

const 人的非課税の根拠 = 地方税法('第24条の5第1項、第295条第1項')
const 均等割の根拠 = 地方税法('第24条の5第3項、第295条第3項')
const 均等割の限度の根拠 = 地方税法施行令('第47条の3')
const 所得割の根拠 = 地方税法('附則第3条の3第1項・第4項')
const 森林環境税の根拠 = 森林環境税法('第4条')

/** 一つの税を課するかどうかと、その理由。 */
export type 課否 = {
  readonly 非課税: boolean
  readonly 根拠: Citation
  readonly 条件: readonly Condition[]
}

export type 非課税の判定 = {
  readonly 所得割: 課否
  readonly 均等割: 課否
  readonly 森林環境税: 課否
  readonly 均等割の非課税限度額: Figure
  readonly 所得割の非課税限度額: Figure
  /** 条例で違えた市町村でも、級地による額。 */
  readonly 森林環境税の非課税限度額: Figure
  /** 障害者・未成年者・寡婦・ひとり親のときだけ。135万円。 */
  readonly 障害者等の非課税限度額: Figure | undefined
}

/**
 * 非課税かどうか（法第24条の5・第295条・附則第3条の3、森林環境税法第4条）。
 * 均等割は合計所得金額、所得割は総所得金額等で判定する。
 * @param 人数 同一生計配偶者と扶養親族の数（16歳未満を含む）
 */
export function 非課税を判定する(
  申告: 申告,
  所得: 所得,
  人数: number,
  寡婦かひとり親: boolean,
  団体: 団体,
  年度: 年度の定め,
): 非課税の判定 {
  const { 均等割, 所得割, 障害者等の所得の限度 } = 年度.非課税
  const 級地の限度 = (名: '均等割の非課税限度額' | '森林環境税の非課税限度額', 根拠: Citation) =>
    限度額(名, 根拠, 均等割[団体.級地], 人数, 団体.級地 !== 1)
  const 条例 = 団体.均等割の非課税限度額
  const 級地による額 = 級地の限度('均等割の非課税限度額', 均等割の限度の根拠)
  const 均等割の限度 = 条例 === undefined ? 級地による額 : 条例の限度(条例, 人数)
  const 所得割の限度 = 限度額('所得割の非課税限度額', 所得割の根拠, 所得割, 人数, false)

  const 属性 = 障害者等の属性(申告, 寡婦かひとり親, 年度)
  const 判定 = {
    均等割の非課税限度額: 均等割の限度,
    所得割の非課税限度額: 所得割の限度,
    森林環境税の非課税限度額:
      条例 === undefined ? 級地による額 : 級地の限度('森林環境税の非課税限度額', 森林環境税の根拠),
    障害者等の非課税限度額: 属性 === undefined ? undefined : 障害者等の所得の限度,
  }
  const 人的 = 人的非課税(申告, 属性, 所得.合計所得金額, 障害者等の所得の限度)
  if (人的 !== undefined) return { ...判定, 所得割: 人的, 均等割: 人的, 森林環境税: 人的 }

  const 均等割の課否 = 限度との比較(所得.合計所得金額, 均等割の限度, 均等割の根拠)
  return {
    ...判定,
    所得割: 限度との比較(所得.総所得金額等, 所得割の限度, 所得割の根拠),
    均等割: 均等割の課否,
    // 政令は級地による額をそのまま使う。条例で違えた市町村では、均等割と食い違うことがある。
    森林環境税: 限度との比較(所得.合計所得金額, 判定.森林環境税の非課税限度額, 森林環境税の根拠),
  }
}

function 限度額(
  名: Term,
  根拠: Citation,
  定め: 非課税限度額の定め,
  人数: number,
  条例で違うことがある: boolean,
): Figure {
  const 額 = 人数による額(定め, 人数)
  return legal(名, 根拠, 条例で違うことがある ? unconfirmed('級地と限度額の条例', 額) : 額)
}

function 人数による額({ 基本額, 十万円, 加算額 }: 非課税限度額の定め, 人数: number): Working {
  if (人数 === 0) return given(一人だけ, plus(基本額, 十万円))
  const 人数の分 = called('基本額の人数分（本人を含む）', times(基本額, fraction(人数 + 1, 1)))
  return plus(人数の分, 十万円, 加算額)
}

const 一人だけ: readonly Condition[] = [{ fact: '配偶者も扶養親族もいない' }]

const 条例の額 = (額: number): Figure => ordained('条例による均等割の非課税の額', 額)

/** 条例で定めた額（令第47条の3は級地による額を参酌して定めるとし、上限を置く）。 */
function 条例の限度(条例: 条例の非課税限度額, 人数: number): Figure {
  const 名 = '均等割の非課税限度額'
  if (人数 === 0) return legal(名, 均等割の限度の根拠, chosen(条例の額(条例.単身), 一人だけ))
  const 人数の分 = called(
    '基本額の人数分（本人を含む）',
    times(条例の額(条例.一人あたり), fraction(人数 + 1, 1)),
  )
  return legal(名, 均等割の限度の根拠, plus(人数の分, 条例の額(条例.加算)))
}

function 限度との比較(所得: Figure, 限度: Figure, 根拠: Citation): 課否 {
  const 非課税 = 所得.yen <= 限度.yen
  return { 非課税, 根拠, 条件: [{ figure: 所得, is: 非課税 ? '以下' : '超', bound: 限度.yen }] }
}

function 障害者等の属性(申告: 申告, 寡婦かひとり親: boolean, 年度: 年度の定め): Fact | undefined {
  if (申告.本人.障害者 !== undefined) return '本人が障害者'
  if (未成年者(申告, 年度)) return '本人が未成年者'
  return 寡婦かひとり親 ? '寡婦かひとり親' : undefined
}

/** 賦課期日（その年度の1月1日）の現況による。その後に生まれたという答えは、生年月日のまちがいである。 */
function 未成年者({ 本人: { 生年月日 } }: 申告, 年度: 年度の定め): boolean {
  if (生年月日 === undefined) return false
  const 年齢 = ageAtNewYearsDay(生年月日, 年度.所得の年 + 1)
  return 年齢 >= 0 && 年齢 < 年度.非課税.成年年齢
}

function 人的非課税(
  申告: 申告,
  属性: Fact | undefined,
  合計所得金額: Figure,
  限度: Figure,
): 課否 | undefined {
  if (申告.本人.生活扶助)
    return { 非課税: true, 根拠: 人的非課税の根拠, 条件: [{ fact: '生活扶助を受けている' }] }
  if (属性 === undefined || 合計所得金額.yen > 限度.yen) return undefined
  const 条件: readonly Condition[] = [
    { fact: 属性 },
    { figure: 合計所得金額, is: '以下', bound: 限度.yen },
  ]
  return { 非課税: true, 根拠: 人的非課税の根拠, 条件 }
}
