import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../furusato.ts'

/** The words of the panel about donations. */
export const furusatoText: Translated<typeof japanese.furusatoText> = {
  title: 'Giới hạn furusato nozei (ふるさと納税) và biểu đồ',
  none: 'Bạn không phải nộp phần thuế theo thu nhập (所得割) nên furusato nozei không làm giảm thuế cư trú.',
  limit: 'Giới hạn (mức tối đa mà bạn chỉ tự chịu khoảng 2.000 yên)',
  sameLimit:
    'Đã tính thực tế cả khấu trừ vay mua nhà v.v.: số tự chịu không tăng cho đến hết giới hạn.',
  lowerLimit: (real: string) =>
    `Do khấu trừ vay mua nhà v.v., không còn đủ thuế để trừ, nên vượt ${real} thì số tự chịu tăng dần.`,
  burden: (least: string, most: string) => `Đến mức đó, số tự chịu từ ${least} đến ${most}.`,
  burdenOnce: (burden: string) => `Đến mức đó, số tự chịu là ${burden}.`,
  straddles:
    'Khi qua mốc thay đổi thuế suất thuế thu nhập, số tự chịu hơn 2.000 yên một chút. Vì thuế bỏ phần lẻ dưới 100 yên hoặc 1.000 yên, số tự chịu cũng có thể chênh vài trăm yên tùy số tiền quyên góp.',
  given: (given: string, burden: string) =>
    `Với số quyên góp hiện nay ${given}, số tự chịu là ${burden}.`,
  chart: 'Biểu đồ số tiền quyên góp và số tự chịu',
  chartDescription: (limit: string, atLimit: string, most: string, atMost: string) =>
    `Trục ngang là số tiền quyên góp, trục dọc là số tự chịu. Ở giới hạn ${limit}, số tự chịu là ${atLimit}; vượt quá thì số tự chịu tăng, quyên góp ${most} thì số tự chịu là ${atMost}.`,
  donationAxis: 'Số tiền quyên góp',
  burdenAxis: 'Số tự chịu',
  marks: {
    step: '',
    limit: 'Giới hạn',
    'real-limit': 'Mức tối đa thực tế',
    given: 'Quyên góp hiện nay',
  },
  table: 'Số tự chịu theo số tiền quyên góp',
  donation: 'Số tiền quyên góp',
  lessResidentTax: 'Thuế cư trú giảm',
  lessIncomeTax: 'Thuế thu nhập giảm',
  borne: 'Số tự chịu',
  mark: 'Ghi chú',
  showTable: 'Xem số liệu biểu đồ bằng bảng',
  reference: 'Thuế thu nhập tính để tham khảo, không gồm giảm thuế định mức (定額減税).',
}

/** How far the limit falls if things turn out otherwise. */
export const marginText: Translated<typeof japanese.marginText> = {
  title: 'Nếu có thay đổi trước cuối năm',
  lead: 'Hạn quyên góp là cuối năm, còn thu nhập và khấu trừ sau đó mới xác định. Đây là mức tối đa được tính cho khi có thay đổi.',
  what: 'Nếu',
  limit: 'Mức tối đa mà số tự chịu không tăng',
  fall: 'So với hiện nay',
  falls: (by: string) => `giảm ${by}`,
  rises: (by: string) => `tăng ${by}`,
  same: 'như nhau',
  surprises: {
    'income-100': 'Thu nhập gộp ít hơn 100.000 yên',
    'income-300': 'Thu nhập gộp ít hơn 300.000 yên',
    'income-500': 'Thu nhập gộp ít hơn 500.000 yên',
    'social-insurance': 'Bảo hiểm xã hội nhiều hơn 100.000 yên',
    medical: 'Trả thêm 200.000 yên chi phí y tế và có khai',
    'pension-fund': 'Đóng iDeCo 10.000 yên mỗi tháng (120.000 yên một năm)',
  },
  safe: (amount: string) =>
    `Dù thu nhập gộp ít hơn 100.000 yên, quyên góp đến ${amount} thì số tự chịu không tăng.`,
}

/** ワンストップ特例 against the income tax return. */
export const waysText: Translated<typeof japanese.waysText> = {
  title: 'Chế độ one-stop (ワンストップ特例) hay khai thuế thu nhập (確定申告), cách nào lợi hơn?',
  amount: (donation: string) => `Đã tính cả hai cách với số quyên góp ${donation}.`,
  places: 'Số địa phương đã quyên góp',
  placesHint: 'Quyên góp nhiều lần cho cùng một nơi vẫn tính là 1',
  notPlaces: 'Hãy nhập số địa phương bằng số từ 1 đến 999 (ví dụ 3).',
  way: 'Cách',
  ways: { 'one-stop': 'Chế độ one-stop', return: 'Khai thuế thu nhập' },
  lessResidentTax: 'Thuế cư trú giảm',
  lessIncomeTax: 'Thuế thu nhập giảm',
  burden: 'Số tự chịu',
  better: (way: string, by: string) => `${way}: số tự chịu ít hơn ${by}.`,
  same: 'Hai cách có số tự chịu như nhau.',
  reasons: {
    'housing-loan':
      'Vì thuế thu nhập đã giảm do khấu trừ vay mua nhà. Nếu khai thuế thu nhập thì không còn phần được hoàn từ thuế thu nhập.',
    rates:
      'Vì tỷ lệ của khấu trừ đặc lệ (特例控除) ở thuế cư trú khác với thuế suất thuế thu nhập thực tế. Với chế độ one-stop, thuế cư trú được trừ đúng theo tỷ lệ đó.',
    rounding: 'Chênh lệch nhỏ do bỏ phần lẻ dưới 100 yên, dưới 1.000 yên của thuế.',
    none: '',
  },
  cannot: 'Không dùng được chế độ one-stop',
  cannotWhy:
    'Người thuộc các trường hợp sau khai thuế thu nhập (hoặc khai thuế cư trú) nên cũng ghi khoản quyên góp vào tờ khai. Nếu quên ghi, phần quyên góp sẽ không được trừ thuế.',
  obstacles: {
    'too-many-places': 'Quyên góp cho từ 6 địa phương trở lên',
    'high-salary': 'Thu nhập gộp từ lương trên 20 triệu yên',
    'several-salaries': 'Nhận lương từ 2 nơi trở lên (người phải khai thuế thu nhập)',
    'other-income': 'Có thu nhập phải khai ngoài lương và lương hưu',
    dividends: 'Khai cổ tức hoặc lãi cổ phiếu để được khấu trừ thuế cư trú đã trừ',
    medical: 'Dùng khấu trừ chi phí y tế (医療費控除)',
    casualty: 'Dùng khấu trừ tổn thất (雑損控除)',
    'other-donations': 'Khai khoản quyên góp khác ngoài furusato nozei',
    'housing-first-year': 'Năm đầu tiên dùng khấu trừ vay mua nhà',
    'foreign-tax': 'Dùng khấu trừ thuế nước ngoài (外国税額控除)',
  },
}
