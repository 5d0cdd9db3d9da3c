import { grouped } from '@zeimori/tax'
import type { Caution, OpenPoint, QuestionId, Reason, SlipKind, Spot } from '@zeimori/slips'
import type { Translated } from '../../languages/translated.ts'
import type { SlipFileProblem } from '../../slips/read-slip.ts'
import type * as japanese from '../slips.ts'

/** What each slip is called. */
export const slipNames: Readonly<Record<SlipKind, string>> = {
  salary: 'Phiếu khấu trừ tại nguồn của lương (給与所得の源泉徴収票)',
  'life-insurance': 'Giấy chứng nhận bảo hiểm nhân thọ (生命保険料控除証明書)',
  'quake-insurance': 'Giấy chứng nhận bảo hiểm động đất (地震保険料控除証明書)',
  donation: 'Giấy nhận quyên góp (寄附金受領証明書)',
  'donations-of-a-year': 'Giấy chứng nhận khấu trừ quyên góp (寄附金控除に関する証明書)',
  'pension-premium': 'Giấy chứng nhận lương hưu quốc dân (国民年金保険料等控除証明書)',
  'mutual-aid': 'Giấy chứng nhận tương trợ doanh nghiệp nhỏ (小規模企業共済等掛金控除証明書)',
  'tax-return': 'Tờ khai thuế thu nhập (dữ liệu e-Tax)',
}

const byHand = 'Bạn cũng có thể nhập theo bản giấy vào các ô bên dưới.'

/** What to say of a file that could not be read. 〔欄〕 and the like stand for the problem's data. */
const problemTexts: Readonly<Record<SlipFileProblem['kind'], string>> = {
  empty: 'Tệp này trống. Hãy tải lại rồi chọn.',
  'too-large': `Tệp này quá lớn. Hãy chọn tệp giấy chứng nhận hoặc dữ liệu khai tối đa 〔上限〕 MB.`,
  'not-xml': `Hãy chọn tệp giấy chứng nhận hoặc dữ liệu khai (tên kết thúc bằng .xml hoặc .xtx). ${byHand}`,
  'unknown-encoding': `Chưa đọc được mã ký tự của tệp này. ${byHand}`,
  'damaged-text': 'Có vẻ tệp bị thiếu một phần. Hãy tải lại rồi chọn.',
  'own-rules': `Tệp này được viết khác với giấy chứng nhận nên không đọc. ${byHand}`,
  'damaged-xml': 'Có vẻ tệp bị thiếu một phần. Hãy tải lại rồi chọn.',
  'too-complex': `Tệp này có nhiều nội dung hơn giấy chứng nhận nên không đọc. Hãy chọn tệp giấy chứng nhận hoặc dữ liệu khai.`,
  'unknown-form': `Chưa đọc được loại tệp này. ${byHand}`,
  'several-forms': 'Một tệp có từ hai giấy chứng nhận trở lên. Hãy tách thành từng tệp rồi chọn.',
  'nothing-readable': `Không đọc được số tiền nào trên giấy này. ${byHand}`,
  'year-missing': `Tệp không ghi giấy chứng nhận của năm nào. ${byHand}`,
  'several-years': `Tệp này lẫn nhiều năm khác nhau. Hãy chỉ nhập phần của năm cần tính vào các ô bên dưới.`,
  'year-outside': 'Tệp này thuộc năm không tính được ở đây. Hãy chọn tệp của 〔年〕.',
  'not-an-amount': `Ô 「〔欄〕」 có nội dung không phải số. ${byHand}`,
  negative: `「〔欄〕」 nhỏ hơn 0 yên. ${byHand}`,
  'out-of-range': `「〔欄〕」 vượt quá 〔最大〕 yên. ${byHand}`,
  'not-a-day': `Không đọc được ngày ở ô 「〔欄〕」. ${byHand}`,
  'unknown-choice': `Ô 「〔欄〕」 có loại không xác định. ${byHand}`,
  repeated: `Có hai 「〔欄〕」 nên không biết lấy số nào. ${byHand}`,
  misplaced: `「〔欄〕」 nằm ở chỗ giấy chứng nhận không có. ${byHand}`,
  contradiction: `「〔欄〕」 và 「〔別の欄〕」 không khớp. ${byHand}`,
  gone: 'Không mở được tệp. Hãy chọn lại.',
  unread: 'Không đọc được vì lỗi của trang hoặc vì không có mạng. Hãy chọn lại sau ít phút.',
}

const likeness = {
  pdf: 'Đây là PDF. Hãy chọn tệp có tên kết thúc bằng .xml hoặc .xtx, tải ở cùng chỗ.',
  zip: 'Đây là tệp nén (ZIP). Hãy giải nén và chọn tệp .xml bên trong.',
  'tax-office-draft':
    'Đây là bản lưu tạm (.data) của trang khai thuế. Hãy chọn dữ liệu khai (.xtx).',
}

/** What to say of a file that could not be read. It blames nobody and shows the way out. */
export function slipProblemText(problem: SlipFileProblem): string {
  if (problem.kind === 'not-xml' && problem.looksLike !== 'other')
    return likeness[problem.looksLike]
  return Object.entries(dataOf(problem)).reduce(
    (text, [name, value]) => text.replace(`〔${name}〕`, value),
    problemTexts[problem.kind],
  )
}

function dataOf(problem: SlipFileProblem): Readonly<Record<string, string>> {
  if (problem.kind === 'too-large') return { 上限: String(problem.limit / 1024 / 1024) }
  if (problem.kind === 'year-outside') return { 年: `năm ${problem.first} đến năm ${problem.last}` }
  if (problem.kind === 'contradiction') {
    const [one, other] = problem.between
    return { 欄: spotText(one), 別の欄: spotText(other) }
  }
  if (!('at' in problem)) return {}
  const at = { 欄: spotText(problem.at) }
  return problem.kind === 'out-of-range' ? { ...at, 最大: grouped(problem.largest) } : at
}

/** 「寄附金額（明細の3番目）」. */
const spotText = ({ label, place }: Spot): string =>
  place === 0 ? label : `${label} (mục ${place})`

/** Why something on the slip is not carried over. */
export const reasonTexts: Readonly<Record<Reason, string>> = {
  'computed-again': 'Đây là số của thuế thu nhập. Số của thuế cư trú được tính lại ở đây.',
  'inside-another': 'Đã nằm trong số khác nên không nhập hai lần.',
  'asked-in-form': 'Chỉ tệp thì chưa xác định được. Hãy nhập ở các ô bên dưới.',
  'not-needed': 'Không dùng để tính thuế cư trú.',
  'no-effect': 'Không được khấu trừ ở thuế cư trú.',
  'other-year': 'Thuộc năm khác.',
  cancelled: 'Khoản quyên góp đã hủy nên không nhập.',
  'in-words': 'Ghi bằng chữ chứ không phải số tiền. Hãy nhập số tiền ở các ô bên dưới.',
  'premiums-missing':
    'Chỉ có số khấu trừ, không ghi phí đã đóng. Hãy xem giấy chứng nhận và nhập bên dưới.',
  unknown: 'Ô này mới có trong phiên bản này. Hãy so với phiếu giấy.',
}

/** What to look at once more. */
export const cautionTexts: Readonly<Record<Caution, string>> = {
  'unknown-version': 'Có vẻ là phiên bản mới. Hãy so các số với bản giấy.',
  'former-employer':
    'Phần ghi chú có nơi làm việc trước. Nếu lương đó đã nằm trong số tiền được trả thì không nhập phiếu của nơi trước.',
  'designated-receivers':
    'Chỉ quyên góp cho tỉnh, thành phố được nhà nước chỉ định mới là furusato nozei. Nếu có khoản khác, hãy sửa số tiền.',
}

/** Said of every slip. */
export const signatureText =
  'Chữ ký điện tử của tệp không được kiểm tra. Hãy so các số với bản giấy.'

type QuestionText = { readonly label: string; readonly options: Readonly<Record<string, string>> }

/** What to ask before the rest goes in. */
export const questionTexts: Readonly<Record<QuestionId, QuestionText>> = {
  basis: {
    label: 'Nhập số nào? Nếu định đóng đến cuối năm thì là số dự kiến đến tháng 12.',
    options: { expected: 'Số dự kiến đến tháng 12', paid: 'Số đã đóng đến ngày cấp giấy' },
  },
  'paid-ahead': {
    label: 'Nhập phí lương hưu quốc dân đóng trước thế nào?',
    options: { 'at-once': 'Tất cả vào năm đóng', 'each-year': 'Chia cho từng năm' },
  },
  'quake-or-old': {
    label: 'Hợp đồng này chỉ chọn một: bảo hiểm động đất hoặc thiệt hại dài hạn cũ.',
    options: {
      quake: 'Phí bảo hiểm động đất (地震保険料)',
      old: 'Phí bảo hiểm thiệt hại dài hạn cũ (旧長期損害保険料)',
    },
  },
  'own-prefecture': {
    label: 'Đây là quyên góp cho Quỹ cộng đồng hoặc Hội Chữ thập đỏ của tỉnh bạn ở phải không?',
    options: { yes: 'Có', no: 'Không' },
  },
  ordinance: {
    label: 'Tỉnh hoặc thành phố bạn ở có chỉ định nơi nhận bằng điều lệ không?',
    options: {
      both: 'Cả tỉnh và thành phố',
      prefecture: 'Chỉ tỉnh',
      municipality: 'Chỉ thành phố',
      none: 'Không nơi nào',
    },
  },
  'dividend-kind': {
    label: 'Cổ tức thuộc loại nào?',
    options: {
      剰余金の配当等: 'Cổ tức cổ phiếu v.v.',
      証券投資信託: 'Phân phối quỹ đầu tư chứng khoán',
      外貨建等証券投資信託: 'Phân phối quỹ ngoại tệ v.v. (外貨建等)',
      配当控除の対象外: 'Không được khấu trừ cổ tức',
    },
  },
  'single-parent': {
    label: 'Ô cha mẹ đơn thân được đánh dấu. Bạn là ai?',
    options: { 母: 'Mẹ', 父: 'Cha' },
  },
  widow: {
    label: 'Ô góa phụ được đánh dấu. Là trường hợp nào?',
    options: { 死別: 'Chồng đã mất', 離別: 'Đã ly hôn' },
  },
  relation: {
    label: 'Quan hệ ghi trên tờ khai là gì?',
    options: { 子: 'Con', '父母・祖父母': 'Cha mẹ, ông bà', その他: 'Khác' },
  },
  'housing-mark': {
    label:
      'Ở ô 「特別控除区分」 cạnh ngày bắt đầu ở trên phiếu có chữ nào? Hãy xem phiếu rồi chọn.',
    options: {
      なし: 'Không có chữ 「特」',
      特: 'Có chữ 「（特）」',
      特特: 'Có chữ 「（特特）」',
      特特特: 'Có chữ 「（特特特）」',
    },
  },
}

/** What to ask, or say, where the declaration and the slip meet. The questions have words of their own. */
export const openPointTexts: Readonly<Record<Exclude<OpenPoint['kind'], 'question'>, string>> = {
  overlap: 'Ở đây đã có số tiền. Nếu giống nhau chọn “Giữ nguyên”, nếu khác chọn “Cộng thêm”.',
  duplicate: 'Đã nhập giấy có cùng nội dung. Nếu là giấy khác, chọn “Cộng thêm”.',
  'other-year': 'Giấy này thuộc năm khác với năm đang tính.',
  'no-room': 'Không nhập thêm được. Hãy kiểm tra số chữ số và số phiếu.',
}

/** The words around the files that are read. */
export const slipsText: Translated<typeof japanese.slipsText> = {
  title: 'Đọc từ tệp',
  lead: 'Đọc được tệp (.xml) của phiếu khấu trừ tại nguồn, giấy chứng nhận khấu trừ (控除証明書) và dữ liệu khai e-Tax (.xtx). Tệp chỉ được đọc trên thiết bị này; tên, địa chỉ và các số định danh bị bỏ đi. Trước khi nhập, trang cho bạn xem nội dung đã đọc.',
  choose: 'Chọn tệp (bao nhiêu cũng được)',
  of: (name: string, year: number) => `${name}, năm ${year}`,
  understood: 'Nội dung đã đọc',
  notCarried: (count: number) => `Không nhập (${count})`,
  because: (label: string, reason: string) => `${label}: ${reason}`,
  overlap: (labels: readonly string[], text: string) => `${labels.join(', ')}: ${text}`,
  take: 'Cộng thêm',
  leave: 'Giữ nguyên',
  chooseOne: 'Hãy chọn',
  decideFirst: 'Trả lời câu hỏi ở trên thì nhập được.',
  apply: 'Nhập nội dung này',
  drop: 'Không nhập',
  /** @param file its name */
  refused: (file: string, why: string) => `${file}: ${why}`,
  close: 'Đóng',
  closeOf: (file: string) => `Đóng thông báo về ${file}`,
  applied: (count: number) => `Đã nhập ${count} nội dung. Hãy xem lại ở các ô bên dưới.`,
}
