import { 地方税法 } from '../kernel/citation.ts'
import type { Fact, Whose } from '../glossary/index.ts'
import type { 申告, 障害の区分 } from '../declaration.ts'
import type { 年度の定め } from '../years/shape.ts'
import { 受けられない控除, 受けられる控除, type 人的控除 } from './jinteki-kojo.ts'
import type { 家族の判定 } from './kazoku.ts'

const 根拠 = 地方税法('第34条第1項第6号・第3項、第314条の2第1項第6号・第3項')

/** 障害者控除。本人と、同一生計配偶者・扶養親族（16歳未満を含む）の一人ごと。 */
export function 障害者控除(申告: 申告, 家族: 家族の判定, 年度: 年度の定め): 人的控除[] {
  const 控除: 人的控除[] = []
  if (申告.本人.障害者 !== undefined)
    控除.push(一人分(区分(申告.本人.障害者, false), '本人', 年度))
  if (家族.配偶者?.配偶者.障害者 !== undefined) {
    const { 配偶者, 同一生計配偶者, 合計所得金額 } = 家族.配偶者
    控除.push(
      同一生計配偶者
        ? 一人分(区分(家族.配偶者.配偶者.障害者, 配偶者.同居), '配偶者', 年度)
        : 受けられない控除(
            '障害者控除額',
            根拠,
            [{ figure: 合計所得金額, is: '超', bound: 年度.扶養の所得の限度 }],
            '配偶者',
          ),
    )
  }
  for (const { 親族, だれの, 扶養親族 } of 家族.親族)
    if (親族.障害者 !== undefined)
      控除.push(
        扶養親族
          ? 一人分(区分(親族.障害者, 親族.同居), だれの, 年度)
          : 受けられない控除('障害者控除額', 根拠, [{ fact: '扶養親族に当たらない' }], だれの),
      )
  return 控除
}

type 控除の区分 = '普通' | '特別' | '同居特別'

const 区分 = (障害: 障害の区分, 同居の家族: boolean): 控除の区分 =>
  障害 === '特別' && 同居の家族 ? '同居特別' : 障害

const 事由 = {
  普通: '障害者',
  特別: '特別障害者',
  同居特別: '同居している特別障害者',
} as const satisfies Record<控除の区分, Fact>

const 一人分 = (区分: 控除の区分, だれの: Whose, 年度: 年度の定め): 人的控除 =>
  受けられる控除('障害者控除額', 根拠, 年度.障害者控除[区分], [{ fact: 事由[区分] }], だれの)
