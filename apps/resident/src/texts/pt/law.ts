import { plainSigns } from '../../languages/plain-signs.ts'
import type { Translated } from '../../languages/translated.ts'
import { whoseIn } from '../../languages/whose.ts'
import type { Comparison, lawText as japanese, Term } from '../law.ts'
import { namesOfIncome } from './law/names-of-income.ts'
import { namesOfTax } from './law/names-of-tax.ts'
import {
  doubtTexts,
  facts,
  laws,
  offices,
  refusals,
  remarks,
  taxes,
  whoseNames,
} from './law/words.ts'

const names: Readonly<Record<Term, string>> = { ...namesOfIncome, ...namesOfTax }

const whoseWords = {
  names: whoseNames,
  relative: (number: string) => `parente ${number}`,
  paper: (number: string) => `comprovante ${number}`,
}

const comparisons: Readonly<Record<Comparison, (bound: string) => string>> = {
  以下: (bound) => `é de ${bound} ou menos`,
  超: (bound) => `passa de ${bound}`,
  以上: (bound) => `é de ${bound} ou mais`,
  未満: (bound) => `é menor que ${bound}`,
}

export const lawText: Translated<typeof japanese> = {
  term: (term) => `${names[term]} (${term})`,
  whose: (whose) => whoseIn(whoseWords, whose),
  named: (name, whose) => `${name}, ${whose}`,
  fact: (fact) => facts[fact],
  compared: (name, amount, is, bound) => `${name} (${amount}) ${comparisons[is](bound)}`,
  rate: (text) => plainSigns(text).replace(/\./g, ','),
  none: 'não se aplica',
  deductedToNought: '0 ienes quando não há de onde tirar',
  lesser: ['o menor entre', 'e', ''],
  greater: ['o maior entre', 'e', ''],
  rounded: ({ unit, up }) =>
    up ? `(frações de ${unit} arredondadas para cima)` : `(frações de ${unit} descartadas)`,
  doubt: (doubt) => doubtTexts[doubt],
  citation: ({ law, article }) => `${laws[law]} (${law} ${article})`,
  tax: (name) => (taxes[name] === undefined ? name : `${taxes[name]} (${name})`),
  refused: ({ 事情 }) => refusals[事情],
  office: ({ 相談先 }) => offices[相談先],
  remark: (注記) => remarks[注記] ?? 注記,
}
