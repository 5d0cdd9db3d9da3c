import { 地方税法 } from '../kernel/citation.ts'
import { called, given, legal, none, type Figure } from '../kernel/figure.ts'
import { lesser, plus, timesDown } from '../kernel/operators.ts'
import { product, quotient } from '../kernel/rate.ts'
import type { 税目 } from '../years/shape.ts'
import {
  特例控除の区分を決める,
  type 特例控除の区分,
  type 特例控除の区分の前提,
} from './kifukin-kubun.ts'
import type { 団体 } from '../dantai.ts'
import { 税目の率 } from './zeiritsu.ts'

const 根拠 = 地方税法('第37条の2第11項、第314条の7第11項')

export type 限度額を求める査定 = 特例控除の区分の前提 & {
  readonly 団体: 団体
  readonly 所得割の計算:
    { readonly 税目: Readonly<Record<税目, { readonly 調整控除後の所得割額: Figure }>> } | undefined
}

/**
 * ふるさと納税の限度額（円）。特例控除が所得割額の二割で切られない、最も大きい寄附額。
 * 市町村民税と道府県民税のどちらかが先に二割に達する額で決まる。ほかの税額控除や均等割にはよらない。
 */
export function ふるさと納税の限度額(査定: 限度額を求める査定): Figure {
  const 名 = 'ふるさと納税の限度額'
  const 区分 = 特例控除の区分を決める(査定)
  if (区分 === undefined || 査定.所得割の計算 === undefined)
    return legal(名, 根拠, none([{ fact: '所得割がかからない' }]))
  const 達する額 = 査定.所得割の計算.税目
  const 市 = 二割に達する額(達する額.市町村民税.調整控除後の所得割額, 区分, '市町村民税', 査定)
  const 県 = 二割に達する額(達する額.道府県民税.調整控除後の所得割額, 区分, '道府県民税', 査定)
  const 少ない方 = called('二割に達する寄附金のうち少ない方', lesser(市, 県))
  return legal(名, 根拠, plus(少ない方, 査定.年度.寄附金税額控除.自己負担))
}

function 二割に達する額(
  調整控除後の所得割額: Figure,
  区分: 特例控除の区分,
  税目: 税目,
  { 団体, 年度 }: 限度額を求める査定,
): Figure {
  const { 所得割額に対する限度, 特例控除の率 } = 年度.寄附金税額控除
  const 割合 = product(区分.割合, 税目の率(特例控除の率, 税目, 団体.指定都市))
  const 達する率 = quotient(所得割額に対する限度, 割合)
  return called(
    '二割に達する寄附金（二千円を引いた額）',
    given(区分.条件, timesDown(調整控除後の所得割額, 達する率)),
    税目,
  )
}
