import { 見本市, 県を読む } from '@zeimori/municipalities'
import { afterEach, describe, expect, it } from 'vitest'
import { reader } from '../../src/languages/furigana.ts'
import { readPlaces, withPlaces } from '../../src/languages/place-names.ts'
import { readings } from '../../src/texts/ja-easy/readings.ts'

const read = withPlaces(reader(readings))
const inKana = (text: string): string =>
  read(text)
    .map(({ base, kana }) => kana ?? base)
    .join('')

describe('市区町村の名前のふりがな', () => {
  afterEach(() => readPlaces([]))

  it('その市区町村の、自分のよみで読む', () => {
    readPlaces([見本市])
    expect(inKana('見本市の個人住民税')).toBe('みほんしのこじんじゅうみんぜい')
    expect(inKana('税金は、見本市に納めます')).toBe('ぜいきんは、みほんしにおさめます')
  })

  it('同じ字でも、県がちがえば、その県のよみで読む', async () => {
    const readAs: Record<string, string> = {}
    for (const code of ['06', '16', '24']) {
      readPlaces((await 県を読む(code))?.市区町村 ?? [])
      readAs[code] = inKana('朝日町に住む')
    }
    expect(readAs).toEqual({
      '06': 'あさひまちにすむ',
      '16': 'あさひまちにすむ',
      '24': 'あさひちょうにすむ',
    })
  })

  it('長いほうの名前を先に読み、「市民税」の市は名前にしない', () => {
    readPlaces([
      { 名称: '津市', よみ: 'つし' },
      { 名称: '大津市', よみ: 'おおつし' },
    ])
    expect(inKana('大津市と津市')).toBe('おおつしとつし')
    expect(read('津市民税').some(({ kana }) => kana === 'つし')).toBe(false)
  })
})
