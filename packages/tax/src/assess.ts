import { called, legal, none, type Figure } from './kernel/figure.ts'
import { minus, plus } from './kernel/operators.ts'
import type { 申告 } from './declaration.ts'
import type { 団体 } from './dantai.ts'
import { まだ要る答え, type 答え待ち } from './missing.ts'
import { 充当して還付する, 引ける配当割額等, type 充当と還付 } from './rules/haito-wari-kojo.ts'
import { 非課税を判定する, type 非課税の判定 } from './rules/hikazei.ts'
import { 引き受けられない点を挙げる, type 引き受けられない点 } from './rules/hikiuke.ts'
import { 家族を判定する, 子ども等の理由, type 家族の判定 } from './rules/kazoku.ts'
import { 住民税の言い方, 課税標準を計算する, type 課税標準 } from './rules/kazei-hyojun.ts'
import { 均等割額, 森林環境税額 } from './rules/kinto-wari.ts'
import { 納め方を挙げる, type 納め方, type 納める額 } from './rules/osamekata.ts'
import { 所得控除を計算する, type 所得控除 } from './rules/shotoku-kojo.ts'
import { 所得割を計算する, type 所得割の前提, type 所得割の計算 } from './rules/shotoku-wari.ts'
import { 所得を計算する, type 所得 } from './rules/shotoku.ts'
import { 税目ごとに, 税目の値 } from './rules/zeimoku.ts'
import type { 年度の定め, 税目 } from './years/shape.ts'

/** 市町村民税か道府県民税の、一年分の額（円）。 */
export type 税目の査定 = {
  /** 所得割がかからない人は零円で、理由がついている。 */
  readonly 所得割額: Figure
  readonly 均等割額: Figure
  readonly 合計: Figure
}

/** 一人の一年度分の査定。どの額も、なぜその額かを木で持っている。 */
export type 査定 = {
  readonly 年度: 年度の定め
  readonly 団体: 団体
  readonly 家族: 家族の判定
  readonly 所得: 所得
  readonly 所得控除: 所得控除
  readonly 課税標準: 課税標準
  readonly 非課税: 非課税の判定
  /** 所得割が非課税の人では undefined。 */
  readonly 所得割の計算: 所得割の計算 | undefined
  readonly 税目: Readonly<Record<税目, 税目の査定>>
  readonly 森林環境税額: Figure
  readonly 年税額: Figure
  /** 配当割額などの引ききれない額の行き先。申告がなければ undefined。 */
  readonly 充当と還付: 充当と還付 | undefined
  /** 充当した残りの、納める額。充当がなければ年税額と同じ。 */
  readonly 納付額: Figure
  readonly 納める額: 納める額
  /** この人に当てはまる納め方。二つあるときは、どちらか一つ。納める額がなければ空。 */
  readonly 納め方: readonly 納め方[]
  /** これに答えてもらうと額が変わり得る問い。空なら額は定まっている。 */
  readonly まだ要る答え: readonly 答え待ち[]
  /** こちらでは計算できないこと。空でなければ、額はその事情がないものとした参考である。 */
  readonly 引き受けられない点: readonly 引き受けられない点[]
}

/**
 * 個人住民税を査定する。上から順に読むと、法の順序になる。
 * @throws RangeError 円未満の額や大きすぎる額が生じたとき。申告の誤りではなく、こちらの欠陥である
 */
export function assess(申告: 申告, 団体: 団体, 年度: 年度の定め): 査定 {
  const 家族 = 家族を判定する(申告, 年度)
  const 所得 = 所得を計算する(申告, 子ども等の理由(申告, 家族, 年度), 年度)
  const 所得控除 = 所得控除を計算する(申告, 家族, 所得, 年度)
  const 課税標準 = 課税標準を計算する(所得, 所得控除.合計, 住民税の言い方, 年度)

  const 非課税 = 非課税を判定する(申告, 所得, 家族.人数, 所得控除.寡婦かひとり親, 団体, 年度)
  const 配当割額等 = 引ける配当割額等(申告)
  const 前提 = { 申告, 家族, 所得, 所得控除, 課税標準, 非課税, 配当割額等, 団体, 年度 }
  return 税額をまとめる(前提, 非課税.所得割.非課税 ? undefined : 所得割を計算する(前提))
}

/**
 * 所得割が決まったあとの、均等割から納め方まで。
 * @param 所得割の計算 所得割が非課税の人では undefined
 */
export function 税額をまとめる(
  { 申告, 家族, 所得, 所得控除, 課税標準, 非課税, 配当割額等, 団体, 年度 }: 所得割の前提,
  所得割の計算: 所得割の計算 | undefined,
): 査定 {
  const 税目ごとの額 = 税目ごとに((税目) =>
    一つの税目の額(
      所得割の計算 && 税目の値(所得割の計算.税目, 税目).所得割額,
      非課税,
      団体,
      税目,
      年度,
    ),
  )
  const 森林環境税 = 森林環境税額(非課税.森林環境税, 年度)
  const 年税額 = called(
    '年税額',
    plus(税目ごとの額.市町村民税.合計, 税目ごとの額.道府県民税.合計, 森林環境税),
  )
  const 充当と還付 = 充当と還付を求める(配当割額等, 所得割の計算, 年税額)
  const 納付額 =
    充当と還付 === undefined ? 年税額 : called('納付額', minus(年税額, 充当と還付.充当額))
  const { 市町村民税, 道府県民税 } = 税目ごとの額
  const 納める額 = {
    納付額,
    減税前: 減税前の納付額(納付額, 所得割の計算, 年度),
    均等割など: [市町村民税.均等割額, 道府県民税.均等割額, 森林環境税],
  }

  return {
    年度,
    団体,
    家族,
    所得,
    所得控除,
    課税標準,
    非課税,
    所得割の計算,
    税目: 税目ごとの額,
    森林環境税額: 森林環境税,
    年税額,
    充当と還付,
    納付額,
    納める額,
    納め方: 納め方を挙げる(納める額, 申告, 所得, 年度),
    まだ要る答え: まだ要る答え(申告, 所得, 家族, 非課税, 年度),
    引き受けられない点: 引き受けられない点を挙げる(申告),
  }
}

/** @param 決まった所得割額 所得割が非課税の人では undefined */
function 一つの税目の額(
  決まった所得割額: Figure | undefined,
  非課税: 非課税の判定,
  団体: 団体,
  税目: 税目,
  年度: 年度の定め,
): 税目の査定 {
  const 所得割額 =
    決まった所得割額 ?? legal('所得割額', 非課税.所得割.根拠, none(非課税.所得割.条件), 税目)
  const 均等割 = 均等割額(非課税.均等割, 団体, 税目, 年度)
  const 合計 = called('市町村民税・道府県民税の額', plus(所得割額, 均等割), 税目)
  return { 所得割額, 均等割額: 均等割, 合計 }
}

/** 引ききれない配当割額などを、均等割などに充てて、残りを還付する。所得割が非課税の人は全額。 */
function 充当と還付を求める(
  配当割額等: Figure | undefined,
  所得割の計算: 所得割の計算 | undefined,
  年税額: Figure,
): 充当と還付 | undefined {
  if (配当割額等 === undefined) return undefined
  return 充当して還付する(所得割の計算?.引ききれない配当割額等 ?? 配当割額等, 年税額)
}

/** 令和6年度の定額減税を受ける人の、減税前の額（法附則第5条の9・第5条の11）。ほかの人では undefined。 */
function 減税前の納付額(
  納付額: Figure,
  所得割の計算: 所得割の計算 | undefined,
  年度: 年度の定め,
): Figure | undefined {
  if (所得割の計算 === undefined || 年度.定額減税?.対象 !== '本人と家族') return undefined
  const { 市町村民税, 道府県民税 } = 所得割の計算.税目
  const 減った額 = [市町村民税, 道府県民税].flatMap((所得割) => 所得割.定額減税で減った額 ?? [])
  return 減った額.length === 0 ? undefined : called('定額減税前の年税額', plus(納付額, ...減った額))
}
