import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { texts } from './written-texts.ts'

const wordsOf = (language: string, file: string): string =>
  readFileSync(join(texts, language === 'ja' ? '' : language, file), 'utf8')

/** What a resident could read as the opposite of the law, or as more than is promised, in each language. */
const wrong: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  // 地方税法第23条第1項第12号: one who lives as if married is no ひとり親.
  'people-fields.ts': { ja: /事実婚も含む/, ko: /사실혼도 포함/, vi: /kể cả hôn nhân thực tế/ },
  // Box 5 asks for 普通徴収 of other income than salary; what the employer learns it does not settle.
  'papers.ts': {
    ja: /会社に知らせない/,
    'ja-easy': /会社に知らせない/,
    en: /employer is not told/,
    zh: /不通知公司/,
    ko: /회사에 알리지 않음/,
    pt: /empresa não é avisada/,
    vi: /không báo cho công ty/,
  },
  // The room goes up to the limit, and nothing is due there yet.
  'result.ts': { ja: /かかり始めるまで/, en: /begins? with/, ko: /부과되기까지/ },
}

describe('法律とちがって読める言い方を、しない', () => {
  for (const [file, patterns] of Object.entries(wrong))
    for (const [language, pattern] of Object.entries(patterns))
      it(`${language} の ${file}`, () => {
        expect(wordsOf(language, file)).not.toMatch(pattern)
      })
})
