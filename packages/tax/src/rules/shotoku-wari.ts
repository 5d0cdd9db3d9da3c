import { 地方税法 } from '../kernel/citation.ts'
import { called, legal, type Figure } from '../kernel/figure.ts'
import { cut, deduct, minus } from '../kernel/operators.ts'
import type { Term } from '../glossary/index.ts'
import type { 申告 } from '../declaration.ts'
import type { 団体 } from '../dantai.ts'
import type { 年度の定め, 税目 } from '../years/shape.ts'
import { 調整控除の基礎となる額, 調整控除額 } from './chosei-kojo.ts'
import { 調整措置 } from './chosei-sochi.ts'
import { 配当割額等を分ける, 引ききれない配当割額等 } from './haito-wari-kojo.ts'
import type { 非課税の判定 } from './hikazei.ts'
import type { 家族の判定 } from './kazoku.ts'
import { 合計課税所得金額, type 課税標準 } from './kazei-hyojun.ts'
import type { 所得控除 } from './shotoku-kojo.ts'
import type { 所得 } from './shotoku.ts'
import { 定額減税額 } from './teigaku-genzei.ts'
import { 税目ごとに, 税目の値 } from './zeimoku.ts'
import { 税額控除を計算する, type 税額控除 } from './zeigaku-kojo.ts'
import { 算出所得割額 } from './zeiritsu.ts'

const 端数の根拠 = 地方税法('第20条の4の2第3項')

/** 一つの税目の所得割が決まるまでの額（円）。 */
export type 税目の所得割 = {
  readonly 算出所得割額: Figure
  readonly 調整控除額: Figure
  readonly 調整控除後の所得割額: Figure
  /** 配当控除から外国税額控除まで。申告のないものは undefined。 */
  readonly 税額控除: 税額控除
  readonly 調整措置による減額: Figure
  /** 定額減税のない年度では undefined。 */
  readonly 定額減税額: Figure | undefined
  /** 百円未満の切捨てまで数えて、定額減税で減った所得割額。減税を受けない人では undefined。 */
  readonly 定額減税で減った額: Figure | undefined
  /** 配当割額・株式等譲渡所得割額の申告がなければ undefined。 */
  readonly 配当割額等の控除額: Figure | undefined
  readonly 所得割額: Figure
}

export type 所得割の計算 = {
  readonly 調整控除の基礎となる額: Figure
  readonly 税目: Readonly<Record<税目, 税目の所得割>>
  /** 所得割から引ききれず、均等割などに充てるか還付する額。申告がなければ undefined。 */
  readonly 引ききれない配当割額等: Figure | undefined
}

export type 所得割の前提 = {
  readonly 申告: 申告
  readonly 家族: 家族の判定
  readonly 所得: 所得
  readonly 所得控除: 所得控除
  readonly 課税標準: 課税標準
  readonly 非課税: 非課税の判定
  /** 申告した所得について引かれた、配当割額と株式等譲渡所得割額（円）。なければ undefined。 */
  readonly 配当割額等: Figure | undefined
  readonly 団体: 団体
  readonly 年度: 年度の定め
}

/**
 * 所得割。税率 → 調整控除 → 税額控除 → 調整措置 → 配当割額等の控除 → 定額減税 → 百円未満切捨ての順に、
 * 税目ごとに。
 */
export function 所得割を計算する(前提: 所得割の前提): 所得割の計算 {
  const { 家族, 所得, 非課税, 年度 } = 前提
  const 調整 = 調整控除まで計算する(前提)
  const 税額控除 = 税額控除を計算する(調整.税目, 前提)
  const 減額 = 調整措置(税額控除, 所得.総所得金額等, 非課税.所得割の非課税限度額)
  const 途中 = 配当割額等まで引く(税額控除, 減額, 前提)
  const 定額減税 = 定額減税額(家族, 所得.合計所得金額, 途中.税目, 年度)
  return 所得割をまとめる({ 調整, 税額控除, 減額, 途中, 定額減税 }, 年度)
}

type 税目別<値> = Readonly<Record<税目, 値>>

/** 調整控除を引いたところまで（円）。 */
export type 調整控除までの計算 = {
  readonly 基礎となる額: Figure
  readonly 税目: 税目別<調整控除まで>
}

/** 税率をかけ、調整控除を引く（法第35条・第37条・第314条の3・第314条の6）。 */
export function 調整控除まで計算する(前提: 所得割の前提): 調整控除までの計算 {
  const 基礎となる額 = 調整控除の基礎(前提)
  return { 基礎となる額, 税目: 税目ごとに((税目) => 調整控除を引く(基礎となる額, 税目, 前提)) }
}

/** 配当割額等を引いたところまで（円）。 */
export type 配当割額等までの計算 = {
  readonly 控除額: 税目別<Figure> | undefined
  readonly 引ききれない額: Figure | undefined
  readonly 税目: 税目別<{ readonly 調整措置後: Figure; readonly 配当割後: Figure }>
}

/** 調整措置の減額と、申告した配当割額・株式等譲渡所得割額を引く（法第37条の4・第314条の9）。 */
export function 配当割額等まで引く(
  税額控除: 税目別<{ readonly 控除後の所得割額: Figure }>,
  減額: 税目別<Figure>,
  { 配当割額等, 団体, 年度 }: 所得割の前提,
): 配当割額等までの計算 {
  const 控除額 = 配当割額等 && 配当割額等を分ける(配当割額等, 団体.指定都市, 年度)
  const 途中 = 税目ごとに((税目) => {
    const { 控除後の所得割額 } = 税目の値(税額控除, 税目)
    const 調整措置後 = 引く('調整措置後の所得割額', 控除後の所得割額, 税目の値(減額, 税目), 税目)
    const 配当割後 = 引く('配当割額等を引いた所得割額', 調整措置後, 控除額?.[税目], 税目)
    return { 調整措置後, 配当割後 }
  })
  return {
    控除額,
    引ききれない額: 控除額 && 引ききれない配当割額等(控除額, 途中),
    税目: 途中,
  }
}

/** 所得割の計算の、段ごとの結果。 */
export type 所得割の段 = {
  readonly 調整: 調整控除までの計算
  readonly 税額控除: 税目別<税額控除>
  readonly 減額: 税目別<Figure>
  readonly 途中: 配当割額等までの計算
  readonly 定額減税: 税目別<Figure> | undefined
}

/** 定額減税を引き、百円未満を切り捨てて、段を一つにまとめる。 */
export const 所得割をまとめる = (
  { 調整, 税額控除, 減額, 途中, 定額減税 }: 所得割の段,
  年度: 年度の定め,
): 所得割の計算 => ({
  調整控除の基礎となる額: 調整.基礎となる額,
  税目: 税目ごとに((税目) => {
    const 調整まで = 税目の値(調整.税目, 税目)
    const { 配当割後 } = 税目の値(途中.税目, 税目)
    const 減税後 = 引く('定額減税後の所得割額', 配当割後, 定額減税?.[税目], 税目)
    const 所得割額 = 百円未満を切り捨てる('所得割額', 減税後, 税目, 年度)
    return {
      算出所得割額: 調整まで.算出所得割額,
      調整控除額: 調整まで.調整控除額,
      調整控除後の所得割額: 調整まで.調整控除後の所得割額,
      税額控除: 税目の値(税額控除, 税目),
      調整措置による減額: 税目の値(減額, 税目),
      配当割額等の控除額: 途中.控除額?.[税目],
      定額減税額: 定額減税?.[税目],
      定額減税で減った額:
        減税後 === 配当割後 ? undefined : 減った額(配当割後, 所得割額, 税目, 年度),
      所得割額,
    }
  }),
  引ききれない配当割額等: 途中.引ききれない額,
})

/** 引く額がなければ、もとの額のまま。 */
const 引く = (名: Term, もと: Figure, 引く額: Figure | undefined, 税目: 税目): Figure =>
  引く額 === undefined || 引く額.yen === 0 ? もと : called(名, deduct(もと, 引く額), 税目)

const 百円未満を切り捨てる = (名: Term, 額: Figure, 税目: 税目, 年度: 年度の定め): Figure =>
  legal(名, 端数の根拠, cut(年度.所得割の端数, 額), 税目)

/** 定額減税がないものとした所得割額と、減税を引いた所得割額の差（円）。 */
function 減った額(減税前: Figure, 所得割額: Figure, 税目: 税目, 年度: 年度の定め): Figure {
  const 減税前の所得割額 = 百円未満を切り捨てる('定額減税前の所得割額', 減税前, 税目, 年度)
  return called('定額減税で減った額', minus(減税前の所得割額, 所得割額), 税目)
}

const 調整控除の基礎 = ({ 所得, 所得控除, 課税標準, 年度 }: 所得割の前提): Figure =>
  調整控除の基礎となる額(
    {
      合計所得金額: 所得.合計所得金額,
      合計課税所得金額: 合計課税所得金額(課税標準),
      人的控除差の合計: 所得控除.人的控除差の合計,
    },
    年度,
  )

type 調整控除まで = Pick<税目の所得割, '算出所得割額' | '調整控除額' | '調整控除後の所得割額'>

function 調整控除を引く(
  基礎となる額: Figure,
  税目: 税目,
  { 課税標準, 団体, 年度 }: 所得割の前提,
): 調整控除まで {
  const 算出 = 算出所得割額(課税標準, 団体, 税目, 年度)
  const 調整控除 = 調整控除額(基礎となる額, 団体.指定都市, 税目, 年度)
  const 調整控除後 = called('調整控除後の所得割額', deduct(算出, 調整控除), 税目)
  return { 算出所得割額: 算出, 調整控除額: 調整控除, 調整控除後の所得割額: 調整控除後 }
}
