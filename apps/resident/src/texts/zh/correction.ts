import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../correction.ts'

/** What stands beside the result when a figure was once wrong. */
export const correctionText: Translated<typeof japanese.correctionText> = {
  title: '有适用于您的更正',
  lead: '与以前在本页试算时相比，金额可能不同。现在显示的是修正后的金额。',
  differs: '认为计算有误时',
}
