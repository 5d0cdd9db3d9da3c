import type { GroupTexts } from '../../form/fields/texts.ts'
import { incomeYear } from './people-fields.ts'

/** What was paid, and what is taken off the tax for it. */
export const deductionFields: GroupTexts<
  'hoka' | 'iryohi' | 'zasson' | 'kifu' | 'hoka-kifu' | 'jutaku' | 'gaikoku' | 'zennendo' | 'jijo'
> = {
  hoka: {
    title: 'Phí bảo hiểm, tiền đóng không có trên phiếu khấu trừ',
    fields: {
      'shakai-hoken': {
        label: 'Bảo hiểm xã hội tự đóng (社会保険料)',
        hint: 'Bảo hiểm y tế quốc dân, lương hưu quốc dân, bảo hiểm chăm sóc v.v. Không kể phần có trên phiếu',
      },
      kakekin: {
        label: 'Tiền đóng iDeCo, tương trợ doanh nghiệp nhỏ v.v.',
        hint: 'Không kể phần có trên phiếu',
      },
      'shin-seimei': {
        label: 'Phí bảo hiểm nhân thọ mới (新生命保険料)',
        hint: 'Hợp đồng từ năm 2012. Số tiền đã đóng',
      },
      'kyu-seimei': {
        label: 'Phí bảo hiểm nhân thọ cũ (旧生命保険料)',
        hint: 'Hợp đồng đến năm 2011. Số tiền đã đóng',
      },
      'kaigo-iryo': { label: 'Phí bảo hiểm chăm sóc - y tế (介護医療保険料)' },
      'shin-nenkin': { label: 'Phí hưu trí cá nhân mới (新個人年金保険料)' },
      'kyu-nenkin': { label: 'Phí hưu trí cá nhân cũ (旧個人年金保険料)' },
      jishin: { label: 'Phí bảo hiểm động đất (地震保険料)', hint: 'Số tiền đã trả' },
      'kyu-choki': {
        label: 'Phí bảo hiểm thiệt hại dài hạn cũ (旧長期損害保険料)',
        hint: 'Bảo hiểm thiệt hại dài hạn đến cuối năm 2006',
      },
    },
  },
  iryohi: {
    title: 'Chi phí y tế (医療費)',
    lead: 'Số bạn trả cho mình và gia đình sống chung kinh tế. Chỉ dùng một trong hai: khấu trừ chi phí y tế hoặc chế độ tự mua thuốc.',
    whose: () => 'Chi phí y tế (医療費)',
    fields: {
      tokurei: { label: 'Bạn dùng loại nào?', short: 'Loại khấu trừ' },
      shiharai: { label: 'Số tiền đã trả', hint: 'Tổng một năm' },
      hoten: {
        label: 'Số tiền được bảo hiểm v.v. trả lại',
        hint: 'Trợ cấp chi phí cao, tiền nằm viện, trợ cấp sinh con v.v.',
      },
    },
  },
  zasson: {
    title: 'Thiệt hại do thiên tai, trộm cắp',
    lead: 'Khi đồ dùng sinh hoạt bị thiệt hại do thiên tai, trộm cắp, chiếm đoạt.',
    whose: () => 'Thiệt hại do thiên tai, trộm cắp',
    fields: {
      sonshitsu: { label: 'Số tiền thiệt hại', hint: 'Gồm cả tiền dọn dẹp v.v. sau thiên tai' },
      saigai: {
        label: 'Trong đó, tiền dọn dẹp v.v. sau thiên tai',
        hint: 'Chi phí liên quan thiên tai (災害関連支出)',
      },
      hoten: { label: 'Số tiền được bảo hiểm v.v. bù đắp' },
    },
  },
  kifu: {
    title: 'Furusato nozei (ふるさと納税)',
    fields: {
      furusato: {
        label: 'Số tiền furusato nozei đã quyên góp',
        hint: (year) => `Tổng từ tháng 1 đến tháng 12 ${incomeYear(year)}`,
      },
      onestop: { label: 'Dùng chế độ one-stop, không khai thuế cuối năm' },
    },
  },
  'hoka-kifu': {
    title: 'Quyên góp khác',
    fields: {
      bokin: {
        label: 'Quyên góp cho Quỹ cộng đồng, Hội Chữ thập đỏ',
        hint: 'Quỹ cộng đồng của tỉnh bạn ở và chi hội Chữ thập đỏ Nhật Bản',
      },
      'jorei-ken': {
        label: 'Quyên góp cho pháp nhân do điều lệ tỉnh chỉ định',
        hint: 'Nếu pháp nhân được cả hai chỉ định thì nhập vào cả hai ô',
      },
      'jorei-shi': { label: 'Quyên góp cho pháp nhân do điều lệ thành phố chỉ định' },
    },
  },
  jutaku: {
    title: 'Khấu trừ vay mua nhà (người đã khai thuế)',
    lead: 'Nếu có trên phiếu khấu trừ, hãy nhập vào ô của phiếu.',
    whose: () => 'Khấu trừ vay mua nhà (住宅ローン控除)',
    fields: {
      kanogaku: {
        label: 'Khấu trừ vay mua nhà của thuế thu nhập',
        hint: '「住宅借入金等特別控除」 trên tờ khai, gồm cả phần chưa trừ hết',
      },
      kyoju: { label: 'Ngày bắt đầu ở', hint: 'Ví dụ 2021-03-10' },
      kubun: { label: 'Loại khi mua với thuế tiêu dùng 8% hoặc 10%' },
    },
  },
  gaikoku: {
    title: 'Thuế bị trừ ở nước ngoài',
    lead: 'Cho người bị trừ thuế nước ngoài từ cổ tức v.v. Số tiền có trên bảng kê khấu trừ thuế nước ngoài của thuế thu nhập.',
    whose: () => 'Khấu trừ thuế nước ngoài (外国税額控除)',
    fields: {
      zeigaku: { label: 'Thuế thu nhập nước ngoài' },
      gendo: { label: 'Giới hạn khấu trừ của thuế thu nhập (控除限度額)' },
      fukko: { label: 'Giới hạn khấu trừ của thuế thu nhập đặc biệt phục hưng' },
    },
  },
  zennendo: {
    title: 'Thuế cư trú trừ từ lương hưu năm thuế trước',
    fields: {
      'zennendo-nenkin': {
        label: 'Thuế cư trú phần lương hưu năm thuế trước (cả năm)',
        hint: 'Theo giấy báo thuế năm trước. Để trống nếu là năm đầu tiên bị trừ từ lương hưu',
      },
    },
  },
  jijo: {
    title: 'Hoàn cảnh đặc biệt',
    lead: 'Nếu có điều nào đúng, kết quả ở đây chỉ để tham khảo. Hãy hỏi thành phố nơi bạn ở.',
    whose: () => 'Hoàn cảnh đặc biệt',
    fields: {
      jusho: { label: 'Ngày 1/1 không có địa chỉ ở Nhật' },
      joyaku: { label: 'Được miễn, giảm thuế theo hiệp định thuế' },
      'kokugai-chuko': { label: 'Có lỗ từ nhà cũ ở nước ngoài' },
      kumiai: { label: 'Có lỗ từ tổ hợp (đầu tư v.v.)' },
      genmen: { label: 'Được giảm miễn thuế do thiên tai v.v.' },
    },
  },
}
