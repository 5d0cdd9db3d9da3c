import { 租税特別措置法 } from '../kernel/citation.ts'
import { declared, legal, type Figure } from '../kernel/figure.ts'
import { deduct } from '../kernel/operators.ts'
import type { ほかの所得の申告, 収支 } from '../declaration.ts'
import type { 分離の区分 } from '../years/shape-income.ts'
import type { 分離の所得 } from './bunri-shotoku.ts'
import { 差し引き } from './joto-shotoku.ts'
import { 赤字を引く } from './son-eki.ts'

const 根拠 = {
  上場株式等の配当等: 租税特別措置法('第8条の4第1項'),
  一般株式等: 租税特別措置法('第37条の10第1項'),
  先物取引: 租税特別措置法('第41条の14第1項'),
}

/**
 * 株式等の譲渡・申告分離課税の配当・先物取引の所得（円）。
 * 上場株式等の譲渡の赤字は、申告分離課税の配当等からだけ引ける。ほかの赤字は通算できない。
 */
export function 株式等の所得を計算する(申告: ほかの所得の申告): readonly 分離の所得[] {
  const 上場 = 差し引き(申告.上場株式等, '株式等の譲渡所得等の金額', '上場株式等')
  const 配当 = 黒字だけ('上場株式等の配当等', 申告.上場株式等の配当等, '上場株式等の配当所得の金額')
  const 通算 = 赤字を引く(
    配当,
    上場.赤字,
    '譲渡損失を引いた上場株式等の配当所得',
    '通算しきれない赤字',
  )
  return [
    分離('上場株式等の配当等', 通算.黒字),
    分離('一般株式等', 黒字だけ('一般株式等', 申告.一般株式等, '株式等の譲渡所得等の金額')),
    分離('上場株式等', 上場.黒字),
    分離('先物取引', 黒字だけ('先物取引', 申告.先物取引, '先物取引の雑所得等の金額')),
  ]
}

const 分離 = (区分: 分離の区分, 所得金額: Figure): 分離の所得 => ({
  区分,
  所得金額,
  特別控除額: undefined,
})

const 黒字だけ = (
  区分: keyof typeof 根拠,
  収支: 収支,
  名: '株式等の譲渡所得等の金額' | '上場株式等の配当所得の金額' | '先物取引の雑所得等の金額',
): Figure =>
  legal(
    名,
    根拠[区分],
    deduct(declared('総収入金額', 収支.収入金額, 区分), declared('必要経費', 収支.必要経費, 区分)),
    区分,
  )
