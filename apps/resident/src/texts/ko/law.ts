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
  relative: (number: string) => `${number}번째 친족`,
  paper: (number: string) => `${number}장째`,
}

const comparisons: Readonly<Record<Comparison, (bound: string) => string>> = {
  以下: (bound) => `이(가) ${bound} 이하`,
  超: (bound) => `이(가) ${bound} 초과`,
  以上: (bound) => `이(가) ${bound} 이상`,
  未満: (bound) => `이(가) ${bound} 미만`,
}

export const lawText: Translated<typeof japanese> = {
  term: (term) => `${names[term]} (${term})`,
  whose: (whose) => whoseIn(whoseWords, whose),
  named: (name, whose) => `${name} – ${whose}`,
  fact: (fact) => facts[fact],
  compared: (name, amount, is, bound) => `${name} ${amount} ${comparisons[is](bound)}`,
  rate: (text) => plainSigns(text),
  none: '적용 없음',
  deductedToNought: '다 빼지 못할 때는 0엔',
  lesser: ['', '와(과)', '중 적은 쪽'],
  greater: ['', '와(과)', '중 많은 쪽'],
  rounded: ({ unit, up }) => (up ? `(${unit} 미만은 올림)` : `(${unit} 미만은 버림)`),
  doubt: (doubt) => doubtTexts[doubt],
  citation: ({ law, article }) => `${laws[law]} (${law} ${article})`,
  tax: (name) => (taxes[name] === undefined ? name : `${taxes[name]} (${name})`),
  refused: ({ 事情 }) => refusals[事情],
  office: ({ 相談先 }) => offices[相談先],
  remark: (注記) => remarks[注記] ?? 注記,
}
