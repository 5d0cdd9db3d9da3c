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
  relative: (number: string) => `第${number}名亲属`,
  paper: (number: string) => `第${number}张`,
}

const comparisons: Readonly<Record<Comparison, (bound: string) => string>> = {
  以下: (bound) => `在${bound}以下`,
  超: (bound) => `超过${bound}`,
  以上: (bound) => `在${bound}以上`,
  未満: (bound) => `不满${bound}`,
}

export const lawText: Translated<typeof japanese> = {
  term: (term) => `${names[term]}「${term}」`,
  whose: (whose) => whoseIn(whoseWords, whose),
  named: (name, whose) => `${name}（${whose}）`,
  fact: (fact) => facts[fact],
  compared: (name, amount, is, bound) => `${name} ${amount} ${comparisons[is](bound)}`,
  rate: (text) => text,
  none: '不适用',
  deductedToNought: '不够扣时为0日元',
  lesser: ['', '与', '中较少的一方'],
  greater: ['', '与', '中较多的一方'],
  rounded: ({ unit, up }) => (up ? `（不满${unit}的部分进位）` : `（不满${unit}的部分舍去）`),
  doubt: (doubt) => doubtTexts[doubt],
  citation: ({ law, article }) => `${laws[law]}「${law} ${article}」`,
  tax: (name) => (taxes[name] === undefined ? name : `${taxes[name]}「${name}」`),
  refused: ({ 事情 }) => refusals[事情],
  office: ({ 相談先 }) => offices[相談先],
  remark: (注記) => remarks[注記] ?? 注記,
}
