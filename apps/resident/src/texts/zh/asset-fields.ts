import type { GroupTexts } from '../../form/fields/texts.ts'

const takings = {
  shunyu: { label: '出售金额' },
  keihi: { label: '买入金额与出售费用', hint: '取得费与转让费用的合计' },
}

/** What came in from what is owned and sold. */
export const assetFields: GroupTexts<
  | 'rishi'
  | 'haito'
  | 'kabu'
  | 'ippan-kabu'
  | 'tochi'
  | 'joto'
  | 'joto-choki'
  | 'sakimono'
  | 'sanrin'
  | 'taishoku'
  | 'kurikoshi'
> = {
  rishi: {
    title: '利息',
    lead: '日本银行存款的利息不用填写（已扣税完毕）。',
    fields: {
      rishi: { label: '综合课税的利息（「総合課税」）', hint: '外国银行存款的利息等' },
    },
  },
  haito: {
    title: '股息与分配金',
    lead: '上市股票等的股息可以选择是否申报。申报后合计所得金额增加，可能影响国民健康保险费等。',
    whose: (number) => `股息 第${number}项`,
    item: {
      title: (number) => `第${number}项股息`,
      addFirst: '＋ 添加股息',
      add: (number) => `＋ 第${number}项股息`,
      remove: (number) => `删除第${number}项股息`,
    },
    fields: {
      shurui: { label: '种类' },
      kazei: { label: '申报方式' },
      shunyu: { label: '股息金额', hint: '扣税前的金额' },
      fusai: { label: '为买股票而借款的利息', hint: '当年支付的部分' },
      wari: { label: '已扣的住民税（「配当割額」）', hint: '支付通知书上的「住民税」「配当割額」' },
    },
  },
  kabu: {
    title: '出售上市股票、投资信托',
    lead: '请看着「特定口座年間取引報告書」填写。股息请填入“股息与分配金”。',
    whose: (number) => `股票 第${number}项`,
    item: {
      title: (number) => `第${number}个账户`,
      addFirst: '＋ 添加账户',
      add: (number) => `＋ 第${number}个账户`,
      remove: (number) => `删除第${number}个账户`,
    },
    fields: {
      koza: { label: '账户' },
      shinkoku: {
        label: '是否申报此账户',
        hint: '要与其他账户通算亏损或结转亏损时申报',
      },
      shunyu: { label: '出售金额', hint: '「譲渡の対価の額（収入金額）」' },
      keihi: { label: '买入金额与费用', hint: '「取得費及び譲渡に要した費用の額等」' },
      wari: { label: '已扣的住民税', hint: '「株式等譲渡所得割額」' },
    },
  },
  'ippan-kabu': {
    title: '非上市股票（「一般株式等」）',
    whose: () => '一般股票等',
    fields: takings,
  },
  tochi: {
    title: '出售土地、建筑物',
    lead: '持有期间计算到出售当年的1月1日为止。',
    whose: (number) => `土地建筑物 第${number}项`,
    item: {
      title: (number) => `第${number}项土地、建筑物`,
      addFirst: '＋ 添加土地、建筑物',
      add: (number) => `＋ 第${number}项土地、建筑物`,
      remove: (number) => `删除第${number}项土地、建筑物`,
    },
    fields: {
      kubun: { label: '持有期间与类别' },
      ...takings,
      tokubetsu: { label: '特别扣除（「特別控除」）' },
    },
  },
  joto: {
    title: '出售其他物品（「総合課税の譲渡」）',
    lead: '金条、高尔夫会员权、机器、营业用车等。家具、自用车等日常生活用品不课税。',
    whose: () => '短期转让',
    fields: {
      shunyu: { label: '持有5年以内的物品的出售金额' },
      keihi: takings.keihi,
    },
  },
  'joto-choki': {
    title: '持有超过5年的物品',
    whose: () => '长期转让',
    fields: {
      shunyu: { label: '持有超过5年的物品的出售金额' },
      keihi: takings.keihi,
    },
  },
  sakimono: {
    title: '期货、外汇保证金（FX）等',
    lead: '与日本国内业者进行的期货、期权、场外FX、CFD等。',
    whose: () => '期货交易',
    fields: {
      shunyu: { label: '收益金额', hint: '结算所得收益的合计' },
      keihi: { label: '亏损与手续费', hint: '结算亏损与费用的合计' },
    },
  },
  sanrin: {
    title: '山林的采伐与出售',
    whose: () => '山林',
    fields: { shunyu: { label: '出售金额' }, keihi: { label: '植树费等必要经费' } },
  },
  taishoku: {
    title: '未扣住民税的退职金',
    lead: '雇主已扣住民税后支付的退职金不用填写，也不影响次年的住民税。',
    fields: {
      'taishoku-shotoku': {
        label: '退职所得金额（「退職所得」）',
        hint: '从国外支付的退职金等。减去退职所得扣除并减半后的金额',
      },
    },
  },
  kurikoshi: {
    title: '从以前年度结转的亏损',
    lead: '请在住民税申报书或确定申告书的副本上确认尚未用完的金额。',
    whose: () => '结转的亏损',
    fields: {
      jun: { label: '事业等的亏损（「純損失」）' },
      zasson: { label: '灾害等的损失（「雑損失」）' },
      kyoju: { label: '出售自住房的亏损（「居住用財産の譲渡損失」）' },
      kabu: { label: '上市股票等的转让亏损（「上場株式等の譲渡損失」）' },
      sakimono: { label: '期货交易的亏损（「先物取引の損失」）' },
    },
  },
}
