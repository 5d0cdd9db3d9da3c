import { doubts, unconfirmedPoints, type Doubt, type 査定 } from '@zeimori/tax'
import { allAmounts, withoutLimits, type Simulated } from './amounts.ts'

/** What is still to be answered, cannot be calculated or is not confirmed, a line each. */
export const noteLines = (of: Simulated): readonly string[] => [
  ...waitingLines(of.査定),
  ...refusedLines(of.査定),
  ...unconfirmedOf(of).map((point) => `確かめていない点: ${point}（${doubts[point].plain}）`),
]

const waitingLines = ({ まだ要る答え }: 査定): readonly string[] =>
  まだ要る答え.map(({ だれの, 問い, 理由 }) =>
    問い === '居住開始'
      ? `まだ要る答え: 住宅の居住開始日（${理由}）`
      : `まだ要る答え: ${だれの}の${問い}（${理由}）`,
  )

const refusedLines = ({ 引き受けられない点 }: 査定): readonly string[] =>
  引き受けられない点.map(
    ({ 事情, 理由, 相談先 }) => `計算できないこと: ${事情}。${理由}（相談先: ${相談先}）`,
  )

/**
 * The points on which this year and the amounts shown rest and which are not confirmed. The limit of 均等割 is lower
 * than that of 所得割, so who owes 所得割 is above either, whatever the ordinance says.
 */
export function unconfirmedOf(of: Simulated): readonly Doubt[] {
  const { 年度, 非課税 } = of.査定
  const amounts = 非課税.所得割.非課税 ? allAmounts(of) : withoutLimits(of)
  return [...new Set([...年度.未確認の点, ...amounts.flatMap(unconfirmedPoints)])]
}
