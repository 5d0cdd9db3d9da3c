import type { 土地建物の特別控除 } from '../declaration.ts'
import type { Figure } from '../kernel/figure.ts'
import type { 税目別の率 } from './shape.ts'

/** 給与と公的年金等のほかの所得の定め。 */
export type ほかの所得の定め = {
  readonly 青色申告特別控除: Readonly<Record<'65万円' | '55万円' | '10万円', Figure>>
  readonly 白色専従者一人の限度: Readonly<Record<'配偶者' | 'その他', Figure>>
  readonly 家内労働者等の最低額: Figure
  readonly 特別控除: Readonly<Record<'一時所得' | '譲渡所得' | '山林所得', Figure>>
  /** 引く順に並べる。 */
  readonly 土地建物の特別控除: Readonly<Record<土地建物の特別控除, Figure>>
  readonly 土地建物の特別控除の年間の限度: Figure
  /** 譲渡の対価がこの額（円）を超えると、その特別控除はない。限りのないものは書かない。 */
  readonly 特別控除のある対価: Readonly<Partial<Record<土地建物の特別控除, number>>>
  /** 居住用財産の譲渡損失を繰り越せる年の合計所得金額の限度。 */
  readonly 居住用財産の損失の所得の限度: number
}

/** 総合課税のほかに、分けて税率をかける所得の区分。所得控除を引く順に並べる。 */
export const 分離の区分たち = [
  '短期一般',
  '短期軽減',
  '長期一般',
  '優良住宅地等',
  '居住用',
  '上場株式等の配当等',
  '一般株式等',
  '上場株式等',
  '先物取引',
  '山林',
  '退職',
] as const
export type 分離の区分 = (typeof 分離の区分たち)[number]

/** 所得控除を引いた額の `以下` の部分にかける率。 */
export type 分離課税の段 = { readonly 以下: number; readonly 率: 税目別の率 }

/** 山林と退職は総合課税と同じ率なので、ここにはない。 */
export type 分離課税の定め = Readonly<
  Record<Exclude<分離の区分, '山林' | '退職'>, readonly 分離課税の段[]>
>
