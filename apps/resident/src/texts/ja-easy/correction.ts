import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../correction.ts'

/** What stands beside the result when a figure was once wrong. */
export const correctionText: Translated<typeof japanese.correctionText> = {
  title: 'あなたの計算に関係がある訂正があります',
  lead: '前にこのページで計算した額と、ちがうことがあります。いま出ている額は、計算を直したあとの額です。',
  differs: '計算がちがうと思うとき',
}
