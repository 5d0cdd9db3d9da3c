import { 級地の一覧による } from './standard.ts'
import { 県ごとの読み込み, 都道府県一覧 } from './by-prefecture/index.ts'
import type { 市区町村, 県の資料, 都道府県 } from './types.ts'

/** 一つの都道府県と、その市区町村のすべて。番号の順。 */
export type 県の市区町村 = {
  readonly 都道府県: 都道府県
  readonly 市区町村: readonly 市区町村[]
}

/** 都道府県（二桁の番号）の資料を読む。知らない番号なら undefined。 */
export async function 県を読む(番号: string): Promise<県の市区町村 | undefined> {
  const ある = 都道府県一覧.some((県) => 県.番号 === 番号)
  const 読む = ある ? 県ごとの読み込み[番号] : undefined
  return 読む === undefined ? undefined : 組にする((await 読む()).資料)
}

function 組にする(資料: 県の資料): 県の市区町村 {
  const 都道府県 = { 番号: 資料.番号, 名称: 資料.名称, 上乗せ: 資料.上乗せ }
  return {
    都道府県,
    市区町村: 資料.市区町村.map(([番号, 名称, よみ, 級地]) => ({
      番号,
      名称,
      よみ,
      都道府県,
      級地,
      級地の裏づけ: 資料.級地の裏づけ[番号] ?? 級地の一覧による,
      指定都市: 資料.指定都市.includes(番号),
      上乗せ: 資料.市区町村の上乗せ[番号] ?? [],
      非課税限度額: 資料.非課税限度額[番号] ?? [],
    })),
  }
}
