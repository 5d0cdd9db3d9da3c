import type { Needed } from '../../form/needed.ts'
import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../needed.ts'

/** The three questions of 「申告は必要？」 and what follows from the answers. */
export const neededText: Translated<typeof japanese.neededText> = {
  questions: '3 câu hỏi',
  choose: 'Hãy chọn',
  kakutei: {
    label: 'Bạn đã khai (hoặc định khai) thuế thu nhập (確定申告) không?',
    suru: 'Đã khai hoặc sẽ khai',
    shinai: 'Không khai',
  },
  shunyu: {
    label: 'Bạn có những thu nhập nào?',
    kyuyo: 'Chỉ có lương (nơi làm việc báo cho thành phố)',
    nenkin: 'Chỉ có lương hưu công (公的年金)',
    nashi: 'Không có thu nhập',
    hoka: 'Có cả thu nhập khác (việc phụ, bất động sản, khoản nhận một lần v.v.)',
  },
  kojo: {
    label: 'Bạn có muốn dùng khấu trừ không ghi trên phiếu khấu trừ tại nguồn (源泉徴収票) không?',
    aru: 'Muốn dùng',
    nai: 'Không dùng',
  },
  kojoHint:
    'Chi phí y tế, bảo hiểm xã hội hoặc bảo hiểm nhân thọ tự đóng, thêm người phụ thuộc v.v.',
  onward: {
    you: 'Làm tờ khai',
    tax: 'Biết số thuế của tôi',
    'no-income': 'Đến phần khai của người không có thu nhập',
  },
}

export const neededAnswers: Readonly<Record<Needed, string>> = {
  unknown: 'Trả lời các câu hỏi, câu trả lời sẽ hiện ở đây.',
  'no-filed':
    'Bạn không cần khai thuế cư trú. Nội dung khai thuế thu nhập được chuyển đến thành phố. Mục chỉ có ở thuế cư trú, như phần thuế cổ tức đã trừ trước (配当割額), hãy ghi ở ô 「住民税に関する事項」 của tờ khai thuế thu nhập.',
  'no-reported':
    'Bạn không cần khai thuế cư trú. Nơi làm việc hoặc nơi trả lương hưu báo cho thành phố.',
  'worth-it':
    'Bạn không bắt buộc phải khai, nhưng khai thì thuế cư trú có thể giảm. Thuế thu nhập cũng có thể được hoàn, nên ai khai được thuế thu nhập (確定申告) thì nên khai thuế thu nhập.',
  'if-asked':
    'Thường không cần. Nhưng hãy khai nếu bạn cần giấy chứng nhận thu nhập hoặc không phải nộp thuế (所得証明書・非課税証明書), hoặc có thủ tục bảo hiểm y tế quốc dân, bảo hiểm chăm sóc, trợ cấp trẻ em v.v. Người không là người phụ thuộc của ai có thể được đề nghị khai.',
  yes: 'Bạn cần khai thuế cư trú. Người có thu nhập từ việc phụ v.v. từ 200.000 yên trở xuống, không cần khai thuế thu nhập, vẫn cần khai thuế cư trú.',
}
