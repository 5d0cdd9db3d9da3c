import { 地方税法, type Citation } from '../kernel/citation.ts'
import {
  called,
  declared,
  given,
  legal,
  none,
  type Condition,
  type Figure,
} from '../kernel/figure.ts'
import { deduct, lesser, plus, timesDown, timesUp } from '../kernel/operators.ts'
import { product, type Rate } from '../kernel/rate.ts'
import type { 寄附の申告 } from '../declaration.ts'
import type { 年度の定め, 特例控除の段, 税目 } from '../years/shape.ts'
import { 所得税の基礎控除額 } from './kiso-kojo.ts'
import { 税目の率 } from './zeiritsu.ts'

const 基本の根拠: Record<税目, Citation> = {
  市町村民税: 地方税法('第314条の7第1項'),
  道府県民税: 地方税法('第37条の2第1項'),
}
const 特例の根拠: Record<税目, Citation> = {
  市町村民税: 地方税法('第314条の7第11項、附則第5条の6'),
  道府県民税: 地方税法('第37条の2第11項、附則第5条の6'),
}
const 申告特例の根拠: Record<税目, Citation> = {
  市町村民税: 地方税法('附則第7条の3'),
  道府県民税: 地方税法('附則第7条の2'),
}
const 調整額の根拠 = 地方税法('第37条の2第11項第1号、第314条の7第11項第1号')

/** 特例控除の割合を決める区分。課税総所得金額も分離課税の所得もない人には特例控除がない。 */
export type 特例控除の区分 = {
  readonly 人的控除差調整額: Figure
  /** 90％から所得税率を引いたもの。零を下回る区分では 90％。 */
  readonly 割合: Rate
  readonly 申告特例の比: Rate | undefined
  readonly 条件: readonly Condition[]
}

export type 特例控除の区分の前提 = {
  readonly 課税総所得金額: Figure
  readonly 所得: { readonly 合計所得金額: Figure }
  readonly 所得控除: { readonly 人的控除差の合計: Figure }
  readonly 年度: 年度の定め
}

/**
 * 特例控除の割合を決める。住民税の課税総所得金額から人的控除差調整額を引いた額の段による。
 * 所得税の基礎控除が48万円を超える年は、その超える額も調整額に入る（落とすと区分を誤る）。
 */
export function 特例控除の区分を決める({
  課税総所得金額,
  所得,
  所得控除,
  年度,
}: 特例控除の区分の前提): 特例控除の区分 | undefined {
  if (課税総所得金額.yen === 0) return undefined
  const 定め = 年度.寄附金税額控除
  const 所得税の分 = 所得税の基礎控除額(所得.合計所得金額, 年度)
  const 超える額 = called(
    '所得税の基礎控除が四十八万円を超える額',
    deduct(所得税の分, 定め.四十八万円),
  )
  const 人的控除差調整額 = legal(
    '人的控除差調整額',
    調整額の根拠,
    plus(所得控除.人的控除差の合計, 超える額),
  )
  if (課税総所得金額.yen < 人的控除差調整額.yen)
    return {
      人的控除差調整額,
      割合: 定め.零を下回るときの割合,
      申告特例の比: undefined,
      条件: [{ figure: 課税総所得金額, is: '未満', bound: 人的控除差調整額.yen }],
    }

  const 引いた額 = called(
    '課税総所得金額から人的控除差調整額を引いた額',
    deduct(課税総所得金額, 人的控除差調整額),
  )
  const { 段, 条件 } = 当たる段(引いた額, 定め.特例控除の段)
  return { 人的控除差調整額, 割合: 段.割合, 申告特例の比: 段.申告特例の比, 条件 }
}

function 当たる段(
  引いた額: Figure,
  表: readonly 特例控除の段[],
): { 段: 特例控除の段; 条件: readonly Condition[] } {
  const 番 = 表.findIndex(({ 以下 }) => 引いた額.yen <= 以下)
  const 段 = 表[番]
  if (段 === undefined) throw new RangeError('特例控除の割合の表に終わりがない')
  const 下 = 表[番 - 1]?.以下
  return {
    段,
    条件: [
      ...(下 === undefined ? [] : [{ figure: 引いた額, is: '超' as const, bound: 下 }]),
      ...(段.以下 === Infinity ? [] : [{ figure: 引いた額, is: '以下' as const, bound: 段.以下 }]),
    ],
  }
}

/** 一つの税目の寄附金税額控除（円）。 */
export type 寄附金税額控除 = {
  readonly 基本控除額: Figure
  readonly 特例控除額: Figure
  readonly 申告特例控除額: Figure
  readonly 合計: Figure
}

export type 寄附金税額控除の前提 = {
  readonly 総所得金額等: Figure
  /** 調整控除を引いたあとの所得割額。特例控除の二割の限度のもと。 */
  readonly 調整控除後の所得割額: Figure
  readonly 区分: 特例控除の区分 | undefined
  readonly 指定都市に住む: boolean
}

/** 寄附金税額控除（ふるさと納税）。市町村民税と道府県民税を別に、それぞれ一円未満を切り上げる。 */
export function 寄附金税額控除を計算する(
  寄附: 寄附の申告,
  前提: 寄附金税額控除の前提,
  税目: 税目,
  年度: 年度の定め,
): 寄附金税額控除 {
  const ふるさと納税 = declared('ふるさと納税の額', 寄附.ふるさと納税)
  const 基本 = 基本控除額(ふるさと納税, 前提, 税目, 年度)
  const 特例 = 特例控除額(ふるさと納税, 前提, 税目, 年度)
  const 申告特例 = 寄附.申告特例
    ? 申告特例控除額(特例, 前提.区分, 税目)
    : legal(
        '申告特例控除額',
        申告特例の根拠[税目],
        none([{ fact: 'ワンストップ特例を使わない' }]),
        税目,
      )
  return {
    基本控除額: 基本,
    特例控除額: 特例,
    申告特例控除額: 申告特例,
    合計: called('寄附金税額控除額', plus(基本, 特例, 申告特例), 税目),
  }
}

function 基本控除額(
  ふるさと納税: Figure,
  { 総所得金額等, 指定都市に住む }: 寄附金税額控除の前提,
  税目: 税目,
  年度: 年度の定め,
): Figure {
  const 定め = 年度.寄附金税額控除
  const 限度 = called('総所得金額等の三割', timesDown(総所得金額等, 定め.総所得金額等に対する限度))
  const 対象 = called('基本控除の対象となる寄附金', lesser(ふるさと納税, 限度))
  const 引いた額 = called('二千円を引いた寄附金', deduct(対象, 定め.自己負担))
  const 率 = 税目の率(定め.基本控除の率, 税目, 指定都市に住む)
  return legal('寄附金税額控除の基本控除額', 基本の根拠[税目], timesUp(引いた額, 率), 税目)
}

function 特例控除額(
  ふるさと納税: Figure,
  { 調整控除後の所得割額, 区分, 指定都市に住む }: 寄附金税額控除の前提,
  税目: 税目,
  年度: 年度の定め,
): Figure {
  const 名 = '寄附金税額控除の特例控除額'
  if (区分 === undefined)
    return legal(名, 特例の根拠[税目], none([{ fact: '課税される所得がない' }]), 税目)
  const 定め = 年度.寄附金税額控除
  const 引いた額 = called('二千円を引いたふるさと納税の額', deduct(ふるさと納税, 定め.自己負担))
  const 率 = product(区分.割合, 税目の率(定め.特例控除の率, 税目, 指定都市に住む))
  const 割合の額 = called('割合を乗じた額', given(区分.条件, timesUp(引いた額, 率)), 税目)
  const 限度 = called(
    '調整控除後の所得割額の二割',
    timesUp(調整控除後の所得割額, 定め.所得割額に対する限度),
    税目,
  )
  return legal(名, 特例の根拠[税目], lesser(割合の額, 限度), 税目)
}

/** ワンストップ特例。所得税で引かれるはずの分を住民税から引く。 */
function 申告特例控除額(特例: Figure, 区分: 特例控除の区分 | undefined, 税目: 税目): Figure {
  const 名 = '申告特例控除額'
  if (区分?.申告特例の比 === undefined)
    return legal(名, 申告特例の根拠[税目], none([{ fact: '所得税がかからない' }]), 税目)
  return legal(名, 申告特例の根拠[税目], timesUp(特例, 区分.申告特例の比), 税目)
}
