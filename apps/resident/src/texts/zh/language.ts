import { markQuoted } from '../../languages/japanese-words.tsx'
import type * as japanese from '../language.ts'

export const language: typeof japanese.language = 'zh'

export const marks: typeof japanese.marks = markQuoted
