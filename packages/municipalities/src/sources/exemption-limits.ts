import { 年度記号一覧, type 年度つき, type 年度記号, type 非課税限度額 } from '../types.ts'

/** 令和3年度の改正（十万円の引上げ）の後の式を公表する資料。日付のある資料は、その年度を確かめたものとする。 */
const 改正後の資料 = (確かめた年度: 年度記号 | undefined, 出典: string): 年度つき => ({
  出典,
  年度: Object.fromEntries(
    年度記号一覧.map((年度) => [年度, 年度 === 確かめた年度 ? '公表資料' : '見込み'] as const),
  ),
  注記: Object.fromEntries(
    年度記号一覧
      .filter((年度) => 年度 !== 確かめた年度)
      .map((年度) => [
        年度,
        確かめた年度 === undefined
          ? '日付のない公表資料の額で計算しています。'
          : '別の年度の公表資料と同じ額とみて計算しています。',
      ]),
  ),
})

/** 令和3年度の改正の前の資料。改正の十万円を足す。 */
const 改正前の資料 = (出典: string): 年度つき => ({
  出典,
  年度: Object.fromEntries(年度記号一覧.map((年度) => [年度, '見込み'] as const)),
  注記: Object.fromEntries(
    年度記号一覧.map((年度) => [
      年度,
      '平成30年度の額に、令和3年度の改正の10万円を足した額とみて計算しています。',
    ]),
  ),
})

/** 級地による額を条例で丸めている市区町村。合計所得金額、六桁の番号で引く。 */
export const 条例の非課税限度額: Readonly<Record<string, readonly 非課税限度額[]>> = {
  // 函館市: 平成30年度の32万円・19万円に、令和3年度の改正の十万円を足した。
  '012025': [
    {
      単身: 420_000,
      一人あたり: 320_000,
      加算: 290_000,
      ...改正前の資料('https://www.city.hakodate.hokkaido.jp/docs/2014012800822/'),
    },
  ],
  // 真岡市
  '092096': [
    {
      単身: 380_000,
      一人あたり: 280_000,
      加算: 270_000,
      ...改正後の資料(
        undefined,
        'https://www.city.moka.lg.jp/kakuka/zeimu/gyomu/zeimokubetu/juuminnzei/21005.html',
      ),
    },
  ],
  // 大磯町
  '143413': [
    {
      単身: 420_000,
      一人あたり: 320_000,
      加算: 290_000,
      ...改正後の資料(
        'R4',
        'http://www.town.oiso.kanagawa.jp/soshiki/seisaku/zeimu/tanto/chominzei/chokenminzei/gaiyou/1358902673514.html',
      ),
    },
  ],
  // 二宮町
  '143421': [
    {
      単身: 420_000,
      一人あたり: 320_000,
      加算: 290_000,
      ...改正後の資料('R5', 'https://www.town.ninomiya.kanagawa.jp/0000002215.html'),
    },
  ],
  // 愛川町
  '144011': [
    {
      単身: 380_000,
      一人あたり: 280_000,
      加算: 270_000,
      ...改正後の資料('R4', 'https://www.town.aikawa.kanagawa.jp/kurashi/zeikin/mizei/15603.html'),
    },
  ],
}
