import { 地方税法 } from '../kernel/citation.ts'
import { called, declared, legal, type Figure } from '../kernel/figure.ts'
import { chosen, deduct, plus, sum } from '../kernel/operators.ts'
import type { 申告 } from '../declaration.ts'
import type { 年度の定め } from '../years/shape.ts'
import { 親族の控除 } from './fuyo-kojo.ts'
import { 配偶者の控除 } from './haigusha-kojo.ts'
import { ひとり親か寡婦の控除 } from './hitori-oya-kojo.ts'
import { 医療費控除額 } from './iryohi-kojo.ts'
import { 地震保険料控除額 } from './jishin-hoken.ts'
import type { 人的控除 } from './jinteki-kojo.ts'
import type { 家族の判定 } from './kazoku.ts'
import { 勤労学生控除 } from './kinro-gakusei-kojo.ts'
import { 基礎控除額 } from './kiso-kojo.ts'
import { 生命保険料控除額 } from './seimei-hoken.ts'
import { 障害者控除 } from './shogaisha-kojo.ts'
import type { 所得 } from './shotoku.ts'
import { 雑損控除額 } from './zasson-kojo.ts'
import { 業務の雑所得 } from './zatsu-shotoku.ts'

const 社会保険料の根拠 = 地方税法('第34条第1項第3号、第314条の2第1項第3号')
const 掛金の根拠 = 地方税法('第34条第1項第4号、第314条の2第1項第4号')
const 合計の根拠 = 地方税法('第34条、第314条の2')
const 差の根拠 = 地方税法('第37条第1号イ、第314条の6第1号イ')

/** 所得控除の一つ一つと合計（円）。 */
export type 所得控除 = {
  /** 申告のあった控除と基礎控除。受けられないものは零円で、理由がついている。 */
  readonly 内訳: readonly Figure[]
  readonly 合計: Figure
  /** 調整控除とふるさと納税の割合に使う、五万円と法定の差の合計（第37条第1号イの額）。 */
  readonly 人的控除差の合計: Figure
  /** 所得税の計算に使う、人ごとの控除。基礎控除は含まない。 */
  readonly 人的控除: readonly 人的控除[]
  /** ひとり親控除か寡婦控除を受けられる。非課税の判定に使う。 */
  readonly 寡婦かひとり親: boolean
}

/** 法第34条・第314条の2の所得控除。 */
export function 所得控除を計算する(
  申告: 申告,
  家族: 家族の判定,
  所得: 所得,
  年度: 年度の定め,
): 所得控除 {
  const ひとり親か寡婦 = ひとり親か寡婦の控除(申告, 家族, 所得.合計所得金額, 年度)
  const 人的 = 人的控除をすべて(申告, 家族, 所得, ひとり親か寡婦, 年度)
  const 内訳 = 物的控除(申告, 所得.総所得金額等, 年度)
  for (const { 控除額 } of 人的) 内訳.push(控除額)
  内訳.push(基礎控除額(所得.合計所得金額, 年度))
  return {
    内訳,
    合計: legal('所得控除の合計額', 合計の根拠, sum(内訳)),
    人的控除: 人的,
    人的控除差の合計: 人的控除差の合計額(人的, 年度),
    寡婦かひとり親: ひとり親か寡婦.some(({ 控除額 }) => 控除額.yen > 0),
  }
}

function 物的控除(申告: 申告, 総所得金額等: Figure, 年度: 年度の定め): Figure[] {
  const 控除: Figure[] = []
  if (申告.雑損 !== undefined) 控除.push(雑損控除額(申告.雑損, 総所得金額等, 年度))
  if (申告.医療費 !== undefined) 控除.push(医療費控除額(申告.医療費, 総所得金額等, 年度))
  if (申告.社会保険料 > 0) {
    const 支払 = declared('社会保険料の金額', 申告.社会保険料)
    控除.push(legal('社会保険料控除額', 社会保険料の根拠, chosen(支払, [])))
  }
  if (申告.小規模企業共済等掛金 > 0) {
    const 支払 = declared('小規模企業共済等掛金の金額', 申告.小規模企業共済等掛金)
    控除.push(legal('小規模企業共済等掛金控除額', 掛金の根拠, chosen(支払, [])))
  }
  const 生命 = 生命保険料控除額(申告.生命保険料, 年度)
  if (生命.yen > 0) 控除.push(生命)
  const 地震 = 地震保険料控除額(申告.地震保険料, 年度)
  if (地震.yen > 0) 控除.push(地震)
  return 控除
}

function 人的控除をすべて(
  申告: 申告,
  家族: 家族の判定,
  所得: 所得,
  ひとり親か寡婦: readonly 人的控除[],
  年度: 年度の定め,
): readonly 人的控除[] {
  const { 合計所得金額 } = 所得
  const 勤労学生 = 勤労学生控除(申告, 合計所得金額, 勤労によらない所得(所得), 年度)
  const 控除 = 障害者控除(申告, 家族, 年度)
  控除.push(...ひとり親か寡婦)
  if (勤労学生) 控除.push(勤労学生)
  if (家族.配偶者) 控除.push(配偶者の控除(家族.配偶者, 合計所得金額, 年度))
  if (家族.親族.length > 0) 控除.push(...親族の控除(家族, 年度))
  return 控除
}

/**
 * 自分の勤労による給与・事業・退職・雑の所得のほかの所得（所得税法第2条第1項第32号）。
 * 合計所得金額から、それらの所得を引いて求める。
 */
function 勤労によらない所得(所得: 所得): Figure {
  if (所得.ほか === undefined) return 所得.公的年金等に係る雑所得の金額
  const { 営業等, 農業, 業務の経費の最低額 } = 所得.ほか.事業と不動産
  const 勤労の所得 = called(
    '勤労による所得',
    plus(
      所得.調整控除後の給与所得,
      営業等.黒字,
      農業.黒字,
      所得.ほか.退職,
      業務の雑所得(所得.ほか.申告, 業務の経費の最低額),
    ),
  )
  return called('勤労によらない所得', deduct(所得.合計所得金額, 勤労の所得))
}

/**
 * 五万円に、人ごとの差（表の額）を加えた額。調整控除は合計所得金額が二千五百万円以下の人だけが受けるが、
 * 法第37条の2第11項第1号は、その人にもこの額をそのまま使う。
 */
function 人的控除差の合計額(人的: readonly 人的控除[], 年度: 年度の定め): Figure {
  const 差: Figure[] = [年度.調整控除.五万円]
  for (const { 人的控除差 } of 人的) if (人的控除差) 差.push(人的控除差)
  return legal('人的控除差の合計額', 差の根拠, sum(差))
}
