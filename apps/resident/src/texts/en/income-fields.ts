import type { GroupTexts } from '../../form/fields/texts.ts'

const keihi = { label: 'Expenses', hint: 'What you paid to earn the revenue' } as const
const accounts = {
  shunyu: { label: 'Sales and other revenue', hint: 'Total of one year before expenses' },
  keihi: {
    label: 'Necessary expenses (必要経費)',
    hint: 'With depreciation. Salaries paid to family members go into the boxes below',
  },
  'aoiro-senju': {
    label: 'Salaries paid to blue-return family employees (青色事業専従者)',
    hint: 'What you paid within the registered amount. Leave it empty for a white return',
  },
  'haigusha-senju': { label: 'Spouse is a family employee' },
  'hoka-senju': { label: 'Other family employees (white return)' },
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
    title: 'Withholding slip of your salary (給与所得の源泉徴収票)',
    whose: (number) => `Salary slip ${number}`,
    item: {
      title: (number) => `Withholding slip ${number}`,
      addFirst: '+ Add a withholding slip',
      add: (number) => `+ Withholding slip ${number}`,
      remove: (number) => `Remove slip ${number}`,
    },
    fields: {
      shiharai: {
        label: 'Amount paid (支払金額)',
        hint: 'Not your take-home pay: the amount before tax',
      },
      'shakai-hoken': { label: 'Social insurance premiums (社会保険料等の金額)' },
      jishin: { label: 'Earthquake insurance premium deduction (地震保険料の控除額)' },
      jutaku: { label: 'Housing loan credit (住宅借入金等特別控除の額)' },
      'shin-seimei': { label: 'New life insurance (新生命保険料の金額)' },
      'kyu-seimei': { label: 'Old life insurance (旧生命保険料の金額)' },
      'kaigo-iryo': { label: 'Medical care insurance (介護医療保険料の金額)' },
      'shin-nenkin': { label: 'New private pension (新個人年金保険料の金額)' },
      'kyu-nenkin': { label: 'Old private pension (旧個人年金保険料の金額)' },
      'jutaku-kano': { label: 'Housing loan credit available (住宅借入金等特別控除可能額)' },
      kyoju: { label: 'Day you moved in, 1st (居住開始年月日)' },
      'jutaku-kubun': { label: 'Kind of credit, 1st (特別控除区分)' },
      'kokumin-nenkin': {
        label: 'National pension premiums (国民年金保険料等の金額)',
        hint: 'Part of the social insurance premiums',
      },
      'kyu-choki': { label: 'Old long-term casualty insurance (旧長期損害保険料の金額)' },
    },
  },
  nenkin: {
    title: 'Withholding slip of your public pension (公的年金等の源泉徴収票)',
    whose: (number) => `Pension slip ${number}`,
    item: {
      title: (number) => `Pension slip ${number}`,
      addFirst: '+ Add a pension slip',
      add: (number) => `+ Pension slip ${number}`,
      remove: (number) => `Remove pension slip ${number}`,
    },
    fields: {
      shiharai: {
        label: 'Amount paid (支払金額)',
        hint: 'Before tax and long-term care premiums are withheld',
      },
      'shakai-hoken': { label: 'Social insurance premiums (社会保険料の額)' },
    },
  },
  eigyo: {
    title: 'Business (営業等)',
    lead: 'Your own business other than farming: a shop, a workshop, freelance work and so on.',
    whose: () => 'Business',
    fields: accounts,
  },
  nogyo: { title: 'Farming', whose: () => 'Farming', fields: accounts },
  fudosan: {
    title: 'Letting of real estate',
    lead: 'Rent from flats, parking lots or land.',
    whose: () => 'Real estate',
    fields: {
      ...accounts,
      shunyu: { label: 'Rent received', hint: 'Total of one year before expenses' },
      'tochi-rishi': {
        label: 'Of the expenses, interest on money borrowed to buy land',
        hint: 'In a loss, this part cannot be taken off other income',
      },
    },
  },
  kessan: {
    title: 'Blue return (青色申告)',
    fields: { aoiro: { label: 'How you file, and the blue-return special deduction' } },
  },
  zatsu: {
    title: 'Side jobs, private pensions and the like (雑所得)',
    lead: '“Side jobs” are things you do again and again, such as writing or deliveries. Private pensions, crypto-assets and so on go to “Other”.',
    whose: () => 'Side jobs',
    fields: { shunyu: { label: 'Revenue from side jobs' }, keihi },
  },
  'sonota-zatsu': {
    title: 'Other miscellaneous income',
    whose: () => 'Other miscellaneous income',
    fields: {
      shunyu: {
        label: 'Other revenue',
        hint: 'Life insurance annuities, crypto-assets, interest on loans and so on',
      },
      keihi,
    },
  },
  kanai: {
    title: 'Piecework at home, sales agents and the like (家内労働者等)',
    fields: {
      'kanai-rodosha': {
        label:
          'I worked steadily for a fixed client: piecework at home, sales, meter reading and so on',
        hint: 'Even with small expenses, a fixed amount counts as expenses (rule for home workers)',
      },
    },
  },
  ichiji: {
    title: 'Insurance at maturity, prizes and the like (一時所得)',
    lead: 'Life insurance paid at maturity or on cancellation, prizes, gifts for furusato nozei and so on.',
    whose: () => 'Occasional income',
    fields: {
      shunyu: { label: 'Amount received' },
      keihi: { label: 'What you paid for it', hint: 'For insurance, all premiums paid' },
    },
  },
  tokutei: {
    title: 'Specified expenditures of employees (特定支出)',
    fields: {
      'tokutei-shishutsu': {
        label: 'Costs of work that you bore yourself, certified by the company',
        hint: 'Commuting, moving, training, licences and so on together. Only if you filed a tax return',
      },
    },
  },
}
