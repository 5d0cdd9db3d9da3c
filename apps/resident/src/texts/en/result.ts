import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../result.ts'

/** The words of the result. */
export const resultText: Translated<typeof japanese.resultText> = {
  title: (year: string) => `Inhabitant tax for ${year} (one year)`,
  blank: 'Enter the 「支払金額」 of a withholding slip or pension slip, and your tax appears here.',
  limitTitle: 'Your furusato nozei limit (guide)',
  why: 'Why?',
  whyAsked: (name: string, amount: string) => `Why is this ${amount}: ${name}?`,
  readLaw: 'Read the law (e-Gov, in Japanese)',
  onNotice: (place: string) => `On the tax notice (税額決定通知書): 「${place}」`,
  declared: 'The amount you entered.',
  statutory: 'An amount fixed by law or ordinance.',
  rate: 'Rate',
  showMore: 'Show the details',
  showLess: 'Close the details',
  forest: 'Forest environment tax (森林環境税, national)',
  either: 'You pay in one of these two ways.',
  pension: 'Taken from your pension (特別徴収)',
  /** The name of each instalment; the amount stands after it. */
  instalments: {
    '4月': 'April',
    '6月': 'June',
    '7月': 'July',
    '8月': 'August',
    '10月': 'October',
    '12月': 'December',
    '2月': 'February',
    '6月・8月': 'June and August',
    '12月・2月': 'December and February',
    '7月から翌年5月まで': 'then monthly',
    '8月から翌年5月まで': 'then monthly',
    第1期: '1st',
    第2期: '2nd',
    第3期: '3rd',
    第4期: '4th',
  },
  laterTerms: '2nd to 4th',
  /** What parts one instalment from the next. */
  nextInstalment: '/',
  byYourself: (part: string) => `By yourself: ${part}`,
  outOfPension: (part: string) => `from the pension: ${part}`,
  whileSalaried: 'If you are paid a salary on 1 April',
  withoutSalary: 'If you are not paid a salary, or the tax is not taken from it',
  overpaid: 'Taken too much from your pension',
  overpaidNote:
    'The provisional amounts taken from April to August are more than this year’s tax on the pension. The difference comes back to you or is used for tax not yet paid.',
  toPay: 'To pay, after what was withheld',
  refund: 'Comes back to you',
  fromPension:
    'The amounts of the first year of collection from the pension. If it was collected the year before too, fill in “Inhabitant tax taken from your pension in the fiscal year before”.',
  unconfirmed: 'Some points are still being checked',
  salary: 'Taken from your salary (特別徴収)',
  salaryOnce: (june: string) => `${june} in June (once)`,
  salaryOnceInJuly: (july: string) => `${july} in July (once)`,
  self: 'Paid by yourself (普通徴収)',
  selfOnce: (first: string) => `${first} in the 1st term (once)`,
  share: (parts: string) => `How the tax is made up: ${parts}`,
  announce: (year: string, amount: string, unread: number) =>
    `Inhabitant tax for ${year}: ${amount}. ${unread > 0 ? `${unread} boxes could not be read.` : ''}`,
  announceLimit: (year: string, amount: string, unread: number) =>
    `By the rules for ${year}, your furusato nozei limit is about ${amount}. ${unread > 0 ? `${unread} boxes could not be read.` : ''}`,
  closed: (year: string) =>
    `This municipality has not opened the calculation for ${year}. Please choose another year. What you entered stays as it is.`,

  limitRoom: (room: string, limit: string) =>
    `You can donate ${room} more as furusato nozei and bear only 2,000 yen yourself (limit ${limit})`,
  limitFull: (limit: string) => `Your furusato nozei is just at the limit (${limit})`,
  limitOver: (over: string, limit: string) =>
    `Your furusato nozei is ${over} above the limit (${limit}). You bear more of the part above yourself`,
  limitNone: 'No income-based levy is due, so furusato nozei would not lower your inhabitant tax',
  limitNote:
    'The limit is the largest donation of which up to 20% of the income-based levy is taken off. With a housing loan credit and the like it is a guide only.',

  exempt: (room: string) => `No inhabitant tax is due. With up to ${room} more income it stays so`,
  exemptJust:
    'No inhabitant tax is due. Your income is just at the limit: with 1 yen more, tax is due',
  exemptAnyway: 'No inhabitant tax is due (people who receive livelihood assistance)',
  perCapitaOnly: (room: string) =>
    `No income-based levy is due (only the per-capita levy). With up to ${room} more income it stays so`,
  perCapitaJust:
    'No income-based levy is due (only the per-capita levy). Your income is just at the limit: with 1 yen more, it is due',
  taxed: (over: string) =>
    `Inhabitant tax is due. Your income is ${over} above the limit without tax`,

  waiting: 'The tax may change when you enter this',
  you: 'You',
  waitingForBirth: (whose: string, reason: string) => `${whose}: date of birth (${reason})`,
  waitingForMove: (reason: string) => `Day you moved into the home with the loan (${reason})`,
  waitingForRelation: (whose: string) =>
    `${whose}: relation (the deduction differs for a single parent's child and for parents or grandparents living with you)`,
  askThere: (where: string) => `For details, please ask ${where}.`,
  unread: (count: number) => `${count} boxes could not be read and count as empty`,
  left: 'These boxes could not be read and count as empty',
  notDeducted: 'Declared, but could not be deducted from this year’s tax',
  lossesLater: 'Some losses can be carried to the next year by a tax return.',
  failed:
    'Because of a problem on our side this cannot be worked out. Please change what you entered, or open the page again in a while.',

  steps: 'How it is worked out',
  stepsLead:
    'From income to tax, in the order of the law. Press “Why?” for the reason with your own figures.',
  estimate:
    'This is an estimate. The official amount is on the tax notice (税額決定通知書) from your municipality.',
  source: (name: string) => `${name}: an addition (or tax cut) by ordinance is included`,
  caution: (of: string, text: string) => `${of}: ${text}`,
  grade: 'Grade of area (級地)',
  certainty: {
    公表資料: 'confirmed in official documents',
    二次資料: 'confirmed in documents that quote official ones',
    見込み: 'expected from documents of the years around',
    未確認: 'not confirmed in documents',
  },
}

/** The headings of the calculation. */
export const rowText: Translated<typeof japanese.rowText> = {
  income: 'Income (所得)',
  deductions: 'Taken off your income (所得控除)',
  taxable: 'Income to which the rate applies',
  year: 'Total of one year',
  payment: 'How you pay',
  donation: 'Furusato nozei (ふるさと納税)',
  incomeTax: 'Income tax (for reference)',
  incomeTaxLead:
    'Income tax is a national tax: its deductions and rates differ from those of resident tax. This is for the whole year, before taking off what has been withheld. The foreign tax credit and the flat-amount reduction of 2024 are not included.',
}

export const waitingReasons: Translated<typeof japanese.waitingReasons> = {
  公的年金等控除が年齢で違う:
    'computed as if under 65; from 65 the deduction for pensions is larger and the tax may be lower',
  住宅借入金等の控除の限度が住み始めた日で違う:
    'the limit of the housing loan credit depends on the day you moved in',
  配偶者控除が年齢で違う: 'the deduction is larger for a spouse of 70 or older',
  扶養控除が年齢で違う: 'the dependent deduction depends on age',
  未成年者は非課税になることがある: 'minors may pay no tax',
}
