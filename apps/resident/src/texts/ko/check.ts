import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../check.ts'

/** The words of the screen on which all answers are looked over. */
export const checkText: Translated<typeof japanese.checkText> = {
  year: '연도(年度)',
  municipality: '1월 1일에 살던 시구정촌',
  mend: '수정',
  nothing: '아직 아무것도 입력되지 않았습니다.',
}
