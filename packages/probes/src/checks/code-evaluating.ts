import { codeRule } from './code-rule.ts'

/** No text is ever run as a program. (gyomu-v-10) */
export const codeEvaluating = codeRule({
  id: 'code/evaluating',
  title: '文字を、プログラムとして実行しない',
  controls: ['eval', 'xss/script'],
  byHand: 'プログラムから eval・Function・vm・文字を渡す setTimeout を探し、ないことを見ます。',
  forbidden:
    /(?<![\w.])eval\(|\bnew Function\(|['"](node:)?vm['"]|\bset(Timeout|Interval)\(\s*['"`]/,
  approved: {},
  good: ['evaluate(name)', 'setTimeout(() => stop(), 10)'],
  bad: ['eval(name)', 'new Function(name)', "import vm from 'node:vm'", "setTimeout('stop()', 10)"],
})
