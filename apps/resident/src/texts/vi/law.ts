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
  relative: (number: string) => `người thân ${number}`,
  paper: (number: string) => `phiếu ${number}`,
}

const comparisons: Readonly<Record<Comparison, (bound: string) => string>> = {
  以下: (bound) => `từ ${bound} trở xuống`,
  超: (bound) => `trên ${bound}`,
  以上: (bound) => `từ ${bound} trở lên`,
  未満: (bound) => `dưới ${bound}`,
}

export const lawText: Translated<typeof japanese> = {
  term: (term) => `${names[term]} (${term})`,
  whose: (whose) => whoseIn(whoseWords, whose),
  named: (name, whose) => `${name}, ${whose}`,
  fact: (fact) => facts[fact],
  compared: (name, amount, is, bound) => `${name} (${amount}) ${comparisons[is](bound)}`,
  rate: (text) => plainSigns(text).replace(/\./g, ','),
  none: 'không áp dụng',
  deductedToNought: '0 yên khi không đủ để trừ',
  lesser: ['số nhỏ hơn giữa', 'và', ''],
  greater: ['số lớn hơn giữa', 'và', ''],
  rounded: ({ unit, up }) => (up ? `(phần dưới ${unit} làm tròn lên)` : `(bỏ phần dưới ${unit})`),
  doubt: (doubt) => doubtTexts[doubt],
  citation: ({ law, article }) => `${laws[law]} (${law} ${article})`,
  tax: (name) => (taxes[name] === undefined ? name : `${taxes[name]} (${name})`),
  refused: ({ 事情 }) => refusals[事情],
  office: ({ 相談先 }) => offices[相談先],
  remark: (注記) => remarks[注記] ?? 注記,
}
