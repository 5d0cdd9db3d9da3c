import type { Translated } from '../../languages/translated.ts'
import type { Screen } from '../../page/route.ts'
import type * as japanese from '../screens.ts'

export const screenTexts: Readonly<Record<Screen, japanese.ScreenText>> = {
  entrance: { title: 'What would you like to do?', step: 'First screen' },
  tax: {
    title: 'Copy the figures from your withholding slip (源泉徴収票)',
    step: 'Find out my tax',
  },
  furusato: {
    title: 'How much furusato nozei can I donate?',
    step: 'Furusato nozei limit',
    lead: "Enter one withholding slip and your family, and the limit appears. If you do not know this year's income yet, an expected amount will do.",
  },
  'no-income': {
    title: 'Return for a year without income',
    step: 'I had no income',
    lead: 'A return may be needed for an income certificate (所得証明書, 非課税証明書) or for procedures such as national health insurance or child allowance.',
  },
  needed: { title: 'Do I need to file a return (申告)?', step: 'Do I need to file?' },
  severance: {
    title: 'Tax on a retirement allowance (退職金)',
    step: 'Retirement allowance',
    lead: 'The inhabitant tax on an ordinary retirement allowance, which your employer withholds: to the yen, with the reasons.',
  },
  you: { title: 'Please tell us about yourself', step: 'About you' },
  kinds: {
    title: 'What income did you have?',
    step: 'Kinds of income',
    lead: 'After this we ask only about what you choose.',
  },
  income: {
    title: 'Please enter your revenue',
    step: 'Income',
    lead: 'Revenue (収入) is all the money that came in. Income (所得) is what is left after expenses and the like; we work it out for you.',
  },
  deductions: {
    title: 'Please enter what you paid',
    step: 'Deductions',
    lead: 'This may lower your tax. Do not enter here what is on your withholding slip.',
  },
  family: { title: 'Please tell us about your family', step: 'Family' },
  credits: {
    title: 'Do you have a housing loan or the like?',
    step: 'Housing loan etc.',
    lead: 'If nothing applies, just press “Next”.',
  },
  result: { title: 'Result', step: 'Result' },
  check: {
    title: 'Please check what you entered',
    step: 'Check',
    lead: 'To correct something, press “Change”.',
  },
  papers: { title: 'Prepare an inhabitant tax return (申告書)', step: 'Papers' },
  keep: { title: 'Save or clear', step: 'Save or clear' },
  whatif: { title: 'What if?', step: 'What if?' },
  curve: { title: 'Chart of the furusato nozei limit', step: 'Limit chart' },
  notice: {
    title: 'Check against the tax notice (税額決定通知書)',
    step: 'Check against the notice',
  },
}

/** The words by which one moves from screen to screen. */
export const moveText: Translated<typeof japanese.moveText> = {
  steps: 'Progress',
  stepOf: (number: number, all: number) => `Step ${number} of ${all}`,
  forwardTo: (screen: string) => `Next (${screen})`,
  back: 'Back',
  start: 'To the first screen',
  more: 'What you can do next',
  results: 'Views of the result',
  reasons: 'How it is worked out',
  noKinds: 'You have not chosen any kind of income yet.',
  chooseKinds: 'Choose kinds of income',
  severance:
    'The tax on an ordinary retirement allowance is withheld when it is paid, and that is all. Do not choose it here.',
  toSeverance: 'Work out the tax on a retirement allowance',
  fromFiles: 'Read files (XML) of withholding slips and certificates',
  loading: 'Loading…',
  loadFailed:
    'This part could not be loaded. Please check your connection and try again. You can go on using the other screens.',
  again: 'Load again',
  needsIncome: 'Enter your revenue and this appears here.',
  donatedIn: (year: number) =>
    `This is the limit for donations made from January to December ${year}.`,
  notYetDonated: (year: number) => `Donations made in ${year} cannot be worked out yet.`,
  donateIn: (year: number) => `Work out the limit for donations made in ${year}`,
  documentTitle: (screen: string, municipality: string) =>
    `${screen} – Inhabitant tax estimate – ${municipality}`,
}

/** Where one can go on, as something to do. */
export const wayTexts: Translated<typeof japanese.wayTexts> = {
  you: 'In more detail (enter other income and deductions too)',
  kinds: 'Enter other income and deductions',
  whatif: 'Compare “what if”',
  curve: 'See the chart of the furusato nozei limit',
  notice: 'Check against the tax notice (税額決定通知書)',
  check: 'Check what I entered',
  papers: 'Prepare an inhabitant tax return (申告書)',
  keep: 'Save or clear',
}
