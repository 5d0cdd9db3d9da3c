import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../severance.ts'

export const severanceText: Translated<typeof japanese.severanceText> = {
  title: '请填写退职金',
  lead: '与现在填写的内容分开计算，因为退职金与其他收入分开课税。',
  waiting: '填写退职金金额和工作年数后，这里会显示税额。',
  income: '退职所得',
  residentTax: '从退职金中扣除的住民税',
  incomeTax: '从退职金中扣除的所得税（参考）',
  left: '扣税后的金额',
  notes: [
    '住民税在支付时扣完。不用写在申报书上，也不计入下一年度的住民税和故乡纳税的限度额。',
    '缴纳给领取退职金那一年1月1日居住的市区町村。各地税率相同。',
    '如果没有向单位提交「退職所得の受給に関する申告書」，会扣除退职金的20.42%作为所得税。通过确定申报可以退回与这里金额的差额。',
    '同一年或相近年份还领取了其他退职金、企业年金或iDeCo一次性金额的人，扣除会减少，税额可能多于这里的金额。',
    '适用于2022年（令和4年）以后支付的退职金。',
  ],
}
