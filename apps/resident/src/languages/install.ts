import { marks } from '../texts/language.ts'
import { markTexts } from './marking.tsx'

/** Sets texts off as their language asks. Whoever draws pages calls it before the first is drawn. */
export function markThisLanguage(): void {
  if (marks !== undefined) markTexts(marks)
}
