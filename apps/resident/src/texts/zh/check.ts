import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../check.ts'

/** The words of the screen on which all answers are looked over. */
export const checkText: Translated<typeof japanese.checkText> = {
  year: '年度',
  municipality: '1月1日居住的市区町村',
  mend: '修改',
  nothing: '还没有填写任何内容。',
}
