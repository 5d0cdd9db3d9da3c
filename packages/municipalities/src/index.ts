import { 市区町村一覧 } from './municipalities.ts'
import { 都道府県一覧 } from './prefectures.ts'
import type { 市区町村, 率, 級地, 都道府県, 確度 } from './types.ts'

export { 市区町村一覧, 都道府県一覧 }
export type { 市区町村, 級地, 都道府県, 確度 }

/** 一つの税目について、条例が標準税率と違える所。 */
type 条例の定め = { readonly 所得割の上乗せ: 率 | undefined; readonly 均等割の上乗せ: number }

/** 条例の値の出どころ。画面で額のそばに示す。 */
export type 出どころ = {
  readonly 税の名称: string
  readonly 出典: string | undefined
  readonly 確度: 確度
}

/** 住所地として課税する市区町村と都道府県。税の計算にそのまま渡せる形。 */
export type 課税団体 = {
  readonly 番号: string
  readonly 名称: string
  /** 「市民税」「区民税」など。 */
  readonly 市町村民税の呼び名: string
  /** 「県民税」「都民税」など。 */
  readonly 道府県民税の呼び名: string
  readonly 指定都市: boolean
  readonly 級地: 級地
  readonly 条例: { readonly 市町村民税: 条例の定め; readonly 道府県民税: 条例の定め }
  readonly 出どころ: readonly 出どころ[]
}

/** 試用のための架空の市。標準税率で、1級地。 */
export const 見本市: 市区町村 = {
  番号: '999997',
  名称: '見本市',
  級地: 1,
  指定都市: false,
  所得割の上乗せ: undefined,
  均等割の上乗せ: 0,
  税の名称: undefined,
  出典: undefined,
  確度: '公表資料',
}

/** 一覧にない市区町村。標準税率と、選んだ都道府県の上乗せによる。 */
export const その他の番号 = '000000'

/** 番号の市区町村。知らない番号なら undefined。 */
export const 市区町村を探す = (番号: string): 市区町村 | undefined =>
  番号 === 見本市.番号 ? 見本市 : 市区町村一覧.find((団体) => 団体.番号 === 番号)

/** 番号（二桁）の都道府県。知らない番号なら undefined。 */
export const 都道府県を探す = (番号: string): 都道府県 | undefined =>
  都道府県一覧.find((県) => 県.番号 === 番号)

/** 一覧にある市区町村を、課税する団体にする。 */
export const 課税団体にする = (団体: 市区町村): 課税団体 =>
  組み立てる(団体, 都道府県を探す(団体.番号.slice(0, 2)))

/** 一覧にない市区町村を、課税する団体にする。都道府県を選ばなければ上乗せがないものとする。 */
export const その他の課税団体 = (都道府県の番号: string, 級地: 級地): 課税団体 =>
  組み立てる(
    { ...見本市, 番号: その他の番号, 名称: 'お住まいの市区町村', 級地 },
    都道府県を探す(都道府県の番号),
  )

function 組み立てる(団体: 市区町村, 県: 都道府県 | undefined): 課税団体 {
  return {
    番号: 団体.番号,
    名称: 団体.名称,
    市町村民税の呼び名: 市町村民税の呼び名(団体),
    道府県民税の呼び名: `${県 === undefined ? '県' : 県.名称.slice(-1)}民税`,
    指定都市: 団体.指定都市,
    級地: 団体.級地,
    条例: {
      市町村民税: {
        所得割の上乗せ: 団体.所得割の上乗せ,
        均等割の上乗せ: 団体.均等割の上乗せ,
      },
      道府県民税: {
        所得割の上乗せ: 県?.所得割の上乗せ,
        均等割の上乗せ: 県?.均等割の上乗せ ?? 0,
      },
    },
    出どころ: [団体, 県].flatMap((値) =>
      値?.税の名称 === undefined ? [] : [{ 税の名称: 値.税の名称, 出典: 値.出典, 確度: 値.確度 }],
    ),
  }
}

function 市町村民税の呼び名({ 番号, 名称 }: 市区町村): string {
  if (番号 === その他の番号) return '市町村民税'
  return `${名称.slice(-1)}民税`
}
