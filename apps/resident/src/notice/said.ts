import { yen } from '@zeimori/tax'
import { yenText } from '../texts/amounts.ts'
import { noticeText, suppositionText } from '../texts/notice.ts'
import type { Likely } from './check.ts'
import type { SuppositionName } from './suppositions.ts'

/** Those whose `which` is an amount. */
const inYen: ReadonlySet<SuppositionName> = new Set([
  'per-capita-surcharge',
  'social-insurance-amount',
  'donation-amount',
  'salary-amount',
])

const supposed = ({ name, which }: Likely['suppositions'][number]): string =>
  suppositionText[name](inYen.has(name) ? yenText(yen(Number(which))) : which)

/** What is imagined otherwise, in words. */
export function likelyText({ suppositions: [one, other] }: Likely): string {
  if (one === undefined) return ''
  return other === undefined ? supposed(one) : noticeText.both(supposed(one), supposed(other))
}

/** 「〜とすると、通知書とぴったり合います」. */
export const reasonText = (likely: Likely): string =>
  noticeText.fits[likely.fit](likelyText(likely))

/** 「通知書が 100円 多い」. */
export const gapText = (difference: number): string =>
  difference > 0 ? noticeText.more(yenText(difference)) : noticeText.less(yenText(-difference))
