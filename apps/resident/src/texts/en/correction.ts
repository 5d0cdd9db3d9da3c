import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../correction.ts'

/** What stands beside the result when a figure was once wrong. */
export const correctionText: Translated<typeof japanese.correctionText> = {
  title: 'A correction applies to you',
  lead: 'The amount may differ from an earlier estimate on this page. The amount shown now is the corrected one.',
  differs: 'If you think the calculation is wrong',
}
