/** A language of the site. Which one a page speaks is settled when it is built. */
export type Language = {
  /** Its part of the address and its folder in `texts`: 「/t/999997/en/」. */
  readonly code: LanguageCode
  /** What its speakers call it. */
  readonly name: string
  /** The HTML `lang` of its pages. */
  readonly tag: string
  readonly dir: 'ltr' | 'rtl'
}

/** The folders of `texts`; the Japanese texts stand in `texts` itself. */
export const languageCodes = ['ja', 'ja-easy', 'en', 'zh', 'ko', 'pt', 'vi'] as const
export type LanguageCode = (typeof languageCodes)[number]

const named: Readonly<Record<LanguageCode, Omit<Language, 'code'>>> = {
  ja: { name: '日本語', tag: 'ja', dir: 'ltr' },
  'ja-easy': { name: 'やさしい日本語', tag: 'ja', dir: 'ltr' },
  en: { name: 'English', tag: 'en', dir: 'ltr' },
  zh: { name: '中文', tag: 'zh-Hans', dir: 'ltr' },
  ko: { name: '한국어', tag: 'ko', dir: 'ltr' },
  pt: { name: 'Português', tag: 'pt-BR', dir: 'ltr' },
  vi: { name: 'Tiếng Việt', tag: 'vi', dir: 'ltr' },
}

export const languageOf = (code: LanguageCode): Language => ({ code, ...named[code] })

/** Every language of the site, in the order in which they are offered. */
export const languages: readonly Language[] = languageCodes.map(languageOf)
