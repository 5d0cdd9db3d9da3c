import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../compare.ts'

/** The words of the lines of two scenarios side by side. */
export const lineText: Translated<typeof japanese.lineText> = {
  total: 'Tổng thuế cư trú và thuế thu nhập (tham khảo)',
  year: 'Thuế cư trú (cả năm)',
  forest: 'Thuế môi trường rừng (森林環境税, quốc gia)',
  incomeTax: 'Thuế thu nhập (tham khảo)',
  apartResident: 'Thuế cư trú trừ riêng và đã xong',
  apartIncome: 'Thuế thu nhập trừ riêng và đã xong (tham khảo)',
  withheld: 'Thuế cư trú đã trừ trước (phần quyết toán khi khai)',
  refund: 'Thuế cư trú được hoàn (還付)',
  limit: 'Giới hạn furusato nozei (ふるさと納税の限度額)',
}

/** What can be imagined otherwise, and the words of the panel. */
export const compareText: Translated<typeof japanese.compareText> = {
  title: 'So sánh “nếu như”',
  lead: 'Đặt nội dung hiện nay cạnh nội dung thử thay đổi. Thay đổi ở đây không làm thay đổi nội dung bạn đã nhập.',
  kind: 'Bạn muốn thử thay đổi gì?',
  kinds: {
    pension: 'Tăng tiền đóng iDeCo',
    dividends: 'Khai hoặc không khai cổ tức',
    couple: 'Cách chia người phụ thuộc giữa vợ chồng',
    retirement: 'Năm thôi việc',
    years: 'Năm thuế khác',
    free: 'Tự do thay đổi',
  },
  now: 'Nội dung hiện nay',
  item: 'Mục',
  difference: 'Chênh lệch',
  tableTitle: (a: string, b: string) => `${a} và ${b}`,
  more: (amount: string) => `tăng ${amount}`,
  less: (amount: string) => `giảm ${amount}`,
  same: 'như nhau',
  details: 'Các số thay đổi trong quá trình tính',
  noDetails: 'Các số trong quá trình tính không khác nhau.',
  verdict: 'Có phải nộp thuế cư trú không',
  verdicts: {
    exempt: 'Không phải nộp (非課税)',
    'per-capita-only': 'Chỉ phần thuế bình quân',
    taxed: 'Phải nộp',
  },
  changes: 'thay đổi',
  better: (title: string, amount: string) => `“${title}” có tổng thấp hơn ${amount}`,
  neither: 'Tổng số tiền của hai bên như nhau',
  reference:
    'Thuế thu nhập chỉ để tham khảo. Không gồm phí bảo hiểm y tế quốc dân, bảo hiểm chăm sóc v.v. và ảnh hưởng đến các khoản trợ cấp.',
  pin: 'Đặt nội dung này bên trái và so sánh tiếp',
  unpin: 'Đưa bên trái về “Nội dung hiện nay”',
  waiting: 'Nhập số tiền, kết quả sẽ hiện ở đây.',
}

/** iDeCo: so much more each month. */
export const pensionText: Translated<typeof japanese.pensionText> = {
  monthly: 'Bạn tăng mỗi tháng bao nhiêu?',
  hint: 'Một năm tính 12 tháng',
  title: (monthly: string) => `Tăng iDeCo ${monthly} mỗi tháng`,
}

/** Dividends of listed shares. */
export const dividendText: Translated<typeof japanese.dividendText> = {
  unlisted:
    'Cổ tức trong biểu mẫu chưa nhập “thuế đã khấu trừ (配当割額)” được coi là cổ tức không niêm yết và giữ nguyên.',
  amount: 'Số tiền cổ tức cổ phiếu niêm yết v.v.',
  amountHint: 'Tổng một năm, trước khi trừ thuế',
  incomeTax: 'Thuế thu nhập đã trừ',
  residentTax: 'Thuế cư trú đã trừ',
  withheldHint: 'Nếu để trống, tính theo thuế suất của luật',
  way: 'Cách khai để so sánh',
  ways: {
    left: 'Không khai',
    'with-the-rest': 'Khai, tính thuế chung (総合課税)',
    apart: 'Khai, tính thuế riêng (分離課税)',
  },
  all: 'Tổng của ba cách',
  best: 'thấp nhất',
  warning:
    'Nếu khai, cổ tức được cộng vào thu nhập nên phí bảo hiểm y tế quốc dân, bảo hiểm chăm sóc, bảo hiểm y tế người cao tuổi (後期高齢者医療) hoặc phần tự trả khi khám bệnh có thể tăng. Về phí bảo hiểm, hãy hỏi thành phố nơi bạn ở.',
  oneChoice:
    'Từ năm thuế 2024, không thể chọn cách khai khác nhau cho thuế thu nhập và thuế cư trú.',
}

/** Leaving work within the year. */
export const retirementText: Translated<typeof japanese.retirementText> = {
  month: 'Tháng cuối cùng nhận lương',
  months: (month: number) => `Tháng ${month}`,
  severance: 'Số tiền trợ cấp thôi việc',
  severanceHint: 'Trước khi trừ thuế. Nếu không có, để trống',
  years: 'Số năm làm việc',
  yearsHint: 'Phần lẻ chưa đủ một năm tính tròn thành một năm (ví dụ 20 năm 3 tháng thì nhập 21)',
  disability: 'Thôi việc do trở thành người khuyết tật',
  official: 'Cán bộ quản lý công ty hoặc công chức v.v., làm việc từ 5 năm trở xuống',
  social: 'Bảo hiểm xã hội đóng trong năm đó',
  socialHint:
    'Gồm cả bảo hiểm y tế quốc dân, lương hưu quốc dân sau khi thôi việc. Nếu để trống, dùng số hiện nay',
  title: (month: number) => `Thôi việc vào tháng ${month}`,
  severanceTax: (resident: string, income: string) =>
    `Khi trả trợ cấp thôi việc, thuế cư trú ${resident} và thuế thu nhập ${income} (tham khảo) bị trừ.`,
  later:
    'Thuế cư trú tính trên thu nhập năm trước nên số này là của năm thuế kế tiếp sau khi thôi việc. Trong năm thôi việc, bạn nộp phần của năm trước.',
  notYears: 'Hãy nhập số năm làm việc bằng số từ 1 đến 60 (ví dụ 20).',
}

/** Another year on the same input. */
export const yearsText: Translated<typeof japanese.yearsText> = {
  year: 'Năm thuế để so sánh',
  none: 'Địa phương này không mở năm nào khác.',
  why: 'Tại sao thay đổi',
  inTurn:
    'Số tiền thay đổi khi lần lượt thay quy định của hai năm thuế từ trên xuống. Cộng lại bằng toàn bộ chênh lệch.',
  residentTax: (amount: string) => `Thuế cư trú ${amount}`,
  incomeTax: (amount: string) => `Thuế thu nhập (tham khảo) ${amount}`,
  limit: (amount: string) => `Giới hạn furusato nozei ${amount}`,
  nothing: 'Khác biệt trong quy định của hai năm thuế không liên quan đến bạn.',
  topics: {
    'salary-deduction': 'Khấu trừ thu nhập từ lương (給与所得控除)',
    'pension-deduction': 'Khấu trừ lương hưu công (公的年金等控除)',
    'dependant-limit': 'Giới hạn thu nhập của người phụ thuộc',
    student: 'Khấu trừ sinh viên đi làm',
    'special-relative': 'Khấu trừ đặc biệt người thân đặc định (người thân 19–22 tuổi)',
    'basic-deduction': 'Khấu trừ cơ bản',
    spouse: 'Khấu trừ vợ/chồng, khấu trừ đặc biệt vợ/chồng',
    'single-parent': 'Khấu trừ cha mẹ đơn thân, góa phụ',
    insurance: 'Khấu trừ bảo hiểm nhân thọ, bảo hiểm động đất',
    'tax-free-line': 'Mức không phải nộp thuế (非課税)',
    abroad: 'Điều kiện với người thân sống ở nước ngoài',
    donation: 'Khấu trừ furusato nozei',
    'housing-loan': 'Khấu trừ thuế như khấu trừ vay mua nhà',
    'fixed-cut': 'Giảm thuế định mức (定額減税)',
    'per-capita': 'Mức thuế bình quân (phần cộng cho phòng chống thiên tai)',
    'forest-tax': 'Thuế môi trường rừng (森林環境税)',
    'income-tax': 'Quy định thuế thu nhập (khấu trừ cơ bản v.v.)',
    age: 'Tuổi của bạn và gia đình',
    rest: 'Quy định khác',
    ordinance: 'Điều lệ của thành phố, tỉnh',
  },
}

/** Who of a couple declares whom. */
export const coupleText: Translated<typeof japanese.coupleText> = {
  lead: 'Nhập thu nhập của vợ/chồng, trang tính mọi cách ghép để biết tính ai là người phụ thuộc của ai thì tổng thuế hai người thấp nhất.',
  salary: 'Lương của vợ/chồng (支払金額)',
  pension: 'Lương hưu của vợ/chồng (支払金額)',
  social: 'Bảo hiểm xã hội vợ/chồng đã đóng',
  nobody: 'Nhập người thân để so sánh cách chuyển người phụ thuộc.',
  relative: (number: number, relation: string, birth: string) =>
    birth === ''
      ? `Người thân ${number} (${relation})`
      : `Người thân ${number} (${relation}, sinh ${birth})`,
  relations: { 子: 'con', '父母・祖父母': 'cha mẹ, ông bà', その他: 'người thân khác' },
  who: 'Là người phụ thuộc của ai',
  me: 'Bạn',
  partner: 'Vợ/chồng',
  asNow: 'Tất cả là người phụ thuộc của bạn',
  best: 'Cách chia thấp nhất',
  yours: 'Thuế cư trú và thuế thu nhập của bạn',
  partners: 'Thuế cư trú và thuế thu nhập của vợ/chồng',
  both: 'Tổng hai người',
  already: 'Để như hiện nay (tất cả là người phụ thuộc của bạn) là thấp nhất.',
  young:
    'Con dưới 16 tuổi không có khấu trừ người phụ thuộc, nhưng được tính vào số người khi xét có phải nộp thuế hay không.',
  unknown:
    'Không gồm các khấu trừ khác của vợ/chồng. Hãy kiểm tra cả trợ cấp gia đình của công ty và diện phụ thuộc của bảo hiểm y tế.',
}

/** Any box of the form otherwise. */
export const freeText: Translated<typeof japanese.freeText> = {
  box: (number: number) => `Ô thay đổi ${number}`,
  choose: 'Hãy chọn ô',
  value: 'Nội dung sau khi thay đổi',
  from: (held: string) => `Hiện nay: ${held}`,
  fromBlank: 'Hiện nay để trống',
  add: '+ Thay đổi thêm một ô',
  remove: (number: number) => `Bỏ ô ${number}`,
  title: 'Nội dung thay đổi',
  yes: 'Có',
  no: 'Không',
}

/** How far it is to where the tax leaps. */
export const cliffText: Translated<typeof japanese.cliffText> = {
  title: 'Còn bao nhiêu nữa thì thuế thay đổi',
  lead: 'Đã thay đổi thu nhập gộp từng yên và tính thực tế để tìm.',
  whose: 'Thay đổi thu nhập của ai?',
  subjects: {
    salary: 'Lương của bạn',
    pension: 'Lương hưu của bạn',
    business: 'Doanh thu kinh doanh của bạn',
    'spouse-salary': 'Lương của vợ/chồng',
  },
  relative: (number: number) => `Lương của người thân ${number}`,
  ahead: (amount: string, at: string) => `Nếu tăng thêm ${amount} (từ ${at})`,
  behind: (amount: string, last: string) =>
    `Nếu ít hơn ${amount} (đến ${last}) thì không xảy ra điều sau`,
  tax: (by: string, before: string, after: string) =>
    `Thuế cư trú tăng ${by} (${before} → ${after})`,
  limit: (before: string, after: string) => `Giới hạn furusato nozei giảm (${before} → ${after})`,
  line: 'Vượt mức này, thuế cư trú chưa thay đổi ngay',
  family:
    'Thuế cư trú của chính bạn không thay đổi. Thuế của người nhà đang tính bạn là người phụ thuộc sẽ tăng',
  none: 'Trong khoảng 2 triệu yên từ thu nhập hiện nay, không có chỗ nào thuế thay đổi đột ngột.',
  insurance:
    'Diện phụ thuộc của bảo hiểm y tế và lương hưu (1,06 triệu yên, 1,3 triệu yên v.v.) là quy định khác với thuế, không gồm ở đây.',
  law: (article: string) => `Căn cứ: ${article}`,
  features: {
    'per-capita': 'Bắt đầu phải nộp phần thuế bình quân (均等割)',
    'income-levy': 'Bắt đầu phải nộp phần thuế theo thu nhập (所得割)',
    forest: 'Bắt đầu phải nộp thuế môi trường rừng (森林環境税)',
    'exempt-person':
      'Vượt mức miễn thuế cho người khuyết tật, vị thành niên, góa phụ, cha mẹ đơn thân',
    spouse: 'Khấu trừ vợ/chồng hoặc khấu trừ đặc biệt vợ/chồng thay đổi',
    dependants: 'Khấu trừ người phụ thuộc hoặc khấu trừ đặc biệt người thân đặc định thay đổi',
    disability: 'Khấu trừ người khuyết tật thay đổi',
    headcount: 'Số người phụ thuộc thay đổi',
    'single-parent': 'Không còn khấu trừ cha mẹ đơn thân hoặc góa phụ',
    student: 'Không còn khấu trừ sinh viên đi làm',
    basic: 'Khấu trừ cơ bản giảm',
    difference: 'Chênh lệch làm cơ sở của khấu trừ điều chỉnh thay đổi',
    'pension-deduction': 'Khấu trừ lương hưu công giảm',
    'donation-rate': 'Tỷ lệ được trừ nhờ furusato nozei thay đổi',
    'housing-loan': 'Vượt giới hạn thu nhập của khấu trừ vay mua nhà',
    'fixed-cut': 'Vượt giới hạn thu nhập của giảm thuế định mức',
    'as-dependant': 'Không còn thuộc diện người phụ thuộc hoặc khấu trừ vợ/chồng của người nhà',
    'as-spouse-in-full': 'Khấu trừ đặc biệt vợ/chồng mà vợ/chồng bạn được hưởng bắt đầu giảm',
    'as-spouse-at-all': 'Không còn khấu trừ đặc biệt vợ/chồng mà vợ/chồng bạn được hưởng',
    'as-child-in-full': 'Khấu trừ đặc biệt người thân đặc định mà cha mẹ được hưởng bắt đầu giảm',
    'as-child-at-all': 'Không còn khấu trừ đặc biệt người thân đặc định mà cha mẹ được hưởng',
  },
}
