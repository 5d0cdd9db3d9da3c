import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../notice.ts'

const lines = (count: number): string => `${count} ${count === 1 ? 'line' : 'lines'}`

/** The words of the panel where she lays her 税額決定通知書 beside our computation. */
export const noticeText: Translated<typeof japanese.noticeText> = {
  title: 'Check against the tax notice (税額決定通知書)',
  lead: 'Enter the amounts on the notice you received, as far as you know them. We show the lines that differ and look for possible reasons by actually calculating. What you enter does not leave this device.',
  layout: 'Which notice do you have?',
  layouts: {
    'from-salary': 'The notice from your employer (tax taken from the salary)',
    'by-post': 'The tax payment notice (納税通知書) that came by post (paid yourself, or pension)',
  },
  first: 'Please enter these first',
  others: 'Enter other lines too',
  groups: {
    income: 'Income (所得)',
    deductions: 'Deductions from income (所得控除)',
    year: 'Tax and amounts to pay',
  },
  cityHint: 'The boxes 「市町村民税」, 「市民税」 or 「区民税」 on the notice',
  prefHint: 'The boxes 「道府県民税」, 「県民税」 or 「都民税」 on the notice',
  nothing: 'Enter the amounts of the notice, and the comparison appears here.',
  needTax: 'Please enter your income and so on first.',
  agree: (count: number) =>
    count === 1 ? 'The line you entered agrees' : `All ${lines(count)} you entered agree`,
  agreeWhy: 'The tax on the notice is the same as the calculation from what you entered.',
  someAgree: (count: number) => `Agreeing: ${lines(count)}`,
  differ: (count: number) => `${lines(count)} ${count === 1 ? 'differs' : 'differ'}`,
  wholeLead: 'Everything agrees exactly with the notice if:',
  line: 'Line',
  theirs: 'Notice',
  ours: 'This calculation',
  difference: 'Difference',
  more: (amount: string) => `The notice is ${amount} higher`,
  less: (amount: string) => `The notice is ${amount} lower`,
  fits: {
    whole: (what: string) => `If ${what}: everything agrees exactly with the notice`,
    line: (what: string) => `If ${what}: this line agrees`,
    nearer: (what: string) => `If ${what}: this line comes nearer (not exactly)`,
  },
  both: (one: string, other: string) => `${one}, and ${other}`,
  slight: {
    rounding:
      'Municipalities treat fractions of 1 yen and of 100 yen in slightly different ways. This seems to be only a difference of fractions.',
    'follows-year': 'The tax of the year differs, so the amounts it is split into differ too.',
    split:
      'The tax of the year is the same. It seems that fractions were put into other months or terms, or that something changed during the year.',
  },
  unknown:
    'No reason was found. Please compare the lines of the notice and what you entered (the figures of the withholding slip, your family) once more.',
}

const credits = {
  levy: 'Income-based levy before tax credits (税額控除前所得割額)',
  adjustment: 'Adjustment credit (調整控除)',
  housing: 'Housing loan tax credit (住宅借入金等特別税額控除)',
  donation: 'Donation tax credit (寄附金税額控除)',
  credits: 'Tax credits (税額控除額)',
  income: 'Income-based levy (所得割額)',
  perCapita: 'Per-capita levy (均等割額)',
} as const

/** What each line of the notice is called. */
export const noticeLineText: Translated<typeof japanese.noticeLineText> = {
  salary: 'Salary revenue (給与収入)',
  'salary-income': 'Employment income (給与所得), after the employment income deduction',
  'pension-income': 'Miscellaneous income from public pensions (雑所得・公的年金等)',
  'total-income': 'Aggregate income (総所得金額)',
  casualty: 'Casualty loss deduction (雑損控除)',
  medical: 'Medical expenses deduction (医療費控除)',
  'social-insurance': 'Social insurance premium deduction (社会保険料控除)',
  'pension-fund': 'Small enterprise mutual aid premium deduction (小規模企業共済等掛金控除)',
  'life-insurance': 'Life insurance premium deduction (生命保険料控除)',
  'quake-insurance': 'Earthquake insurance premium deduction (地震保険料控除)',
  persons:
    'Deductions for disability, widow, single parent, working student (障害者・寡婦・ひとり親・勤労学生)',
  spouse: 'Spouse deduction (配偶者控除)',
  'spouse-special': 'Special spouse deduction (配偶者特別控除)',
  dependants: 'Dependent deduction (扶養控除)',
  'special-relative': 'Special deduction for specified relatives (特定親族特別控除)',
  basic: 'Basic deduction (基礎控除)',
  deductions: 'Total deductions from income (所得控除合計)',
  base: 'Taxable aggregate income 「課税標準（総所得）」',
  'city-levy': credits.levy,
  'city-adjustment': credits.adjustment,
  'city-housing': credits.housing,
  'city-donation': credits.donation,
  'city-credits': credits.credits,
  'city-income': credits.income,
  'city-per-capita': credits.perCapita,
  'pref-levy': credits.levy,
  'pref-adjustment': credits.adjustment,
  'pref-housing': credits.housing,
  'pref-donation': credits.donation,
  'pref-credits': credits.credits,
  'pref-income': credits.income,
  'pref-per-capita': credits.perCapita,
  forest: 'Forest environment tax (森林環境税額)',
  year: 'Tax of the year to pay (年税額)',
  june: 'Amount taken in June (6月分)',
  'later-months': 'Amount taken from July on (7月分以降)',
  'first-term': 'Amount of the 1st term (第1期)',
  'later-terms': 'Amount of each of the 2nd to 4th terms (第2期以降)',
}

/** What was imagined otherwise. `which`: which of a list, a year, or an amount. */
export const suppositionText: Translated<typeof japanese.suppositionText> = {
  'one-stop-missed': () => 'the one-stop exception (ワンストップ特例) is not reflected',
  'donation-missed': () => 'the donation (furusato nozei) is not in the return',
  'one-stop-lapsed': () =>
    'the one-stop exception (ワンストップ特例) lapsed because an income tax return or the like was filed',
  'one-stop-taken': () =>
    'the donation was treated under the one-stop exception (ワンストップ特例)',
  'salary-missed': (which: string) => `the salary of slip ${which} is missing`,
  'pension-missed': (which: string) => `the pension of slip ${which} is missing`,
  'other-income-missed': () => 'income other than salary and pension is missing',
  'dividends-missed': () => 'dividends or share gains are treated as not declared',
  'spouse-missed': () => 'the deduction for the spouse is missing',
  'relative-missed': (which: string) => `relative ${which} is not counted as a dependent`,
  'child-counted': (which: string) =>
    `the dependent deduction was given for relative ${which}, who is younger than 16`,
  'youth-not-counted': (which: string) => `relative ${which} was treated as younger than 16`,
  'parent-apart': (which: string) => `relative ${which} was treated as living apart from you`,
  'disability-missed': () => 'the disability deduction is missing',
  'single-parent-missed': () => 'the single parent deduction is missing',
  'widow-missed': () => 'the widow deduction is missing',
  'student-missed': () => 'the working student deduction is missing',
  'social-insurance-missed': () => 'the social insurance premium deduction is missing',
  'social-insurance-part': (which: string) =>
    `the social insurance premiums of entry ${which} are missing`,
  'pension-fund-missed': () => 'the contributions to iDeCo and the like are missing',
  'life-insurance-of-income-tax': () =>
    'the life insurance premium deduction is the amount of income tax',
  'life-insurance-missed': () => 'the life insurance premium deduction is missing',
  'quake-insurance-of-income-tax': () =>
    'the earthquake insurance premium deduction is the amount of income tax',
  'quake-insurance-missed': () => 'the earthquake insurance premium deduction is missing',
  'medical-missed': () => 'the medical expenses deduction is missing',
  'casualty-missed': () => 'the casualty loss deduction is missing',
  'housing-missed': () => 'the housing loan credit is missing',
  'housing-other-kind': () => 'the housing loan credit is of the other kind (特定取得 or not)',
  'other-year': (which: string) => `the notice is for another fiscal year (${which})`,
  'standard-rates': () => "the municipality's or prefecture's own rates are not included",
  'no-fixed-cut': () => 'the flat-amount tax cut (定額減税) is not included',
  'per-capita-surcharge': (which: string) =>
    `there is an addition of ${which} to the per-capita levy by ordinance`,
  'social-insurance-amount': (which: string) => `social insurance premiums are about ${which}`,
  'donation-amount': (which: string) => `the donations (furusato nozei) are about ${which}`,
  'salary-amount': (which: string) => `salary revenue is about ${which}`,
}

/** 「計算が違うと思う」: a sheet to take along. It sends nothing. */
export const objectionText: Translated<typeof japanese.objectionText> = {
  open: 'If you think the calculation is wrong',
  lead: 'First, please see whether one of the reasons above may apply. If you still think it is wrong, print the following sheet and take it to the inhabitant tax counter of your municipality. No amounts are sent from this screen.',
  print: 'Print the sheet with the reasons',
  title: (year: string) => `Inquiry about the inhabitant tax calculation, ${year}`,
  place: 'Taxing municipality',
  contact: 'Contact',
  noContact: "The municipality's inhabitant tax section named on the notice",
  how: 'How this was worked out',
  foot: 'This sheet is an estimate from what the resident entered. The official tax is that of the tax notice (税額決定通知書). There is a time limit for an appeal (審査請求). Please see the notice.',
}
