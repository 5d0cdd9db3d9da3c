import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../people-fields.ts'

import type { GroupTexts } from '../../form/fields/texts.ts'

/** 「令和7年」: a year of income, as people call it. */
export const incomeYear: Translated<typeof japanese.incomeYear> = (year: number): string =>
  `${year}`

const incomes = {
  kyuyo: {
    label: (year: number) => `Salary revenue in ${incomeYear(year)}`,
    hint: 'Part-time work too. The amount before tax',
  },
  nenkin: {
    label: (year: number) => `Public pension revenue in ${incomeYear(year)}`,
    hint: 'The amount before tax and the like',
  },
  sonota: {
    label: (year: number) => `Other income in ${incomeYear(year)}`,
    hint: 'Revenue minus expenses',
  },
}

/** When and where, who, and what kinds of income. */
export const peopleFields: GroupTexts<
  'basho' | 'shurui' | 'nashi' | 'kazoku' | 'haigusha' | 'shinzoku' | 'anata'
> = {
  basho: {
    title: 'Fiscal year and municipality',
    fields: {
      nendo: {
        label: 'Fiscal year (年度)',
        hint: (year) => `The tax on what you earned from January to December ${year}.`,
      },
      dantai: { label: 'Municipality where you lived on 1 January' },
      ken: { label: 'Prefecture', hint: 'Choose it to see its municipalities' },
      shichoson: { label: 'Municipality' },
      kyuchi: {
        label: 'Grade of area (級地)',
        hint: 'Used for the income up to which no inhabitant tax is due. If you do not know, leave grade 1',
      },
    },
  },
  shurui: {
    title: 'Kinds of income',
    whose: () => 'Kind of income',
    fields: {
      eigyo: { label: 'My own business', hint: 'Shop, freelance work and so on (営業等)' },
      nogyo: { label: 'Farming' },
      fudosan: { label: 'Rent', hint: 'Letting of real estate' },
      rishi: { label: 'Interest on deposits abroad and the like' },
      haito: { label: 'Dividends and distributions' },
      kabu: { label: 'Sale of shares or investment trusts' },
      tochi: { label: 'Sale of land and buildings' },
      ichiji: { label: 'Insurance at maturity, prizes', hint: 'Occasional income' },
      zatsu: {
        label: 'Side jobs, private pensions, crypto-assets',
        hint: 'Miscellaneous income (雑所得)',
      },
      joto: {
        label: 'Sale of gold, memberships and the like',
        hint: 'Gains taxed together (総合課税の譲渡)',
      },
      sakimono: { label: 'Futures, FX' },
      sanrin: { label: 'Sale of timber' },
      taishoku: {
        label: 'Retirement allowance without inhabitant tax withheld',
        hint: 'Do not choose it for an ordinary retirement allowance (退職金): its tax is withheld when it is paid. “Tax on a retirement allowance” works out how much',
      },
      kurikoshi: { label: 'Losses carried forward from the year before' },
    },
  },
  nashi: {
    title: 'People who had no income',
    whose: () => 'No income',
    fields: {
      nai: {
        label: (year) => `I had no income from January to December ${incomeYear(year)}`,
        hint: "This also applies if you had only a survivor's pension, a disability pension or unemployment benefits (these are not taxed)",
      },
      kurashi: { label: 'How did you support yourself?' },
      riyu: { label: 'Why do you need to declare?' },
    },
  },
  kazoku: {
    title: 'Spouse and relatives',
    fields: {
      haigusha: {
        label: 'Spouse (husband or wife)',
        hint: 'Living on the same budget. De facto marriages do not count',
      },
    },
  },
  haigusha: {
    title: 'Spouse',
    whose: () => 'Spouse',
    fields: {
      ...incomes,
      birth: {
        label: "Spouse's date of birth",
        hint: 'Enter it if she or he gets a pension or is about 70 or older',
        short: 'Date of birth',
      },
      shogai: { label: 'Disability (障害)' },
      dokyo: { label: 'Lives with you' },
      kokugai: { label: 'Lives abroad' },
    },
  },
  shinzoku: {
    title: 'Relatives',
    whose: (number) => `Relative ${number}`,
    item: {
      title: (number) => `Relative ${number}`,
      addFirst: '+ Add a child, parent or other relative',
      add: () => '+ Another relative',
      remove: (number) => `Remove relative ${number}`,
    },
    fields: {
      zokugara: { label: 'Relation to you', short: 'Relation' },
      birth: { label: 'Date of birth', hint: 'For example 2011-02-28' },
      ...incomes,
      dokyo: { label: 'Lives with you' },
      shogai: { label: 'Disability (障害)' },
      kokugai: { label: 'Country of residence' },
      'hoka-fuyo': {
        label: 'Someone else counts this person as a dependent',
        hint: 'Does not count for the dependent deduction; used only for the income adjustment deduction',
      },
      senju: {
        label: 'Works in your business as a family employee',
        hint: 'Paid by you under a blue return, or a family employee of a white return. No dependent deduction for this person',
      },
    },
  },
  anata: {
    title: 'About you',
    fields: {
      birth: {
        label: 'Your date of birth',
        hint: 'Please enter it if you get a pension or are about 18 or younger (for example 1955-04-01)',
      },
      shogai: { label: 'Disability (障害)', short: 'Your disability' },
      hitorioya: {
        label: 'Single parent (ひとり親)',
        hint: 'Not married (nor in a de facto marriage), with a child on the same budget. Enter the child under “Spouse and relatives”',
      },
      kafu: { label: 'Widow (寡婦; a woman who is not a single parent)' },
      'kinro-gakusei': { label: 'I work and go to school (勤労学生)' },
      'seikatsu-fujo': { label: 'I received livelihood assistance (生活扶助) on 1 January' },
    },
  },
}
