import { markJapanese } from '../../languages/japanese-words.tsx'
import type * as japanese from '../language.ts'

export const language: typeof japanese.language = 'en'

export const marks: typeof japanese.marks = markJapanese
