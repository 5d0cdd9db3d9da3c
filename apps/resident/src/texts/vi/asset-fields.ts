import type { GroupTexts } from '../../form/fields/texts.ts'

const takings = {
  shunyu: { label: 'Số tiền bán' },
  keihi: { label: 'Giá mua và chi phí bán', hint: 'Tổng giá mua và chi phí chuyển nhượng' },
}

/** What came in from what is owned and sold. */
export const assetFields: GroupTexts<
  | 'rishi'
  | 'haito'
  | 'kabu'
  | 'ippan-kabu'
  | 'tochi'
  | 'joto'
  | 'joto-choki'
  | 'sakimono'
  | 'sanrin'
  | 'taishoku'
  | 'kurikoshi'
> = {
  rishi: {
    title: 'Tiền lãi',
    lead: 'Không nhập lãi tiền gửi ngân hàng ở Nhật (thuế đã được trừ xong).',
    fields: {
      rishi: {
        label: 'Tiền lãi tính thuế chung (総合課税)',
        hint: 'Ví dụ lãi tiền gửi ngân hàng nước ngoài',
      },
    },
  },
  haito: {
    title: 'Cổ tức, tiền phân phối',
    lead: 'Với cổ tức cổ phiếu niêm yết, bạn có thể chọn khai hay không. Khai thì tổng thu nhập tăng, có thể ảnh hưởng đến phí bảo hiểm y tế quốc dân v.v.',
    whose: (number) => `Cổ tức ${number}`,
    item: {
      title: (number) => `Cổ tức ${number}`,
      addFirst: '+ Thêm cổ tức',
      add: (number) => `+ Cổ tức ${number}`,
      remove: (number) => `Xóa cổ tức ${number}`,
    },
    fields: {
      shurui: { label: 'Loại' },
      kazei: { label: 'Cách khai' },
      shunyu: { label: 'Số tiền cổ tức', hint: 'Số tiền trước khi trừ thuế' },
      fusai: { label: 'Lãi vay để mua cổ phiếu', hint: 'Phần đã trả trong năm đó' },
      wari: {
        label: 'Thuế cư trú đã trừ (配当割額)',
        hint: '「住民税」 hoặc 「配当割額」 trên giấy báo chi trả',
      },
    },
  },
  kabu: {
    title: 'Bán cổ phiếu niêm yết, quỹ đầu tư',
    lead: 'Nhập theo báo cáo giao dịch năm của tài khoản đặc định (特定口座年間取引報告書). Cổ tức nhập ở mục “Cổ tức, tiền phân phối”.',
    whose: (number) => `Cổ phiếu ${number}`,
    item: {
      title: (number) => `Tài khoản ${number}`,
      addFirst: '+ Thêm tài khoản',
      add: (number) => `+ Tài khoản ${number}`,
      remove: (number) => `Xóa tài khoản ${number}`,
    },
    fields: {
      koza: { label: 'Tài khoản' },
      shinkoku: {
        label: 'Bạn có khai tài khoản này không?',
        hint: 'Khai khi muốn bù trừ lỗ với tài khoản khác hoặc chuyển lỗ sang năm sau',
      },
      shunyu: { label: 'Số tiền bán', hint: '「譲渡の対価の額（収入金額）」' },
      keihi: { label: 'Giá mua và chi phí', hint: '「取得費及び譲渡に要した費用の額等」' },
      wari: { label: 'Thuế cư trú đã trừ', hint: '「株式等譲渡所得割額」' },
    },
  },
  'ippan-kabu': {
    title: 'Cổ phiếu chưa niêm yết (一般株式等)',
    whose: () => 'Cổ phiếu chưa niêm yết',
    fields: takings,
  },
  tochi: {
    title: 'Bán nhà đất',
    lead: 'Thời gian sở hữu tính đến ngày 1/1 của năm bán.',
    whose: (number) => `Nhà đất ${number}`,
    item: {
      title: (number) => `Nhà đất ${number}`,
      addFirst: '+ Thêm nhà đất',
      add: (number) => `+ Nhà đất ${number}`,
      remove: (number) => `Xóa nhà đất ${number}`,
    },
    fields: {
      kubun: { label: 'Thời gian sở hữu và loại' },
      ...takings,
      tokubetsu: { label: 'Khấu trừ đặc biệt (特別控除)' },
    },
  },
  joto: {
    title: 'Bán tài sản khác (総合課税の譲渡)',
    lead: 'Vàng, thẻ hội viên golf, máy móc, xe kinh doanh v.v. Đồ dùng sinh hoạt như nội thất, xe riêng không bị tính thuế.',
    whose: () => 'Chuyển nhượng ngắn hạn',
    fields: {
      shunyu: { label: 'Số tiền bán tài sản giữ từ 5 năm trở xuống' },
      keihi: takings.keihi,
    },
  },
  'joto-choki': {
    title: 'Tài sản giữ trên 5 năm',
    whose: () => 'Chuyển nhượng dài hạn',
    fields: {
      shunyu: { label: 'Số tiền bán tài sản giữ trên 5 năm' },
      keihi: takings.keihi,
    },
  },
  sakimono: {
    title: 'Giao dịch kỳ hạn, FX v.v.',
    lead: 'Giao dịch kỳ hạn, quyền chọn, FX, CFD v.v. với công ty ở Nhật.',
    whose: () => 'Giao dịch kỳ hạn',
    fields: {
      shunyu: { label: 'Số tiền lãi', hint: 'Tổng lãi khi tất toán' },
      keihi: { label: 'Số lỗ và phí', hint: 'Tổng lỗ khi tất toán và chi phí' },
    },
  },
  sanrin: {
    title: 'Khai thác, bán rừng',
    whose: () => 'Rừng',
    fields: { shunyu: { label: 'Số tiền bán' }, keihi: { label: 'Chi phí trồng rừng v.v.' } },
  },
  taishoku: {
    title: 'Trợ cấp thôi việc chưa trừ thuế cư trú',
    lead: 'Không nhập trợ cấp mà nơi làm việc đã trừ thuế cư trú. Năm sau cũng không bị tính nữa.',
    fields: {
      'taishoku-shotoku': {
        label: 'Thu nhập thôi việc (退職所得)',
        hint: 'Ví dụ được trả từ nước ngoài. Số tiền sau khấu trừ thôi việc và chia đôi',
      },
    },
  },
  kurikoshi: {
    title: 'Lỗ chuyển từ những năm trước',
    lead: 'Xem số chưa dùng hết trên bản sao tờ khai thuế cư trú hoặc thuế thu nhập.',
    whose: () => 'Lỗ chuyển sang',
    fields: {
      jun: { label: 'Lỗ kinh doanh v.v. (純損失)' },
      zasson: { label: 'Tổn thất thiên tai v.v. (雑損失)' },
      kyoju: { label: 'Lỗ do bán nhà của mình (居住用財産の譲渡損失)' },
      kabu: { label: 'Lỗ bán cổ phiếu niêm yết (上場株式等の譲渡損失)' },
      sakimono: { label: 'Lỗ giao dịch kỳ hạn (先物取引の損失)' },
    },
  },
}
