import { assess, type 査定 } from './assess.ts'
import type { 申告 } from './declaration.ts'
import type { 団体 } from './dantai.ts'
import { called, declared, type Figure } from './kernel/figure.ts'
import { minus, plus } from './kernel/operators.ts'
import { yen, type Yen } from './kernel/yen.ts'
import { ふるさと納税の限度額 } from './rules/furusato-gendogaku.ts'
import { 参考の所得税額 } from './sanko-shotokuzei.ts'
import type { 年度の定め } from './years/shape.ts'

/** ある額を寄附したときに減る税と、手もとから出ていく額（円）。 */
export type ふるさと納税の結果 = {
  readonly 寄附額: Figure
  readonly 住民税の減る額: Figure
  /** ワンストップ特例では零円。 */
  readonly 所得税の減る額: Figure
  readonly 自己負担額: Figure
}

type 前提 = { readonly 申告: 申告; readonly 団体: 団体; readonly 年度: 年度の定め }

/**
 * 寄附額ごとの自己負担額。寄附した場合としない場合の税を、端数の切捨てまで実際に計算して比べる。
 * 所得税は参考の計算による（定額減税は数えない）。
 * @param 寄附額 円。0円からの、調べたい額
 */
export function ふるさと納税の曲線(
  前提: 前提,
  寄附額: readonly Yen[],
): readonly ふるさと納税の結果[] {
  const 寄附しない = 税を計算する(前提, yen(0))
  return 寄附額.map((額) => 比べる(寄附しない, 税を計算する(前提, 額), 額))
}

/**
 * 実際の計算で、自己負担額が二千円と端数の幅までに収まる寄附額（円）のうち、限度額までで最も大きいもの。
 * 特例控除の限度額のほか、住宅借入金等特別控除などで所得税が少なく、引ききれない人の上限がわかる。
 * 端数の幅は、課税標準の千円未満の切捨てによる最大のずれとする。
 *
 * 限度額から下りていく。ある額で自己負担が上限を超え、減る税が寄附とともに増えるか同じなら、それより超えた分だけ少ない額
 * までは、減る税がその額のときより多くならず、自己負担はどこでも上限を超える。だから、超えた分を一度に下りてよい。
 */
export function 自己負担が増えない寄附額(前提: 前提): Yen {
  const 寄附しない = 税を計算する(前提, yen(0))
  const 上限 = 前提.年度.寄附金税額控除.自己負担.yen + 前提.年度.課税標準の端数
  const 戻る幅 = 減る税が戻る幅(前提, 寄附しない.査定)
  let 額: number = ふるさと納税の限度額(寄附しない.査定).yen
  for (;;) {
    const 結果 = 比べる(寄附しない, 税を計算する(前提, yen(額)), yen(額))
    const 超えた額 = 結果.自己負担額.yen - 上限
    if (超えた額 <= 0) return yen(額)
    額 -= Math.max(1, 超えた額 - 戻る幅)
  }
}

/**
 * 寄附を増やすと減る税が少なくなることがある人の、その最大の幅（円）。市町村民税と道府県民税の百円未満の切捨てが、それぞれ
 * 一度ずつ戻り得る。所得税の課税所得から住宅借入金等の限度が決まる人と、所得割の割合で減額を分ける人（調整措置・定額減税）
 * だけで、ほかの人では零円。
 */
function 減る税が戻る幅({ 申告, 年度 }: 前提, { 所得割の計算 }: 査定): number {
  const 按分する =
    所得割の計算 !== undefined &&
    [所得割の計算.税目.市町村民税, 所得割の計算.税目.道府県民税].some(
      ({ 調整措置による減額, 定額減税額 }) =>
        調整措置による減額.yen > 0 || (定額減税額 !== undefined && 定額減税額.yen > 0),
    )
  return 申告.住宅借入金等 === undefined && !按分する ? 0 : 2 * 年度.所得割の端数
}

type 税 = { readonly 査定: 査定; readonly 住民税: Figure; readonly 所得税: Figure }

function 税を計算する({ 申告: もと, 団体, 年度 }: 前提, 寄附額: Yen): 税 {
  const 申告: 申告 = { ...もと, 寄附: { ...もと.寄附, ふるさと納税: 寄附額 } }
  const 査定 = assess(申告, 団体, 年度)
  return { 査定, 住民税: 手もとから出る住民税(査定), 所得税: 参考の所得税額(申告, 査定) }
}

/** 配当割額などを申告した人は、充当と還付の後の額。所得割が零円になっても、寄附の分だけ還付が増える。 */
function 手もとから出る住民税({ 年税額, 納付額, 充当と還付 }: 査定): Figure {
  return 充当と還付 === undefined
    ? 年税額
    : called('還付額を引いた納付額', minus(納付額, 充当と還付.還付額))
}

function 比べる(寄附しない: 税, 寄附した: 税, 額: Yen): ふるさと納税の結果 {
  const 寄附額 = declared('ふるさと納税の額', 額)
  const 住民税の減る額 = called('住民税の減る額', minus(寄附しない.住民税, 寄附した.住民税))
  const 所得税の減る額 = called('所得税の減る額', minus(寄附しない.所得税, 寄附した.所得税))
  const 減る額 = called('税の減る額の合計', plus(住民税の減る額, 所得税の減る額))
  return {
    寄附額,
    住民税の減る額,
    所得税の減る額,
    自己負担額: called('ふるさと納税の自己負担額', minus(寄附額, 減る額)),
  }
}
