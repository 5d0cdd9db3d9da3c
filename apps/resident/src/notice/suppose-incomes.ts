import { yen, type 申告 } from '@zeimori/tax'
import type { Base } from '../compare/scenario.ts'
import { declaring, when, without } from './supposing.ts'
import type { Supposition } from './suppositions.ts'

/** Incomes and donations that may have been left out or treated otherwise. */
export const supposedIncomes = ({ 申告 }: Base): readonly Supposition[] => [
  ...donations(申告),
  ...申告.給与.map((_, i) =>
    declaring('salary-missed', (of) => ({ ...of, 給与: without(of.給与, i) }), i + 1),
  ),
  ...申告.公的年金等.map((_, i) =>
    declaring('pension-missed', (of) => ({ ...of, 公的年金等: without(of.公的年金等, i) }), i + 1),
  ),
  ...when(
    申告.ほかの所得 !== undefined,
    declaring('other-income-missed', (of) => ({ ...withheldNothing(of), ほかの所得: undefined })),
  ),
  ...when(
    申告.ほかの所得 !== undefined && hasInvestments(申告.ほかの所得),
    declaring('dividends-missed', (of) => ({
      ...withheldNothing(of),
      ほかの所得: of.ほかの所得 && withoutInvestments(of.ほかの所得),
    })),
  ),
]

function donations({ 寄附 }: 申告): readonly Supposition[] {
  if (寄附.ふるさと納税 === 0) return []
  return 寄附.申告特例
    ? [declaring('one-stop-missed', none), declaring('one-stop-lapsed', otherWay)]
    : [declaring('donation-missed', none), declaring('one-stop-taken', otherWay)]
}

const none = (of: 申告): 申告 => ({ ...of, 寄附: { ...of.寄附, ふるさと納税: yen(0) } })

const otherWay = (of: 申告): 申告 => ({
  ...of,
  寄附: { ...of.寄附, 申告特例: !of.寄附.申告特例 },
})

type Others = NonNullable<申告['ほかの所得']>

const withheldNothing = (of: 申告): 申告 => ({ ...of, 配当割額と株式等譲渡所得割額: yen(0) })

const hasInvestments = ({ 配当, 上場株式等の配当等, 上場株式等 }: Others): boolean =>
  配当.length > 0 || 上場株式等の配当等.収入金額 > 0 || 上場株式等.収入金額 > 0

function withoutInvestments(others: Others): Others {
  const nothing = { 収入金額: yen(0), 必要経費: yen(0) }
  return { ...others, 配当: [], 上場株式等の配当等: nothing, 上場株式等: nothing }
}
