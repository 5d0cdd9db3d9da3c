import { 地方税法, type Citation } from '../kernel/citation.ts'
import { called, given, legal, none, type Figure } from '../kernel/figure.ts'
import { deduct, greater, lesser, minus, times } from '../kernel/operators.ts'
import type { 年度の定め, 税目 } from '../years/shape.ts'
import { 税目の値 } from './zeimoku.ts'
import { 税目の率 } from './zeiritsu.ts'

const 根拠: Record<税目, Citation> = {
  市町村民税: 地方税法('第314条の6'),
  道府県民税: 地方税法('第37条'),
}

export type 調整控除を受ける者 = {
  readonly 合計所得金額: Figure
  /** 課税総所得金額に課税退職所得金額と課税山林所得金額を加えたもの。分離課税の土地・株式は含まない。 */
  readonly 合計課税所得金額: Figure
  readonly 人的控除差の合計: Figure
}

/** 調整控除の基礎となる額（円）。市町村民税と道府県民税に共通。 */
export function 調整控除の基礎となる額(人: 調整控除を受ける者, 年度: 年度の定め): Figure {
  const { 適用上限, 五万円, 二百万円 } = 年度.調整控除
  const { 合計所得金額, 合計課税所得金額, 人的控除差の合計 } = 人
  const 名 = '調整控除の基礎となる額'
  if (合計所得金額.yen > 適用上限)
    return called(名, none([{ figure: 合計所得金額, is: '超', bound: 適用上限 }]))
  if (合計課税所得金額.yen <= 二百万円.yen)
    return called(
      名,
      given(
        [{ figure: 合計課税所得金額, is: '以下', bound: 二百万円.yen }],
        lesser(人的控除差の合計, 合計課税所得金額),
      ),
    )
  const 超える部分 = called('二百万円を超える部分', minus(合計課税所得金額, 二百万円))
  const 引いた額 = called('超える部分を引いた額', deduct(人的控除差の合計, 超える部分))
  return called(名, greater(引いた額, 五万円))
}

/** 調整控除額（円）。基礎となる額は課税所得を超えず、率も税率より低いので、所得割額を超えることはない。 */
export const 調整控除額 = (
  基礎となる額: Figure,
  指定都市に住む: boolean,
  税目: 税目,
  年度: 年度の定め,
): Figure =>
  legal(
    '調整控除額',
    税目の値(根拠, 税目),
    times(基礎となる額, 税目の率(年度.調整控除.率, 税目, 指定都市に住む)),
    税目,
  )
