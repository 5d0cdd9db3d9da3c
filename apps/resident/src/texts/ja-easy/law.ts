import type { Translated } from '../../languages/translated.ts'
import type { Comparison, lawText as japanese } from '../law.ts'
import { doubtTexts, facts, refusals, remarks } from './law/words.ts'

const comparisons: Readonly<Record<Comparison, string>> = {
  以下: '以下',
  超: 'より多い',
  以上: '以上',
  未満: 'より少ない',
}

/** The law's own names are kept, as they stand on every paper; what is said of them is plain. */
export const lawText: Translated<typeof japanese> = {
  term: (term) => term,
  whose: (whose) => whose,
  named: (name, whose) => `${name}（${whose}）`,
  fact: (fact) => facts[fact] ?? fact,
  compared: (name, amount, is, bound) => `${name} ${amount} は ${bound}${comparisons[is]}`,
  rate: (text) => text,
  none: 'ここでは使いません',
  deductedToNought: '引ききれないときは、0円にします',
  lesser: ['', 'と', 'の少ないほう'],
  greater: ['', 'と', 'の多いほう'],
  rounded: ({ unit, up }) => `（${unit}より小さい部分は、${up ? '切り上げます' : '切り捨てます'}）`,
  doubt: (doubt) => doubtTexts[doubt],
  citation: ({ law, article }) => `${law} ${article}`,
  tax: (name) => name,
  refused: ({ 事情 }) => refusals[事情],
  office: ({ 相談先 }) => (相談先 === '税務署' ? '税務署' : '市区町村の税金の係（税務課）'),
  remark: (注記) => remarks[注記] ?? 注記,
}
