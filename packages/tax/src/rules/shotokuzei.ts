import { 所得税法, 租税特別措置法, type Citation } from '../kernel/citation.ts'
import { called, declared, legal, statutory, type Figure } from '../kernel/figure.ts'
import { chosen, deduct, lesser, plus, sum, times, timesDown } from '../kernel/operators.ts'
import { fraction } from '../kernel/rate.ts'
import type { Yen } from '../kernel/yen.ts'
import type { 申告 } from '../declaration.ts'
import type { 年度の定め } from '../years/shape.ts'
import { 千万円で分ける } from './haito-kojo.ts'
import {
  合計課税所得金額,
  配当控除の千万円と比べる課税所得,
  所得税の言い方,
  課税標準を計算する,
  type 分離の課税所得,
  type 課税標準,
} from './kazei-hyojun.ts'
import { 所得税の所得控除を計算する, type 所得税の所得控除 } from './shotokuzei-kojo.ts'
import type { 家族の判定 } from './kazoku.ts'
import type { 所得控除 } from './shotoku-kojo.ts'
import type { 所得 } from './shotoku.ts'

const 税率の根拠 = 所得税法('第89条第1項')
/** 確定金額の端数（国税通則法第119条第1項）。 */
const 百円 = 100
const 五分の一 = fraction(1, 5)
const 五倍 = fraction(5, 1)

/** 住民税が要る所までの所得税（円）。 */
export type 所得税 = {
  readonly 所得控除: 所得税の所得控除
  /** 総合課税と山林・退職の課税所得。住宅借入金等の限度のもと。 */
  readonly 合計課税所得金額: Figure
  /** 配当控除を引いたあと、住宅借入金等特別控除を引く前の税額。 */
  readonly 算出税額: Figure
}

/** 所得税の参考の計算。住宅借入金等特別税額控除と、寄附の自己負担を出すために使う。 */
export function 所得税を計算する(
  申告: 申告,
  家族: 家族の判定,
  所得: 所得,
  住民税の所得控除: 所得控除,
  年度: 年度の定め,
): 所得税 {
  const 所得控除 = 所得税の所得控除を計算する(申告, 家族, 所得, 住民税の所得控除, 年度)
  const 課税標準 = 課税標準を計算する(所得, 所得控除.合計, 所得税の言い方, 年度)
  const 総合の税額 = 総合課税の所得税額(課税標準.課税総所得金額, 年度)
  const 税額 = called(
    '所得税の税額の合計',
    sum([総合の税額, ...課税標準.分離.map((一つ) => 分離課税の税額(一つ, 年度))]),
  )
  const 配当控除 = 所得税の配当控除額(所得, 課税標準, 年度)
  return {
    所得控除,
    合計課税所得金額: 合計課税所得金額(課税標準),
    算出税額: legal(
      '所得税の算出税額',
      税率の根拠,
      配当控除 === undefined ? chosen(税額, []) : deduct(税額, 配当控除),
    ),
  }
}

/**
 * 住宅借入金等特別控除を引き、復興特別所得税を合わせた額（円、百円未満切捨て）。定額減税の前。
 * @param 控除可能額 住宅借入金等特別控除可能額。受けない人は undefined
 */
export function 納める所得税額(
  { 算出税額 }: 所得税,
  控除可能額: Yen | undefined,
  年度: 年度の定め,
): Figure {
  const 基準所得税額 =
    控除可能額 === undefined
      ? 算出税額
      : called(
          '住宅借入金等特別控除後の所得税額',
          deduct(算出税額, declared('住宅借入金等特別控除可能額', 控除可能額)),
        )
  return called(
    '復興特別所得税を合わせた所得税額',
    timesDown(基準所得税額, 年度.所得税.復興特別所得税を合わせた割合, 百円),
  )
}

/**
 * 退職手当等から引かれる所得税（円、復興特別所得税を合わせて一円未満切捨て）。「退職所得の受給に関する
 * 申告書」を出した人の額。
 */
export const 退職所得の所得税額 = (課税退職所得金額: Figure, 年度: 年度の定め): Figure =>
  legal(
    '退職所得の所得税額',
    所得税法('第201条第1項'),
    timesDown(
      速算表による税額(課税退職所得金額, '分離課税の所得税額', 年度),
      年度.所得税.復興特別所得税を合わせた割合,
    ),
  )

/** 配当控除を受けられる配当がなければ undefined。 */
function 所得税の配当控除額(所得: 所得, 課税標準: 課税標準, 年度: 年度の定め): Figure | undefined {
  const 部分 = 千万円で分ける(
    所得.ほか?.配当 ?? [],
    配当控除の千万円と比べる課税所得(課税標準),
    年度,
  )
  if (部分.length === 0) return undefined
  const 額 = 部分.flatMap(({ 種類, 超, 以下 }) => {
    const 率 = 年度.所得税.配当控除の率[種類]
    return [
      called('配当所得に率を乗じた額', timesDown(以下, 率.以下), 種類),
      called('配当所得に率を乗じた額', timesDown(超, 率.超), 種類),
    ]
  })
  return legal('所得税の配当控除額', 所得税法('第92条'), sum(額))
}

/** 総合課税の課税所得にかかる所得税額（円）。配当控除と住宅借入金等特別控除の前。 */
export const 総合課税の所得税額 = (課税総所得金額: Figure, 年度: 年度の定め): Figure =>
  速算表による税額(課税総所得金額, '総合課税の所得税額', 年度)

function 速算表による税額(
  課税所得: Figure,
  名: '総合課税の所得税額' | '分離課税の所得税額' | '五分の一の額に対する税額',
  年度: 年度の定め,
): Figure {
  const 段 = 年度.所得税.税率.find(({ 以下 }) => 課税所得.yen <= 以下)
  if (段 === undefined) throw new RangeError('所得税の税率の表に終わりがない')
  const 率の額 = called('課税所得に所得税の税率を乗じた額', timesDown(課税所得, 段.率))
  return legal(名, 税率の根拠, deduct(率の額, 段.控除額), 課税所得.whose)
}

const 分離課税の根拠: Readonly<Record<keyof 年度の定め['分離課税'], Citation>> = {
  短期一般: 租税特別措置法('第32条第1項'),
  短期軽減: 租税特別措置法('第32条第3項'),
  長期一般: 租税特別措置法('第31条第1項'),
  優良住宅地等: 租税特別措置法('第31条の2第1項'),
  居住用: 租税特別措置法('第31条の3第1項'),
  上場株式等の配当等: 租税特別措置法('第8条の4第1項'),
  一般株式等: 租税特別措置法('第37条の10第1項'),
  上場株式等: 租税特別措置法('第37条の11第1項'),
  先物取引: 租税特別措置法('第41条の14第1項'),
}

function 分離課税の税額({ 区分, 金額 }: 分離の課税所得, 年度: 年度の定め): Figure {
  const 名 = '分離課税の所得税額'
  if (区分 === '退職') return 速算表による税額(金額, 名, 年度)
  if (区分 === '山林') {
    // 五分五乗方式（所得税法第89条第1項）。
    const 五分の一の額 = called('山林の課税所得の五分の一', timesDown(金額, 五分の一))
    const 税額 = 速算表による税額(五分の一の額, '五分の一の額に対する税額', 年度)
    return legal(名, 税率の根拠, times(税額, 五倍), 区分)
  }
  const [下, 上] = 年度.所得税.分離課税の率[区分]
  if (下 === undefined) throw new RangeError('所得税の分離課税の率の表が空である')
  const 根拠 = 分離課税の根拠[区分]
  if (上 === undefined || 金額.yen <= 下.以下) return legal(名, 根拠, timesDown(金額, 下.率), 区分)
  const 境目 = statutory('低い率の限度', 下.以下, 根拠, 区分)
  const 以下の分 = called('低い率の部分', lesser(金額, 境目), 区分)
  const 超の分 = called('高い率の部分', deduct(金額, 境目), 区分)
  return legal(
    名,
    根拠,
    plus(
      called('低い率による額', timesDown(以下の分, 下.率), 区分),
      called('高い率による額', timesDown(超の分, 上.率), 区分),
    ),
    区分,
  )
}
