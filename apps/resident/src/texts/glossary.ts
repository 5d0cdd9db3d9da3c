import type { Entry } from '@zeimori/tax/glossary'
import { terms } from '@zeimori/tax/glossary'
import type { Term } from './law.ts'

/** What each amount is, in plain words, and where on the 税額決定通知書 it stands. */
export const glossary: Readonly<Record<Term, Entry>> = terms
