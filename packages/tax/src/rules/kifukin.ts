import { 地方税法, type Citation } from '../kernel/citation.ts'
import {
  called,
  declared,
  given,
  legal,
  none,
  unconfirmed,
  type Figure,
  type Working,
} from '../kernel/figure.ts'
import {
  deduct,
  lesser,
  plus,
  timesDown,
  timesUp,
  unconfirmedRounding,
} from '../kernel/operators.ts'
import { product, type Rate } from '../kernel/rate.ts'
import type { Fact } from '../glossary/index.ts'
import type { 寄附の申告 } from '../declaration.ts'
import type { 年度の定め, 税目 } from '../years/shape.ts'
import type { 特例控除の区分 } from './kifukin-kubun.ts'
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
  市町村民税: 地方税法('附則第7条の2第4項・第5項、第7条の3第2項'),
  道府県民税: 地方税法('附則第7条の2第1項・第2項、第7条の3第1項'),
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
  /** 申告特例を使うとした人が、申告の要る控除も受ける。 */
  readonly 申告特例が効かない: boolean
  /** 所得割の税率を条例で標準税率と違えている。 */
  readonly 条例の税率: boolean
}

export const 寄附がある = (寄附: 寄附の申告): boolean =>
  寄附.ふるさと納税 > 0 ||
  寄附.共同募金と日本赤十字社 > 0 ||
  寄附.都道府県の条例で指定 > 0 ||
  寄附.市区町村の条例で指定 > 0

/** 寄附金税額控除（ふるさと納税）。市町村民税と道府県民税を別に、それぞれ一円未満を切り上げる。 */
export function 寄附金税額控除を計算する(
  寄附: 寄附の申告,
  前提: 寄附金税額控除の前提,
  税目: 税目,
  年度: 年度の定め,
): 寄附金税額控除 {
  const ふるさと納税 = declared('ふるさと納税の額', 寄附.ふるさと納税)
  const 基本 = 基本控除額(対象の寄附金(寄附, ふるさと納税, 税目), 前提, 税目, 年度)
  const 特例 = 特例控除額(ふるさと納税, 前提, 税目, 年度)
  const 使わない理由 = ワンストップを使わない理由(寄附, 前提)
  const 申告特例 =
    使わない理由 === undefined
      ? 申告特例控除額(特例, 前提.区分, 税目)
      : legal('申告特例控除額', 申告特例の根拠[税目], none([{ fact: 使わない理由 }]), 税目)
  return {
    基本控除額: 基本,
    特例控除額: 特例,
    申告特例控除額: 申告特例,
    合計: called('寄附金税額控除額', plus(基本, 特例, 申告特例), 税目),
  }
}

function ワンストップを使わない理由(
  { 申告特例 }: 寄附の申告,
  { 申告特例が効かない }: 寄附金税額控除の前提,
): Fact | undefined {
  if (!申告特例) return 'ワンストップ特例を使わない'
  return 申告特例が効かない ? '申告するのでワンストップ特例が効かない' : undefined
}

/** ふるさと納税と、共同募金・日本赤十字社と、その税目の団体が条例で指定した寄附金。 */
function 対象の寄附金(寄附: 寄附の申告, ふるさと納税: Figure, 税目: 税目): Figure {
  const 指定 = 税目 === '市町村民税' ? 寄附.市区町村の条例で指定 : 寄附.都道府県の条例で指定
  if (寄附.共同募金と日本赤十字社 === 0 && 指定 === 0) return ふるさと納税
  return called(
    '寄附金の合計',
    plus(
      ふるさと納税,
      declared('共同募金と日本赤十字社への寄附金', 寄附.共同募金と日本赤十字社),
      declared('条例で指定された寄附金', 指定, 税目),
    ),
    税目,
  )
}

function 基本控除額(
  寄附金: Figure,
  { 総所得金額等, 指定都市に住む }: 寄附金税額控除の前提,
  税目: 税目,
  年度: 年度の定め,
): Figure {
  const 定め = 年度.寄附金税額控除
  const 限度 = called('総所得金額等の三割', timesDown(総所得金額等, 定め.総所得金額等に対する限度))
  const 対象 = called('基本控除の対象となる寄附金', lesser(寄附金, 限度))
  const 引いた額 = called('二千円を引いた寄附金', deduct(対象, 定め.自己負担))
  const 率 = 税目の率(定め.基本控除の率, 税目, 指定都市に住む)
  return legal('寄附金税額控除の基本控除額', 基本の根拠[税目], 切り上げる(引いた額, 率), 税目)
}

function 特例控除額(
  ふるさと納税: Figure,
  { 調整控除後の所得割額, 区分, 指定都市に住む, 条例の税率 }: 寄附金税額控除の前提,
  税目: 税目,
  年度: 年度の定め,
): Figure {
  const 名 = '寄附金税額控除の特例控除額'
  if (区分 === undefined)
    return legal(名, 特例の根拠[税目], none([{ fact: '課税される所得がない' }]), 税目)
  const 定め = 年度.寄附金税額控除
  const 引いた額 = called('二千円を引いたふるさと納税の額', deduct(ふるさと納税, 定め.自己負担))
  const 率 = product(区分.割合, 税目の率(定め.特例控除の率, 税目, 指定都市に住む))
  const 割合の額 = called('割合を乗じた額', given(区分.条件, 切り上げる(引いた額, 率)), 税目)
  const 二割 = timesUp(調整控除後の所得割額, 定め.所得割額に対する限度)
  const 限度 = called(
    '調整控除後の所得割額の二割',
    条例の税率 ? unconfirmed('特例控除の二割のもと', 二割) : 二割,
    税目,
  )
  return legal(名, 特例の根拠[税目], lesser(割合の額, 限度), 税目)
}

/** ワンストップ特例。所得税で引かれるはずの分を住民税から引く。表は、課税総所得金額の段だけにある。 */
function 申告特例控除額(特例: Figure, 区分: 特例控除の区分 | undefined, 税目: 税目): Figure {
  const 名 = '申告特例控除額'
  if (区分 === undefined)
    return legal(名, 申告特例の根拠[税目], none([{ fact: '課税される所得がない' }]), 税目)
  if (区分.申告特例の比 === undefined) {
    const なし = none([{ fact: '課税総所得金額の段に当たらない' }])
    return legal(名, 申告特例の根拠[税目], unconfirmed('申告特例控除の段', なし), 税目)
  }
  return legal(名, 申告特例の根拠[税目], 切り上げる(特例, 区分.申告特例の比), 税目)
}

/** 条文に端数の定めがない。公表例と同じに切り上げる。 */
const 切り上げる = (額: Figure, 率: Rate): Working =>
  unconfirmedRounding('寄附金税額控除の端数', timesUp(額, 率))
