import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../severance.ts'

export const severanceText: Translated<typeof japanese.severanceText> = {
  title: 'Tell us about the retirement allowance',
  lead: 'It is worked out apart from the rest: a retirement allowance is taxed separately from other income.',
  waiting: 'Fill in the amount and the years of service, and the tax appears here.',
  income: 'Retirement income',
  residentTax: 'Inhabitant tax withheld from it',
  incomeTax: 'Income tax withheld from it (for reference)',
  left: 'What is left after tax',
  notes: [
    'The inhabitant tax is withheld when the allowance is paid, and that is all. It does not go on the return, and counts neither for the next fiscal year nor for the furusato nozei limit.',
    'It goes to the municipality where you lived on January 1 of the year in which it is paid. The rates are the same everywhere.',
    'If you have not handed your employer the form 「退職所得の受給に関する申告書」, 20.42% of the allowance is withheld as income tax. You get back the difference from the amount here by an income tax return.',
    'If you received another retirement allowance, or a lump sum from a corporate pension or iDeCo, in the same year or in a year near it, the deduction is smaller and the tax can be more than shown here.',
    'This is for allowances paid in 2022 or later.',
  ],
}
