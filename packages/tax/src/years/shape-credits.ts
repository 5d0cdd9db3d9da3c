import type { 配当の申告 } from '../declaration.ts'
import type { Figure } from '../kernel/figure.ts'
import type { Rate } from '../kernel/rate.ts'
import type { 分離の区分 } from './shape-income.ts'
import type { 所得の段, 納税者の段別, 税目, 税目別の率 } from './shape.ts'

export type 配当の種類 = Exclude<配当の申告['種類'], '配当控除の対象外'>

/** 住宅借入金等特別税額控除の一つの型。 */
export type 住宅の型 = {
  /** 所得税の課税総所得金額等に対する限度。 */
  readonly 率: 税目別の率
  readonly 限度額: Readonly<Record<税目, { readonly 一般: Figure; readonly 指定都市: Figure }>>
}

/** 調整控除と寄附金のほかの税額控除の定め。 */
export type 税額控除の定め = {
  readonly 配当控除: {
    readonly 境目: Figure
    readonly 率: Readonly<
      Record<配当の種類, { readonly 以下: 税目別の率; readonly 超: 税目別の率 }>
    >
  }
  readonly 住宅借入金等: {
    readonly 型: Readonly<Record<'百分の五型' | '百分の七型', 住宅の型>>
    readonly 按分: 税目別の率
    /** 居住を始めた年ごとの、合計所得金額の限度。新しい年から。 */
    readonly 所得の限度: readonly { readonly 居住の年以後: number; readonly 限度: number }[]
    /** 居住を始めた年ごとの、控除を受けられる最も長い年数。新しい年から。 */
    readonly 控除の年数: readonly { readonly 居住の年以後: number; readonly 年数: number }[]
    /** 所得税の基礎控除が四十八万円を超える額を、限度のもとに加える居住の年（両端を含む）。 */
    readonly 基礎控除を加える居住の年: readonly [number, number]
    readonly 四十八万円: Figure
  }
  readonly 外国税額控除の率: 税目別の率
  readonly 配当割額の按分: 税目別の率
}

/** 所得税。住民税が要る所だけの参考の計算に使う。 */
export type 所得税の定め = {
  readonly 配偶者特別控除: readonly {
    readonly 以下: number
    readonly 控除額: 納税者の段別<Figure>
  }[]
  /** 令和7年分から。それより前は undefined。 */
  readonly 特定親族特別控除: readonly 所得の段[] | undefined
  readonly 寄附金控除: { readonly 所得に対する割合: Rate; readonly 自己負担: Figure }
  readonly 税率: readonly {
    readonly 以下: number
    readonly 率: Rate
    readonly 控除額: Figure
  }[]
  readonly 分離課税の率: Readonly<
    Record<
      Exclude<分離の区分, '山林' | '退職'>,
      readonly { readonly 以下: number; readonly 率: Rate }[]
    >
  >
  readonly 配当控除の率: Readonly<Record<配当の種類, { readonly 以下: Rate; readonly 超: Rate }>>
  /** 復興特別所得税を合わせた、所得税額に対する割合。 */
  readonly 復興特別所得税を合わせた割合: Rate
}
