import { 地方税法 } from './kernel/citation.ts'
import { called, legal, none, type Figure } from './kernel/figure.ts'
import { cut, deduct, plus } from './kernel/operators.ts'
import type { 申告 } from './declaration.ts'
import type { 団体 } from './dantai.ts'
import { まだ要る答え, type 答え待ち } from './missing.ts'
import { 非課税を判定する, type 非課税の判定 } from './rules/hikazei.ts'
import { 家族を判定する, 子ども等の理由, type 家族の判定 } from './rules/kazoku.ts'
import { 均等割額, 森林環境税額 } from './rules/kinto-wari.ts'
import { 期割を計算する, type 期割 } from './rules/kiwari.ts'
import { 所得控除を計算する, type 所得控除 } from './rules/shotoku-kojo.ts'
import { 所得割を計算する, type 所得割の計算 } from './rules/shotoku-wari.ts'
import { 所得を計算する, type 所得 } from './rules/shotoku.ts'
import { 税目ごとに } from './rules/zeimoku.ts'
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
  readonly 課税総所得金額: Figure
  readonly 非課税: 非課税の判定
  /** 所得割が非課税の人では undefined。 */
  readonly 所得割の計算: 所得割の計算 | undefined
  readonly 税目: Readonly<Record<税目, 税目の査定>>
  readonly 森林環境税額: Figure
  readonly 年税額: Figure
  readonly 期割: 期割
  /** これに答えてもらうと額が変わり得る問い。空なら額は定まっている。 */
  readonly まだ要る答え: readonly 答え待ち[]
}

/**
 * 個人住民税を査定する。上から順に読むと、法の順序になる。
 * @throws RangeError 円未満の額や大きすぎる額が生じたとき。申告の誤りではなく、こちらの欠陥である
 */
export function assess(申告: 申告, 団体: 団体, 年度: 年度の定め): 査定 {
  const 家族 = 家族を判定する(申告, 年度)
  const 所得 = 所得を計算する(申告, 子ども等の理由(申告, 家族, 年度), 年度)
  const 所得控除 = 所得控除を計算する(申告, 家族, 所得, 年度)
  const 課税総所得金額 = 課税標準額(所得.総所得金額, 所得控除.合計, 年度)

  const 非課税 = 非課税を判定する(申告, 所得, 家族.人数, 所得控除.寡婦かひとり親, 団体, 年度)
  const 所得割の計算 = 非課税.所得割.非課税
    ? undefined
    : 所得割を計算する({
        寄附: 申告.寄附,
        家族,
        所得,
        所得控除,
        課税総所得金額,
        非課税,
        団体,
        年度,
      })

  const 税目ごとの額 = 税目ごとに((税目) => {
    const 所得割額 =
      所得割の計算?.税目[税目].所得割額 ??
      legal('所得割額', 非課税.所得割.根拠, none(非課税.所得割.条件), 税目)
    const 均等割 = 均等割額(非課税.均等割, 団体, 税目, 年度)
    const 合計 = called('市町村民税・道府県民税の額', plus(所得割額, 均等割), 税目)
    return { 所得割額, 均等割額: 均等割, 合計 }
  })
  const 森林環境税 = 森林環境税額(非課税.森林環境税, 年度)
  const 年税額 = called(
    '年税額',
    plus(税目ごとの額.市町村民税.合計, 税目ごとの額.道府県民税.合計, 森林環境税),
  )
  const 均等割だけ =
    税目ごとの額.市町村民税.所得割額.yen + 税目ごとの額.道府県民税.所得割額.yen === 0

  return {
    年度,
    団体,
    家族,
    所得,
    所得控除,
    課税総所得金額,
    非課税,
    所得割の計算,
    税目: 税目ごとの額,
    森林環境税額: 森林環境税,
    年税額,
    期割: 期割を計算する(年税額, 均等割だけ, 年度),
    まだ要る答え: まだ要る答え(申告, 所得, 家族, 非課税, 年度),
  }
}

function 課税標準額(総所得金額: Figure, 所得控除の合計: Figure, 年度: 年度の定め): Figure {
  const 引いた額 = called('所得控除を引いた総所得金額', deduct(総所得金額, 所得控除の合計))
  return legal('課税総所得金額', 地方税法('第20条の4の2第1項'), cut(年度.課税標準の端数, 引いた額))
}
