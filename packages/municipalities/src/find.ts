import { 都道府県一覧 } from './by-prefecture/index.ts'
import { 県を読む } from './load.ts'
import { 見本市 } from './taxing-body.ts'
import type { 市区町村 } from './types.ts'

/** 番号（六桁）の市区町村。知らない番号なら undefined。その都道府県の資料だけを読む。 */
export async function 市区町村を探す(番号: string): Promise<市区町村 | undefined> {
  if (番号 === 見本市.番号) return 見本市
  const 県 = await 県を読む(番号.slice(0, 2))
  return 県?.市区町村.find((団体) => 団体.番号 === 番号)
}

/** 番号か名称で探した結果。一つに決まらなければ `当てはまる` に並べる。 */
export type 探した結果 = {
  readonly 当てはまる: readonly 市区町村[]
  /** 当てはまるものがないとき、言葉で始まるか、言葉を含む名称のもの。 */
  readonly 近い: readonly 市区町村[]
}

/**
 * 六桁の番号、検査数字のない五桁の番号、名称（「藤沢市」「藤沢」「神奈川県藤沢市」）のどれかで探す。
 * 名称では、すべての都道府県の資料を読む。
 */
export async function 番号か名称で探す(言葉: string): Promise<探した結果> {
  const 探す言葉 = 言葉.normalize('NFKC').replace(/\s/gu, '')
  if (探す言葉 === '') return { 当てはまる: [], 近い: [] }
  if (/^[0-9]+$/u.test(探す言葉)) return 番号で探す(探す言葉)
  const すべて = await すべての市区町村()
  const 同じ = すべて.filter((団体) => 呼び名(団体).includes(探す言葉))
  if (同じ.length > 0) return { 当てはまる: 同じ, 近い: [] }
  const 省いた = すべて.filter((団体) => 呼び名(団体).some((名) => 名.slice(0, -1) === 探す言葉))
  if (省いた.length > 0) return { 当てはまる: 省いた, 近い: [] }
  return { 当てはまる: [], 近い: すべて.filter((団体) => 近い名か(団体, 探す言葉)) }
}

async function 番号で探す(番号: string): Promise<探した結果> {
  if (番号.length === 6) {
    const 団体 = await 市区町村を探す(番号)
    return { 当てはまる: 団体 ? [団体] : [], 近い: await 番号の近いもの(番号) }
  }
  const 県 = await 県を読む(番号.slice(0, 2))
  const 始まる = [...(県?.市区町村 ?? []), 見本市].filter((団体) => 団体.番号.startsWith(番号))
  return 番号.length === 5 ? { 当てはまる: 始まる, 近い: [] } : { 当てはまる: [], 近い: 始まる }
}

/** 検査数字だけが違うもの。 */
async function 番号の近いもの(番号: string): Promise<readonly 市区町村[]> {
  const 県 = await 県を読む(番号.slice(0, 2))
  return (県?.市区町村 ?? []).filter((団体) => 団体.番号.startsWith(番号.slice(0, 5)))
}

async function すべての市区町村(): Promise<readonly 市区町村[]> {
  const 県ごと = await Promise.all(都道府県一覧.map(({ 番号 }) => 県を読む(番号)))
  return [...県ごと.flatMap((県) => 県?.市区町村 ?? []), 見本市]
}

const 呼び名 = ({ 名称, 都道府県 }: 市区町村): readonly string[] => [
  名称,
  ...(都道府県 === undefined ? [] : [`${都道府県.名称}${名称}`]),
]

/** 「横浜市中区」は横浜市に、「藤澤」のように一字だけ同じものは近くない。 */
const 近い名か = (団体: 市区町村, 言葉: string): boolean =>
  呼び名(団体).some((名) => 言葉.startsWith(名) || 名.startsWith(言葉)) ||
  団体.名称.includes(言葉) ||
  団体.よみ.startsWith(言葉)
