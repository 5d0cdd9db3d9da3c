import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { languageCodes } from '../../src/languages/list.ts'
import { literalsOf, modules, texts } from './written-texts.ts'

const others = languageCodes.filter((code) => code !== 'ja')

const load = async (path: string): Promise<Readonly<Record<string, unknown>>> => {
  const loaded: Record<string, unknown> = await import(join(texts, path))
  return { ...loaded }
}

/** Every place in a module where a text stands: 「pageText.title」. A list may be as long as it needs. */
function placesIn(value: unknown, at = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [at]
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return [at]
  return Object.entries(value).flatMap(([key, one]) => placesIn(one, `${at}.${key}`))
}

const kana = /[ぁ-ヺ]/
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
