import type { GroupTexts } from '../../form/fields/texts.ts'
import { incomeYear } from './people-fields.ts'

/** What was paid, and what is taken off the tax for it. */
export const deductionFields: GroupTexts<
  'hoka' | 'iryohi' | 'zasson' | 'kifu' | 'hoka-kifu' | 'jutaku' | 'gaikoku' | 'zennendo' | 'jijo'
> = {
  hoka: {
    title: '源泉征收票上没有的保险费、缴费',
    fields: {
      'shakai-hoken': {
        label: '自己缴纳的社会保险费（「社会保険料」）',
        hint: '国民健康保险、国民年金、护理保险等。源泉征收票上已有的除外',
      },
      kakekin: { label: 'iDeCo、小规模企业共济等的缴费', hint: '源泉征收票上已有的除外' },
      'shin-seimei': {
        label: '新人寿保险费（「新生命保険料」）',
        hint: '2012年以后的合同，所付金额',
      },
      'kyu-seimei': {
        label: '旧人寿保险费（「旧生命保険料」）',
        hint: '2011年以前的合同，所付金额',
      },
      'kaigo-iryo': { label: '护理医疗保险费（「介護医療保険料」）' },
      'shin-nenkin': { label: '新个人年金保险费（「新個人年金保険料」）' },
      'kyu-nenkin': { label: '旧个人年金保险费（「旧個人年金保険料」）' },
      jishin: { label: '地震保险费（「地震保険料」）', hint: '所付金额' },
      'kyu-choki': {
        label: '旧长期损害保险费（「旧長期損害保険料」）',
        hint: '2006年年底以前的长期损害保险',
      },
    },
  },
  iryohi: {
    title: '医疗费（「医療費」）',
    lead: '为本人和共同生活的家人所付的部分。医疗费扣除与自我药疗税制只能使用其中一项。',
    whose: () => '医疗费（「医療費」）',
    fields: {
      tokurei: { label: '使用哪一项', short: '扣除的种类' },
      shiharai: { label: '所付金额', hint: '一年的合计' },
      hoten: { label: '由保险等返还的金额', hint: '高额疗养费、住院给付金、生育一次性补助金等' },
    },
  },
  zasson: {
    title: '灾害、盗窃的损失',
    lead: '因灾害、盗窃、侵占使生活用品受到损害时。',
    whose: () => '灾害、盗窃的损失',
    fields: {
      sonshitsu: { label: '损失金额', hint: '包括灾害清理等所付的金额' },
      saigai: { label: '其中，灾害清理等所付的金额', hint: '灾害相关支出（「災害関連支出」）' },
      hoten: { label: '由保险等补偿的金额' },
    },
  },
  kifu: {
    title: '故乡税（「ふるさと納税」）',
    fields: {
      furusato: {
        label: '故乡税捐款金额',
        hint: (year) => `${incomeYear(year)}1月至12月的合计`,
      },
      onestop: { label: '使用一站式特例，不做确定申告' },
    },
  },
  'hoka-kifu': {
    title: '其他捐款',
    fields: {
      bokin: {
        label: '对共同募金会、日本红十字会的捐款',
        hint: '居住地都道府县的共同募金会和日本红十字会支部',
      },
      'jorei-ken': {
        label: '对都道府县条例指定的法人的捐款',
        hint: '双方都指定的法人，请在两栏都填写',
      },
      'jorei-shi': { label: '对市区町村条例指定的法人的捐款' },
    },
  },
  jutaku: {
    title: '住房贷款扣除（做了确定申告的人）',
    lead: '源泉征收票上写有的人，请填入源泉征收票的栏目。',
    whose: () => '住房贷款扣除（「住宅ローン控除」）',
    fields: {
      kanogaku: {
        label: '所得税的住房贷款扣除额',
        hint: '确定申告书上的「住宅借入金等特別控除」，包括未扣完的部分',
      },
      kyoju: { label: '开始居住的日期', hint: '例 2021-03-10' },
      kubun: { label: '以8%、10%消费税购买时的类别' },
    },
  },
  gaikoku: {
    title: '在外国被扣的税',
    lead: '适用于从外国股息等中被扣外国所得税的人。金额写在所得税的外国税额扣除明细书上。',
    whose: () => '外国税额扣除（「外国税額控除」）',
    fields: {
      zeigaku: { label: '外国所得税额' },
      gendo: { label: '所得税的扣除限额（「控除限度額」）' },
      fukko: { label: '复兴特别所得税的扣除限额' },
    },
  },
  zennendo: {
    title: '上一年度从养老金中扣除的住民税',
    fields: {
      'zennendo-nenkin': {
        label: '上一年度养老金部分的住民税（一年）',
        hint: '上一年度税额决定通知书上的金额。首次从养老金中扣除的人请留空',
      },
    },
  },
  jijo: {
    title: '特别情况',
    lead: '如有符合的情况，此处的计算仅供参考。请向市区町村咨询。',
    whose: () => '特别情况',
    fields: {
      jusho: { label: '1月1日在日本没有住所' },
      joyaku: { label: '根据租税条约免税或减税' },
      'kokugai-chuko': { label: '国外的二手建筑物有亏损' },
      kumiai: { label: '合伙（投资等）事业有亏损' },
      genmen: { label: '因灾害等享受税的减免' },
    },
  },
}
