import { 地方税法 } from '../kernel/citation.ts'
import type { Figure } from '../kernel/figure.ts'
import type { 申告 } from '../declaration.ts'
import type { 年度の定め } from '../years/shape.ts'
import { 受けられない控除, 受けられる控除, type 人的控除 } from './jinteki-kojo.ts'

const 勤労学生の根拠 = 地方税法('第34条第1項第9号、第314条の2第1項第9号')

/**
 * 勤労学生控除。申告がなければ undefined。
 * @param 勤労によらない所得 給与のほかの所得（円）
 */
export function 勤労学生控除(
  申告: 申告,
  合計所得金額: Figure,
  勤労によらない所得: Figure,
  年度: 年度の定め,
): 人的控除 | undefined {
  if (!申告.本人.勤労学生) return undefined
  const { 所得の限度, 勤労によらない所得の限度 } = 年度.勤労学生控除
  const 名 = '勤労学生控除額'
  if (合計所得金額.yen > 所得の限度)
    return 受けられない控除(名, 勤労学生の根拠, [
      { figure: 合計所得金額, is: '超', bound: 所得の限度 },
    ])
  if (勤労によらない所得.yen > 勤労によらない所得の限度)
    return 受けられない控除(名, 勤労学生の根拠, [
      { figure: 勤労によらない所得, is: '超', bound: 勤労によらない所得の限度 },
    ])
  return 受けられる控除(名, 勤労学生の根拠, 年度.勤労学生控除, [
    { fact: '勤労学生' },
    { figure: 合計所得金額, is: '以下', bound: 所得の限度 },
  ])
}
