import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../compare.ts'

/** The words of the lines of two scenarios side by side. */
export const lineText: Translated<typeof japanese.lineText> = {
  total: 'Tổng thuế cư trú và thuế thu nhập (tham khảo)',
  year: 'Thuế cư trú (cả năm)',
  forest: 'Thuế môi trường rừng (森林環境税, quốc gia)',
  incomeTax: 'Thuế thu nhập (tham khảo)',
  apartResident: 'Thuế cư trú trừ riêng và đã xong',
  apartIncome: 'Thuế thu nhập trừ riêng và đã xong (tham khảo)',
  withheld: 'Thuế cư trú đã trừ trước (phần cổ tức v.v.)',
  limit: 'Giới hạn furusato nozei (ふるさと納税の限度額)',
}
