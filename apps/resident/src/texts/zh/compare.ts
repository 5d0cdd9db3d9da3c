import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../compare.ts'

/** The words of the lines of two scenarios side by side. */
export const lineText: Translated<typeof japanese.lineText> = {
  total: '住民税与所得税的合计（参考）',
  year: '住民税（一年）',
  forest: '森林环境税（国税「森林環境税」）',
  incomeTax: '所得税（参考）',
  apartResident: '另行扣缴完毕的住民税',
  apartIncome: '另行扣缴完毕的所得税（参考）',
  withheld: '预先扣缴的住民税（通过申报结算的部分）',
  refund: '退还的住民税（「還付」）',
  limit: '故乡税的限度额（「ふるさと納税の限度額」）',
}

/** What can be imagined otherwise, and the words of the panel. */
export const compareText: Translated<typeof japanese.compareText> = {
  title: '假设比较',
  lead: '把现在的内容与试着改变的内容并列显示。在这里改变，不会改变您填写的内容。',
  kind: '想改变什么',
  kinds: {
    pension: '增加iDeCo（缴费）',
    dividends: '股息申报或不申报',
    couple: '夫妻之间扶养的分配',
    retirement: '退职的年份',
    years: '其他年度',
    free: '自由改变',
  },
  now: '现在的内容',
  item: '项目',
  difference: '差别',
  tableTitle: (a: string, b: string) => `${a}与${b}`,
  more: (amount: string) => `增加 ${amount}`,
  less: (amount: string) => `减少 ${amount}`,
  same: '相同',
  details: '计算过程中变化的金额',
  noDetails: '计算过程中的金额没有差别。',
  verdict: '是否要缴纳住民税',
  verdicts: {
    exempt: '不用缴纳（免税「非課税」）',
    'per-capita-only': '只有均等比例额',
    taxed: '要缴纳',
  },
  changes: '有变化',
  better: (title: string, amount: string) => `“${title}”的合计少 ${amount}`,
  neither: '两者的合计金额相同',
  reference: '所得税仅供参考。不包括对国民健康保险、护理保险等保险费以及各种给付的影响。',
  pin: '把此内容放在左边，继续比较',
  unpin: '把左边恢复为“现在的内容”',
  waiting: '填写金额后，结果会并列显示在这里。',
}

/** iDeCo: so much more each month. */
export const pensionText: Translated<typeof japanese.pensionText> = {
  monthly: '每月增加多少',
  hint: '一年为12个月的金额',
  title: (monthly: string) => `iDeCo每月增加${monthly}`,
}

/** Dividends of listed shares. */
export const dividendText: Translated<typeof japanese.dividendText> = {
  unlisted: '表格中没有填写“被扣的住民税（配当割额）”的股息，视为非上市股票的股息，保持原样计算。',
  amount: '上市股票等的股息金额',
  amountHint: '扣税前的一年合计',
  incomeTax: '已扣的所得税',
  residentTax: '已扣的住民税',
  withheldHint: '留空时按法律的税率计算',
  way: '用来比较的申报方式',
  ways: {
    left: '不申报',
    'with-the-rest': '按综合课税（「総合課税」）申报',
    apart: '按分离课税（「分離課税」）申报',
  },
  all: '三种方式的合计',
  best: '最少',
  warning:
    '申报后股息会计入所得，因此国民健康保险、护理保险、后期高龄者医疗（「後期高齢者医療」）的保险费以及医疗费的窗口负担可能提高。保险费请咨询您所在的市区町村。',
  oneChoice: '从令和6年度（2024年度）起，所得税与住民税不能选择不同的方式。',
}

/** Leaving work within the year. */
export const retirementText: Translated<typeof japanese.retirementText> = {
  month: '最后领取工资的月份',
  months: (month: number) => `${month}月`,
  severance: '退职金金额',
  severanceHint: '扣税前的金额。没有时请留空',
  years: '工作年数（「勤続年数」）',
  yearsHint: '不满1年的月数进位为1年（例 20年3个月请填21）',
  disability: '因成为障碍者而退职',
  official: '公司董事等或公务员等，且工作5年以下',
  social: '当年所付的社会保险费',
  socialHint: '也包括退职后的国民健康保险、国民年金。留空时与现在的金额相同',
  title: (month: number) => `在${month}月退职`,
  severanceTax: (resident: string, income: string) =>
    `支付退职金时，会从中扣除住民税 ${resident} 和所得税 ${income}（参考）。`,
  later:
    '住民税是对上一年的所得所课的税，因此退职的下一年度会是这个金额。退职当年缴纳上一年所得的部分。',
  notYears: '工作年数请用1至60的数字填写（例 20）。',
}

/** Another year on the same input. */
export const yearsText: Translated<typeof japanese.yearsText> = {
  year: '用来比较的年度',
  none: '此市区町村没有公开其他年度。',
  why: '为什么变化',
  inTurn: '这是把两个年度的规定从上到下依次替换时变化的金额。相加即为全部差别。',
  residentTax: (amount: string) => `住民税${amount}`,
  incomeTax: (amount: string) => `所得税（参考）${amount}`,
  limit: (amount: string) => `故乡税的限度额${amount}`,
  nothing: '两个年度的规定差别与您无关。',
  topics: {
    'salary-deduction': '工资所得扣除',
    'pension-deduction': '公共养老金等扣除',
    'dependant-limit': '可列入扶养的家人的所得限度',
    student: '勤工学生扣除',
    'special-relative': '特定亲属特别扣除（19岁至22岁的亲属）',
    'basic-deduction': '基础扣除',
    spouse: '配偶者扣除、配偶者特别扣除',
    'single-parent': '单亲扣除、寡妇扣除',
    insurance: '人寿保险费、地震保险费的扣除',
    'tax-free-line': '免税的限度',
    abroad: '住在国外的亲属的条件',
    donation: '故乡税的扣除',
    'housing-loan': '住房贷款扣除等税额扣除',
    'fixed-cut': '定额减税',
    'per-capita': '均等比例额（用于防灾的加算）',
    'forest-tax': '森林环境税',
    'income-tax': '所得税的规定（基础扣除等）',
    age: '您和家人的年龄',
    rest: '其他规定',
    ordinance: '市区町村、都道府县的条例',
  },
}

/** Who of a couple declares whom. */
export const coupleText: Translated<typeof japanese.coupleText> = {
  lead: '填写配偶的收入后，将对所有组合进行计算，看把谁列入哪一方的扶养时两人的合计最少。',
  salary: '配偶的工资（「支払金額」）',
  pension: '配偶的养老金（「支払金額」）',
  social: '配偶所付的社会保险费',
  nobody: '填写亲属后，可以比较改由另一方扶养的情况。',
  relative: (number: number, relation: string, birth: string) =>
    birth === '' ? `第${number}名（${relation}）` : `第${number}名（${relation}，${birth}出生）`,
  relations: { 子: '子女', '父母・祖父母': '父母、祖父母', その他: '其他亲属' },
  who: '列入谁的扶养',
  me: '您',
  partner: '配偶',
  asNow: '全部列入您的扶养',
  best: '最少的分配方式',
  yours: '您的住民税与所得税',
  partners: '配偶的住民税与所得税',
  both: '两人的合计',
  already: '保持现状（全部列入您的扶养）最少。',
  young: '未满16岁的子女没有扶养扣除，但计入判断是否免税的人数。',
  unknown: '不包括配偶的其他扣除。也请确认公司的家庭津贴和健康保险的扶养。',
}

/** Any box of the form otherwise. */
export const freeText: Translated<typeof japanese.freeText> = {
  box: (number: number) => `要改变的栏目 ${number}`,
  choose: '请选择栏目',
  value: '改变后的内容',
  from: (held: string) => `现在是 ${held}`,
  fromBlank: '现在是空白',
  add: '＋ 再改变一项',
  remove: (number: number) => `取消第${number}项`,
  title: '改变后的内容',
  yes: '是',
  no: '否',
}

/** How far it is to where the tax leaps. */
export const cliffText: Translated<typeof japanese.cliffText> = {
  title: '离税额变化还差多少',
  lead: '把收入每次改变1日元，实际计算后找出来的。',
  whose: '改变谁的收入',
  subjects: {
    salary: '您的工资',
    pension: '您的养老金',
    business: '您的事业收入',
    'spouse-salary': '配偶的工资',
  },
  relative: (number: number) => `第${number}名亲属的工资`,
  ahead: (amount: string, at: string) => `再增加 ${amount} 时（从${at}起）`,
  behind: (amount: string, last: string) => `如果少 ${amount}（不超过${last}），就不会出现以下情况`,
  tax: (by: string, before: string, after: string) => `住民税增加 ${by}（${before} → ${after}）`,
  limit: (before: string, after: string) => `故乡税的限度额降低（${before} → ${after}）`,
  line: '即使超过此处，住民税也不会马上变化',
  family: '您自己的住民税不变。扶养您的家人的税会增加',
  none: '从现在的收入起200万日元左右的范围内，没有税额突然变化的地方。',
  insurance: '健康保险和养老金的扶养（106万日元、130万日元等）是与税不同的规定，不包括在这里。',
  law: (article: string) => `依据：${article}`,
  features: {
    'per-capita': '开始缴纳均等比例额',
    'income-levy': '开始缴纳所得比例额',
    forest: '开始缴纳森林环境税',
    'exempt-person': '超过障碍者、未成年人、寡妇、单亲的免税限度',
    spouse: '配偶者扣除、配偶者特别扣除发生变化',
    dependants: '扶养扣除、特定亲属特别扣除发生变化',
    disability: '障碍者扣除发生变化',
    headcount: '列入扶养的人数发生变化',
    'single-parent': '不再有单亲扣除、寡妇扣除',
    student: '不再有勤工学生扣除',
    basic: '基础扣除减少',
    difference: '作为调整扣除基础的差额发生变化',
    'pension-deduction': '公共养老金等扣除减少',
    'donation-rate': '故乡税退还的比例发生变化',
    'housing-loan': '超过住房贷款扣除的所得限度',
    'fixed-cut': '超过定额减税的所得限度',
    'as-dependant': '不再是家人的扶养亲属或配偶者扣除的对象',
    'as-spouse-in-full': '配偶享受的配偶者特别扣除开始减少',
    'as-spouse-at-all': '配偶享受的配偶者特别扣除不再有',
    'as-child-in-full': '父母享受的特定亲属特别扣除开始减少',
    'as-child-at-all': '父母享受的特定亲属特别扣除不再有',
  },
}
