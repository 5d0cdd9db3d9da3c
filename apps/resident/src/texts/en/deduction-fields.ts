import type { GroupTexts } from '../../form/fields/texts.ts'
import { incomeYear } from './people-fields.ts'

/** What was paid, and what is taken off the tax for it. */
export const deductionFields: GroupTexts<
  'hoka' | 'iryohi' | 'zasson' | 'kifu' | 'hoka-kifu' | 'jutaku' | 'gaikoku' | 'zennendo' | 'jijo'
> = {
  hoka: {
    title: 'Premiums and contributions not on the withholding slip',
    fields: {
      'shakai-hoken': {
        label: 'Social insurance premiums you paid yourself (社会保険料)',
        hint: 'National health insurance, national pension, long-term care insurance and so on. Without what is on the withholding slip',
      },
      kakekin: {
        label: 'Contributions to iDeCo, small enterprise mutual aid and the like',
        hint: 'Without what is on the withholding slip',
      },
      'shin-seimei': {
        label: 'New life insurance premiums (新生命保険料)',
        hint: 'Contracts from 2012 on. The amount you paid',
      },
      'kyu-seimei': {
        label: 'Old life insurance premiums (旧生命保険料)',
        hint: 'Contracts until 2011. The amount you paid',
      },
      'kaigo-iryo': { label: 'Medical care insurance premiums (介護医療保険料)' },
      'shin-nenkin': { label: 'New private pension premiums (新個人年金保険料)' },
      'kyu-nenkin': { label: 'Old private pension premiums (旧個人年金保険料)' },
      jishin: { label: 'Earthquake insurance premiums (地震保険料)', hint: 'The amount you paid' },
      'kyu-choki': {
        label: 'Old long-term casualty insurance premiums (旧長期損害保険料)',
        hint: 'Long-term casualty insurance made by the end of 2006',
      },
    },
  },
  iryohi: {
    title: 'Medical expenses (医療費)',
    lead: 'What you paid for yourself and family members living on the same budget. You can use either the medical expenses deduction or the self-medication scheme, not both.',
    whose: () => 'Medical expenses (医療費)',
    fields: {
      tokurei: { label: 'Which one do you use?', short: 'Kind of deduction' },
      shiharai: { label: 'The amount you paid', hint: 'Total of one year' },
      hoten: {
        label: 'Amount paid back by insurance and the like',
        hint: 'High-cost medical benefits, hospital benefits, childbirth lump sum and so on',
      },
    },
  },
  zasson: {
    title: 'Losses from disaster or theft',
    lead: 'When things you live with were damaged by disaster, theft or embezzlement.',
    whose: () => 'Losses from disaster or theft',
    fields: {
      sonshitsu: {
        label: 'Amount of the loss',
        hint: 'With what you paid for clearing up after a disaster',
      },
      saigai: {
        label: 'Of this, what you paid for clearing up after a disaster',
        hint: 'Disaster-related expenses (災害関連支出)',
      },
      hoten: { label: 'Amount covered by insurance and the like' },
    },
  },
  kifu: {
    title: 'Furusato nozei (ふるさと納税)',
    fields: {
      furusato: {
        label: 'Furusato nozei donations you made',
        hint: (year) => `Total from January to December ${incomeYear(year)}`,
      },
      onestop: { label: 'I use the one-stop exception and file no tax return' },
    },
  },
  'hoka-kifu': {
    title: 'Other donations',
    fields: {
      bokin: {
        label: 'Donations to the Community Chest and the Red Cross',
        hint: 'The Community Chest of your prefecture and its Japanese Red Cross chapter',
      },
      'jorei-ken': {
        label: "Donations to bodies named in the prefecture's ordinance",
        hint: 'Donations to a body that both name go into both boxes',
      },
      'jorei-shi': { label: "Donations to bodies named in the municipality's ordinance" },
    },
  },
  jutaku: {
    title: 'Housing loan credit (for people who filed a tax return)',
    lead: 'If it is on your withholding slip, enter it in the boxes of the slip.',
    whose: () => 'Housing loan credit (住宅ローン控除)',
    fields: {
      kanogaku: {
        label: 'Housing loan credit of income tax',
        hint: '「住宅借入金等特別控除」 on the tax return, with the part that could not be taken',
      },
      kyoju: { label: 'Day you moved in', hint: 'For example 2021-03-10' },
      kubun: { label: 'Kind, if you bought with 8% or 10% consumption tax' },
    },
  },
  gaikoku: {
    title: 'Tax withheld abroad',
    lead: 'For people whose foreign dividends and the like were taxed abroad. The amounts are on the foreign tax credit statement of income tax.',
    whose: () => 'Foreign tax credit (外国税額控除)',
    fields: {
      zeigaku: { label: 'Foreign income tax' },
      gendo: { label: 'Limit of the credit in income tax (控除限度額)' },
      fukko: { label: 'Limit of the credit in the special income tax for reconstruction' },
    },
  },
  zennendo: {
    title: 'Inhabitant tax taken from your pension in the fiscal year before',
    fields: {
      'zennendo-nenkin': {
        label: "Last fiscal year's inhabitant tax on the pension (one year)",
        hint: "From last fiscal year's tax notice. Leave it empty if this is the first year of collection from the pension",
      },
    },
  },
  jijo: {
    title: 'Special circumstances',
    lead: 'If one of these applies, the result here is for reference only. Please ask your municipality.',
    whose: () => 'Special circumstances',
    fields: {
      jusho: { label: 'I had no address in Japan on 1 January' },
      joyaku: { label: 'A tax treaty exempts me or lowers my tax' },
      'kokugai-chuko': { label: 'I have a loss on a used building abroad' },
      kumiai: { label: 'I have a loss from a partnership (investment and so on)' },
      genmen: { label: 'I get a tax reduction because of a disaster or the like' },
    },
  },
}
