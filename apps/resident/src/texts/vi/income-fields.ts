import type { GroupTexts } from '../../form/fields/texts.ts'

const keihi = { label: 'Chi phí', hint: 'Số tiền đã trả để có thu nhập' } as const
const accounts = {
  shunyu: { label: 'Doanh thu', hint: 'Tổng một năm trước khi trừ chi phí' },
  keihi: {
    label: 'Chi phí cần thiết (必要経費)',
    hint: 'Gồm khấu hao. Lương trả cho người nhà nhập ở ô dưới',
  },
  'aoiro-senju': {
    label: 'Lương cho người nhà khi khai thuế xanh (青色事業専従者)',
    hint: 'Số đã trả trong mức đã đăng ký. Khai thuế trắng thì để trống',
  },
  'haigusha-senju': { label: 'Vợ/chồng làm trong việc kinh doanh' },
  'hoka-senju': { label: 'Người nhà khác làm trong việc kinh doanh (thuế trắng)' },
}

/** Salaries, pensions, and what came in from work. */
export const incomeFields: GroupTexts<
  | 'kyuyo'
  | 'nenkin'
  | 'eigyo'
  | 'nogyo'
  | 'fudosan'
  | 'kessan'
  | 'zatsu'
  | 'sonota-zatsu'
  | 'kanai'
  | 'ichiji'
  | 'tokutei'
> = {
  kyuyo: {
    title: 'Phiếu khấu trừ tại nguồn của lương (給与所得の源泉徴収票)',
    whose: (number) => `Lương ${number}`,
    item: {
      title: (number) => `Phiếu khấu trừ ${number}`,
      addFirst: '+ Thêm phiếu khấu trừ',
      add: (number) => `+ Phiếu khấu trừ ${number}`,
      remove: (number) => `Xóa phiếu ${number}`,
    },
    fields: {
      shiharai: {
        label: 'Số tiền được trả (支払金額)',
        hint: 'Không phải số thực nhận: số tiền trước khi trừ thuế',
      },
      'shakai-hoken': { label: 'Bảo hiểm xã hội (社会保険料等の金額)' },
      jishin: { label: 'Khấu trừ bảo hiểm động đất (地震保険料の控除額)' },
      jutaku: { label: 'Khấu trừ vay mua nhà (住宅借入金等特別控除の額)' },
      'shin-seimei': { label: 'Nhân thọ mới (新生命保険料の金額)' },
      'kyu-seimei': { label: 'Nhân thọ cũ (旧生命保険料の金額)' },
      'kaigo-iryo': { label: 'Chăm sóc - y tế (介護医療保険料の金額)' },
      'shin-nenkin': { label: 'Hưu trí cá nhân mới (新個人年金保険料の金額)' },
      'kyu-nenkin': { label: 'Hưu trí cá nhân cũ (旧個人年金保険料の金額)' },
      'jutaku-kano': { label: 'Khấu trừ vay mua nhà được hưởng (住宅借入金等特別控除可能額)' },
      kyoju: { label: 'Ngày bắt đầu ở, lần 1 (居住開始年月日)' },
      'jutaku-kubun': { label: 'Loại khấu trừ, lần 1 (特別控除区分)' },
      'kokumin-nenkin': {
        label: 'Bảo hiểm lương hưu quốc dân (国民年金保険料等の金額)',
        hint: 'Đã gồm trong số bảo hiểm xã hội',
      },
      'kyu-choki': { label: 'Thiệt hại dài hạn cũ (旧長期損害保険料の金額)' },
    },
  },
  nenkin: {
    title: 'Phiếu khấu trừ của lương hưu công (公的年金等の源泉徴収票)',
    whose: (number) => `Lương hưu ${number}`,
    item: {
      title: (number) => `Phiếu lương hưu ${number}`,
      addFirst: '+ Thêm phiếu lương hưu',
      add: (number) => `+ Phiếu lương hưu ${number}`,
      remove: (number) => `Xóa phiếu lương hưu ${number}`,
    },
    fields: {
      shiharai: {
        label: 'Số tiền được trả (支払金額)',
        hint: 'Số tiền trước khi trừ thuế và bảo hiểm chăm sóc',
      },
      'shakai-hoken': { label: 'Bảo hiểm xã hội (社会保険料の額)' },
    },
  },
  eigyo: {
    title: 'Kinh doanh (営業等)',
    lead: 'Kinh doanh riêng ngoài nông nghiệp: cửa hàng, xưởng, làm tự do v.v.',
    whose: () => 'Kinh doanh',
    fields: accounts,
  },
  nogyo: { title: 'Nông nghiệp', whose: () => 'Nông nghiệp', fields: accounts },
  fudosan: {
    title: 'Cho thuê bất động sản',
    lead: 'Tiền cho thuê căn hộ, bãi đỗ xe, đất.',
    whose: () => 'Bất động sản',
    fields: {
      ...accounts,
      shunyu: { label: 'Tiền thuê nhận được', hint: 'Tổng một năm trước khi trừ chi phí' },
      'tochi-rishi': {
        label: 'Trong chi phí, lãi vay để mua đất',
        hint: 'Khi lỗ, phần này không được trừ vào thu nhập khác',
      },
    },
  },
  kessan: {
    title: 'Khai thuế xanh (青色申告)',
    fields: { aoiro: { label: 'Cách khai và mức khấu trừ đặc biệt khai thuế xanh' } },
  },
  zatsu: {
    title: 'Việc phụ, hưu trí cá nhân v.v. (雑所得)',
    lead: '“Việc phụ” là việc làm thường xuyên như viết bài, giao hàng. Hưu trí cá nhân, tài sản mã hóa v.v. nhập ở mục “khác”.',
    whose: () => 'Việc phụ',
    fields: { shunyu: { label: 'Thu nhập gộp từ việc phụ' }, keihi },
  },
  'sonota-zatsu': {
    title: 'Thu nhập khác còn lại',
    whose: () => 'Thu nhập khác còn lại',
    fields: {
      shunyu: {
        label: 'Khoản thu khác',
        hint: 'Niên kim bảo hiểm, tài sản mã hóa, lãi cho vay v.v.',
      },
      keihi,
    },
  },
  kanai: {
    title: 'Nhận việc tại nhà, bán hàng v.v. (家内労働者等)',
    fields: {
      'kanai-rodosha': {
        label:
          'Làm việc liên tục cho một nơi nhất định: việc tại nhà, bán hàng, ghi số điện nước v.v.',
        hint: 'Dù chi phí ít, một mức nhất định vẫn được coi là chi phí (quy định cho người làm tại nhà)',
      },
    },
  },
  ichiji: {
    title: 'Tiền bảo hiểm đáo hạn, tiền thưởng v.v. (一時所得)',
    lead: 'Tiền bảo hiểm nhân thọ đáo hạn hoặc hủy, tiền thưởng, quà furusato nozei v.v.',
    whose: () => 'Thu nhập nhất thời',
    fields: {
      shunyu: { label: 'Số tiền nhận được' },
      keihi: { label: 'Số tiền đã trả cho khoản đó', hint: 'Với bảo hiểm là tổng phí đã đóng' },
    },
  },
  tokutei: {
    title: 'Chi tiêu đặc định của người làm công (特定支出)',
    fields: {
      'tokutei-shishutsu': {
        label: 'Chi phí công việc tự trả, có công ty chứng nhận',
        hint: 'Tổng chi phí đi lại, chuyển nhà, đào tạo, bằng cấp v.v. Chỉ người đã khai thuế',
      },
    },
  },
}
