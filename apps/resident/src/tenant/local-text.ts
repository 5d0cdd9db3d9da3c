import type { LanguageCode } from '../languages/list.ts'

/** What a municipality says: in Japanese, and in whichever other languages it has written. */
export type LocalText = { readonly ja: string } & {
  readonly [L in Exclude<LanguageCode, 'ja'>]?: string | undefined
}

/** The text in a language, or in Japanese where there is none. */
export const inLanguage = (text: LocalText, language: LanguageCode): string =>
  text[language] ?? text.ja
