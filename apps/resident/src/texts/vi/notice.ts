import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../notice.ts'

/** 「令和8年度」 with the year of the tax as the rest of the page says it. */
const yearOfTax = (name: string): string => {
  const [, year] = /^令和(\d+)年度/.exec(name) ?? []
  return year === undefined ? name : `năm thuế ${Number(year) + 2018} (${name})`
}

/** The words of the panel where she lays her 税額決定通知書 beside our computation. */
export const noticeText: Translated<typeof japanese.noticeText> = {
  title: 'Đối chiếu với giấy báo thuế (税額決定通知書)',
  lead: 'Hãy nhập những số bạn thấy trên giấy báo đã nhận. Trang chỉ ra dòng khác nhau và tính thực tế để tìm lý do có thể có. Số bạn nhập không ra khỏi thiết bị này.',
  layout: 'Bạn có loại giấy báo nào?',
  layouts: {
    'from-salary': 'Giấy báo nhận từ nơi làm việc (người bị trừ từ lương)',
    'by-post':
      'Giấy báo nộp thuế (納税通知書) nhận qua bưu điện (người tự nộp, người có lương hưu)',
  },
  first: 'Trước hết, hãy nhập các ô này',
  others: 'Nhập cả các dòng khác',
  groups: {
    income: 'Thu nhập (所得)',
    deductions: 'Khấu trừ thu nhập (所得控除)',
    year: 'Số thuế và số phải nộp',
  },
  cityHint: 'Ô 「市町村民税」, 「市民税」 hoặc 「区民税」 trên giấy báo',
  prefHint: 'Ô 「道府県民税」, 「県民税」 hoặc 「都民税」 trên giấy báo',
  nothing: 'Nhập số trên giấy báo, kết quả đối chiếu sẽ hiện ở đây.',
  needTax: 'Trước tiên, hãy nhập thu nhập v.v.',
  agree: (count: number) => `Cả ${count} dòng đã nhập đều khớp`,
  agreeWhy: 'Số thuế trên giấy báo giống với số tính từ nội dung bạn đã nhập.',
  someAgree: (count: number) => `Dòng khớp: ${count}`,
  differ: (count: number) => `Có ${count} dòng khác nhau`,
  wholeLead: 'Nếu như sau thì khớp hoàn toàn với giấy báo',
  line: 'Dòng',
  theirs: 'Giấy báo',
  ours: 'Số tính ở đây',
  difference: 'Chênh lệch',
  more: (amount: string) => `Giấy báo nhiều hơn ${amount}`,
  less: (amount: string) => `Giấy báo ít hơn ${amount}`,
  fits: {
    whole: (what: string) => `Nếu ${what} thì khớp hoàn toàn với giấy báo`,
    line: (what: string) => `Nếu ${what} thì dòng này khớp`,
    nearer: (what: string) => `Nếu ${what} thì dòng này gần hơn (chưa khớp hoàn toàn)`,
  },
  both: (one: string, other: string) => `${one} và thêm nữa, ${other}`,
  slight: {
    rounding:
      'Cách xử lý phần lẻ dưới 1 yên, dưới 100 yên hơi khác nhau theo từng nơi. Có lẽ chỉ là chênh lệch phần lẻ.',
    'follows-year': 'Thuế cả năm khác nhau nên số chia ra cũng khác.',
    split:
      'Thuế cả năm giống nhau. Có lẽ do cách đặt phần lẻ khi chia theo tháng hoặc kỳ, hoặc do thay đổi giữa chừng.',
  },
  unknown:
    'Không tìm thấy lý do. Hãy so lại các dòng của giấy báo với nội dung đã nhập (số trên phiếu khấu trừ tại nguồn, gia đình).',
}

const levy = 'Phần thuế theo thu nhập trước khấu trừ thuế (税額控除前所得割額)'
const adjustment = 'Khấu trừ điều chỉnh (調整控除)'
const housing = 'Khấu trừ thuế vay mua nhà (住宅借入金等特別税額控除)'
const donation = 'Khấu trừ thuế do quyên góp (寄附金税額控除)'
const credits = 'Số tiền khấu trừ thuế (税額控除額)'
const incomeLevy = 'Phần thuế theo thu nhập (所得割額)'
const perCapita = 'Phần thuế bình quân (均等割額)'

/** What each line of the notice is called. */
export const noticeLineText: Translated<typeof japanese.noticeLineText> = {
  salary: 'Thu nhập gộp từ lương (給与収入)',
  'salary-income': 'Thu nhập từ lương, sau khấu trừ lương (給与所得)',
  'pension-income': 'Thu nhập khác từ lương hưu công (雑所得・公的年金等)',
  'total-income': 'Tổng thu nhập chung (総所得金額)',
  casualty: 'Khấu trừ tổn thất (雑損控除)',
  medical: 'Khấu trừ chi phí y tế (医療費控除)',
  'social-insurance': 'Khấu trừ bảo hiểm xã hội (社会保険料控除)',
  'pension-fund': 'Khấu trừ tương trợ doanh nghiệp nhỏ (小規模企業共済等掛金控除)',
  'life-insurance': 'Khấu trừ bảo hiểm nhân thọ (生命保険料控除)',
  'quake-insurance': 'Khấu trừ bảo hiểm động đất (地震保険料控除)',
  persons:
    'Khấu trừ người khuyết tật, góa phụ, cha mẹ đơn thân, sinh viên đi làm (障害者・寡婦・ひとり親・勤労学生)',
  spouse: 'Khấu trừ vợ/chồng (配偶者控除)',
  'spouse-special': 'Khấu trừ đặc biệt vợ/chồng (配偶者特別控除)',
  dependants: 'Khấu trừ người phụ thuộc (扶養控除)',
  'special-relative': 'Khấu trừ đặc biệt người thân đặc định (特定親族特別控除)',
  basic: 'Khấu trừ cơ bản (基礎控除)',
  deductions: 'Tổng khấu trừ thu nhập (所得控除の合計)',
  base: 'Thu nhập chung chịu thuế (課税標準・総所得)',
  'city-levy': levy,
  'city-adjustment': adjustment,
  'city-housing': housing,
  'city-donation': donation,
  'city-credits': credits,
  'city-income': incomeLevy,
  'city-per-capita': perCapita,
  'pref-levy': levy,
  'pref-adjustment': adjustment,
  'pref-housing': housing,
  'pref-donation': donation,
  'pref-credits': credits,
  'pref-income': incomeLevy,
  'pref-per-capita': perCapita,
  forest: 'Thuế môi trường rừng (森林環境税額)',
  year: 'Thuế cả năm, số phải nộp (年税額)',
  june: 'Số tiền bị trừ tháng 6 (6月)',
  'later-months': 'Số tiền bị trừ từ tháng 7 (7月以降)',
  'first-term': 'Số tiền kỳ 1 (第1期)',
  'later-terms': 'Số tiền kỳ 2 đến kỳ 4 (第2期–第4期)',
}

/** What was imagined otherwise. `which`: which of a list, a year, or an amount. */
export const suppositionText: Translated<typeof japanese.suppositionText> = {
  'one-stop-missed': () => 'chế độ one-stop (ワンストップ特例) chưa được áp dụng',
  'donation-missed': () => 'khoản quyên góp (furusato nozei) chưa được ghi trong tờ khai',
  'one-stop-lapsed': () => 'chế độ one-stop mất hiệu lực vì đã khai thuế thu nhập v.v.',
  'one-stop-taken': () => 'khoản quyên góp được xử lý theo chế độ one-stop',
  'salary-missed': (which: string) => `lương ở phiếu ${which} chưa được tính`,
  'pension-missed': (which: string) => `lương hưu ở phiếu ${which} chưa được tính`,
  'other-income-missed': () => 'thu nhập ngoài lương và lương hưu chưa được tính',
  'dividends-missed': () => 'cổ tức, lãi cổ phiếu được xử lý như không khai',
  'spouse-missed': () => 'khấu trừ cho vợ/chồng chưa được tính',
  'relative-missed': (which: string) => `người thân ${which} chưa được tính là người phụ thuộc`,
  'child-counted': (which: string) =>
    `người thân ${which} dưới 16 tuổi lại được tính khấu trừ người phụ thuộc`,
  'youth-not-counted': (which: string) => `người thân ${which} được xử lý như dưới 16 tuổi`,
  'parent-apart': (which: string) => `người thân ${which} được xử lý như không sống cùng`,
  'disability-missed': () => 'khấu trừ người khuyết tật chưa được tính',
  'single-parent-missed': () => 'khấu trừ cha mẹ đơn thân chưa được tính',
  'widow-missed': () => 'khấu trừ góa phụ chưa được tính',
  'student-missed': () => 'khấu trừ sinh viên đi làm chưa được tính',
  'social-insurance-missed': () => 'khấu trừ bảo hiểm xã hội chưa được tính',
  'social-insurance-part': (which: string) => `khoản bảo hiểm xã hội ${which} chưa được tính`,
  'pension-fund-missed': () => 'tiền đóng iDeCo v.v. chưa được tính',
  'life-insurance-of-income-tax': () => 'khấu trừ bảo hiểm nhân thọ lấy theo số của thuế thu nhập',
  'life-insurance-missed': () => 'khấu trừ bảo hiểm nhân thọ chưa được tính',
  'quake-insurance-of-income-tax': () => 'khấu trừ bảo hiểm động đất lấy theo số của thuế thu nhập',
  'quake-insurance-missed': () => 'khấu trừ bảo hiểm động đất chưa được tính',
  'medical-missed': () => 'khấu trừ chi phí y tế chưa được tính',
  'casualty-missed': () => 'khấu trừ tổn thất chưa được tính',
  'housing-missed': () => 'khấu trừ vay mua nhà chưa được tính',
  'housing-other-kind': () => 'loại 「特定取得」 của khấu trừ vay mua nhà khác nhau',
  'other-year': (which: string) => `đây là giấy báo của ${yearOfTax(which)}`,
  'standard-rates': () => 'thuế suất riêng của thành phố hoặc tỉnh chưa được tính',
  'no-fixed-cut': () => 'giảm thuế định mức (定額減税) chưa được tính',
  'per-capita-surcharge': (which: string) =>
    `phần thuế bình quân có phần cộng theo điều lệ ${which}`,
  'social-insurance-amount': (which: string) => `bảo hiểm xã hội khoảng ${which}`,
  'donation-amount': (which: string) => `khoản quyên góp (furusato nozei) khoảng ${which}`,
  'salary-amount': (which: string) => `thu nhập gộp từ lương khoảng ${which}`,
}

/** 「計算が違うと思う」: a sheet to take along. It sends nothing. */
export const objectionText: Translated<typeof japanese.objectionText> = {
  open: 'Khi bạn cho rằng số tính được là sai',
  lead: 'Trước hết, hãy xem các lý do ở trên có đúng với bạn không. Nếu vẫn cho là sai, hãy in tờ sau và mang đến quầy thuế cư trú của thành phố nơi bạn ở. Màn hình này không gửi số tiền đi đâu.',
  print: 'In tờ lý do',
  title: (year: string) => `Xác nhận cách tính thuế cư trú, ${year}`,
  place: 'Thành phố tính thuế',
  contact: 'Nơi hỏi',
  noContact: 'Bộ phận thuế cư trú của thành phố ghi trên giấy báo',
  how: 'Cách tính ở đây',
  foot: 'Tờ này là ước tính theo nội dung do người dân tự nhập. Số thuế chính thức theo giấy báo thuế (税額決定通知書). Việc khiếu nại (審査請求) có thời hạn; hãy xem trên giấy báo.',
}
