import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../page.ts'

/** The words around the form. */
export const pageText: Translated<typeof japanese.pageText> = {
  product: (municipality: string) => `${municipality} 个人住民税模拟计算`,
  entrance: '个人住民税模拟计算入口',
  documentTitle: (municipality: string, problems: number) =>
    `${problems > 0 ? `（有${problems}处需确认）` : ''}个人住民税试算 － ${municipality}`,
  description: (municipality: string) =>
    `根据工资或养老金的源泉征收票，精确到1日元计算${municipality}的个人住民税（市民税、县民税），并说明理由。还可以知道故乡税的限度额。`,
  footer: (version: string) => `「税守」（Zeimori）${version}　此结果为试算。`,
  skip: '转到正文',
  languages: '语言（Language）',
  about: '关于本页',
  aboutNoScript: '不使用JavaScript时',
  promise: '您填写的金额只在这台设备内计算，不会发送到外部。',
  promiseNoScript: '本页不使用JavaScript。填写的金额在服务器上计算，不保存也不记录。',
  trial: '这是试用版。「見本市」是虚构的城市。',

  computed: '已自动计算',
  notComputed: '由支付金额计算',
  fromBelow: '由下面的金额计算',
  unused: '不使用',
  residentPart: (amount: string) => `住民税为 ${amount}`,

  must: '必填',

  problems: (count: number) => `有${count}处请您确认`,
  compute: '计算',
  print: '用A4打印',
  example: '填入示例看看',
  clear: '清除全部填写内容',
  clearAsk: '将清除全部填写内容，无法恢复。可以吗？',
  formLabel: '试算的填写',
  noScript: '似乎无法使用JavaScript。',
  noScriptLink: '在不使用JavaScript的页面计算',
  noScriptAbsent:
    '本页使用JavaScript计算，这里没有不使用JavaScript的页面。请启用JavaScript，或向所在市区町村咨询。',
}
