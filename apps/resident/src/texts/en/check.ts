import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../check.ts'

/** The words of the screen on which all answers are looked over. */
export const checkText: Translated<typeof japanese.checkText> = {
  year: 'Fiscal year (年度)',
  municipality: 'Municipality where you lived on 1 January',
  mend: 'Change',
  nothing: 'Nothing has been entered yet.',
}
