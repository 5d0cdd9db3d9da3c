import type { Figure } from './kernel/figure.ts'
import type { Whose } from './glossary/index.ts'
import type { 申告 } from './declaration.ts'
import type { 非課税の判定 } from './rules/hikazei.ts'
import type { 家族の判定, 配偶者の判定 } from './rules/kazoku.ts'
import type { 年度の定め } from './years/shape.ts'

/** まだ答えのない問い。答えによって額が変わり得るものだけを挙げる。 */
export type 答え待ち = {
  readonly だれの: Whose
  readonly 問い: '生年月日'
  /** なぜ要るか。 */
  readonly 理由:
    | '公的年金等控除が年齢で違う'
    | '配偶者控除が年齢で違う'
    | '扶養控除が年齢で違う'
    | '未成年者は非課税になることがある'
}

/** 額を定めるのに足りない答え。 */
export function まだ要る答え(
  申告: 申告,
  { 合計所得金額 }: { readonly 合計所得金額: Figure },
  家族: 家族の判定,
  非課税: 非課税の判定,
  年度: 年度の定め,
): readonly 答え待ち[] {
  const 待ち: 答え待ち[] = []
  const 生年月日を待つ = (だれの: Whose, 理由: 答え待ち['理由']): void => {
    待ち.push({ だれの, 問い: '生年月日', 理由 })
  }

  if (申告.本人.生年月日 === undefined) {
    if (申告.公的年金等.some(({ 支払金額 }) => 支払金額 > 0))
      生年月日を待つ('本人', '公的年金等控除が年齢で違う')
    else if (!非課税.均等割.非課税 && 合計所得金額.yen <= 年度.非課税.障害者等の所得の限度.yen)
      生年月日を待つ('本人', '未成年者は非課税になることがある')
  }
  if (家族.配偶者 !== undefined && 家族.配偶者.配偶者.生年月日 === undefined) {
    if (家族.配偶者.配偶者.公的年金等の収入金額 > 0)
      生年月日を待つ('配偶者', '公的年金等控除が年齢で違う')
    else if (!非課税.所得割.非課税 && 配偶者控除がある(家族.配偶者, 合計所得金額, 年度))
      生年月日を待つ('配偶者', '配偶者控除が年齢で違う')
  }
  for (const { 年齢, だれの } of 家族.親族)
    if (年齢 === undefined) 生年月日を待つ(だれの, '扶養控除が年齢で違う')
  return 待ち
}

/** 老人控除対象配偶者かどうかで額が変わるのは、配偶者控除を受けられるときだけ。 */
const 配偶者控除がある = (
  { 同一生計配偶者 }: 配偶者の判定,
  合計所得金額: Figure,
  年度: 年度の定め,
): boolean => 同一生計配偶者 && 合計所得金額.yen <= 年度.配偶者控除.納税者の限度[2]
