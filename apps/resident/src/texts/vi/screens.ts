import type { Screen } from '../../page/route.ts'
import type { ScreenText } from '../screens.ts'
import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../screens.ts'

export const screenTexts: Readonly<Record<Screen, ScreenText>> = {
  entrance: { title: 'Bạn muốn làm gì?', step: 'Màn hình đầu' },
  tax: {
    title: 'Nhập đúng theo phiếu khấu trừ tại nguồn (源泉徴収票)',
    step: 'Biết số thuế',
  },
  furusato: {
    title: 'Tôi có thể furusato nozei (ふるさと納税) đến bao nhiêu?',
    step: 'Giới hạn furusato nozei',
    lead: 'Nhập một phiếu khấu trừ tại nguồn và gia đình, giới hạn sẽ hiện ra. Nếu chưa biết thu nhập năm nay, nhập số dự kiến cũng được.',
  },
  'no-income': {
    title: 'Khai cho năm không có thu nhập',
    step: 'Không có thu nhập',
    lead: 'Có khi cần khai để lấy giấy chứng nhận thu nhập hoặc không phải nộp thuế (所得証明書・非課税証明書), hoặc cho thủ tục phí bảo hiểm y tế quốc dân, trợ cấp trẻ em v.v.',
  },
  needed: { title: 'Tôi có cần khai không?', step: 'Có cần khai?' },
  severance: {
    title: 'Thuế trên trợ cấp thôi việc (退職金)',
    step: 'Trợ cấp thôi việc',
    lead: 'Thuế cư trú trên trợ cấp thôi việc thông thường do công ty khấu trừ: tính đến từng yên, kèm lý do.',
  },
  you: { title: 'Hãy cho biết về bạn', step: 'Về bạn' },
  kinds: {
    title: 'Bạn có những thu nhập nào?',
    step: 'Loại thu nhập',
    lead: 'Trang chỉ hỏi tiếp về những loại bạn chọn.',
  },
  income: {
    title: 'Hãy nhập thu nhập',
    step: 'Thu nhập',
    lead: '“Thu nhập gộp” (収入) là tổng số tiền nhận được. “Thu nhập” (所得) là số còn lại sau khi trừ chi phí v.v.; trang này tự tính.',
  },
  deductions: {
    title: 'Hãy nhập những khoản đã trả',
    step: 'Khấu trừ',
    lead: 'Nhập vào thì thuế có thể giảm. Khoản đã ghi trên phiếu khấu trừ tại nguồn thì không nhập ở đây.',
  },
  family: { title: 'Hãy cho biết về gia đình bạn', step: 'Gia đình' },
  credits: {
    title: 'Bạn có vay mua nhà v.v. không?',
    step: 'Vay mua nhà v.v.',
    lead: 'Nếu không có mục nào đúng, hãy nhấn “Tiếp”.',
  },
  result: { title: 'Kết quả', step: 'Kết quả' },
  check: {
    title: 'Hãy xem lại nội dung đã nhập',
    step: 'Xem lại',
    lead: 'Muốn sửa chỗ nào, hãy nhấn “Sửa”.',
  },
  papers: { title: 'Làm tờ khai (申告書)', step: 'Giấy tờ' },
  keep: { title: 'Lưu, xóa', step: 'Lưu, xóa' },
  whatif: { title: 'So sánh “nếu như”', step: 'So sánh “nếu như”' },
  curve: { title: 'Biểu đồ giới hạn furusato nozei', step: 'Biểu đồ giới hạn' },
  notice: { title: 'Đối chiếu với giấy báo thuế (税額決定通知書)', step: 'Đối chiếu' },
}

/** The words by which one moves from screen to screen. */
export const moveText: Translated<typeof japanese.moveText> = {
  steps: 'Các bước',
  stepOf: (number: number, all: number) => `Bước ${number} trong ${all}`,
  forwardTo: (screen: string) => `Tiếp (${screen})`,
  back: 'Quay lại',
  start: 'Về màn hình đầu',
  more: 'Việc có thể làm tiếp',
  fromFiles: 'Đọc từ tệp (XML) của phiếu khấu trừ tại nguồn, giấy chứng nhận',
  results: 'Cách xem kết quả',
  reasons: 'Cách tính',
  noKinds: 'Bạn chưa chọn loại thu nhập.',
  chooseKinds: 'Chọn loại thu nhập',
  severance: 'Trợ cấp thôi việc thông thường bị trừ thuế khi trả và thế là xong. Không chọn ở đây.',
  toSeverance: 'Tính thuế trên trợ cấp thôi việc',
  loading: 'Đang tải…',
  loadFailed:
    'Chưa tải được phần này. Hãy kiểm tra kết nối rồi thử lại. Các màn hình khác vẫn dùng được.',
  again: 'Tải lại',
  needsIncome: 'Nhập thu nhập, nội dung sẽ hiện ở đây.',
  donatedIn: (year: number) =>
    `Đây là giới hạn cho các khoản đóng góp từ tháng 1 đến tháng 12 năm ${year}.`,
  notYetDonated: (year: number) => `Chưa tính được cho các khoản đóng góp trong năm ${year}.`,
  donateIn: (year: number) => `Tính giới hạn cho các khoản đóng góp trong năm ${year}`,
  documentTitle: (screen: string, municipality: string) =>
    `${screen} – Ước tính thuế cư trú – ${municipality}`,
}

/** Where one can go on, as something to do. */
export const wayTexts: Translated<typeof japanese.wayTexts> = {
  you: 'Nhập chi tiết hơn (cả thu nhập, khấu trừ khác)',
  kinds: 'Nhập thu nhập, khấu trừ khác',
  whatif: 'So sánh “nếu như”',
  curve: 'Xem biểu đồ giới hạn furusato nozei',
  notice: 'Đối chiếu với giấy báo thuế',
  check: 'Xem lại nội dung đã nhập',
  papers: 'Làm tờ khai',
  keep: 'Lưu, xóa',
}
