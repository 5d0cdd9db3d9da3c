import { 所得税法, 租税特別措置法, type Citation } from '../kernel/citation.ts'
import { called, declared, given, legal, type Figure } from '../kernel/figure.ts'
import { chosen, deduct, lesser, minus, plus, sum, timesDown } from '../kernel/operators.ts'
import { fraction } from '../kernel/rate.ts'
import type { Term, Whose } from '../glossary/index.ts'
import type { ほかの所得の申告, 決算 } from '../declaration.ts'
import type { 年度の定め } from '../years/shape.ts'
import { 家内労働者等の経費 } from './kanai-rodosha.ts'
import { ない所得, 赤字を合わせる, type 損益 } from './son-eki.ts'

const 事業の根拠 = 所得税法('第27条第2項')
const 不動産の根拠 = 所得税法('第26条第2項')
const 青色の根拠 = 租税特別措置法('第25条の2')
const 専従者の根拠 = 所得税法('第57条第3項')
const 負債の利子の根拠 = 租税特別措置法('第41条の4')

/** 事業・不動産の所得と、ほかの所得の計算に残す額（円）。 */
export type 事業と不動産の所得 = {
  readonly 営業等: 損益
  readonly 農業: 損益
  /** 赤字のうち土地の負債の利子の分は、通算できないので除いてある。 */
  readonly 不動産: 損益
  /** 山林所得に残った青色申告特別控除の限度。10万円のときだけ。 */
  readonly 青色申告特別控除の残り: Figure | undefined
  /** 雑所得（業務）の必要経費の最低額。家内労働者等だけ。 */
  readonly 業務の経費の最低額: Figure | undefined
}

/** 不動産・営業等・農業の順に青色申告特別控除を引いて、所得を出す（円）。 */
export function 事業と不動産の所得を計算する(
  申告: ほかの所得の申告,
  給与収入: Figure,
  年度: 年度の定め,
): 事業と不動産の所得 {
  const 最低額 = 家内労働者等の最低額(申告, 給与収入, 年度)
  const 事業の最低額 = 最低額 && 雑の経費を除く(最低額, 申告)
  const 営業の差引 = 差し引く(申告.営業等, 営業等のこと, 事業の最低額)
  const 農業の差引 = 差し引く(申告.農業, 農業のこと, undefined)
  const 不動産 = 締める(
    差し引く(申告.不動産, 不動産のこと, undefined),
    青色申告特別控除の限度(申告, 年度),
    年度,
  )
  const 事業の限度 =
    不動産.青色の残り && 事業の青色の限度(不動産.青色の残り, 営業の差引, 農業の差引)
  const 営業等 = 締める(営業の差引, 事業の限度, 年度)
  const 農業 = 締める(農業の差引, 営業等.青色の残り, 年度)
  return {
    営業等: 営業等.損益,
    農業: 農業.損益,
    不動産: 負債の利子を除く(不動産.損益, 申告),
    青色申告特別控除の残り:
      申告.青色申告特別控除 === '10万円' ? 山林に残る限度(不動産, 事業の限度, 農業) : undefined,
    業務の経費の最低額:
      最低額 &&
      (営業の差引.経費 === undefined
        ? 最低額
        : called('家内労働者等の必要経費の残り', deduct(最低額, 営業の差引.経費))),
  }
}

type こと = { readonly 名: Term; readonly 根拠: Citation; readonly だれの: Whose }
const 営業等のこと: こと = { 名: '事業所得の金額', 根拠: 事業の根拠, だれの: '営業等' }
const 農業のこと: こと = { 名: '事業所得の金額', 根拠: 事業の根拠, だれの: '農業' }
const 不動産のこと: こと = { 名: '不動産所得の金額', 根拠: 不動産の根拠, だれの: '' }

const 青色申告特別控除の限度 = (申告: ほかの所得の申告, 年度: 年度の定め): Figure | undefined =>
  申告.青色申告特別控除 && 年度.ほかの所得.青色申告特別控除[申告.青色申告特別控除]

/** 収入から必要経費を引いたところまで。青色申告特別控除と事業専従者控除の前。 */
type 決算の差引 = {
  readonly こと: こと
  readonly 決算: 決算 | undefined
  readonly 経費: Figure | undefined
  readonly 黒字: Figure
  readonly 赤字: Figure | undefined
}

function 差し引く(
  決算: 決算 | undefined,
  こと: こと,
  経費の最低額: Figure | undefined,
): 決算の差引 {
  const { 名, だれの } = こと
  if (決算 === undefined)
    return { こと, 決算, 経費: undefined, 黒字: ない所得(名, だれの), 赤字: undefined }
  const 収入 = declared('総収入金額', 決算.収入金額, だれの)
  const 経費 = 必要経費(決算, 収入, 経費の最低額, だれの)
  if (収入.yen < 経費.yen) {
    const 赤字 = called('赤字の金額', minus(経費, 収入), だれの)
    return { こと, 決算, 経費, 黒字: ない所得(名, だれの), 赤字 }
  }
  const 黒字 = called('収入から必要経費を引いた額', minus(収入, 経費), だれの)
  return { こと, 決算, 経費, 黒字, 赤字: undefined }
}

/** 事業所得は営業等と農業を合わせた一つの所得なので、一方が赤字なら、合わせた黒字までしか引けない。 */
function 事業の青色の限度(限度: Figure, 営業等: 決算の差引, 農業: 決算の差引): Figure {
  const 赤字 = 赤字を合わせる(営業等.赤字, 農業.赤字)
  if (赤字 === undefined) return 限度
  const 黒字の合計 = called('営業等と農業の黒字の合計', plus(営業等.黒字, 農業.黒字))
  const 合わせた黒字 = called('営業等と農業を合わせた黒字', deduct(黒字の合計, 赤字))
  return called('青色申告特別控除の限度額', lesser(限度, 合わせた黒字), '事業')
}

/** 不動産と事業で使わなかった限度。 */
function 山林に残る限度(
  不動産: 締めた決算,
  事業の限度: Figure | undefined,
  農業: 締めた決算,
): Figure | undefined {
  if (不動産.青色の残り === undefined || 事業の限度 === undefined) return undefined
  if (農業.青色の残り === undefined) return undefined
  if (事業の限度 === 不動産.青色の残り) return 農業.青色の残り
  const 使った額 = called('青色申告特別控除額', minus(事業の限度, 農業.青色の残り), '事業')
  return called('青色申告特別控除の残り', minus(不動産.青色の残り, 使った額))
}

type 締めた決算 = {
  readonly 損益: 損益
  readonly 青色の残り: Figure | undefined
}

function 締める(
  { こと: { 名, 根拠, だれの }, 決算, 黒字: 差引, 赤字 }: 決算の差引,
  青色の限度: Figure | undefined,
  年度: 年度の定め,
): 締めた決算 {
  if (決算 === undefined || 赤字 !== undefined)
    return { 損益: { 黒字: 差引, 赤字 }, 青色の残り: 青色の限度 }
  if (青色の限度 !== undefined) {
    const 控除 = legal('青色申告特別控除額', 青色の根拠, lesser(差引, 青色の限度), だれの)
    const 残り = called('青色申告特別控除の残り', minus(青色の限度, 控除))
    return {
      損益: { 黒字: legal(名, 根拠, minus(差引, 控除), だれの), 赤字: undefined },
      青色の残り: 残り,
    }
  }
  if (決算.白色専従者.length === 0)
    return {
      損益: { 黒字: legal(名, 根拠, chosen(差引, []), だれの), 赤字: undefined },
      青色の残り: undefined,
    }
  const 控除 = 事業専従者控除額(決算, 差引, だれの, 年度)
  return {
    損益: { 黒字: legal(名, 根拠, deduct(差引, 控除), だれの), 赤字: undefined },
    青色の残り: undefined,
  }
}

function 必要経費(決算: 決算, 収入: Figure, 最低額: Figure | undefined, だれの: Whose): Figure {
  const 申告した経費 = declared('必要経費', 決算.必要経費, だれの)
  const 経費 =
    決算.青色専従者給与 === 0
      ? 申告した経費
      : called(
          '専従者給与を含む必要経費',
          plus(申告した経費, declared('青色事業専従者給与', 決算.青色専従者給与, だれの)),
          だれの,
        )
  return 家内労働者等の経費(経費, 収入, 最低額, だれの)
}

/** 白色申告の専従者一人ごとに、限度額と「控除前の所得 ÷（人数＋1）」の少ない方。 */
function 事業専従者控除額(決算: 決算, 差引: Figure, だれの: Whose, 年度: 年度の定め): Figure {
  const 人数 = 決算.白色専従者.length
  const 一人の上限 = called(
    '控除前の所得を人数で割った額',
    timesDown(差引, fraction(1, 人数 + 1)),
    だれの,
  )
  const 一人ごと = 決算.白色専従者.map((だれ) =>
    called(
      '専従者一人の控除額',
      lesser(年度.ほかの所得.白色専従者一人の限度[だれ], 一人の上限),
      だれの,
    ),
  )
  return legal('事業専従者控除額', 専従者の根拠, sum(一人ごと), だれの)
}

/** 最低額から給与収入を引いた残り。給与収入が最低額以上なら、特例はない。 */
function 家内労働者等の最低額(
  申告: ほかの所得の申告,
  給与収入: Figure,
  年度: 年度の定め,
): Figure | undefined {
  if (!申告.家内労働者等) return undefined
  return called(
    '給与収入を引いた必要経費の最低額',
    given([{ fact: '家内労働者等' }], deduct(年度.ほかの所得.家内労働者等の最低額, 給与収入)),
  )
}

/** 事業と業務の経費の合計が最低額に届くように、業務の実際の経費を先に除く。 */
const 雑の経費を除く = (最低額: Figure, 申告: ほかの所得の申告): Figure =>
  called(
    '業務の経費を引いた必要経費の最低額',
    deduct(最低額, declared('必要経費', 申告.業務の雑.必要経費, '業務の雑所得')),
  )

function 負債の利子を除く(損益: 損益, 申告: ほかの所得の申告): 損益 {
  const 利子 = 申告.不動産?.土地の負債の利子 ?? 0
  if (損益.赤字 === undefined || 利子 === 0) return 損益
  const 通算できる赤字 = legal(
    '通算できる不動産所得の赤字',
    負債の利子の根拠,
    deduct(損益.赤字, declared('土地の負債の利子', 申告.不動産?.土地の負債の利子 ?? 損益.赤字.yen)),
  )
  return { 黒字: 損益.黒字, 赤字: 通算できる赤字.yen === 0 ? undefined : 通算できる赤字 }
}
