import { join } from 'node:path'
import { 見本市 } from '@zeimori/municipalities'
import { describe, expect, it } from 'vitest'
import { emptyForm } from '../../src/form/state.ts'
import { languageCodes, languageOf, type LanguageCode } from '../../src/languages/list.ts'
import { exampleForm } from '../../src/page/example.ts'
import { aboutPages, refusalPages } from '../../src/page/paths.ts'
import type { SiteSettings } from '../../src/page/site-settings.ts'
import { pagesIn } from '../../src/site/languages.ts'
import { unsettled } from '../../src/tenant/tenant.ts'

const root = join(import.meta.dirname, '../../../..')
const settings: SiteSettings = {
  assets: { script: '', shell: '', about: '', style: '', fonts: [] },
  version: '0',
  trial: true,
  layout: 'shared',
  offered: languageCodes,
  hasListener: true,
}
const tenant = unsettled(見本市)
const today = '2026-11-22'
const places = { tenant: 見本市, chosen: undefined }

/** What is read aloud in the page's own language: not what says it is Japanese, nor what is within quotes or brackets. */
const ownWords = (html: string): string =>
  html
    .replace(/<(span|th)[^>]* lang="ja"[^>]*>[^<]*/g, '')
    .replace(/<a [^>]*lang="[^"]*"[^>]*>[^<]*<\/a>/g, '')
    .replace(/「[^」]*」|[（(][^（(）)<>]*[）)]/g, '')

/** The kanji that stand without their reading where one could be drawn. */
const withoutReadings = (html: string): readonly string[] =>
  html
    .replace(
      /<(option|title)[^>]*>[^<]*|<ruby>.*?<\/ruby>|<(a|span|th)[^>]* lang="[^"]*"[^>]*>[^<]*|"[^"]*"/g,
      '',
    )
    .match(/\p{Script=Han}+/gu) ?? []

/** What a reader of the language could not read. */
function untold(code: LanguageCode, html: string): readonly string[] {
  if (code === 'ja') return html.match(/<ruby>/g) ?? []
  if (code === 'ja-easy') return withoutReadings(html)
  return ownWords(html).match(/[^>"]*[ぁ-ヺ][^<"]*/g) ?? []
}

describe('どの言語でも', () => {
  for (const code of languageCodes)
    it(`${code} のページは、その言語で描かれ、理由まで読める`, async () => {
      const pages = await pagesIn(root, code)
      const state = { ...exampleForm(見本市.番号), furusato: '30000', 'haigusha-shogai': 'futsu' }
      const bad = { ...emptyForm(見本市.番号), 'kyuyo-1-shiharai': 'x' }
      const html = [
        pages.scriptedPage(tenant, settings, undefined),
        pages.postedPage(tenant, places, settings, bad, today),
        pages.postedPage(tenant, places, settings, state, today),
        pages.problemPage(tenant, settings, 500, '1'),
        ...aboutPages.map((name) => pages.aboutPage(name, settings, undefined)),
        ...refusalPages.map((name) => pages.refusalPage(name, settings)),
      ].join('')
      expect(html).toContain(`<html lang="${languageOf(code).tag}"`)
      expect(untold(code, html)).toEqual([])
    })
})
