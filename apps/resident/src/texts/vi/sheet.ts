import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../sheet.ts'

/** The words of the printed sheet. */
export const sheetText: Translated<typeof japanese.sheetText> = {
  title: (year: string) => `Ước tính thuế cư trú ${year}`,
  answers: 'Nội dung đã nhập',
  municipality: 'Nơi bạn ở vào ngày 1/1',
  line: 'Mục',
  amount: 'Số tiền',
  how: 'Cách tính',
  declared: 'số tiền bạn khai',
  statutory: 'số tiền do luật quy định',
  law: 'Căn cứ',
  foot: (year: string, version: string, checked: string) =>
    `Tính bằng 税守 (Zeimori) ${version} theo quy định ${year} (xác nhận ${checked}).`,
}
