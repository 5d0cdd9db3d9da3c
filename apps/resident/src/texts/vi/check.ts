import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../check.ts'

/** The words of the screen on which all answers are looked over. */
export const checkText: Translated<typeof japanese.checkText> = {
  year: 'Năm thuế (年度)',
  municipality: 'Nơi bạn ở vào ngày 1/1',
  mend: 'Sửa',
  nothing: 'Chưa nhập gì.',
}
