import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../people-fields.ts'

import type { GroupTexts } from '../../form/fields/texts.ts'

/** 「令和7年」: a year of income, as people call it. */
export const incomeYear: Translated<typeof japanese.incomeYear> = (year: number): string =>
  `năm ${year}`

const incomes = {
  kyuyo: {
    label: (year: number) => `Thu nhập gộp từ lương ${incomeYear(year)}`,
    hint: 'Gồm cả làm thêm. Số tiền trước khi trừ thuế',
  },
  nenkin: {
    label: (year: number) => `Lương hưu công ${incomeYear(year)}`,
    hint: 'Số tiền trước khi trừ thuế v.v.',
  },
  sonota: {
    label: (year: number) => `Thu nhập khác ${incomeYear(year)}`,
    hint: 'Số thu trừ chi phí',
  },
}

/** When and where, who, and what kinds of income. */
export const peopleFields: GroupTexts<
  'basho' | 'shurui' | 'nashi' | 'kazoku' | 'haigusha' | 'shinzoku' | 'anata'
> = {
  basho: {
    title: 'Năm thuế và nơi ở',
    fields: {
      nendo: {
        label: 'Năm thuế (年度)',
        hint: (year) => `Thuế trên thu nhập từ tháng 1 đến tháng 12 năm ${year}.`,
      },
      dantai: { label: 'Nơi bạn ở vào ngày 1/1' },
      ken: { label: 'Tỉnh', hint: 'Chọn để xem danh sách thành phố' },
      shichoson: { label: 'Thành phố, thị trấn, làng' },
      kyuchi: {
        label: 'Cấp khu vực (級地)',
        hint: 'Dùng cho mức thu nhập không phải nộp thuế cư trú. Nếu không biết, để cấp 1',
      },
    },
  },
  shurui: {
    title: 'Loại thu nhập',
    whose: () => 'Loại thu nhập',
    fields: {
      eigyo: { label: 'Kinh doanh riêng', hint: 'Cửa hàng, làm tự do v.v. (営業等)' },
      nogyo: { label: 'Nông nghiệp' },
      fudosan: { label: 'Tiền cho thuê nhà, đất', hint: 'Cho thuê bất động sản' },
      rishi: { label: 'Lãi tiền gửi nước ngoài v.v.' },
      haito: { label: 'Cổ tức, tiền phân phối' },
      kabu: { label: 'Bán cổ phiếu, quỹ đầu tư' },
      tochi: { label: 'Bán nhà đất' },
      ichiji: { label: 'Bảo hiểm đáo hạn, tiền thưởng', hint: 'Thu nhập nhất thời' },
      zatsu: { label: 'Việc phụ, hưu trí cá nhân, tài sản mã hóa', hint: 'Thu nhập khác (雑所得)' },
      joto: {
        label: 'Bán vàng, thẻ hội viên v.v.',
        hint: 'Chuyển nhượng tính thuế chung (総合課税の譲渡)',
      },
      sakimono: { label: 'Giao dịch kỳ hạn, FX' },
      sanrin: { label: 'Bán rừng' },
      taishoku: {
        label: 'Trợ cấp thôi việc chưa trừ thuế cư trú',
        hint: 'Không chọn nếu là trợ cấp thôi việc thông thường (退職金): thuế đã được trừ khi trả. Số tiền bị trừ tính được ở “Thuế trên trợ cấp thôi việc”',
      },
      kurikoshi: { label: 'Lỗ chuyển từ năm trước' },
    },
  },
  nashi: {
    title: 'Người không có thu nhập',
    whose: () => 'Người không có thu nhập',
    fields: {
      nai: {
        label: (year) => `Từ tháng 1 đến tháng 12 ${incomeYear(year)}, không có thu nhập`,
        hint: 'Người chỉ nhận lương hưu tuất, lương hưu khuyết tật hoặc trợ cấp thất nghiệp cũng đúng (các khoản này không bị tính thuế)',
      },
      kurashi: { label: 'Bạn đã sống bằng gì?' },
      riyu: { label: 'Vì sao bạn cần khai?' },
    },
  },
  kazoku: {
    title: 'Vợ/chồng và người thân',
    fields: {
      haigusha: { label: 'Vợ/chồng', hint: 'Sống chung kinh tế. Không kể hôn nhân thực tế' },
    },
  },
  haigusha: {
    title: 'Vợ/chồng',
    whose: () => 'Vợ/chồng',
    fields: {
      ...incomes,
      birth: {
        label: 'Ngày sinh của vợ/chồng',
        hint: 'Hãy nhập nếu có lương hưu hoặc khoảng 70 tuổi trở lên',
        short: 'Ngày sinh',
      },
      shogai: { label: 'Khuyết tật (障害)' },
      dokyo: { label: 'Sống cùng' },
      kokugai: { label: 'Sống ở nước ngoài' },
    },
  },
  shinzoku: {
    title: 'Người thân',
    whose: (number) => `Người thân ${number}`,
    item: {
      title: (number) => `Người thân ${number}`,
      addFirst: '+ Thêm con, cha mẹ hoặc người thân',
      add: () => '+ Thêm một người thân',
      remove: (number) => `Xóa người thân ${number}`,
    },
    fields: {
      zokugara: { label: 'Quan hệ với bạn', short: 'Quan hệ' },
      birth: { label: 'Ngày sinh', hint: 'Ví dụ 2011-02-28' },
      ...incomes,
      dokyo: { label: 'Sống cùng' },
      shogai: { label: 'Khuyết tật (障害)' },
      kokugai: { label: 'Nước đang ở' },
      'hoka-fuyo': {
        label: 'Người khác đã tính là người phụ thuộc',
        hint: 'Không tính vào khấu trừ người phụ thuộc; chỉ dùng cho khấu trừ điều chỉnh thu nhập',
      },
      senju: {
        label: 'Làm trong việc kinh doanh của bạn',
        hint: 'Được bạn trả lương theo tờ khai xanh, hoặc người nhà theo tờ khai trắng. Không được khấu trừ người phụ thuộc cho người này',
      },
    },
  },
  anata: {
    title: 'Về bạn',
    fields: {
      birth: {
        label: 'Ngày sinh của bạn',
        hint: 'Hãy nhập nếu có lương hưu hoặc khoảng 18 tuổi trở xuống (ví dụ 1955-04-01)',
      },
      shogai: { label: 'Khuyết tật (障害)', short: 'Khuyết tật của bạn' },
      hitorioya: {
        label: 'Cha mẹ đơn thân (ひとり親)',
        hint: 'Không kết hôn (kể cả hôn nhân thực tế), có con sống chung kinh tế. Nhập con ở mục “Vợ/chồng và người thân”',
      },
      kafu: { label: 'Góa phụ (寡婦; phụ nữ không thuộc diện mẹ đơn thân)' },
      'kinro-gakusei': { label: 'Vừa đi làm vừa đi học (勤労学生)' },
      'seikatsu-fujo': { label: 'Ngày 1/1 đang nhận trợ cấp sinh hoạt (生活扶助)' },
    },
  },
}
