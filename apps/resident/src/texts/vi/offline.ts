import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../offline.ts'

/** The words about using the page without a network. */
export const offlineText: Translated<typeof japanese.offlineText> = {
  about: 'Về việc dùng khi không có mạng',
  /** @param issued 「2026-11-22」 */
  age: (issued: string, days: string) =>
    `Không có mạng nên đang tính bằng bản phát hành ${issued} lưu trên thiết bị này (${days} ngày trước).`,
  aged: (issued: string, days: string) =>
    `Máy chủ đang có bản phát hành ${issued} (${days} ngày trước). Các đính chính và thông báo sau đó có thể chưa đến.`,
  unproven:
    'Trình duyệt của bạn không có cách kiểm tra chữ ký của bên phát hành. Chỉ dùng được khi có mạng.',
  framed:
    'Trang này không dùng được trong khung của trang web khác. Hãy mở từ liên kết trên trang web của thành phố.',
  stopped: {
    title: 'Trang này hiện đang tạm dừng',
    text: 'Thành phố hoặc bên vận hành tạm dừng trang này vì có điều cần kiểm tra. Nội dung bạn đã nhập không gửi đi đâu.',
    next: 'Nếu gấp, hãy hỏi phòng thuế của thành phố nơi bạn ở. Khi trang hoạt động lại, mở lại trang là dùng được.',
  },
  unopened: {
    title: 'Trang này chưa được mở cho công chúng',
    text: 'Chưa thể tính ở đây cho đến khi thành phố mở trang.',
    next: 'Nếu gấp, hãy hỏi phòng thuế của thành phố nơi bạn ở. Khi trang đã mở, mở lại trang là dùng được.',
  },
  expired: {
    title: 'Bản này đã phát hành quá 30 ngày',
    text: 'Bản phát hành quá 30 ngày không được dùng để tính, vì trong thời gian đó thuế suất hoặc cách tính có thể đã được sửa.',
    next: 'Hãy kết nối mạng rồi mở lại trang này. Nếu có mạng mà vẫn vậy, hãy kiểm tra ngày của thiết bị và báo cho thành phố nơi bạn ở.',
  },
  broken: {
    title: 'Tệp nhận được khác với tệp đã phát hành',
    text: 'Trang không tính bằng tệp có thể đã bị sửa trên đường truyền. Nội dung bạn đã nhập không gửi đi đâu.',
    next: 'Hãy mở lại sau ít phút. Nếu vẫn như vậy, hãy báo cho thành phố nơi bạn ở.',
  },
  absent: {
    title: 'Trang này chưa có trên thiết bị',
    text: 'Không có mạng nên không mở được trang mới.',
    next: 'Hãy kết nối mạng rồi mở lại. Trang đã mở một lần thì lần sau dùng được khi không có mạng.',
  },
  unknown: {
    title: 'Không có trang ở địa chỉ này',
    text: 'Địa chỉ sai, hoặc trang đã chuyển chỗ.',
    next: 'Hãy mở lại từ liên kết trên trang web của thành phố.',
  },
}
