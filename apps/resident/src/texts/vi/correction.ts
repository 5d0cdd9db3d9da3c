import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../correction.ts'

/** What stands beside the result when a figure was once wrong. */
export const correctionText: Translated<typeof japanese.correctionText> = {
  title: 'Có đính chính liên quan đến bạn',
  lead: 'Số tiền có thể khác với lần bạn ước tính trước trên trang này. Số đang hiện là số sau khi sửa.',
  differs: 'Khi bạn cho rằng số tính được là sai',
}
