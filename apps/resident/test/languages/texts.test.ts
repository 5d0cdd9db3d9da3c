import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { reader, unread } from '../../src/languages/furigana.ts'
import { languageCodes } from '../../src/languages/list.ts'
import { readings } from '../../src/texts/ja-easy/readings.ts'
import * as lawWords from '../../src/texts/en/law/words.ts'
import { namesOfIncome } from '../../src/texts/en/law/names-of-income.ts'
import { namesOfTax } from '../../src/texts/en/law/names-of-tax.ts'
import { glossary } from '../../src/texts/ja-easy/glossary.ts'
import type { Term } from '../../src/texts/law.ts'

const texts = join(import.meta.dirname, '../../src/texts')
const modules = readdirSync(texts).filter((name) => name.endsWith('.ts'))
const others = languageCodes.filter((code) => code !== 'ja')

const load = async (path: string): Promise<Readonly<Record<string, unknown>>> => {
  const loaded: Record<string, unknown> = await import(join(texts, path))
  return { ...loaded }
}

/** Every place in a module where a text stands: 「pageText.title」. */
function placesIn(value: unknown, at = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [at]
  return Object.entries(value).flatMap(([key, one]) => placesIn(one, `${at}.${key}`))
}

/** The words of a module, and of one that it passes on, line by line, without remarks. */
function wordsOf(path: string): readonly string[] {
  const source = readFileSync(join(texts, path), 'utf8')
  const passedOn = /^export \* from '([^']+)'$/m.exec(source)?.[1]
  return [
    ...source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '').split('\n'),
    ...(passedOn === undefined ? [] : wordsOf(join(dirname(path), passedOn))),
  ]
}

const kana = /[ぁ-ヺ]/
/** Each text by itself, without the keys of tables and what is filled in. */
const literalsOf = (path: string): readonly string[] =>
  wordsOf(path)
    .join('\n')
    .replace(/'[^'\n]*':|\$\{[^{}`']*\}/g, '')
    .match(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g) ?? []

const quotedOrBeside = /「[^」]*」|[（(][^（(）)]*[）)]|〔[^〕]*〕/g

for (const language of others)
  describe(`${language} の文`, () => {
    for (const name of modules)
      it(`${name} の文は、どれも訳してある`, async () => {
        const [japanese, translated] = [await load(name), await load(`${language}/${name}`)]
        if (name === 'language.ts') return
        expect(placesIn(translated).toSorted()).toEqual(placesIn(japanese).toSorted())
      })
  })

for (const language of others.filter((code) => code !== 'ja-easy'))
  describe(`${language} の文に`, () => {
    for (const name of modules)
      it(`${name} から日本語の文が残っていない`, () => {
        const said = literalsOf(`${language}/${name}`)
        expect(said.filter((text) => kana.test(text.replace(quotedOrBeside, '')))).toEqual([])
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
    ['令和元年5月1日、昭和64年1月7日', 'れいわがんねん5がつついたち、しょうわ64ねん1がつなのか'],
  ]
  for (const [text, reading] of sentences)
    it(`「${text}」は「${reading}」`, () => {
      expect(inKana(text)).toBe(reading)
    })

  it('やさしい日本語のどの漢字にも、ふりがながある', () => {
    const said = modules.flatMap((name) => wordsOf(`ja-easy/${name}`))
    expect(said.filter((text) => unread(read(text)) !== '')).toEqual([])
  })

  it('法律の言葉のどの漢字にも、ふりがながある', () => {
    const isTerm = (name: string): name is Term => name in namesOfIncome || name in namesOfTax
    const terms = Object.keys({ ...namesOfIncome, ...namesOfTax }).filter(isTerm)
    const said = [
      ...terms.flatMap((term) => [term, glossary.plain(term), glossary.place(term) ?? '']),
      ...Object.values(lawWords).flatMap((words) => Object.keys(words)),
    ]
    expect(said.filter((text) => unread(read(text)) !== '')).toEqual([])
  })
})
