import { yenText } from '../texts/amounts.ts'
import { compareText } from '../texts/compare.ts'

/** 「12,000円 へる」: the word says which way, so that nothing hangs on a mark or a colour. */
export const differenceText = (by: number): string => {
  if (by === 0) return compareText.same
  return by > 0 ? compareText.more(yenText(by)) : compareText.less(yenText(-by))
}
