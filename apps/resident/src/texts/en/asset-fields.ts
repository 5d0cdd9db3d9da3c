import type { GroupTexts } from '../../form/fields/texts.ts'

const takings = {
  shunyu: { label: 'Selling price' },
  keihi: {
    label: 'Purchase price and costs of selling',
    hint: 'Acquisition and selling costs together',
  },
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
    title: 'Interest',
    lead: 'Do not enter interest on deposits at banks in Japan (its tax has been withheld and is settled).',
    fields: {
      rishi: {
        label: 'Interest taxed together with other income (総合課税)',
        hint: 'For example, interest on deposits at foreign banks',
      },
    },
  },
  haito: {
    title: 'Dividends and distributions',
    lead: 'For dividends of listed shares and the like you may choose whether to declare them. Declaring raises your total income, which can raise national health insurance premiums and more.',
    whose: (number) => `Dividend ${number}`,
    item: {
      title: (number) => `Dividend ${number}`,
      addFirst: '+ Add a dividend',
      add: (number) => `+ Dividend ${number}`,
      remove: (number) => `Remove dividend ${number}`,
    },
    fields: {
      shurui: { label: 'Kind' },
      kazei: { label: 'How you declare it' },
      shunyu: { label: 'Amount of the dividend', hint: 'Before tax is withheld' },
      fusai: { label: 'Interest on money borrowed to buy the shares', hint: 'Paid in that year' },
      wari: {
        label: 'Inhabitant tax withheld (配当割額)',
        hint: '「住民税」 or 「配当割額」 on the payment notice',
      },
    },
  },
  kabu: {
    title: 'Sale of listed shares and investment trusts',
    lead: 'Copy from the annual report of your specified account (特定口座年間取引報告書). Dividends go to “Dividends and distributions”.',
    whose: (number) => `Shares ${number}`,
    item: {
      title: (number) => `Account ${number}`,
      addFirst: '+ Add an account',
      add: (number) => `+ Account ${number}`,
      remove: (number) => `Remove account ${number}`,
    },
    fields: {
      koza: { label: 'Account' },
      shinkoku: {
        label: 'Do you declare this account?',
        hint: 'Declare it to offset losses with other accounts or to carry them forward',
      },
      shunyu: { label: 'Selling price', hint: '「譲渡の対価の額（収入金額）」' },
      keihi: { label: 'Purchase price and costs', hint: '「取得費及び譲渡に要した費用の額等」' },
      wari: { label: 'Inhabitant tax withheld', hint: '「株式等譲渡所得割額」' },
    },
  },
  'ippan-kabu': {
    title: 'Unlisted shares (一般株式等)',
    whose: () => 'Unlisted shares',
    fields: takings,
  },
  tochi: {
    title: 'Sale of land and buildings',
    lead: 'The time of holding is counted up to 1 January of the year of sale.',
    whose: (number) => `Land or building ${number}`,
    item: {
      title: (number) => `Land or building ${number}`,
      addFirst: '+ Add land or a building',
      add: (number) => `+ Land or building ${number}`,
      remove: (number) => `Remove land or building ${number}`,
    },
    fields: {
      kubun: { label: 'Time of holding and kind' },
      ...takings,
      tokubetsu: { label: 'Special deduction (特別控除)' },
    },
  },
  joto: {
    title: 'Sale of other things (総合課税の譲渡)',
    lead: 'Gold, golf memberships, machines, business cars and so on. Things of daily life such as furniture or your own car are not taxed.',
    whose: () => 'Short-term sale',
    fields: {
      shunyu: { label: 'Selling price of things held for 5 years or less' },
      keihi: takings.keihi,
    },
  },
  'joto-choki': {
    title: 'Things held for more than 5 years',
    whose: () => 'Long-term sale',
    fields: {
      shunyu: { label: 'Selling price of things held for more than 5 years' },
      keihi: takings.keihi,
    },
  },
  sakimono: {
    title: 'Futures, FX and the like',
    lead: 'Futures, options, over-the-counter FX, CFDs and so on with dealers in Japan.',
    whose: () => 'Futures',
    fields: {
      shunyu: { label: 'Gains', hint: 'All gains from settlements' },
      keihi: { label: 'Losses and fees', hint: 'All losses from settlements and costs' },
    },
  },
  sanrin: {
    title: 'Felling and sale of timber',
    whose: () => 'Forestry',
    fields: { shunyu: { label: 'Selling price' }, keihi: { label: 'Expenses such as planting' } },
  },
  taishoku: {
    title: 'Retirement allowance without inhabitant tax withheld',
    lead: 'Do not enter an allowance from which your employer withheld inhabitant tax. It is not taxed again next year.',
    fields: {
      'taishoku-shotoku': {
        label: 'Retirement income (退職所得)',
        hint: 'For example, paid from abroad. The amount after the retirement income deduction and halving',
      },
    },
  },
  kurikoshi: {
    title: 'Losses carried forward from earlier years',
    lead: 'Check the unused amount on your copy of the inhabitant tax or income tax return.',
    whose: () => 'Loss carried forward',
    fields: {
      jun: { label: 'Loss from business and the like (純損失)' },
      zasson: { label: 'Loss from disaster and the like (雑損失)' },
      kyoju: { label: 'Loss from selling your own home (居住用財産の譲渡損失)' },
      kabu: { label: 'Loss on listed shares (上場株式等の譲渡損失)' },
      sakimono: { label: 'Loss on futures (先物取引の損失)' },
    },
  },
}
