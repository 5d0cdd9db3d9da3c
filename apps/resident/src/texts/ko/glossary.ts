import { noticePlaces } from '../../languages/notice-places.ts'
import type { Translated } from '../../languages/translated.ts'
import type { glossary as japanese } from '../glossary.ts'
import type { Term } from '../law.ts'
import { plainDeductions } from './law/plain-deductions.ts'
import { plainIncome } from './law/plain-income.ts'
import { plainPayment } from './law/plain-payment.ts'
import { plainTax } from './law/plain-tax.ts'

const plain: Readonly<Record<Term, string>> = {
  ...plainIncome,
  ...plainDeductions,
  ...plainTax,
  ...plainPayment,
}

export const glossary: Translated<typeof japanese> = {
  plain: (term) => plain[term],
  place: (term) => noticePlaces[term],
}
