import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../site.ts'

/** The words that stand on every page of a site: in its head, its foot and its entrance. */
export const siteText: Translated<typeof japanese.siteText> = {
  notApproved: (municipality: string) =>
    `Đây là bản dùng thử, không phải trang do ${municipality} công bố.`,
  everywhere: 'Mô phỏng thuế cư trú',
  mark: '税',
  behind: 'Về trang web này',
  all: 'Tất cả các trang của trang web này',
  scope: 'Phạm vi đã kiểm chứng',
  privacy: 'Quyền riêng tư',
  aboutPages: {
    scope: 'Phạm vi đã kiểm chứng',
    privacy: 'Quyền riêng tư',
    accessibility: 'Khả năng tiếp cận',
    news: 'Thông báo, đính chính',
    contact: 'Liên hệ',
    licences: 'Giấy phép',
  },
  hours: (hours: string) => ` (${hours})`,
  entranceLead: 'Hãy mở tỉnh rồi chọn thành phố nơi bạn ở.',
  fictional: 'Dùng thử',
  notices: 'Thông báo',
  notice: 'Thông báo: ',
}
