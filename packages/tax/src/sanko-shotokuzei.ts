import type { 査定 } from './assess.ts'
import type { 申告 } from './declaration.ts'
import type { Figure } from './kernel/figure.ts'
import { 納める所得税額, 所得税を計算する } from './rules/shotokuzei.ts'

/**
 * 参考の所得税額（円、復興特別所得税を合わせて百円未満切捨て）。源泉徴収された額を引く前の、一年分の額。
 * 定額減税と外国税額控除は数えない。
 * @param 査定 同じ申告の住民税の査定
 */
export const 参考の所得税額 = (
  申告: 申告,
  { 家族, 所得, 所得控除, 年度 }: Pick<査定, '家族' | '所得' | '所得控除' | '年度'>,
): Figure =>
  納める所得税額(
    所得税を計算する(申告, 家族, 所得, 所得控除, 年度),
    申告.住宅借入金等?.控除可能額,
    年度,
  )
