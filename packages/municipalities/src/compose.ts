import * as 源 from './sources/index.ts'
import type { 市区町村の行, 県の資料, 級地 } from './types.ts'

/** 全国地方公共団体コードの一覧の一行。 */
export type 番号表の市区町村 = {
  readonly 番号: string
  readonly 名称: string
  readonly よみ: string
  readonly 指定都市: boolean
}
export type 番号表の県 = {
  readonly 番号: string
  readonly 名称: string
  readonly 市区町村: readonly 番号表の市区町村[]
}

/** 番号の一覧と、手で書いた資料（`sources`）から、都道府県ごとの資料を組み立てる。 */
export const 組み立てる = (番号表: readonly 番号表の県[]): readonly 県の資料[] =>
  番号表.map(({ 番号, 名称, 市区町村 }) => ({
    番号,
    名称,
    上乗せ: 源.都道府県の上乗せ[番号] ?? [],
    指定都市: 市区町村.filter(({ 指定都市 }) => 指定都市).map((市) => 市.番号),
    市区町村: 市区町村.map((市): 市区町村の行 => [
      市.番号,
      市.名称,
      市.よみ,
      級地を引く(番号, 市.名称),
    ]),
    市区町村の上乗せ: この県の(番号, 源.市区町村の上乗せ),
    級地の裏づけ: この県の(番号, 源.級地の裏づけ),
    非課税限度額: この県の(番号, 源.条例の非課税限度額),
  }))

function 級地を引く(県番号: string, 名称: string): 級地 {
  const { 一級地, 二級地 } = 源.級地区分[県番号] ?? { 一級地: '', 二級地: '' }
  const 告示の名称 = 県番号 === '13' && 名称.endsWith('区') ? '区の存する地域' : 名称
  if (一級地.split(' ').includes(告示の名称)) return 1
  return 二級地.split(' ').includes(告示の名称) ? 2 : 3
}

const この県の = <T>(
  県番号: string,
  値: Readonly<Record<string, T>>,
): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(値).filter(([番号]) => 番号.startsWith(県番号)))

/** 告示の名称のうち、番号の一覧に団体のないもの。書き間違いか、名の変わった市町村。 */
export const 一覧にない級地の名称 = (番号表: readonly 番号表の県[]): readonly string[] =>
  Object.entries(源.級地区分).flatMap(([県番号, { 一級地, 二級地 }]) => {
    const 県 = 番号表.find(({ 番号 }) => 番号 === 県番号)
    const ある = new Set(県?.市区町村.map(({ 名称 }) => 名称))
    return `${一級地} ${二級地}`
      .split(' ')
      .filter((名称) => 名称 !== '' && 名称 !== '区の存する地域' && !ある.has(名称))
      .map((名称) => `${県?.名称 ?? 県番号}の${名称}（級地の告示）が、番号の一覧にない`)
  })
