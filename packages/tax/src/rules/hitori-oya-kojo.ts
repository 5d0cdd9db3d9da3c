import { 地方税法 } from '../kernel/citation.ts'
import type { Condition, Figure } from '../kernel/figure.ts'
import type { 申告 } from '../declaration.ts'
import type { 年度の定め } from '../years/shape.ts'
import { 受けられない控除, 受けられる控除, type 人的控除 } from './jinteki-kojo.ts'
import type { 家族の判定 } from './kazoku.ts'

const ひとり親の根拠 = 地方税法('第34条第1項第8号の2、第314条の2第1項第8号の2')
const 寡婦の根拠 = 地方税法('第34条第1項第8号、第314条の2第1項第8号')
const 勤労学生の根拠 = 地方税法('第34条第1項第9号、第314条の2第1項第9号')

/** ひとり親控除か寡婦控除。申告がなければ undefined。ひとり親に当たる人は寡婦控除を受けない。 */
export function ひとり親か寡婦の控除(
  申告: 申告,
  家族: 家族の判定,
  合計所得金額: Figure,
  年度: 年度の定め,
): 人的控除 | undefined {
  const { ひとり親, 寡婦 } = 申告.本人
  if (ひとり親 !== undefined) {
    const 妨げ = ひとり親の妨げ(申告, 家族, 合計所得金額, 年度)
    if (妨げ === undefined)
      return 受けられる控除('ひとり親控除額', ひとり親の根拠, 年度.ひとり親控除[ひとり親], [
        { fact: '生計を一にする子がいる' },
        所得の条件('以下', 合計所得金額, 年度),
      ])
    // 寡婦は、夫と死別か離婚をした人（第292条第1項第11号）。父は寡婦控除を受けない。
    if (寡婦 === undefined || ひとり親 === '父')
      return 受けられない控除('ひとり親控除額', ひとり親の根拠, [妨げ])
  }
  if (寡婦 === undefined) return undefined
  const 妨げ = 寡婦の妨げ(申告, 家族, 合計所得金額, 年度)
  if (妨げ !== undefined) return 受けられない控除('寡婦控除額', 寡婦の根拠, [妨げ])
  return 受けられる控除('寡婦控除額', 寡婦の根拠, 年度.寡婦控除, [
    { fact: '寡婦' },
    所得の条件('以下', 合計所得金額, 年度),
  ])
}

const 所得の条件 = (is: '以下' | '超', figure: Figure, 年度: 年度の定め): Condition => ({
  figure,
  is,
  bound: 年度.寡婦とひとり親の所得の限度,
})

function ひとり親の妨げ(
  申告: 申告,
  家族: 家族の判定,
  合計所得金額: Figure,
  年度: 年度の定め,
): Condition | undefined {
  if (申告.配偶者 !== undefined) return { fact: '配偶者がいる' }
  // 施行令第7条の2の2・第46条の2の2。ほかの人の扶養親族とされている子は除く。
  const 子がいる = 家族.親族.some(
    ({ 親族, 生まれている, 合計所得金額: 子の所得 }) =>
      親族.続柄 === '子' &&
      !親族.ほかの人が扶養 &&
      生まれている &&
      子の所得.yen <= 年度.扶養の所得の限度,
  )
  if (!子がいる) return { fact: '要件に合う子がいない' }
  return 所得が限度を超えるとき(合計所得金額, 年度)
}

function 寡婦の妨げ(
  申告: 申告,
  家族: 家族の判定,
  合計所得金額: Figure,
  年度: 年度の定め,
): Condition | undefined {
  if (申告.配偶者 !== undefined) return { fact: '配偶者がいる' }
  const 扶養親族がいる = 家族.親族.some((人) => 人.扶養親族)
  if (申告.本人.寡婦 === '離別' && !扶養親族がいる) return { fact: '離婚した人で扶養親族がいない' }
  return 所得が限度を超えるとき(合計所得金額, 年度)
}

const 所得が限度を超えるとき = (合計所得金額: Figure, 年度: 年度の定め): Condition | undefined =>
  合計所得金額.yen > 年度.寡婦とひとり親の所得の限度
    ? 所得の条件('超', 合計所得金額, 年度)
    : undefined

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
