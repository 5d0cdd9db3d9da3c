import { 地方税法 } from '../kernel/citation.ts'
import { called, legal, type Condition, type Figure } from '../kernel/figure.ts'
import { deduct, plus, timesDown } from '../kernel/operators.ts'
import { fraction, type Rate } from '../kernel/rate.ts'
import type { 年度の定め, 特例控除の段 } from '../years/shape.ts'
import type { 分離の課税所得, 課税標準 } from './kazei-hyojun.ts'
import { 所得税の基礎控除額 } from './kiso-kojo.ts'

const 調整額の根拠 = 地方税法('第37条の2第11項第1号、第314条の7第11項第1号')
const 五分の一 = fraction(1, 5)

/** 特例控除の割合を決める区分。課税総所得金額も分離課税の所得もない人には特例控除がない。 */
export type 特例控除の区分 = {
  readonly 人的控除差調整額: Figure
  /** 90％から所得税率を引いたもの。零を下回る区分では 90％。 */
  readonly 割合: Rate
  /** 課税総所得金額の段に当たらない人では undefined。 */
  readonly 申告特例の比: Rate | undefined
  readonly 条件: readonly Condition[]
}

export type 特例控除の区分の前提 = {
  readonly 課税標準: 課税標準
  readonly 所得: { readonly 合計所得金額: Figure }
  readonly 所得控除: { readonly 人的控除差の合計: Figure }
  readonly 年度: 年度の定め
}

/**
 * 特例控除の割合を決める。住民税の課税総所得金額から人的控除差調整額を引いた額の段による。
 * 所得税の基礎控除が48万円を超える年は、その超える額も調整額に入る（落とすと区分を誤る）。
 */
export function 特例控除の区分を決める({
  課税標準,
  所得,
  所得控除,
  年度,
}: 特例控除の区分の前提): 特例控除の区分 | undefined {
  const { 課税総所得金額, 分離 } = 課税標準
  if (課税総所得金額.yen === 0 && 分離.length === 0) return undefined
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
  if (課税総所得金額.yen === 0 || 課税総所得金額.yen < 人的控除差調整額.yen) {
    const 条件: Condition =
      課税総所得金額.yen === 0
        ? { figure: 課税総所得金額, is: '以下', bound: 0 }
        : { figure: 課税総所得金額, is: '未満', bound: 人的控除差調整額.yen }
    return {
      人的控除差調整額,
      ...総所得によらない割合(分離, 条件, 年度),
      申告特例の比: undefined,
    }
  }

  const 引いた額 = called(
    '課税総所得金額から人的控除差調整額を引いた額',
    deduct(課税総所得金額, 人的控除差調整額),
  )
  const { 段, 条件 } = 当たる段(引いた額, 定め.特例控除の段)
  return { 人的控除差調整額, 割合: 段.割合, 申告特例の比: 段.申告特例の比, 条件 }
}

/**
 * 課税総所得金額がないか、人的控除差調整額を下回るとき。分離課税の所得の種類による割合のうち最も低いもの、
 * 山林と退職はそれぞれの段、どれもなければ九割（法第314条の7第11項第2号・第3号、附則第5条の5）。
 */
function 総所得によらない割合(
  分離: readonly 分離の課税所得[],
  条件: Condition,
  年度: 年度の定め,
): 割合と条件 {
  const 定め = 年度.寄附金税額控除
  let 最低: 割合と条件 | undefined
  for (const 一つ of 分離) {
    const 候補 = 分離の割合(一つ, 年度)
    if (最低 === undefined || より低い(候補.割合, 最低.割合)) 最低 = 候補
  }
  if (最低 !== undefined) return { ...最低, 条件: [条件, ...最低.条件] }
  return { 割合: 定め.零を下回るときの割合, 条件: [条件] }
}

type 割合と条件 = Pick<特例控除の区分, '割合' | '条件'>

const より低い = (a: Rate, b: Rate): boolean => a.num * b.den < b.num * a.den

function 分離の割合({ 区分, 金額 }: 分離の課税所得, 年度: 年度の定め): 割合と条件 {
  const { 特例控除の段, 分離課税の割合 } = 年度.寄附金税額控除
  if (区分 === '山林' || 区分 === '退職') {
    const もと =
      区分 === '退職' ? 金額 : called('山林の課税所得の五分の一', timesDown(金額, 五分の一), 区分)
    const { 段, 条件 } = 当たる段(もと, 特例控除の段)
    return { 割合: 段.割合, 条件 }
  }
  const 短期 = 区分 === '短期一般' || 区分 === '短期軽減'
  return {
    割合: 分離課税の割合[短期 ? '短期' : 'その他'],
    条件: [{ fact: 短期 ? '短期譲渡の所得がある' : '分離課税の所得がある' }],
  }
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
