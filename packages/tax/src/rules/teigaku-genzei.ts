import { called, legal, none, type Condition, type Figure } from '../kernel/figure.ts'
import { lesser, minus, plus, prorateUp, times } from '../kernel/operators.ts'
import { fraction } from '../kernel/rate.ts'
import type { 定額減税の定め, 年度の定め, 税目 } from '../years/shape.ts'
import type { 家族の判定 } from './kazoku.ts'
import { 税目ごとに } from './zeimoku.ts'

/** 減税の対象になるかと、その人数。 */
type 減税の対象 = { readonly 人数: number } | { readonly 受けられない理由: Condition }

/**
 * 令和6・7年度の定額減税（円）。税額控除をすべて引いた所得割額から、所得割額を限度に引く。
 * @returns 税目ごとの額。定額減税のない年度では undefined
 */
export function 定額減税額(
  家族: 家族の判定,
  合計所得金額: Figure,
  途中: Readonly<Record<税目, { readonly 配当割後: Figure }>>,
  年度: 年度の定め,
): Readonly<Record<税目, Figure>> | undefined {
  const 定め = 年度.定額減税
  if (定め === undefined) return undefined
  const 対象 = 減税の対象を決める(家族, 合計所得金額, 定め, 年度)
  if ('受けられない理由' in 対象)
    return 税目ごとに((税目) => legal('定額減税額', 定め.根拠, none([対象.受けられない理由]), 税目))

  return 人数分の定額減税額(対象.人数, 途中, 定め)
}

/** 人数分の減税額を、所得割額を限度に、道府県民税の分の一円未満を切り上げて分ける（円）。 */
export function 人数分の定額減税額(
  人数: number,
  途中: Readonly<Record<税目, { readonly 配当割後: Figure }>>,
  定め: 定額減税の定め,
): Readonly<Record<税目, Figure>> {
  const 所得割の合計 = called(
    '税額控除後の所得割額の合計',
    plus(途中.市町村民税.配当割後, 途中.道府県民税.配当割後),
  )
  const 人数分 = called('人数分の減税額', times(定め.一人分, fraction(人数, 1)))
  const 全体 = called('定額減税の合計', lesser(人数分, 所得割の合計))
  const 道府県 = legal(
    '定額減税額',
    定め.根拠,
    prorateUp(全体, 途中.道府県民税.配当割後, 所得割の合計),
    '道府県民税',
  )
  const 市町村 = legal('定額減税額', 定め.根拠, minus(全体, 道府県), '市町村民税')
  return { 市町村民税: 市町村, 道府県民税: 道府県 }
}

function 減税の対象を決める(
  家族: 家族の判定,
  合計所得金額: Figure,
  { 対象, 所得の限度 }: 定額減税の定め,
  年度: 年度の定め,
): 減税の対象 {
  if (合計所得金額.yen > 所得の限度)
    return { 受けられない理由: { figure: 合計所得金額, is: '超', bound: 所得の限度 } }
  const 同一生計配偶者がいる =
    家族.配偶者?.同一生計配偶者 === true && !家族.配偶者.配偶者.国外に住む
  const 控除対象の限度 = 年度.配偶者控除.納税者の限度[2]
  const 控除対象になる = 合計所得金額.yen <= 控除対象の限度
  if (対象 === '控除対象でない配偶者')
    return 同一生計配偶者がいる && !控除対象になる
      ? { 人数: 1 }
      : { 受けられない理由: { fact: '控除対象配偶者でない同一生計配偶者がいない' } }
  const 扶養親族 = 家族.親族.filter((人) => 人.扶養親族 && !人.親族.国外に住む).length
  return { 人数: 1 + (同一生計配偶者がいる && 控除対象になる ? 1 : 0) + 扶養親族 }
}
