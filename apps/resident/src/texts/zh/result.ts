import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../result.ts'

/** The words of the result. */
export const resultText: Translated<typeof japanese.resultText> = {
  title: (year: string) => `${year}的住民税（一年）`,
  blank: '填写源泉征收票或养老金的「支払金額」后，这里会显示税额。',
  limitTitle: '故乡税限度额的参考值',
  why: '为什么？',
  whyAsked: (name: string, amount: string) => `${name}为什么是 ${amount}？`,
  readLaw: '阅读法律条文（e-Gov，日文）',
  onNotice: (place: string) => `税额决定通知书（「税額決定通知書」）上的「${place}」栏`,
  declared: '您填写的金额。',
  statutory: '法律或条例规定的金额。',
  rate: '比例',
  showMore: '查看明细',
  showLess: '关闭明细',
  forest: '森林环境税（国税「森林環境税」）',
  either: '缴纳方式为以下两种之一。',
  pension: '从养老金扣除的金额（「特別徴収」）',
  /** The name of each instalment; the amount stands after it. */
  instalments: {
    '4月': '4月',
    '6月': '6月',
    '7月': '7月',
    '8月': '8月',
    '10月': '10月',
    '12月': '12月',
    '2月': '2月',
    '6月・8月': '6月、8月',
    '12月・2月': '12月、2月',
    '7月から翌年5月まで': '以后每月',
    '8月から翌年5月まで': '以后每月',
    第1期: '第1期',
    第2期: '第2期',
    第3期: '第3期',
    第4期: '第4期',
  },
  laterTerms: '第2至4期',
  /** What parts one instalment from the next. */
  nextInstalment: '／',
  byYourself: (part: string) => `自己缴纳 ${part}`,
  outOfPension: (part: string) => `从养老金 ${part}`,
  whileSalaried: '4月1日领取工资时',
  withoutSalary: '没有领取工资，或不从工资扣除时',
  overpaid: '从养老金多扣的金额',
  overpaidNote:
    '4月至8月预先扣除的金额，多于本年度养老金部分的税额。多扣的部分会退还，或用于抵缴尚未缴纳的税款。',
  toPay: '减去已扣税额后应缴的金额',
  refund: '退还的金额',
  fromPension:
    '这是首次从养老金扣除的年度的金额。上一年度也扣除过的人，请填写“上一年度从养老金中扣除的住民税”。',
  unconfirmed: '有正在确认的事项',
  salary: '从工资扣除的金额（「特別徴収」）',
  salaryOnce: (june: string) => `6月 ${june}（1次）`,
  salaryOnceInJuly: (july: string) => `7月 ${july}（1次）`,
  self: '自己缴纳的金额（「普通徴収」）',
  selfOnce: (first: string) => `第1期 ${first}（1次）`,
  share: (parts: string) => `税额的比例。${parts}`,
  announce: (year: string, amount: string, unread: number) =>
    `${year}的住民税为 ${amount}。${unread > 0 ? `有${unread}栏无法读取。` : ''}`,
  announceLimit: (year: string, amount: string, unread: number) =>
    `按${year}的规定，故乡税限度额的参考值为 ${amount}。${unread > 0 ? `有${unread}栏无法读取。` : ''}`,
  closed: (year: string) => `此市区町村没有公开${year}的计算。请重新选择年度。填写的内容保持不变。`,

  limitRoom: (room: string, limit: string) =>
    `故乡税还可以捐 ${room}，自己只负担2,000日元（限度额 ${limit}）`,
  limitFull: (limit: string) => `故乡税正好是限度额（${limit}）`,
  limitOver: (over: string, limit: string) =>
    `故乡税超过限度额（${limit}）${over}。超过部分会增加自己的负担`,
  limitNone: '不用缴纳所得比例额，因此做故乡税捐款也不会从住民税中扣除',
  limitNote: '限度额是可扣除至所得比例额20%的捐款上限。有住房贷款扣除等的人仅供参考。',

  exempt: (room: string) => `不用缴纳住民税。所得再增加 ${room} 以内仍不课税`,
  exemptJust: '不用缴纳住民税。所得正好在限度上，超过1日元就要缴税',
  exemptAnyway: '不用缴纳住民税（接受生活扶助的人）',
  perCapitaOnly: (room: string) =>
    `不用缴纳所得比例额（只有均等比例额）。所得再增加 ${room} 以内仍不课税`,
  perCapitaJust: '不用缴纳所得比例额（只有均等比例额）。所得正好在限度上，超过1日元就要缴纳',
  taxed: (over: string) => `需要缴纳住民税。超过免税所得限度 ${over}`,

  waiting: '填写以下内容后税额可能变化',
  you: '您',
  waitingForBirth: (whose: string, reason: string) => `${whose}：出生日期（${reason}）`,
  waitingForMove: (reason: string) => `开始居住贷款住房的日期（${reason}）`,
  waitingForRelation: (whose: string) =>
    `${whose}：关系（单亲的子女、同住的父母或祖父母，扣除不同）`,
  askThere: (where: string) => `详情请咨询${where}。`,
  unread: (count: number) => `有${count}栏无法读取，按空白计算`,
  left: '以下栏目无法读取，按空白计算',
  notDeducted: '已申报但无法从本年度税额中扣除的项目',
  lossesLater: '部分损失经申报可结转到下一年。',
  failed: '由于我方的问题，无法按此内容计算。请修改填写内容，或稍后重新打开。',

  steps: '计算的步骤',
  stepsLead: '从所得到税额，按法律的顺序排列。按“为什么？”可查看以您的数字说明的理由。',
  estimate: '此结果为试算。正式税额以市区町村寄来的税额决定通知书（「税額決定通知書」）为准。',
  source: (name: string) => `「${name}」：已计入条例规定的加征（或减税）`,
  caution: (of: string, text: string) => `${of}：${text}`,
  grade: '级地（「級地」）',
  certainty: {
    公表資料: '已按官方公布资料确认',
    二次資料: '已按引用公布资料的资料确认',
    見込み: '根据前后年度的资料推定',
    未確認: '未能按资料确认',
  },
}

/** The headings of the calculation. */
export const rowText: Translated<typeof japanese.rowText> = {
  income: '所得',
  deductions: '从所得中扣除的金额（「所得控除」）',
  taxable: '乘以税率的所得',
  year: '一年的合计',
  payment: '缴纳方式',
  donation: '故乡税（「ふるさと納税」）',
  incomeTax: '所得税（参考）',
  incomeTaxLead:
    '所得税是国税，扣除额和税率都与住民税不同。这是全年的金额，尚未减去已预扣的税款。不含外国税额抵免和2024年的定额减税。',
}

export const waitingReasons: Translated<typeof japanese.waitingReasons> = {
  公的年金等控除が年齢で違う: '目前按未满65岁计算。满65岁时养老金的扣除更多，税可能会减少',
  住宅借入金等の控除の限度が住み始めた日で違う: '住房贷款扣除的上限因开始居住的日期而不同',
  配偶者控除が年齢で違う: '70岁以上的配偶扣除较多',
  扶養控除が年齢で違う: '扶养扣除因年龄而不同',
  未成年者は非課税になることがある: '未成年人可能不用缴税',
}
