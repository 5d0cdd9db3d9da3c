import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../server.ts'

/** What the listener says when it cannot answer. */
export const serverText: Translated<typeof japanese.serverText> = {
  title: 'Không thể hiển thị trang',
  notFound: 'Không tìm thấy trang. Hãy kiểm tra địa chỉ hoặc quay lại trang đầu.',
  notAllowed: 'Không dùng trang này theo cách đó được. Hãy quay lại trang đầu.',
  tooLarge: 'Nội dung gửi quá lớn. Hãy nhập lại từ trang đầu.',
  wrongType: 'Không đọc được nội dung đã gửi. Hãy nhập lại từ trang đầu.',
  tooSlow: 'Gửi quá lâu. Hãy thử lại từ trang đầu.',
  badRequest: 'Không đọc được nội dung đã gửi. Hãy nhập lại từ trang đầu.',
  failed: 'Do lỗi phía chúng tôi nên chưa tính được. Hãy thử lại sau ít phút.',
  number: (number: string) => `Khi hỏi, hãy cho biết số này: ${number}`,
  back: 'Về trang đầu',
}
