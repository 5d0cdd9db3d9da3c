import { doubts } from '@zeimori/tax'
import { terms } from '@zeimori/tax/glossary'
import { describe, expect, it } from 'vitest'
import { reader, unread } from '../../src/languages/furigana.ts'
import * as lawWords from '../../src/texts/en/law/words.ts'
import { glossary } from '../../src/texts/ja-easy/glossary.ts'
import { lawText } from '../../src/texts/ja-easy/law.ts'
import { readings } from '../../src/texts/ja-easy/readings.ts'
import type { Term } from '../../src/texts/law.ts'
import { sameOnPurpose } from './easy-as-they-are.ts'
import { filesOf, literalsOf, modules, wordsOf } from './written-texts.ts'

const isTerm = (name: string): name is Term => name in terms
const allTerms = Object.keys(terms).filter(isTerm)
const isDoubt = (name: string): name is keyof typeof doubts => name in doubts
const allDoubts = Object.keys(doubts).filter(isDoubt)
const allRemarks = Object.keys(lawWords.remarks)

/** The texts between quotes, without what is filled in. */
const saidIn = (paths: readonly string[]): readonly string[] =>
  paths.flatMap((path) => literalsOf(path).map((quoted) => quoted.slice(1, -1)))

const ordinary: ReadonlySet<string> = new Set([
  ...saidIn(modules),
  ...allTerms.map((term) => terms[term].plain),
  ...allDoubts.map((doubt) => doubts[doubt].plain),
  ...allRemarks,
])

/** All but the list of readings. */
const easyFiles = filesOf('ja-easy').filter((path) => !path.endsWith('/readings.ts'))

const easy: ReadonlySet<string> = new Set([
  ...saidIn(easyFiles),
  ...allTerms.map((term) => glossary.plain(term)),
  ...allDoubts.map((doubt) => lawText.doubt(doubt)),
  ...allRemarks.map((remark) => lawText.remark(remark)),
])

/** Longer than a heading or a name, and not in kana alone. */
const isSentence = (text: string): boolean => text.length > 25 && /\p{Script=Han}/u.test(text)

describe('やさしい日本語', () => {
  it('ふつうの文のままの文は、わけを書いたものだけ', () => {
    const same = [...easy].filter((text) => isSentence(text) && ordinary.has(text))
    expect(same.toSorted()).toEqual(Object.values(sameOnPurpose).flat().toSorted())
  })

  it('ほかのファイルの文を、そのまま渡すのは、額と日の書き方だけ', () => {
    const passing = easyFiles.filter((path) =>
      wordsOf(path).some((line) => line.startsWith('export * from')),
    )
    expect(passing).toEqual(['ja-easy/amounts.ts'])
  })

  it('一つの文は、60字まで', () => {
    const long = [...easy].flatMap((text) =>
      text
        .split(/[。？]/)
        .filter((sentence) => /です|ます|ませ/.test(sentence) && sentence.length > 60),
    )
    expect(long).toEqual([])
  })
})

describe('ふりがな', () => {
  const read = reader(readings)
  const inKana = (text: string): string =>
    read(text)
      .map(({ base, kana: reading }) => reading ?? base)
      .join('')

  const sentences: readonly (readonly [text: string, kana: string])[] = [
    ['調整控除後の所得割額', 'ちょうせいこうじょごのしょとくわりがく'],
    ['12月31日に65歳以上', '12がつ31にちに65さいいじょう'],
    ['1月1日に住んでいた市区町村', '1がつついたちにすんでいたしくちょうそん'],
    ['月は1から12まで', 'つきは1から12まで'],
    ['一人分の減税額', 'ひとりぶんのげんぜいがく'],
    ['前の年の損失と、その年の所得', 'まえのとしのそんしつと、そのとしのしょとく'],
    ['生計を一にする人', 'せいけいをいつにするひと'],
    ['引ききれない額', 'ひききれないがく'],
    ['八月以後の十か月分', 'はちがついごのじっかげつぶん'],
    ['2人目と3人', 'ふたりめと3にん'],
    ['分けて納める方の納め方', 'わけておさめるほうのおさめかた'],
    ['今年の収入を1日前に見た', 'ことしのしゅうにゅうをいちにちまえにみた'],
    ['10分さわらないと、1分前に', 'じゅっぷんさわらないと、いっぷんまえに'],
    ['市民税と何年分の数百円', 'しみんぜいとなんねんぶんのすうひゃくえん'],
    [
      '税金の係（担当課）と、給与に係る所得',
      'ぜいきんのかかり（たんとうか）と、きゅうよにかかるしょとく',
    ],
    ['表と裏、下の表', 'おもてとうら、したのひょう'],
    ['切り上げます。額が下がって', 'きりあげます。がくがさがって'],
    ['出し方と、名前の読み方', 'だしかたと、なまえのよみかた'],
    [
      '売買契約書・続紙・決算書・医療費通知',
      'ばいばいけいやくしょ・ぞくし・けっさんしょ・いりょうひつうち',
    ],
    ['2分の1、5分の1', 'にぶんのいち、ごぶんのいち'],
    ['令和元年5月1日、昭和64年1月7日', 'れいわがんねん5がつついたち、しょうわ64ねん1がつなのか'],
  ]
  for (const [text, reading] of sentences)
    it(`「${text}」は「${reading}」`, () => {
      expect(inKana(text)).toBe(reading)
    })

  it('やさしい日本語のどの漢字にも、ふりがながある', () => {
    const said = easyFiles.flatMap((name) => wordsOf(name))
    expect(said.filter((text) => unread(read(text)) !== '')).toEqual([])
  })

  it('法律の言葉のどの漢字にも、ふりがながある', () => {
    const said = [
      ...allTerms.flatMap((term) => [term, glossary.plain(term), glossary.place(term) ?? '']),
      ...Object.values(lawWords).flatMap((words) => Object.keys(words)),
    ]
    expect(said.filter((text) => unread(read(text)) !== '')).toEqual([])
  })
})
