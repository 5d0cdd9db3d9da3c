import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../furusato.ts'

/** The words of the panel about donations. */
export const furusatoText: Translated<typeof japanese.furusatoText> = {
  title: '故乡税（「ふるさと納税」）的限度额与图表',
  none: '不用缴纳所得比例额，因此做故乡税捐款也不会从住民税中扣除。',
  limit: '限度额（自己只负担2,000日元左右的上限）',
  sameLimit: '包括住房贷款扣除等实际计算，到限度额为止自己负担也不会增加。',
  lowerLimit: (real: string) => `因住房贷款扣除等，税额不够扣，超过 ${real} 后自己负担会逐渐增加。`,
  burden: (least: string, most: string) => `到此为止的自己负担为 ${least} 至 ${most}。`,
  burdenOnce: (burden: string) => `到此为止的自己负担为 ${burden}。`,
  straddles:
    '跨过所得税税率的界线时，自己负担会略超过2,000日元。税额以100日元或1,000日元为单位舍去零头，因此也会因捐款金额而相差几百日元。',
  given: (given: string, burden: string) => `现在的捐款 ${given} 的自己负担为 ${burden}。`,
  chart: '捐款金额与自己负担的图表',
  chartDescription: (limit: string, atLimit: string, most: string, atMost: string) =>
    `横轴是捐款金额，纵轴是自己负担额。在限度额 ${limit} 时自己负担为 ${atLimit}，超过后自己负担增加，捐款 ${most} 时为 ${atMost}。`,
  donationAxis: '捐款金额',
  burdenAxis: '自己负担额',
  marks: {
    step: '',
    limit: '限度额',
    'real-limit': '实际上限',
    given: '现在的捐款',
  },
  table: '各捐款金额的自己负担',
  donation: '捐款金额',
  lessResidentTax: '减少的住民税',
  lessIncomeTax: '减少的所得税',
  borne: '自己负担额',
  mark: '标记',
  showTable: '用表格查看图表的数字',
  reference: '所得税是参考计算，不包括定额减税。',
}

/** How far the limit falls if things turn out otherwise. */
export const marginText: Translated<typeof japanese.marginText> = {
  title: '到年底为止有变化时',
  lead: '捐款要在年底前完成，而收入和扣除在那之后才确定。这里计算了有变化时的上限。',
  what: '假如',
  limit: '自己负担不增加的上限',
  fall: '与现在相比',
  falls: (by: string) => `降低 ${by}`,
  rises: (by: string) => `提高 ${by}`,
  same: '相同',
  surprises: {
    'income-100': '收入少10万日元',
    'income-300': '收入少30万日元',
    'income-500': '收入少50万日元',
    'social-insurance': '社会保险费多10万日元',
    medical: '多付20万日元医疗费并申报',
    'pension-fund': '每月缴纳iDeCo 1万日元（一年12万日元）',
  },
  safe: (amount: string) => `即使收入少10万日元，自己负担也不增加的捐款，最多为 ${amount}。`,
}

/** ワンストップ特例 against the income tax return. */
export const waysText: Translated<typeof japanese.waysText> = {
  title: '一站式特例与确定申告，哪个更好',
  amount: (donation: string) => `按捐款 ${donation}，对两种方式都做了计算。`,
  places: '捐款的自治体数量',
  placesHint: '对同一自治体捐款多次也算1个',
  notPlaces: '自治体数量请用1至999的数字填写（例 3）。',
  way: '方式',
  ways: {
    'one-stop': '一站式特例（「ワンストップ特例」）',
    return: '确定申告（「確定申告」）',
  },
  lessResidentTax: '减少的住民税',
  lessIncomeTax: '减少的所得税',
  burden: '自己负担额',
  better: (way: string, by: string) => `${way}的自己负担少 ${by}。`,
  same: '两种方式的自己负担相同。',
  reasons: {
    'housing-loan':
      '这是因为住房贷款扣除使所得税减少了。做确定申告时，就没有从所得税退还的部分了。',
    rates:
      '这是因为住民税特例扣除的比例与实际的所得税税率不同。使用一站式特例时，按该比例从住民税中扣除。',
    rounding: '这是因税额不满100日元、不满1,000日元的部分舍去而产生的小差别。',
    none: '',
  },
  cannot: '不能使用一站式特例',
  cannotWhy:
    '以下的人要做确定申告（或住民税申报），因此捐款也要写入申报。如果忘记写，捐款的部分就不会退还。',
  obstacles: {
    'too-many-places': '捐款的自治体有6个以上',
    'high-salary': '工资收入超过2,000万日元',
    'several-salaries': '从2处以上领取工资（要做确定申告的人）',
    'other-income': '除工资和养老金外还有要申报的收入',
    dividends: '申报股息或股票收益，以享受已扣住民税的扣除',
    medical: '享受医疗费扣除',
    casualty: '享受杂损扣除（「雑損控除」）',
    'other-donations': '申报故乡税以外的捐款',
    'housing-first-year': '享受住房贷款扣除的第一年',
    'foreign-tax': '享受外国税额扣除',
  },
}
