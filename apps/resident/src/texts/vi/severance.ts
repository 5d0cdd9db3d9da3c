import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../severance.ts'

export const severanceText: Translated<typeof japanese.severanceText> = {
  title: 'Hãy nhập về trợ cấp thôi việc',
  lead: 'Phần này tính riêng, vì trợ cấp thôi việc bị đánh thuế tách khỏi các thu nhập khác.',
  waiting: 'Nhập số tiền và số năm làm việc, tiền thuế sẽ hiện ở đây.',
  income: 'Thu nhập thôi việc',
  residentTax: 'Thuế cư trú bị trừ từ trợ cấp',
  incomeTax: 'Thuế thu nhập bị trừ từ trợ cấp (tham khảo)',
  left: 'Số tiền còn lại sau thuế',
  notes: [
    'Thuế cư trú bị trừ khi trả và thế là xong. Không ghi vào tờ khai, không tính vào năm thuế sau và cũng không tính vào giới hạn furusato nozei.',
    'Thuế nộp cho nơi bạn sống vào ngày 1 tháng 1 của năm nhận trợ cấp. Thuế suất ở đâu cũng như nhau.',
    'Nếu chưa nộp cho công ty tờ 「退職所得の受給に関する申告書」, 20,42% trợ cấp bị trừ làm thuế thu nhập. Khai thuế thu nhập thì được hoàn phần chênh lệch với số tiền ở đây.',
    'Nếu trong cùng năm hoặc năm gần đó còn nhận trợ cấp khác, hoặc tiền một lần từ lương hưu doanh nghiệp hay iDeCo, phần khấu trừ giảm và thuế có thể nhiều hơn số ở đây.',
    'Đây là cách tính cho trợ cấp trả từ năm 2022.',
  ],
}
