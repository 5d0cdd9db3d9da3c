import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../compare.ts'
import { monthName } from './month-names.ts'

/** The words of the lines of two scenarios side by side. */
export const lineText: Translated<typeof japanese.lineText> = {
  total: 'Inhabitant tax and income tax together (for reference)',
  year: 'Inhabitant tax (one year)',
  forest: 'Forest environment tax (森林環境税, national)',
  incomeTax: 'Income tax (for reference)',
  apartResident: 'Inhabitant tax withheld separately and settled',
  apartIncome: 'Income tax withheld separately and settled (for reference)',
  withheld: 'Inhabitant tax withheld earlier (to be settled in the return)',
  refund: 'Inhabitant tax refunded (還付)',
  limit: 'Furusato nozei limit (ふるさと納税の限度額)',
}

/** What can be imagined otherwise, and the words of the panel. */
export const compareText: Translated<typeof japanese.compareText> = {
  title: 'What if?',
  lead: 'This sets what you entered beside a changed version. Changes made here do not change what you entered.',
  kind: 'What do you want to change?',
  kinds: {
    pension: 'Pay more into iDeCo',
    dividends: 'Declare dividends or not',
    couple: 'How a couple shares its dependents',
    retirement: 'The year of leaving work',
    years: 'Another fiscal year',
    free: 'Change anything',
  },
  now: 'As entered now',
  item: 'Item',
  difference: 'Difference',
  tableTitle: (a: string, b: string) => `${a} / ${b}`,
  more: (amount: string) => `${amount} more`,
  less: (amount: string) => `${amount} less`,
  same: 'Same',
  details: 'Amounts that change on the way',
  noDetails: 'The amounts on the way do not differ.',
  verdict: 'Is inhabitant tax due?',
  verdicts: {
    exempt: 'No (exempt, 非課税)',
    'per-capita-only': 'Only the per-capita levy',
    taxed: 'Yes',
  },
  changes: 'Changes',
  better: (title: string, amount: string) => `“${title}” costs ${amount} less in all`,
  neither: 'Both come to the same amount in all',
  reference:
    'Income tax is for reference. Effects on premiums (national health insurance, long-term care insurance and so on) and on benefits are not included.',
  pin: 'Put this on the left and compare further',
  unpin: 'Put “As entered now” back on the left',
  waiting: 'Enter amounts, and the results appear here side by side.',
}

/** iDeCo: so much more each month. */
export const pensionText: Translated<typeof japanese.pensionText> = {
  monthly: 'How much more each month?',
  hint: 'A year counts as 12 months of it',
  title: (monthly: string) => `${monthly} more a month into iDeCo`,
}

/** Dividends of listed shares. */
export const dividendText: Translated<typeof japanese.dividendText> = {
  unlisted:
    'Dividends in the form without “tax withheld (配当割額)” count as dividends of unlisted shares and stay as they are.',
  amount: 'Dividends of listed shares and the like',
  amountHint: 'Total of one year before tax is withheld',
  incomeTax: 'Income tax withheld',
  residentTax: 'Inhabitant tax withheld',
  withheldHint: 'If empty, it is worked out by the rate of the law',
  way: 'Way of declaring to compare',
  ways: {
    left: 'Do not declare',
    'with-the-rest': 'Declare, taxed together (総合課税)',
    apart: 'Declare, taxed separately (分離課税)',
  },
  all: 'Totals of the three ways',
  best: 'Cheapest',
  warning:
    'If you declare dividends, they are added to your income, so premiums for national health insurance, long-term care insurance and medical care for the elderly aged 75 and over (後期高齢者医療), and your share of medical costs at the counter, may rise. Please ask your municipality about premiums.',
  oneChoice:
    'From FY2024 (令和6年度) on you cannot choose different ways for income tax and inhabitant tax.',
}

/** Leaving work within the year. */
export const retirementText: Translated<typeof japanese.retirementText> = {
  month: 'Last month in which you receive salary',
  months: (month: number) => monthName(month),
  severance: 'Retirement allowance (退職金)',
  severanceHint: 'Before tax is withheld. Leave it empty if there is none',
  years: 'Years of service',
  yearsHint: 'Months short of a year are rounded up (for example 21, for 20 years 3 months)',
  disability: 'Retirement because of having become disabled',
  official: 'Company officer, public servant or the like, with 5 years of service or less',
  social: 'Social insurance premiums paid in that year',
  socialHint:
    'With national health insurance and national pension after leaving. If empty, the same amount as now',
  title: (month: number) => `Leave work in ${monthName(month)}`,
  severanceTax: (resident: string, income: string) =>
    `From the retirement allowance, ${resident} of inhabitant tax and ${income} of income tax (for reference) are withheld when it is paid.`,
  later:
    'Inhabitant tax is charged on the income of the year before, so this is the amount for the fiscal year after you leave. In the year you leave, you pay the tax on the year before.',
  notYears: 'Please enter the years of service as a figure from 1 to 60 (for example 20).',
}

/** Another year on the same input. */
export const yearsText: Translated<typeof japanese.yearsText> = {
  year: 'Fiscal year to compare',
  none: 'This municipality has not opened any other year.',
  why: 'Why it changes',
  inTurn:
    'These are the amounts that change when the rules of the two fiscal years are exchanged one after another, from the top. Together they make the whole difference.',
  residentTax: (amount: string) => `Inhabitant tax: ${amount}`,
  incomeTax: (amount: string) => `Income tax (for reference): ${amount}`,
  limit: (amount: string) => `Furusato nozei limit: ${amount}`,
  nothing: 'The differences between the rules of the two fiscal years do not affect you.',
  topics: {
    'salary-deduction': 'Employment income deduction (給与所得控除)',
    'pension-deduction': 'Public pension deduction (公的年金等控除)',
    'dependant-limit': 'Income limit for family members who count as dependents',
    student: 'Working student deduction (勤労学生控除)',
    'special-relative':
      'Special deduction for specified relatives (特定親族特別控除; aged 19 to 22)',
    'basic-deduction': 'Basic deduction (基礎控除)',
    spouse: 'Spouse deduction and special spouse deduction (配偶者控除・配偶者特別控除)',
    'single-parent': 'Single parent deduction and widow deduction (ひとり親控除・寡婦控除)',
    insurance: 'Deductions for life and earthquake insurance premiums',
    'tax-free-line': 'Exemption limits (非課税の限度)',
    abroad: 'Conditions for relatives living abroad',
    donation: 'Credit for furusato nozei',
    'housing-loan': 'Tax credits such as the housing loan credit',
    'fixed-cut': 'Flat-amount tax cut (定額減税)',
    'per-capita': 'Amount of the per-capita levy (addition for disaster prevention)',
    'forest-tax': 'Forest environment tax (森林環境税)',
    'income-tax': 'Rules of income tax (basic deduction and so on)',
    age: 'Your age and that of your family',
    rest: 'Other rules',
    ordinance: 'Ordinances of the municipality and prefecture',
  },
}

/** Who of a couple declares whom. */
export const coupleText: Translated<typeof japanese.coupleText> = {
  lead: "Enter your spouse's income, and we work out all combinations to find who should count whom as a dependent so that the two of you pay least together.",
  salary: "Spouse's salary (支払金額)",
  pension: "Spouse's pension (支払金額)",
  social: 'Social insurance premiums your spouse paid',
  nobody: 'Add relatives, and you can compare moving them between you.',
  relative: (number: number, relation: string, birth: string) =>
    birth === ''
      ? `Relative ${number} (${relation})`
      : `Relative ${number} (${relation}, born ${birth})`,
  relations: {
    子: 'child',
    '父母・祖父母': 'parent or grandparent',
    その他: 'other relative',
  },
  who: 'Whose dependent each one is',
  me: 'You',
  partner: 'Spouse',
  asNow: 'All as your dependents',
  best: 'Cheapest way to share',
  yours: 'Your inhabitant tax and income tax',
  partners: "Spouse's inhabitant tax and income tax",
  both: 'Both together',
  already: 'As it is now (all as your dependents) is cheapest.',
  young:
    'There is no dependent deduction for children younger than 16, but they count among the heads that decide whether tax is due.',
  unknown:
    "Your spouse's other deductions are not included. Please also check family allowances of your employers and the dependents of your health insurance.",
}

/** Any box of the form otherwise. */
export const freeText: Translated<typeof japanese.freeText> = {
  box: (number: number) => `Box to change ${number}`,
  choose: 'Please choose a box',
  value: 'What it becomes',
  from: (held: string) => `Now: ${held}`,
  fromBlank: 'Empty now',
  add: '+ Change one more',
  remove: (number: number) => `Drop change ${number}`,
  title: 'Changed',
  yes: 'Yes',
  no: 'No',
}

/** How far it is to where the tax leaps. */
export const cliffText: Translated<typeof japanese.cliffText> = {
  title: 'How far to where the tax changes',
  lead: 'Found by actually calculating with the revenue changed yen by yen.',
  whose: 'Whose revenue is to change?',
  subjects: {
    salary: 'Your salary',
    pension: 'Your pension',
    business: 'Your business revenue',
    'spouse-salary': "Spouse's salary",
  },
  relative: (number: number) => `Salary of relative ${number}`,
  ahead: (amount: string, at: string) => `With ${amount} more (from ${at})`,
  behind: (amount: string, last: string) =>
    `With ${amount} less (up to ${last}), the following would not apply`,
  tax: (by: string, before: string, after: string) =>
    `Inhabitant tax rises by ${by} (${before} → ${after})`,
  limit: (before: string, after: string) => `The furusato nozei limit falls (${before} → ${after})`,
  line: 'Beyond this point, inhabitant tax does not change at once',
  family:
    'Your own inhabitant tax does not change. The tax of the family member who counts you as a dependent rises',
  none: 'Within about 2 million yen of your present revenue there is no point where the tax jumps.',
  insurance:
    'The rules for dependents in health insurance and pensions (1.06 million yen, 1.3 million yen and so on) are separate from tax and not included here.',
  law: (article: string) => `Law: ${article}`,
  features: {
    'per-capita': 'The per-capita levy begins',
    'income-levy': 'The income-based levy begins',
    forest: 'The forest environment tax begins',
    'exempt-person':
      'The exemption limit for people with disabilities, minors, widows and single parents is passed',
    spouse: 'The spouse deduction or special spouse deduction changes',
    dependants: 'The dependent deduction or special deduction for specified relatives changes',
    disability: 'The disability deduction changes',
    headcount: 'The number of dependents changes',
    'single-parent': 'The single parent deduction or widow deduction ends',
    student: 'The working student deduction ends',
    basic: 'The basic deduction becomes smaller',
    difference: 'The difference on which the adjustment credit (調整控除) is based changes',
    'pension-deduction': 'The public pension deduction becomes smaller',
    'donation-rate': 'The share of furusato nozei that comes back changes',
    'housing-loan': 'The income limit of the housing loan credit is passed',
    'fixed-cut': 'The income limit of the flat-amount tax cut (定額減税) is passed',
    'as-dependant': "You no longer count for your family's dependent deduction or spouse deduction",
    'as-spouse-in-full': 'The special spouse deduction that your spouse gets begins to shrink',
    'as-spouse-at-all': 'The special spouse deduction that your spouse gets ends',
    'as-child-in-full':
      'The special deduction for specified relatives that your parent gets begins to shrink',
    'as-child-at-all': 'The special deduction for specified relatives that your parent gets ends',
  },
}
