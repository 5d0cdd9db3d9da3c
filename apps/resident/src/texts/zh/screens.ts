import type { Screen } from '../../page/route.ts'
import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../screens.ts'

export const screenTexts: Readonly<Record<Screen, japanese.ScreenText>> = {
  entrance: { title: '您想做什么？', step: '首页' },
  tax: { title: '请看着源泉征收票（「源泉徴収票」）照原样填写', step: '想知道税额' },
  furusato: {
    title: '故乡税（「ふるさと納税」）最多可以捐多少？',
    step: '故乡税的限度额',
    lead: '填写1张源泉征收票和家庭情况，就会显示限度额。如果还不知道今年的收入，可以填写预计金额。',
  },
  'no-income': {
    title: '没有收入的年份的申报',
    step: '没有收入',
    lead: '为了所得证明书（「所得証明書」，即「非課税証明書」），以及国民健康保险费、儿童津贴（「児童手当」）等手续，有时需要申报。',
  },
  needed: { title: '需要申报吗？', step: '需要申报吗？' },
  severance: {
    title: '退职金的税额',
    step: '退职金',
    lead: '普通的退职金由单位扣税后支付。这里算出其住民税，精确到1日元，并说明理由。',
  },
  you: { title: '请告诉我们您的情况', step: '关于您' },
  kinds: {
    title: '您有哪些收入？',
    step: '收入的种类',
    lead: '之后只询问您选择的种类。',
  },
  income: {
    title: '请填写收入',
    step: '收入',
    lead: '收入是收到的钱的合计。所得是从中减去经费等之后的金额，由本页计算。',
  },
  deductions: {
    title: '请填写所付的金额',
    step: '扣除',
    lead: '填写后，税金可能减少。源泉征收票上已有的内容，不要填在这里。',
  },
  family: { title: '请告诉我们您的家庭情况', step: '家庭' },
  credits: {
    title: '您有住房贷款等吗？',
    step: '住房贷款等',
    lead: '如果没有符合的，请直接按“下一步”。',
  },
  result: { title: '结果', step: '结果' },
  check: {
    title: '请确认填写的内容',
    step: '确认',
    lead: '要修改的地方，请按“修改”。',
  },
  papers: { title: '制作申报书', step: '文件' },
  keep: { title: '保存与清除', step: '保存与清除' },
  whatif: { title: '假设比较', step: '假设比较' },
  curve: { title: '故乡税限度额的图表', step: '限度额图表' },
  notice: { title: '与税额决定通知书（「税額決定通知書」）核对', step: '核对' },
}

/** The words by which one moves from screen to screen. */
export const moveText: Translated<typeof japanese.moveText> = {
  steps: '进度',
  stepOf: (number: number, all: number) => `共${all}步中的第${number}步`,
  forwardTo: (screen: string) => `下一步（${screen}）`,
  back: '返回',
  start: '到首页',
  more: '接下来可以做的事',
  results: '结果的看法',
  reasons: '计算的步骤',
  noKinds: '还没有选择收入的种类。',
  chooseKinds: '选择收入的种类',
  severance: '普通的退职金在支付时税已扣完，这里不用选。',
  toSeverance: '确认退职金的税额',
  fromFiles: '从源泉征收票、证明书的文件（XML）读取',
  loading: '正在读取…',
  loadFailed: '未能读取这一部分。请确认网络后再试一次。其他画面可以照常使用。',
  again: '重新读取',
  needsIncome: '填写收入后，会显示在这里。',
  donatedIn: (year: number) => `这是${year}年1月至12月捐赠的限度额。`,
  notYetDonated: (year: number) => `${year}年捐赠的部分还不能计算。`,
  donateIn: (year: number) => `计算${year}年捐赠的限度额`,
  documentTitle: (screen: string, municipality: string) =>
    `${screen} － 个人住民税试算 － ${municipality}`,
}

/** Where one can go on, as something to do. */
export const wayTexts: Translated<typeof japanese.wayTexts> = {
  you: '详细填写（也填写其他收入、扣除）',
  kinds: '填写其他收入、扣除',
  whatif: '比较各种假设',
  curve: '查看故乡税限度额的图表',
  notice: '与税额决定通知书核对',
  check: '确认填写的内容',
  papers: '制作申报书',
  keep: '保存与清除',
}
