import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../page.ts'

/** The words around the form. */
export const pageText: Translated<typeof japanese.pageText> = {
  product: (municipality: string) => `${municipality} – Mô phỏng thuế cư trú`,
  entrance: 'Mô phỏng thuế cư trú: trang vào',
  documentTitle: (municipality: string, problems: number) =>
    `${problems > 0 ? `(${problems} chỗ cần xem lại) ` : ''}Ước tính thuế cư trú – ${municipality}`,
  description: (municipality: string) =>
    `Tính thuế cư trú ở ${municipality} chính xác đến từng yên từ phiếu khấu trừ tại nguồn, kèm lý do và giới hạn furusato nozei.`,
  footer: (version: string) => `税守 (Zeimori) ${version} – Kết quả này là ước tính.`,
  skip: 'Đến nội dung',
  languages: 'Ngôn ngữ (Language)',
  about: 'Về trang này',
  aboutNoScript: 'Khi không dùng JavaScript',
  promise: 'Số tiền bạn nhập chỉ được tính trên thiết bị này, không gửi đi đâu.',
  promiseNoScript:
    'Trang này không dùng JavaScript. Số tiền được tính trên máy chủ, không lưu và không ghi lại.',
  trial: 'Đây là bản dùng thử. 見本市 (Thành phố mẫu) là hư cấu.',

  computed: 'Đã tính tự động',
  notComputed: 'Tính từ số tiền được trả',
  fromBelow: 'Tính từ các số bên dưới',
  unused: 'Không dùng',
  residentPart: (amount: string) => `Với thuế cư trú: ${amount}`,

  must: 'Bắt buộc',

  problems: (count: number) => `Có ${count} chỗ cần xem lại`,
  compute: 'Tính',
  print: 'In khổ A4',
  example: 'Xem ví dụ',
  clear: 'Xóa hết nội dung đã nhập',
  clearAsk: 'Sẽ xóa hết nội dung đã nhập và không khôi phục được. Bạn đồng ý chứ?',
  formLabel: 'Nhập để ước tính',
  noScript: 'Có vẻ JavaScript không hoạt động.',
  noScriptLink: 'Dùng trang không cần JavaScript',
  noScriptAbsent:
    'Trang này tính bằng JavaScript. Ở đây không có trang không cần JavaScript. Hãy bật JavaScript hoặc hỏi thành phố nơi bạn ở.',
}
