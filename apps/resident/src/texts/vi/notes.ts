import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../notes.ts'

/** What stands beside a question whose answer does not count as it was given. */
export const noteText: Translated<typeof japanese.noteText> = {
  overruled: (why: string) =>
    `Với nội dung đã nhập thì không đúng (${why}). Không dùng trong tính toán.`,
  singleParentInstead: 'Đã tính theo khấu trừ cha mẹ đơn thân nên không dùng khấu trừ góa phụ.',
  notBorn: 'Trong năm thuế này người đó chưa sinh nên không được tính.',
  needsTaxReturn:
    'Để trừ số tiền này vào thuế cư trú, cần khai thuế thu nhập (確定申告). Chỉ nộp tờ khai cho thành phố thì không được trừ.',
}
