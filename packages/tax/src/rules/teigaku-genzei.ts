import { 地方税法 } from '../kernel/citation.ts'
import { called, legal, none, type Condition, type Figure } from '../kernel/figure.ts'
import { lesser, minus, plus, prorateUp } from '../kernel/operators.ts'
import type { 年度の定め, 税目 } from '../years/shape.ts'
import type { 家族の判定 } from './kazoku.ts'

const 根拠 = 地方税法('附則第5条の12')

/**
 * 令和7年度の定額減税（円）。控除対象配偶者でない同一生計配偶者がいる人だけ。税額控除をすべて引いた所得割額から引く。
 * @returns 税目ごとの額。定額減税のない年度では undefined
 */
export function 定額減税額(
  家族: 家族の判定,
  合計所得金額: Figure,
  所得割額: Readonly<Record<税目, Figure>>,
  年度: 年度の定め,
): Readonly<Record<税目, Figure>> | undefined {
  if (年度.定額減税 === undefined) return undefined
  const 理由 = 受けられない理由(家族, 合計所得金額, 年度.定額減税.所得の限度, 年度)
  if (理由 !== undefined) {
    const なし = (税目: 税目): Figure => legal('定額減税額', 根拠, none([理由]), 税目)
    return { 市町村民税: なし('市町村民税'), 道府県民税: なし('道府県民税') }
  }

  const 所得割の合計 = called(
    '税額控除後の所得割額の合計',
    plus(所得割額.市町村民税, 所得割額.道府県民税),
  )
  const 全体 = called('定額減税の合計', lesser(年度.定額減税.一人分, 所得割の合計))
  const 道府県 = legal(
    '定額減税額',
    根拠,
    prorateUp(全体, 所得割額.道府県民税, 所得割の合計),
    '道府県民税',
  )
  const 市町村 = legal('定額減税額', 根拠, minus(全体, 道府県), '市町村民税')
  return { 市町村民税: 市町村, 道府県民税: 道府県 }
}

function 受けられない理由(
  { 配偶者 }: 家族の判定,
  合計所得金額: Figure,
  所得の限度: number,
  年度: 年度の定め,
): Condition | undefined {
  if (合計所得金額.yen > 所得の限度) return { figure: 合計所得金額, is: '超', bound: 所得の限度 }
  const 控除対象の限度 = 年度.配偶者控除.納税者の限度[2]
  if (配偶者?.同一生計配偶者 === true && 合計所得金額.yen > 控除対象の限度) return undefined
  return { fact: '控除対象配偶者でない同一生計配偶者がいない' }
}
