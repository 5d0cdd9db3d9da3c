import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../entrance.ts'

/** The words of the first screen. */
export const entranceText: Translated<typeof japanese.entranceText> = {
  title: 'Bạn muốn làm gì?',
  tiles: {
    tax: {
      title: 'Biết số thuế của tôi',
      text: 'Nhập theo phiếu khấu trừ tại nguồn (源泉徴収票), thuế cư trú và lý do hiện ra ngay.',
    },
    furusato: {
      title: 'Giới hạn furusato nozei (ふるさと納税)',
      text: 'Chỉ cần một phiếu khấu trừ tại nguồn và thông tin gia đình, khoảng 30 giây.',
    },
    you: {
      title: 'Làm tờ khai (申告書)',
      text: 'Trang sẽ hỏi lần lượt. Bạn có được tờ khai nộp cho thành phố và bảng để chép sang eLTAX.',
    },
    'no-income': { title: 'Tôi không có thu nhập', text: '3 câu hỏi là có tờ khai.' },
  },
  needed: 'Tôi có cần khai không? Xem bằng 3 câu hỏi',
  severance: 'Tính thuế trên trợ cấp thôi việc (退職金)',
  open: 'Tiếp tục từ tệp đã lưu hoặc từ liên kết',
  kept: 'Còn nội dung đang nhập dở.',
  resume: 'Tiếp tục',
  promise:
    'Số tiền bạn nhập không được lưu lại nếu bạn không đồng ý. Bạn có thể lưu và xóa bất cứ lúc nào.',
  estimate:
    'Số tiền ở đây là ước tính. Tờ khai thuế thu nhập (確定申告書) có thể làm ở trang 「確定申告書等作成コーナー」 của Cục Thuế quốc gia.',
  broken: 'Do lỗi phía chúng tôi, trang này chưa thể bắt đầu tính. Hãy mở lại sau ít phút.',
  loading: 'Đang chuẩn bị tính…',
}
