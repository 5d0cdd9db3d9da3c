import type { Translated } from '../../languages/translated.ts'
import { glossary as japanese } from '../glossary.ts'
import type { Term } from '../law.ts'
import { plainDeductions } from './law/plain-deductions.ts'
import { plainIncome } from './law/plain-income.ts'
import { plainPayment } from './law/plain-payment.ts'
import { plainTax } from './law/plain-tax.ts'

/** Where the law's own glossary is not plain enough. */
const easier: Readonly<Partial<Record<Term, string>>> = {
  ...plainIncome,
  ...plainDeductions,
  ...plainTax,
  ...plainPayment,
}

export const glossary: Translated<typeof japanese> = {
  plain: (term) => easier[term] ?? japanese.plain(term),
  place: (term) => japanese.place(term),
}
