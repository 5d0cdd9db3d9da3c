import type { FileProblem } from '../../form/file.ts'
import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../keeping.ts'

/** Saving, carrying, keeping and wiping. */
export const keepingText: Translated<typeof japanese.keepingText> = {
  fileName: (year: string) => `thue-cu-tru_${year}.json`,
  save: 'Lưu vào tệp',
  saveLead:
    'Ghi nội dung đã nhập vào một tệp trên thiết bị này. Lần sau, hoặc trên thiết bị khác, bạn có thể làm tiếp. Tệp không chứa tên, địa chỉ, My Number.',
  saveButton: 'Lưu vào tệp',
  open: 'Mở tệp đã lưu',
  openLead:
    'Hãy chọn tệp có tên “thue-cu-tru_….json”. Nội dung sẽ được hiện cho bạn xem trước khi mở.',
  openLabel: 'Chọn tệp',
  link: 'Mang theo bằng liên kết, mã QR',
  linkLead:
    'Tạo liên kết từ nội dung đã nhập. Nội dung nằm sau dấu “#” của liên kết và không gửi đến máy chủ. Người biết liên kết có thể xem nội dung, nên hãy cẩn thận khi đưa cho ai. Trên thiết bị mở liên kết, liên kết cùng nội dung còn lại trong lịch sử trình duyệt. Với thiết bị dùng chung, hãy dùng tệp.',
  linkButton: 'Tạo liên kết và mã QR',
  linkLabel: 'Liên kết',
  linkHint: 'Hãy chọn rồi sao chép',
  linkTooLong: 'Nội dung nhiều nên không tạo được liên kết. Hãy lưu vào tệp.',
  qrTooLong: 'Nội dung nhiều nên không tạo được mã QR. Hãy dùng liên kết hoặc tệp.',
  qrFailed: 'Chưa tạo được mã QR. Hãy dùng liên kết hoặc tệp.',
  qrTitle: 'Mã QR của nội dung đã nhập',
  device: 'Lưu trên thiết bị này',
  deviceLabel: 'Lưu nội dung đang nhập trên thiết bị này',
  deviceHint:
    'Chỉ lưu trong trình duyệt này. Đừng chọn nếu thiết bị dùng chung. Bạn có thể xóa bất cứ lúc nào.',
  shared: 'Tôi đang nhập trên thiết bị dùng chung',
  sharedHint: (minutes: number) =>
    `Nếu ${minutes} phút không thao tác, mọi nội dung đã nhập sẽ bị xóa. Trang báo trước khi xóa 1 phút. Không chọn cùng lúc với “Lưu trên thiết bị này” được.`,
  clear: 'Xóa',
  clearLead: 'Xóa hết nội dung đã nhập và nội dung đã lưu trên thiết bị này. Không thể khôi phục.',
  clearButton: 'Xóa hết',
  offered: 'Nội dung sẽ đọc vào',
  offeredLead: 'Trang sẽ đọc vào nội dung sau.',
  offeredReplaces: 'Nội dung đang nhập sẽ được thay bằng nội dung đọc vào.',
  take: 'Đọc vào nội dung này',
  drop: 'Thôi',
  nothingOffered: '(không có gì)',
  keptUnread:
    'Không đọc được nội dung đã lưu trên thiết bị này. Nội dung chưa bị xóa. Nếu mở lại trang mà vẫn không đọc được, bạn có thể xóa ở màn hình tiếp theo.',
  replaceKept: 'Trên thiết bị này có nội dung lưu trước đây. Thay bằng nội dung hiện tại?',
  offeredOfPanels: (count: number) =>
    `Ngoài ra có ${count} ô đã nhập ở “Nếu như”, “Đối chiếu” v.v.`,
}

/** Why what was opened cannot be used, and that nothing has been lost. */
export const fileProblemTexts: Readonly<Record<FileProblem, string>> = {
  'too-large': 'Tệp này quá lớn. Hãy chọn “thue-cu-tru_….json”. Nội dung đang nhập vẫn giữ nguyên.',
  'not-ours':
    'Có vẻ đây không phải tệp lưu từ trang này. Hãy chọn “thue-cu-tru_….json”. Nội dung đang nhập vẫn giữ nguyên.',
  damaged:
    'Nội dung bị thiếu hoặc đã thay đổi nên không đọc được. Hãy dùng tệp lưu lại hoặc liên kết gốc. Nội dung đang nhập vẫn giữ nguyên.',
  'newer-version':
    'Tệp được lưu bằng phiên bản mới hơn. Hãy mở lại trang này rồi thử lần nữa. Nội dung đang nhập vẫn giữ nguyên.',
}

/** Beside a member of staff. */
export const venueText: Translated<typeof japanese.venueText> = {
  title: 'Chế độ quầy tư vấn (相談会場)',
  promise: 'Không lưu gì trên thiết bị này.',
  wipe: 'Người tiếp theo (xóa hết)',
  minutes: 'Khi không thao tác, xóa sau',
  minutesOf: (minutes: number) => `${minutes} phút`,
  leave: 'Về màn hình thường',
  countdownTitle: 'Sắp xóa nội dung đã nhập',
  countdown: (seconds: number) => `Còn ${seconds} giây nữa sẽ xóa hết.`,
  goOn: 'Làm tiếp',
}
