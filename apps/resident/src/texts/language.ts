import type { LanguageCode } from '../languages/list.ts'
import type { Mark } from '../languages/marking.tsx'

/** The language of the texts in this folder. */
export const language: LanguageCode = 'ja'

/** What is set off within its texts: nothing in Japanese. */
export const marks: Mark | undefined = undefined
