import {
  年度記号一覧,
  type 上乗せ,
  type 市区町村,
  type 年度つき,
  type 非課税限度額,
} from './types.ts'

/** 市区町村が自分で確かめて出した値。書いてある年度だけ、もとの資料に代わる。 */
export type 市区町村の差し替え = {
  readonly 上乗せ: readonly 上乗せ[]
  readonly 非課税限度額: readonly 非課税限度額[]
  readonly 級地: 市区町村['級地'] | undefined
  readonly 出典: string
}

/** もとの資料のうち、差し替えにある年度の値を、差し替えの値にする。ほかの年度はもとのまま。 */
export const 差し替える = (団体: 市区町村, 値: 市区町村の差し替え): 市区町村 => ({
  ...団体,
  上乗せ: 年度ごとに(団体.上乗せ, 値.上乗せ),
  非課税限度額: 年度ごとに(団体.非課税限度額, 値.非課税限度額),
  ...(値.級地 !== undefined && {
    級地: 値.級地,
    級地の裏づけ: { 確度: '公表資料', 出典: 値.出典, 注記: undefined },
  }),
})

const 年度ごとに = <T extends 年度つき>(もと: readonly T[], 新: readonly T[]): readonly T[] => {
  const 新しい年度 = new Set(新.flatMap(({ 年度 }) => Object.keys(年度)))
  const 残り = もと.map((値) => ({
    ...値,
    年度: Object.fromEntries(
      年度記号一覧.flatMap((年) => {
        const 確度 = 値.年度[年]
        return 確度 === undefined || 新しい年度.has(年) ? [] : [[年, 確度]]
      }),
    ),
  }))
  return [...新, ...残り.filter(({ 年度 }) => Object.keys(年度).length > 0)]
}
