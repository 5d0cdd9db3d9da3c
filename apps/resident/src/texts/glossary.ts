import { terms, type Entry } from '@zeimori/tax/glossary'
import type { Term } from './law.ts'

const entries: Readonly<Record<Term, Entry>> = terms

/** What an amount is, and where it is found on paper. */
export const glossary = {
  /** In plain words. */
  plain: (term: Term): string => entries[term].plain,
  /** Its place on the 税額決定通知書, in the paper's own words. */
  place: (term: Term): string | undefined => entries[term].notice,
}
