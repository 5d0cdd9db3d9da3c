import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../furusato.ts'

/** The words of the panel about donations. */
export const furusatoText: Translated<typeof japanese.furusatoText> = {
  title: 'Furusato nozei limit and chart',
  none: 'No income-based levy is due, so furusato nozei would not lower your inhabitant tax.',
  limit: 'Limit (the most for which your own share stays at about 2,000 yen)',
  sameLimit:
    'Even in an actual calculation with the housing loan credit and the like, your own share does not grow up to the limit.',
  lowerLimit: (real: string) =>
    `Because of the housing loan credit and the like there is not enough tax to take the donation off, so above ${real} your own share grows.`,
  burden: (least: string, most: string) =>
    `Up to there, your own share (自己負担) is between ${least} and ${most}.`,
  burdenOnce: (burden: string) => `Up to there, your own share (自己負担) is ${burden}.`,
  straddles:
    'If a donation crosses the border between two income tax rates, your own share is a little above 2,000 yen. As taxes are rounded down to 100 or 1,000 yen, it also varies by some hundred yen with the donation.',
  given: (given: string, burden: string) =>
    `With your present donations of ${given}, your own share is ${burden}.`,
  chart: 'Chart of donation and own share',
  chartDescription: (limit: string, atLimit: string, most: string, atMost: string) =>
    `Across: the donation. Up: your own share. At the limit of ${limit} your own share is ${atLimit}; above it your own share grows, and at a donation of ${most} it is ${atMost}.`,
  donationAxis: 'Donation',
  burdenAxis: 'Own share',
  marks: {
    step: '',
    limit: 'Limit',
    'real-limit': 'Actual limit',
    given: 'Your donations now',
  },
  table: 'Own share for each donation',
  donation: 'Donation',
  lessResidentTax: 'Inhabitant tax saved',
  lessIncomeTax: 'Income tax saved',
  borne: 'Own share (自己負担額)',
  mark: 'Mark',
  showTable: 'Show the figures of the chart as a table',
  reference: 'Income tax is worked out for reference, without the flat-amount tax cut (定額減税).',
}

/** How far the limit falls if things turn out otherwise. */
export const marginText: Translated<typeof japanese.marginText> = {
  title: 'If things change by the end of the year',
  lead: 'Donations are made by the end of the year; income and deductions are settled after that. These are the limits worked out for changes.',
  what: 'If',
  limit: 'Limit without a larger own share',
  fall: 'Compared with now',
  falls: (by: string) => `${by} lower`,
  rises: (by: string) => `${by} higher`,
  same: 'Same',
  surprises: {
    'income-100': 'Revenue is 100,000 yen less',
    'income-300': 'Revenue is 300,000 yen less',
    'income-500': 'Revenue is 500,000 yen less',
    'social-insurance': 'Social insurance premiums are 100,000 yen more',
    medical: 'You pay 200,000 yen more in medical expenses and declare them',
    'pension-fund': 'You pay 10,000 yen a month (120,000 yen a year) into iDeCo',
  },
  safe: (amount: string) =>
    `Even if your revenue is 100,000 yen less, your own share does not grow up to a donation of ${amount}.`,
}

/** ワンストップ特例 against the income tax return. */
export const waysText: Translated<typeof japanese.waysText> = {
  title: 'One-stop exception or income tax return: which is better?',
  amount: (donation: string) => `Both are worked out for donations of ${donation}.`,
  places: 'Number of municipalities you donated to',
  placesHint: 'Several donations to the same municipality count as one',
  notPlaces: 'Please enter the number of municipalities as a figure from 1 to 999 (for example 3).',
  way: 'Way',
  ways: {
    'one-stop': 'One-stop exception (ワンストップ特例)',
    return: 'Income tax return (確定申告)',
  },
  lessResidentTax: 'Inhabitant tax saved',
  lessIncomeTax: 'Income tax saved',
  burden: 'Own share (自己負担額)',
  better: (way: string, by: string) => `${way}: your own share is ${by} smaller this way.`,
  same: 'Your own share is the same either way.',
  reasons: {
    'housing-loan':
      'This is because the housing loan credit has lowered your income tax. With an income tax return, the part that would come back from income tax is lost.',
    rates:
      'This is because the rate used for the special part of the donation tax credit (特例控除) in inhabitant tax differs from your actual income tax rate. With the one-stop exception, inhabitant tax is lowered by that rate.',
    rounding: 'This is a small difference from dropping tax fractions below 100 or 1,000 yen.',
    none: '',
  },
  cannot: 'You cannot use the one-stop exception (ワンストップ特例)',
  cannotWhy:
    'The following people file an income tax return (or an inhabitant tax return), so the donations go into that return too. If they are left out, nothing comes back for them.',
  obstacles: {
    'too-many-places': 'You donated to 6 or more municipalities',
    'high-salary': 'Your salary revenue is more than 20 million yen',
    'several-salaries': 'You have salaries from two or more places (and file an income tax return)',
    'other-income': 'You have revenue to declare besides salary and pension',
    dividends: 'You declare dividends or share gains to have the withheld inhabitant tax credited',
    medical: 'You claim the medical expenses deduction',
    casualty: 'You claim the casualty loss deduction (雑損控除)',
    'other-donations': 'You declare donations other than furusato nozei',
    'housing-first-year': 'It is the first year of your housing loan credit',
    'foreign-tax': 'You claim the foreign tax credit',
  },
}
