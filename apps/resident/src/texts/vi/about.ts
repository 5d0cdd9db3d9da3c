import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../about.ts'

import { laws } from './law/words.ts'
import type { Section } from '../about.ts'

/** 「ngày 5 tháng 1 năm 2026」 */
const inWords = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number)
  return `ngày ${date} tháng ${month} năm ${year}`
}

const namesOfLaws: Readonly<Record<string, string>> = laws
const lawName = (law: string): string => {
  const name = namesOfLaws[law]
  return name === undefined ? law : `${name} (${law})`
}

const taxYear = (year: number): string => `${year + 2018} (令和${year}年度)`

type Japanese = typeof japanese.aboutText
type Scope = Translated<Omit<Japanese['scope'], 'engineText'>> & {
  // Two paragraphs, which would pass for a value and its label.
  readonly engineText: readonly string[]
}

/** The words of the pages about this site. */
export const aboutText: Translated<Omit<Japanese, 'scope'>> & { readonly scope: Scope } = {
  toForm: 'Về trang ước tính',
  /** @param day 「2026-01-05」 */
  day: inWords,
  scope: {
    title: 'Phạm vi đã kiểm chứng',
    lead: 'Trang này ghi rõ tính được đến đâu, đã kiểm chứng bằng gì và điều gì chưa chắc chắn. Các số trong bảng lấy từ dữ liệu kiểm thử.',
    law: 'Luật đã đọc',
    lawLead: 'Theo điều văn có hiệu lực vào ngày sau.',
    lawOf: (law: string, day: string) => `${lawName(law)}: ${inWords(day)}`,
    cases: 'So với ví dụ tính đã công bố',
    casesLead:
      'Ví dụ tính do các thành phố công bố được chép lại; mỗi lần làm bản mới, trang được kiểm tra xem cùng nội dung nhập có ra cùng số tiền không. Ví dụ chỉ ghi từ giữa chừng thì kiểm tra từ chỗ có ghi.',
    year: 'Năm thuế (年度)',
    source: 'Nơi công bố',
    passed: 'Ví dụ khớp',
    failed: 'Ví dụ không khớp',
    skipped: 'Ví dụ không kiểm tra được',
    otherProgram: 'Ví dụ chép từ kiểm thử của chương trình khác',
    yearOf: (year: number) => (year === 1 ? '2019 (令和元年), trợ cấp thôi việc' : taxYear(year)),
    bodies: (count: number) => (count === 0 ? '–' : `${count} nơi`),
    skippedWhy:
      '“Ví dụ không kiểm tra được” là ví dụ mà chỉ với số tiền ghi trên trang thì không biết được quá trình tính, hoặc các số ghi không khớp với nhau. Không tính vào ví dụ khớp.',
    calculated: {
      title: 'Những điều được tính',
      list: [
        'Thuế cư trú cá nhân (個人住民税) từ năm thuế 2021 đến năm thuế 2027 (năm thuế 2027 là bản báo trước theo sửa đổi đã ban hành)',
        'Thu nhập từ lương, lương hưu công v.v., kinh doanh, bất động sản, lãi, cổ tức, thu nhập nhất thời, thu nhập khác (雑所得), chuyển nhượng tính thuế chung (総合譲渡), rừng, thôi việc; và tính thuế riêng (分離課税) cho nhà đất, cổ phiếu v.v., giao dịch kỳ hạn',
        'Bù trừ lãi lỗ (損益通算), và khấu trừ lỗ chuyển sang của lỗ ròng (純損失), tổn thất (雑損失), nhà để ở, cổ phiếu niêm yết v.v., giao dịch kỳ hạn',
        'Mọi khấu trừ thu nhập (所得控除); khấu trừ điều chỉnh, cổ tức, vay mua nhà, quyên góp, thuế nước ngoài, phần thuế cổ tức đã trừ trước (配当割額) v.v.; giảm thuế định mức (定額減税) của năm thuế 2024 và 2025',
        'Phần thuế bình quân, thuế môi trường rừng, việc xét có phải nộp thuế không, số trừ từ lương hoặc lương hưu, số tự nộp',
        'Phần cộng và phần giảm thuế theo điều lệ của các thành phố, quận, thị trấn, làng (1.741 nơi) và của các tỉnh',
      ],
    },
    notCalculated: {
      title: 'Những điều không được tính',
      text: [
        'Người thuộc các trường hợp sau sẽ được màn hình báo là không tính được. Hãy hỏi phòng thuế của thành phố.',
      ],
      list: [
        'Người không có địa chỉ ở Nhật vào ngày 1/1, người được áp dụng hiệp định thuế, người được giảm miễn thuế do thiên tai v.v.',
        'Quy định đặc biệt về lỗ của nhà cũ ở nước ngoài và của tổ hợp; tính thuế trung bình cho thu nhập biến động, thu nhập tạm thời (変動所得・臨時所得の平均課税)',
        'Chuyển thuế nước ngoài trong ba năm, chuyển lỗ trong năm năm do thảm họa đặc biệt (特定非常災害)',
        'Số tiền bảo hiểm y tế quốc dân, bảo hiểm chăm sóc v.v.',
      ],
    },
    doubts: 'Những điểm còn đang xác nhận',
    doubtsLead: 'Khi các điểm sau liên quan đến số thuế, bên cạnh kết quả có dấu.',
    engine: 'Kiểm thử cách tính',
    engineText: [
      'Với từng quy định của luật, mốc thay đổi số tiền và các số ít hơn, nhiều hơn một yên được kiểm thử. Những tính chất như “thu nhập gộp tăng thì thu nhập không giảm”, “thêm khấu trừ thì thuế không tăng” được kiểm thử bằng nhiều tờ khai tạo ngẫu nhiên.',
      'Số tiền nào cũng kèm lý do: từ điều luật nào và tính ra thế nào. Việc tính lại theo cây lý do và ra cùng số tiền cũng là một kiểm thử.',
    ],
    source2: 'Chương trình tính và dữ liệu kiểm thử được công khai.',
  },
  privacy: {
    title: 'Quyền riêng tư',
    lead: 'Trang web này không nhận tên hay số tiền của bạn.',
    sections: [
      {
        title: 'Nội dung đã nhập',
        text: [
          'Thu nhập, gia đình, khấu trừ v.v. chỉ được tính trên thiết bị của bạn, không gửi đến máy chủ.',
          'Chính sách của trang (Content Security Policy) chặn việc gửi bằng hình ảnh, kết nối, biểu mẫu v.v. Mỗi lần làm bản mới đều kiểm thử rằng chương trình không dùng các cách mà chính sách không chặn được, như chuyển sang địa chỉ khác.',
        ],
      },
      {
        title: 'Những gì lưu trên thiết bị này',
        text: [
          'Nội dung đã nhập chỉ được lưu trong trình duyệt này khi bạn chọn “Lưu trên thiết bị này”. Bạn có thể xóa hết bất cứ lúc nào bằng một thao tác.',
          'Để dùng được khi không có sóng, các tệp của trang và chương trình được lưu trong trình duyệt. Trong đó không có nội dung đã nhập.',
          'Chỉ khi đổi ngôn ngữ, hoặc đọc trang giới thiệu rồi quay lại, nội dung đã nhập mới đi qua chính thẻ đó: chia làm hai phần, riêng từng phần chỉ là chuỗi ký tự vô nghĩa, chỉ nằm trong thẻ trình duyệt đó và bị xóa khi quay lại. Nội dung không vào địa chỉ, cũng không vào lịch sử.',
          'Trang không dùng cookie.',
        ],
      },
      {
        title: 'Những gì lưu trên máy chủ',
        text: [
          'Như mọi trang web, khi bạn mở trang, địa chỉ kết nối, ngày giờ và tên trang đã mở được ghi vào nhật ký máy chủ. Mục đích và thời gian lưu do thành phố vận hành trang này quy định.',
          'Một số phần của chương trình và bảng được lấy từ máy chủ khi cần. Vì vậy máy chủ có thể biết loại màn hình đã mở và tỉnh đã chọn, nhưng không biết số tiền hay tên.',
          'Trang không dùng phân tích truy cập, quảng cáo hay thành phần của trang web khác.',
        ],
      },
      {
        title: 'Khi đưa cho người khác bằng liên kết hoặc mã QR',
        text: [
          'Trong liên kết chia sẻ, nội dung đã nhập nằm sau dấu “#” của địa chỉ. Phần này không gửi đến máy chủ. Nhưng người nhận liên kết sẽ thấy nội dung.',
          'Trên thiết bị mở liên kết hoặc mã QR, địa chỉ cùng nội dung còn lại trong lịch sử trình duyệt. Nếu không muốn, hãy xóa lịch sử hoặc đưa bằng tệp.',
        ],
      },
      {
        title: 'Trang không dùng JavaScript',
        text: [
          'Chỉ trang dành cho thiết bị không dùng được JavaScript mới gửi nội dung đã nhập đến máy chủ để tính. Sau khi trả kết quả, máy chủ không giữ nội dung và không ghi vào nhật ký.',
        ],
      },
      {
        title: 'My Number (マイナンバー)',
        text: ['Không có ô nhập My Number. Ô trên giấy tờ được để trống. Hãy tự viết khi nộp.'],
      },
    ] satisfies readonly Section[],
  },
  accessibility: {
    title: 'Khả năng tiếp cận',
    lead: 'Mục tiêu là ai cũng dùng được, trên thiết bị nào cũng dùng được.',
    policy: {
      title: 'Chính sách',
      text: [
        'Phạm vi là mọi trang của trang web này. Mục tiêu là mức AA của JIS X 8341-3:2016 và mức AA của WCAG 2.2.',
        'Mọi thao tác đều làm được chỉ bằng bàn phím. Trang dùng được khi phóng to 400%, chiều rộng 320 pixel, hiển thị tương phản cao và khi in. Hình vẽ có bảng cùng nội dung.',
      ],
    } satisfies Section,
    result: 'Kết quả kiểm thử',
    resultLead: (day: string) => `Kết quả kiểm thử tự động thực hiện ${inWords(day)}.`,
    method: (axe: string, browser: string) =>
      `Cách làm: chạy axe-core ${axe} trên từng màn hình (trang tiếng Nhật) mở bằng ${browser}. Quy tắc là A và AA của WCAG 2.0, 2.1, 2.2 và cách viết mà axe khuyên dùng. Mỗi màn hình được kiểm tra ở chiều rộng 320 và 1280 pixel; các con số trong bảng là tổng của cả hai.`,
    screen: 'Màn hình',
    passed: 'Quy tắc đạt',
    violations: 'Không đạt',
    unsure: 'Cần người xem xét',
    sum: (screens: number, violations: number) =>
      `Trong ${screens} màn hình, tổng số quy tắc không đạt là ${violations}.`,
    not: {
      title: 'Kiểm thử chưa thực hiện',
      text: [
        'Kiểm thử tự động chỉ cho biết một phần các tiêu chí. Chưa có kiểm thử bởi người dùng phần mềm đọc màn hình và kiểm thử mọi mục theo phụ lục của JIS X 8341-3:2016. Vì vậy không ghi là “tuân thủ” (準拠).',
      ],
    } satisfies Section,
    tell: 'Nếu có chỗ khó dùng, hãy báo cho nơi ghi ở “Liên hệ”.',
  },
  news: {
    title: 'Thông báo, đính chính',
    lead: 'Thông báo của thành phố và ghi chép về những lần sửa cách tính.',
    notices: 'Thông báo',
    noNotices: 'Hiện không có thông báo.',
    corrections: 'Thông báo đính chính',
    correctionsLead:
      'Khi cách tính có sai sót, trang ghi lại ở đây khi nào, với ai và số nào đã thay đổi. Với người liên quan, thông báo cũng hiện bên cạnh kết quả ước tính.',
    noCorrections: 'Chưa có đính chính nào.',
    unknown: 'Mở từ liên kết trên trang của thành phố, thông báo của thành phố đó sẽ hiện ra.',
    /** @param years 「R8」 and the like */
    years: (years: readonly string[]) =>
      `Năm thuế liên quan: ${years.map((year) => taxYear(Number(year.slice(1)))).join(', ')}`,
    more: 'Xem chi tiết',
  },
  contact: {
    title: 'Liên hệ',
    lead: 'Về số thuế và việc khai thuế, hãy hỏi phòng thuế của thành phố nơi bạn ở.',
    unknown:
      'Số điện thoại của phòng thuế có trên trang web của thành phố hoặc trên giấy báo thuế (税額決定通知書).',
    office: 'Phòng phụ trách',
    phone: 'Điện thoại',
    hours: 'Giờ làm việc',
    address: 'Địa chỉ',
    site: 'Trang web',
    differs: {
      title: 'Khi bạn cho rằng số tính được là sai',
      text: ['Trước hết, hãy in lý do tính ra giấy. Trao đổi sẽ nhanh và chắc chắn hơn.'],
      list: [
        'Ở trang ước tính, nhấn “In khổ A4”. Nội dung đã nhập và cách tính sẽ hiện ra (cũng có thể lưu thành PDF).',
        'Nếu có giấy báo thuế, hãy đánh dấu dòng khác nhau.',
        'Cầm tờ giấy đó khi gọi điện cho phòng phụ trách, hoặc mang đến quầy.',
      ],
    } satisfies Section,
    noSend: 'Trang web này không gửi số tiền hay giấy tờ đi đâu. Cũng không có ô email.',
  },
  licences: {
    title: 'Giấy phép',
    lead: 'Chương trình tính của trang web này, 税守 (Zeimori), được công khai theo Apache License 2.0.',
    fonts: 'Phông chữ là Noto Sans JP (SIL Open Font License 1.1).',
    whole: 'Toàn văn giấy phép của mọi thành phần được dùng',
    version: (version: string) => `Phiên bản hiện nay: ${version}`,
  },
}
