import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../result.ts'

/** The words of the result. */
export const resultText: Translated<typeof japanese.resultText> = {
  title: (year: string) => `Thuế cư trú ${year} (một năm)`,
  blank: 'Nhập 「支払金額」 của phiếu khấu trừ hoặc lương hưu, số thuế sẽ hiện ở đây.',
  limitTitle: 'Giới hạn furusato nozei (ước chừng)',
  why: 'Tại sao?',
  whyAsked: (name: string, amount: string) => `Tại sao ${amount}: ${name}?`,
  readLaw: 'Đọc luật (e-Gov, tiếng Nhật)',
  onNotice: (place: string) => `Trên giấy báo thuế (税額決定通知書): ô 「${place}」`,
  declared: 'Số tiền bạn đã nhập.',
  statutory: 'Số tiền do luật hoặc điều lệ quy định.',
  rate: 'Tỷ lệ',
  showMore: 'Xem chi tiết',
  showLess: 'Đóng chi tiết',
  forest: 'Thuế môi trường rừng (森林環境税, quốc gia)',
  either: 'Nộp theo một trong hai cách sau.',
  pension: 'Trừ từ lương hưu (特別徴収)',
  /** The name of each instalment; the amount stands after it. */
  instalments: {
    '4月': 'tháng 4',
    '6月': 'tháng 6',
    '7月': 'tháng 7',
    '8月': 'tháng 8',
    '10月': 'tháng 10',
    '12月': 'tháng 12',
    '2月': 'tháng 2',
    '6月・8月': 'tháng 6, tháng 8',
    '12月・2月': 'tháng 12, tháng 2',
    '7月から翌年5月まで': 'sau đó mỗi tháng',
    '8月から翌年5月まで': 'sau đó mỗi tháng',
    第1期: 'kỳ 1',
    第2期: 'kỳ 2',
    第3期: 'kỳ 3',
    第4期: 'kỳ 4',
  },
  laterTerms: 'kỳ 2–4',
  /** What parts one instalment from the next. */
  nextInstalment: '/',
  byYourself: (part: string) => `Tự nộp: ${part}`,
  outOfPension: (part: string) => `từ lương hưu: ${part}`,
  whileSalaried: 'Nếu bạn đang nhận lương vào ngày 1 tháng 4',
  withoutSalary: 'Nếu không nhận lương, hoặc thuế không trừ từ lương',
  overpaid: 'Trừ quá từ lương hưu',
  overpaidNote:
    'Số tạm trừ từ tháng 4 đến tháng 8 nhiều hơn thuế của phần lương hưu năm nay. Phần trừ quá được hoàn lại hoặc dùng cho thuế chưa nộp.',
  toPay: 'Phải nộp, sau khi trừ phần đã bị khấu trừ',
  refund: 'Được hoàn lại',
  fromPension:
    'Số tiền của năm đầu tiên trừ từ lương hưu. Nếu năm trước đã bị trừ, hãy nhập mục “Thuế cư trú trừ từ lương hưu năm thuế trước”.',
  unconfirmed: 'Có điểm đang được xác nhận',
  salary: 'Trừ từ lương (特別徴収)',
  salaryOnce: (june: string) => `${june} vào tháng 6 (1 lần)`,
  salaryOnceInJuly: (july: string) => `${july} vào tháng 7 (1 lần)`,
  self: 'Tự nộp (普通徴収)',
  selfOnce: (first: string) => `${first} ở kỳ 1 (1 lần)`,
  share: (parts: string) => `Tỷ lệ của số thuế: ${parts}`,
  announce: (year: string, amount: string, unread: number) =>
    `Thuế cư trú ${year}: ${amount}. ${unread > 0 ? `Có ${unread} ô không đọc được.` : ''}`,
  announceLimit: (year: string, amount: string, unread: number) =>
    `Tính theo ${year}, giới hạn furusato nozei ước chừng ${amount}. ${unread > 0 ? `Có ${unread} ô không đọc được.` : ''}`,
  closed: (year: string) =>
    `Địa phương này không mở phần tính cho ${year}. Hãy chọn năm khác. Nội dung đã nhập vẫn giữ nguyên.`,

  limitRoom: (room: string, limit: string) =>
    `Bạn còn có thể furusato nozei thêm ${room} mà chỉ tự chịu 2.000 yên (giới hạn ${limit})`,
  limitFull: (limit: string) => `Furusato nozei của bạn đúng bằng giới hạn (${limit})`,
  limitOver: (over: string, limit: string) =>
    `Furusato nozei của bạn vượt giới hạn (${limit}) ${over}. Phần vượt làm tăng số tự chịu`,
  limitNone: 'Không phải nộp phần thuế theo thu nhập nên furusato nozei không làm giảm thuế cư trú',
  limitNote:
    'Giới hạn là mức quyên góp tối đa được trừ đến 20% phần thuế theo thu nhập. Với người có khấu trừ vay mua nhà v.v. chỉ là tham khảo.',

  exempt: (room: string) =>
    `Không phải nộp thuế cư trú. Thu nhập tăng thêm đến ${room} nữa vẫn không phải nộp`,
  exemptJust: 'Không phải nộp thuế cư trú. Thu nhập đúng bằng giới hạn: hơn 1 yên là phải nộp',
  exemptAnyway: 'Không phải nộp thuế cư trú (người nhận trợ cấp sinh hoạt)',
  perCapitaOnly: (room: string) =>
    `Không phải nộp phần thuế theo thu nhập (chỉ phần bình quân). Thu nhập tăng thêm đến ${room} nữa vẫn không phải nộp`,
  perCapitaJust:
    'Không phải nộp phần thuế theo thu nhập (chỉ phần bình quân). Thu nhập đúng bằng giới hạn: hơn 1 yên là phải nộp',
  taxed: (over: string) => `Phải nộp thuế cư trú. Thu nhập vượt mức không phải nộp ${over}`,

  waiting: 'Số thuế có thể thay đổi khi nhập thêm',
  you: 'Bạn',
  waitingForBirth: (whose: string, reason: string) => `${whose}: ngày sinh (${reason})`,
  waitingForMove: (reason: string) => `Ngày bắt đầu ở nhà vay mua (${reason})`,
  waitingForRelation: (whose: string) =>
    `${whose}: quan hệ (khấu trừ khác nhau với con của cha mẹ đơn thân, cha mẹ hoặc ông bà sống cùng)`,
  askThere: (where: string) => `Để biết thêm, hãy hỏi ${where}.`,
  unread: (count: number) => `Có ${count} ô không đọc được, tính như để trống`,
  left: 'Các ô sau không đọc được, tính như để trống',
  notDeducted: 'Đã khai nhưng không trừ được vào thuế năm nay',
  lossesLater: 'Một số khoản lỗ có thể chuyển sang năm sau nếu khai thuế.',
  failed:
    'Do lỗi phía chúng tôi nên không tính được nội dung này. Hãy đổi nội dung hoặc mở lại sau ít phút.',

  steps: 'Cách tính',
  stepsLead:
    'Từ thu nhập đến thuế, theo thứ tự của luật. Nhấn “Tại sao?” để xem lý do với số của bạn.',
  estimate: 'Đây là ước tính. Số chính thức theo giấy báo thuế (税額決定通知書) của thành phố.',
  source: (name: string) => `${name}: đã tính phần cộng (hoặc giảm) theo điều lệ`,
  caution: (of: string, text: string) => `${of}: ${text}`,
  grade: 'Cấp khu vực (級地)',
  certainty: {
    公表資料: 'đã xác nhận theo tài liệu công bố',
    二次資料: 'đã xác nhận theo tài liệu dẫn nguồn công bố',
    見込み: 'ước theo tài liệu các năm trước sau',
    未確認: 'chưa xác nhận theo tài liệu',
  },
}

/** The headings of the calculation. */
export const rowText: Translated<typeof japanese.rowText> = {
  income: 'Thu nhập (所得)',
  deductions: 'Trừ khỏi thu nhập (所得控除)',
  taxable: 'Thu nhập để nhân thuế suất',
  year: 'Tổng một năm',
  payment: 'Cách nộp',
  donation: 'Furusato nozei (ふるさと納税)',
  incomeTax: 'Thuế thu nhập (tham khảo)',
  incomeTaxLead:
    'Thuế thu nhập là thuế quốc gia; mức khấu trừ và thuế suất khác với thuế cư trú. Đây là số thuế của cả năm, chưa trừ phần đã khấu trừ tại nguồn. Chưa tính khấu trừ thuế nước ngoài và giảm thuế cố định năm 2024.',
}

export const waitingReasons: Translated<typeof japanese.waitingReasons> = {
  公的年金等控除が年齢で違う:
    'đang tính như dưới 65 tuổi; từ 65 tuổi khấu trừ lương hưu lớn hơn và thuế có thể thấp hơn',
  住宅借入金等の控除の限度が住み始めた日で違う: 'giới hạn khấu trừ vay mua nhà tùy ngày bắt đầu ở',
  配偶者控除が年齢で違う: 'vợ/chồng từ 70 tuổi được khấu trừ nhiều hơn',
  扶養控除が年齢で違う: 'khấu trừ người phụ thuộc khác theo tuổi',
  未成年者は非課税になることがある: 'vị thành niên có thể không phải nộp thuế',
}
