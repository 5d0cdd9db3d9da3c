import type { AttachmentCode, Livelihood, TaxReturnReason } from '@zeimori/papers'
import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../papers.ts'

/** 申告書を作って出すところの言葉。 */
export const papersText: Translated<typeof japanese.papersText> = {
  title: 'Làm tờ khai (申告書)',
  lead: 'Tờ khai được làm từ số tiền bạn đã nhập. Ghi thêm tên và địa chỉ là có bản giấy nộp được ngay. Tờ khai bằng tiếng Nhật.',
  unread: (labels: string) => `Các ô không đọc được sẽ để trống trên giấy: ${labels}`,
  between: ', ',
  provisional: (year: string) => `Mẫu giấy ${year} là bản dự kiến theo quy định chưa được công bố.`,
  unverified: (year: string) =>
    `Số ô của ${year} chưa được đối chiếu với mẫu giấy đã công bố. Hãy so theo tên ô trên mẫu giấy bạn có.`,

  who: 'Tên và địa chỉ ghi trên giấy',
  whoNote:
    'Những gì ghi ở đây sẽ mất khi đóng màn hình này, không lưu và không gửi đi. Bạn cũng có thể để trống, in ra rồi viết tay.',
  birthKept: 'Dùng để tính nên được lưu và chia sẻ cùng nội dung đã nhập',
  myNumber:
    'Trang không hỏi My Number (マイナンバー・個人番号). Ô trên giấy để trống; hãy viết tay sau khi in.',
  self: {
    name: 'Họ tên (氏名)',
    kana: 'Phiên âm họ tên (フリガナ)',
    address: 'Địa chỉ hiện nay (現住所)',
    addressOnJanuaryFirst: 'Nơi bạn ở vào ngày 1/1',
    phone: 'Số điện thoại (電話番号)',
    occupation: 'Nghề nghiệp (業種又は職業)',
    householder: 'Họ tên chủ hộ (世帯主)',
    relationToHouseholder: 'Quan hệ với chủ hộ (続柄)',
  },
  sameAddress: 'Nếu giống, có thể ghi 「同上」',
  relationHint: '「本人」 (chính mình), 「妻」 (vợ), 「夫」 (chồng), 「子」 (con) v.v.',
  submitted: 'Ngày nộp',
  submittedHint: 'Có thể để trống và viết tay khi nộp',
  notADay: 'Không đọc được ngày này. Hãy nhập như 2026-03-02.',
  spouse: 'Vợ/chồng',
  relative: (number: number, birth: string) =>
    birth === '' ? `Người thân ${number}` : `Người thân ${number} (sinh ${birth})`,
  named: {
    name: 'Họ tên (氏名)',
    kana: 'Phiên âm họ tên (フリガナ)',
    relation: 'Quan hệ (続柄)',
    address: 'Địa chỉ (住所)',
  },
  living: 'Có sống cùng bạn không?',
  livings: { '': 'Không ghi trên giấy', together: 'Sống cùng', apart: 'Sống riêng' },
  relativeRelationHint: '「長男」 (con trai cả), 「母」 (mẹ) v.v.',
  school: 'Tên trường',
  paying: 'Cách nộp thuế cho thu nhập ngoài lương và lương hưu',
  payings: {
    '': 'Không chọn',
    'from-wages': 'Trừ từ lương',
    self: 'Tự nộp (không trừ từ lương)',
  },

  noIncome: 'Bạn sống bằng gì trong năm không có thu nhập',
  noIncomeNote:
    'Dù không có thu nhập, nếu khai thì bạn lấy được giấy chứng nhận không phải nộp thuế (非課税), và nội dung khai được dùng để xét phí bảo hiểm y tế quốc dân, trợ cấp v.v. Hãy chọn điều đúng với bạn.',
  livelihoods: {
    fuyo: 'Được gia đình v.v. nuôi',
    gakusei: 'Là học sinh, sinh viên',
    shitsugyo: 'Sống bằng bảo hiểm thất nghiệp (雇用保険)',
    nenkin: 'Sống bằng lương hưu tuất hoặc lương hưu khuyết tật (遺族年金・障害年金)',
    chochiku: 'Sống bằng tiền tiết kiệm',
    seiho: 'Nhận trợ cấp sinh hoạt (生活保護)',
    sonota: 'Khác',
  } satisfies Readonly<Record<Livelihood, string>>,
  supporter: 'Họ tên và quan hệ của người nuôi bạn',
  supporterAddress: 'Địa chỉ của người nuôi bạn',
  explanation: 'Lý do khai, tên trường, tình hình cuộc sống',

  pdf: 'PDF của tờ khai',
  make: 'Tạo PDF của tờ khai',
  making: (done: number, of: number) => `Đang tạo… ${done}/${of} trang`,
  loading: 'Đang chuẩn bị…',
  save: (pages: number) => `Đã xong. Lưu lại (PDF, ${pages} trang)`,
  again: 'Tạo lại',
  stale: 'Nội dung đã thay đổi. Hãy tạo lại để có nội dung mới.',
  failed: 'Do lỗi phía chúng tôi nên chưa tạo được PDF. Nội dung đã nhập vẫn còn.',
  fileName: (year: string) => `to-khai_${year}.pdf`,
  documentTitle: (year: string, taxes: string) => `Tờ khai (${taxes}申告書), ${year}`,
  variant: (plain: string) =>
    `Phông chữ này không có dạng chữ khác của 「${plain}」 nên đã ghi bằng 「${plain}」 thường. Bạn có thể sửa bằng tay sau khi in.`,
  replaced: (wanted: string, used: string) =>
    `Phông chữ này không có chữ 「${wanted}」 nên đã ghi bằng 「${used}」. Bạn có thể sửa bằng tay sau khi in.`,
  tooLong: (label: string) => `“${label}” dài nên chữ trên giấy rất nhỏ.`,
  standardForm:
    'Đây là mẫu chuẩn của 税守 (Zeimori). Tên, số và thứ tự các ô giống mẫu giấy của thành phố. Hãy hỏi thành phố xem có nộp được không.',
  ownForm: (municipality: string) => `Đây là mẫu giấy của ${municipality}.`,
  accessible:
    'PDF có thứ tự đọc cho phần mềm đọc màn hình. Nội dung giống vậy cũng có ở “Bảng để chép” bên dưới.',
  previewOpen: 'Xem mẫu giấy',
  page: (title: string) => `Hình mẫu của tờ khai: ${title}`,
  previewNote: 'Nội dung giống vậy có bằng chữ ở “Bảng để chép” bên dưới.',
  printing: 'Cách in',
  printingSteps: [
    'In trên giấy A4 với “kích thước thực (100%)”.',
    'Chọn “hai mặt”, lật theo cạnh dài. Mặt trước và mặt sau thành một tờ. Phần tính thuế riêng (分離課税等用) và tờ tiếp (続紙) in trên giấy khác.',
    'Kiểm tra họ tên và My Number, viết tay những chỗ còn thiếu.',
  ],

  transfer: 'Bảng để chép (sang eLTAX hoặc mẫu giấy của thành phố)',
  transferNote:
    'Số ô và giá trị xếp theo thứ tự trên giấy. Nhấn “Sao chép” để chép, và đánh dấu ô đã xong. Số tiền chỉ được chép phần số.',
  copy: 'Sao chép',
  copyOf: (label: string) => `Sao chép ${label}`,
  copied: (label: string) => `Đã sao chép ${label}`,
  notCopied: (label: string) =>
    `Đã chọn giá trị của ${label}. Hãy thực hiện thao tác sao chép (Ctrl+C v.v.)`,
  done: (label: string) => `Đã chép xong ${label}`,
  progress: (done: number, of: number) => `Đã chép xong ${done}/${of} ô`,
  mayBeBlank: 'Ô này có thể để trống',
  byHand: 'My Number. Không xử lý ở đây',
  ownPartBlank: 'Những gì bạn ghi về mình ở trên sẽ hiện ở đây.',
  wholePartBlank: 'Phần này có thể để trống tất cả.',
  blanks: (count: number) => `Các ô có thể để trống (${count})`,
  unverifiedMark: 'số ô chưa xác nhận',
  printTransfer: 'In bảng này',

  attachments: 'Giấy tờ kèm theo',
  attachmentsNote:
    'Nếu không kèm, khoản thu nhập hoặc khấu trừ đó có thể bị coi như không có. Với eLTAX, hãy chụp ảnh hoặc làm PDF để đính kèm.',
  attachment: {
    identity: () =>
      'Giấy tờ xác nhận My Number và danh tính (thẻ My Number; hoặc thẻ thông báo 「通知カード」 v.v. cùng bằng lái xe v.v.). Nếu gửi bưu điện thì kèm bản sao.',
    'salary-slips': (count) =>
      `Phiếu khấu trừ tại nguồn của lương (給与所得の源泉徴収票): ${count} phiếu. Tháng nào không có thì bảng lương v.v.`,
    'pension-slips': (count) =>
      `Phiếu khấu trừ của lương hưu công (公的年金等の源泉徴収票): ${count} phiếu`,
    accounts: () =>
      'Bảng kê thu chi (収支内訳書), hoặc bảng quyết toán khai thuế xanh (青色申告決算書). Sổ sách và biên lai thì giữ lại.',
    'side-income': () =>
      'Giấy báo chi trả (支払調書 v.v.) của việc phụ, hưu trí cá nhân v.v. và giấy tờ cho biết chi phí',
    dividends: () =>
      'Giấy báo chi trả cổ tức (配当の支払通知書), hoặc báo cáo giao dịch năm của tài khoản đặc định (特定口座年間取引報告書)',
    shares: () =>
      'Báo cáo giao dịch năm của tài khoản đặc định (特定口座年間取引報告書), hoặc bảng tính thu nhập chuyển nhượng (計算明細書) của cổ phiếu hoặc giao dịch kỳ hạn',
    'one-off': () => 'Giấy báo chi trả khi đáo hạn hoặc hủy (giấy cho biết phí bảo hiểm đã đóng)',
    transfers: () =>
      'Hợp đồng mua bán của tài sản đã bán, giấy tờ cho biết giá mua và chi phí. Nếu dùng đặc lệ thì cả giấy chứng nhận.',
    'carried-losses': () => 'Bản sao tờ khai đến năm trước (giấy cho biết lỗ chuyển sang)',
    'social-insurance': () =>
      'Giấy chứng nhận khấu trừ (控除証明書) của lương hưu quốc dân, quỹ lương hưu quốc dân (国民年金基金). Bảo hiểm y tế quốc dân, bảo hiểm chăm sóc v.v. chỉ cần biết số đã đóng. Không cần với phần có trên phiếu khấu trừ tại nguồn.',
    'small-business': () =>
      'Giấy chứng nhận tiền đóng tương trợ doanh nghiệp nhỏ (小規模企業共済) hoặc iDeCo. Không cần với phần có trên phiếu khấu trừ tại nguồn.',
    'life-insurance': () =>
      'Giấy chứng nhận bảo hiểm nhân thọ (生命保険料控除証明書). Không cần với phần có trên phiếu khấu trừ tại nguồn.',
    'quake-insurance': () =>
      'Giấy chứng nhận bảo hiểm động đất (地震保険料控除証明書). Không cần với phần có trên phiếu khấu trừ tại nguồn.',
    student: () => 'Bản sao thẻ sinh viên (学生証), hoặc giấy chứng nhận đang học (在学証明書)',
    disability: (count) => `Bản sao sổ khuyết tật (障害者手帳) v.v.: ${count} người`,
    abroad: (count) =>
      `Giấy tờ quan hệ gia đình (親族関係書類) và giấy tờ gửi tiền (送金関係書類) của người nhà sống ở nước ngoài: ${count} người. Nếu bằng tiếng nước ngoài thì kèm bản dịch. Người từ 30 đến dưới 70 tuổi cần thêm giấy tờ về du học, số tiền gửi v.v.`,
    casualty: () =>
      'Giấy chứng nhận thiệt hại (り災証明書) hoặc chứng nhận trình báo mất trộm, và biên lai dọn dẹp, sửa chữa',
    medical: () =>
      'Bảng kê khấu trừ chi phí y tế (医療費控除の明細書), hoặc thông báo chi phí y tế (医療費通知). Không kèm biên lai; giữ lại 5 năm.',
    'self-medication': () =>
      'Bảng kê của chế độ tự mua thuốc (セルフメディケーション税制の明細書). Không kèm biên lai; giữ lại 5 năm.',
    donations: () =>
      'Giấy nhận quyên góp (寄附金の受領証明書). Kèm tất cả, kể cả khoản đã đăng ký chế độ one-stop (ワンストップ特例).',
    'foreign-tax': () =>
      'Giấy tờ cho biết thuế đã nộp ở nước ngoài, và bảng kê khấu trừ thuế nước ngoài (外国税額控除の明細書)',
  } satisfies Readonly<Record<AttachmentCode, (count: string) => string>>,

  ways: '3 cách nộp',
  wayPaper: 'Nộp qua bưu điện hoặc tại quầy',
  wayPaperText: (addressee: string) =>
    `Gửi đến ${addressee} tờ khai đã in và giấy tờ kèm theo. Nếu muốn có bản lưu, hãy bỏ thêm một bản và phong bì trả lời đã dán tem. Hạn thường là ngày 15/3.`,
  wayEltax: 'Nộp qua eLTAX (internet)',
  wayEltaxText:
    'Dùng thẻ My Number và chính bạn nộp. Chép số đã tính từ bảng ở trên. Có thể đính kèm đến 20 tệp, tổng cộng 8 MB.',
  wayEltaxEarlier:
    'eLTAX nhận từ phần của năm thuế 2026 (令和8年度). Với năm thuế này, hãy nộp qua bưu điện hoặc tại quầy.',
  wayTaxReturn: 'Khai thuế thu nhập (確定申告) ở sở thuế',
  wayTaxReturnText:
    'Người khai thuế thu nhập không cần nộp tờ khai này. Sở thuế chuyển nội dung đến thành phố.',
  taxReturnFor:
    'Với nội dung của bạn, vì các lý do sau, khai thuế thu nhập có thể tốt hơn hoặc là cần thiết.',
  taxReturnNone: 'Từ nội dung của bạn, không thấy lý do nào phải khai thuế thu nhập.',
  taxReturn: {
    'withheld-on-shares':
      'Từ năm thuế 2024 (令和6年度), muốn được khấu trừ phần thuế cổ tức và chuyển nhượng cổ phiếu đã trừ trước (配当割額・株式等譲渡所得割額) thì phải khai thuế thu nhập. Tờ khai này không trừ được.',
    'share-income':
      'Cổ tức hoặc việc bán cổ phiếu niêm yết v.v. chỉ được coi là đã khai ở thuế cư trú khi đã khai thuế thu nhập (từ năm thuế 2024).',
    'carried-losses': 'Muốn chuyển lỗ sang năm sau thì phải khai thuế thu nhập liên tục hằng năm.',
    'home-loan':
      'Khấu trừ vay mua nhà được hưởng qua khai thuế thu nhập (năm đầu tiên bắt buộc), trừ người đã được hưởng khi quyết toán cuối năm (年末調整).',
    'high-wages': 'Thu nhập gộp từ lương vượt 20 triệu yên.',
    'other-income-beside-wages': 'Thu nhập ngoài lương vượt 200.000 yên.',
    'high-pension': 'Thu nhập gộp từ lương hưu công vượt 4 triệu yên.',
    business: 'Thu nhập vượt khấu trừ thu nhập nên có thể phải nộp thuế thu nhập.',
  } satisfies Readonly<Record<TaxReturnReason, string>>,
  endsOneStop:
    'Nộp tờ khai này thì chế độ one-stop (ワンストップ特例) không còn hiệu lực. Hãy ghi tất cả khoản quyên góp vào ô 15, kể cả khoản đã đăng ký chế độ đó (đã được ghi tự động), và kèm giấy nhận quyên góp.',
}
