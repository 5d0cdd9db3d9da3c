import type { GroupTexts } from '../../form/fields/texts.ts'

const keihi = { label: '所花经费', hint: '为取得收入所付的金额' } as const
const accounts = {
  shunyu: { label: '销售额等收入', hint: '减去经费前的一年合计' },
  keihi: { label: '必要经费（「必要経費」）', hint: '包括折旧费。付给家人的工资填入下面的栏目' },
  'aoiro-senju': {
    label: '付给蓝色事业专从者的工资（「青色事業専従者」）',
    hint: '在申报备案金额范围内所付的金额。白色申报的人请留空',
  },
  'haigusha-senju': { label: '配偶是事业专从者' },
  'hoka-senju': { label: '配偶以外的事业专从者（白色申报）' },
}

/** Salaries, pensions, and what came in from work. */
export const incomeFields: GroupTexts<
  | 'kyuyo'
  | 'nenkin'
  | 'eigyo'
  | 'nogyo'
  | 'fudosan'
  | 'kessan'
  | 'zatsu'
  | 'sonota-zatsu'
  | 'kanai'
  | 'ichiji'
  | 'tokutei'
> = {
  kyuyo: {
    title: '工资的源泉征收票（「給与所得の源泉徴収票」）',
    whose: (number) => `工资 第${number}张`,
    item: {
      title: (number) => `第${number}张源泉征收票`,
      addFirst: '＋ 添加源泉征收票',
      add: (number) => `＋ 第${number}张源泉征收票`,
      remove: (number) => `删除第${number}张`,
    },
    fields: {
      shiharai: { label: '支付金额（「支払金額」）', hint: '不是到手工资，而是扣税前的金额' },
      'shakai-hoken': { label: '社会保险费等的金额（「社会保険料等の金額」）' },
      jishin: { label: '地震保险费的扣除额（「地震保険料の控除額」）' },
      jutaku: { label: '住房贷款扣除额（「住宅借入金等特別控除の額」）' },
      'shin-seimei': { label: '新人寿保险费（「新生命保険料の金額」）' },
      'kyu-seimei': { label: '旧人寿保险费（「旧生命保険料の金額」）' },
      'kaigo-iryo': { label: '护理医疗保险费（「介護医療保険料の金額」）' },
      'shin-nenkin': { label: '新个人年金保险费（「新個人年金保険料の金額」）' },
      'kyu-nenkin': { label: '旧个人年金保险费（「旧個人年金保険料の金額」）' },
      'jutaku-kano': { label: '住房贷款可扣除额（「住宅借入金等特別控除可能額」）' },
      kyoju: { label: '开始居住年月日（第1次）（「居住開始年月日」）' },
      'jutaku-kubun': { label: '特别扣除类别（第1次）（「特別控除区分」）' },
      'kokumin-nenkin': {
        label: '国民年金保险费等的金额（「国民年金保険料等の金額」）',
        hint: '已包含在社会保险费等的金额中',
      },
      'kyu-choki': { label: '旧长期损害保险费（「旧長期損害保険料の金額」）' },
    },
  },
  nenkin: {
    title: '公共养老金等的源泉征收票（「公的年金等の源泉徴収票」）',
    whose: (number) => `养老金 第${number}张`,
    item: {
      title: (number) => `第${number}张养老金源泉征收票`,
      addFirst: '＋ 添加养老金的源泉征收票',
      add: (number) => `＋ 第${number}张养老金源泉征收票`,
      remove: (number) => `删除第${number}张养老金`,
    },
    fields: {
      shiharai: { label: '支付金额（「支払金額」）', hint: '扣除税金和护理保险费之前的金额' },
      'shakai-hoken': { label: '社会保险费金额（「社会保険料の額」）' },
    },
  },
  eigyo: {
    title: '事业（营业等）',
    lead: '商店、工厂、自由职业等农业以外的自营事业。',
    whose: () => '营业等',
    fields: accounts,
  },
  nogyo: { title: '农业', whose: () => '农业', fields: accounts },
  fudosan: {
    title: '不动产出租',
    lead: '出租公寓、停车场、土地所得的租金。',
    whose: () => '不动产',
    fields: {
      ...accounts,
      shunyu: { label: '房租、地租等收入', hint: '减去经费前的一年合计' },
      'tochi-rishi': {
        label: '必要经费中为购买土地的借款利息',
        hint: '亏损时，这部分不能从其他所得中减去',
      },
    },
  },
  kessan: {
    title: '蓝色申报（「青色申告」）',
    fields: { aoiro: { label: '申报方式与蓝色申报特别扣除额' } },
  },
  zatsu: {
    title: '副业、个人年金等（「雑所得」）',
    lead: '“业务”是指稿费、送货等持续进行的副业。个人年金、加密资产等填入“其他”。',
    whose: () => '业务杂项所得',
    fields: { shunyu: { label: '业务（副业）收入' }, keihi },
  },
  'sonota-zatsu': {
    title: '其他杂项所得',
    whose: () => '其他杂项所得',
    fields: {
      shunyu: { label: '其他收入', hint: '人寿保险年金、加密资产、贷款利息等' },
      keihi,
    },
  },
  kanai: {
    title: '家庭副业、外勤推销等（「家内労働者等」）',
    fields: {
      'kanai-rodosha': {
        label: '持续为固定对象工作，如家庭副业、外勤推销、抄表员等',
        hint: '即使经费少，也按规定金额视为经费（家内劳动者等的特例）',
      },
    },
  },
  ichiji: {
    title: '保险满期金、奖金等（「一時所得」）',
    lead: '人寿保险的满期金、解约金、奖金、故乡税的回礼等。',
    whose: () => '临时所得',
    fields: {
      shunyu: { label: '领取的金额' },
      keihi: { label: '为此所付的金额', hint: '若为保险，则为已付保险费的合计' },
    },
  },
  tokutei: {
    title: '工资的特定支出（「特定支出」）',
    fields: {
      'tokutei-shishutsu': {
        label: '公司证明的、因工作自己负担的费用',
        hint: '通勤、搬家、进修、资格等的合计。仅限做了确定申告的人',
      },
    },
  },
}
