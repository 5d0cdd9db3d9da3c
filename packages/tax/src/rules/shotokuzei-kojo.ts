import { 所得税法 } from '../kernel/citation.ts'
import { called, declared, legal, type Figure } from '../kernel/figure.ts'
import { chosen, deduct, lesser, sum, timesDown } from '../kernel/operators.ts'
import type { 申告 } from '../declaration.ts'
import type { 年度の定め } from '../years/shape.ts'
import { 所得税の地震保険料控除額 } from './jishin-hoken.ts'
import { 所得税の基礎控除額 } from './kiso-kojo.ts'
import { 所得税の生命保険料控除額 } from './seimei-hoken.ts'
import { 二十三歳未満の扶養親族がいる, type 家族の判定 } from './kazoku.ts'
import type { 所得控除 } from './shotoku-kojo.ts'
import { 申告特例が効く } from './shinkoku-tokurei.ts'
import type { 所得 } from './shotoku.ts'

/** 所得税の所得控除の一つ一つと合計（円）。 */
export type 所得税の所得控除 = {
  readonly 内訳: readonly Figure[]
  readonly 基礎控除額: Figure
  readonly 合計: Figure
}

/** 住民税と額の違わない物的控除の名前。 */
const 同じ額の控除 = new Set<Figure['term']>([
  '雑損控除額',
  '医療費控除額',
  '社会保険料控除額',
  '小規模企業共済等掛金控除額',
])

/**
 * 所得税法第72条から第86条までの所得控除。参考の計算で、申告特例を使う人の寄附金控除は数えない。
 */
export function 所得税の所得控除を計算する(
  申告: 申告,
  家族: 家族の判定,
  所得: 所得,
  所得控除: 所得控除,
  年度: 年度の定め,
): 所得税の所得控除 {
  const 基礎控除額 = 所得税の基礎控除額(所得.合計所得金額, 年度)
  const 内訳 = [
    ...所得控除.内訳.filter(({ term }) => 同じ額の控除.has(term)),
    所得税の生命保険料控除額(申告.生命保険料, 年度, 二十三歳未満の扶養親族がいる(家族)),
    所得税の地震保険料控除額(申告.地震保険料, 年度),
    ...所得控除.人的控除.flatMap(({ 控除額, 所得税の控除額 }) =>
      所得税の控除額 === undefined
        ? []
        : [called('所得税の人的控除額', chosen(所得税の控除額, 控除額.when), 控除額.whose)],
    ),
    ...寄附金控除額(申告, 所得.総所得金額等, 年度),
    基礎控除額,
  ]
  return {
    内訳,
    基礎控除額,
    合計: legal('所得税の所得控除の合計額', 所得税法('第72条から第86条まで'), sum(内訳)),
  }
}

function 寄附金控除額(申告: 申告, 総所得金額等: Figure, 年度: 年度の定め): readonly Figure[] {
  const { 寄附 } = 申告
  const 寄附金 = [
    declared('ふるさと納税の額', 寄附.ふるさと納税),
    declared('共同募金と日本赤十字社への寄附金', 寄附.共同募金と日本赤十字社),
    declared('条例で指定された寄附金', 寄附.都道府県の条例で指定, '道府県民税'),
  ].filter(({ yen }) => yen > 0)
  if (申告特例が効く(申告) || 寄附金.length === 0) return []
  const { 所得に対する割合, 自己負担 } = 年度.所得税.寄附金控除
  const 限度 = called('総所得金額等の四割', timesDown(総所得金額等, 所得に対する割合))
  const 対象 = called(
    '寄附金控除の対象となる寄附金',
    lesser(called('寄附金の合計', sum(寄附金)), 限度),
  )
  return [legal('所得税の寄附金控除額', 所得税法('第78条'), deduct(対象, 自己負担))]
}
