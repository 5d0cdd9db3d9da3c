import { largestAmount } from '@zeimori/tax'
import type { BoxProblem } from '../../form/box-reader.ts'
import { yenText } from './amounts.ts'

/** What to say beside a box that could not be read. It blames nobody and shows the way out. */
export function problemText(problem: BoxProblem): string {
  switch (problem.code) {
    case 'not-a-number':
      return '请用数字填写金额（例 3500000、350万）。'
    case 'negative':
      return '请填写0日元以上的金额，不需要负号。'
    case 'not-whole-yen':
      return '请以1日元为单位填写。“.”只能在“72.5万”这样带“万”等时使用。'
    case 'too-large':
      return `金额最多为${yenText(largestAmount)}。请确认位数。`
    case 'not-a-date':
      return '请填写年月日（例 2011-02-28）。'
    case 'no-such-month':
      return '月份为1至12。请再确认一次。'
    case 'no-such-day':
      return `该月只到${problem.last}日。请再确认一次。`
    case 'outside-era':
      return problem.to === ''
        ? `「${problem.era}」从「${problem.from}」开始。请再确认一次。`
        : `「${problem.era}」为「${problem.from}」至「${problem.to}」。请再确认一次。`
    case 'in-the-future':
      return '该年份在此年度之后，不能用于计算。请再确认一次。'
    case 'too-long-ago':
      return '不能使用1873年以前的日期。请再确认一次。'
    case 'no-such-quake-deduction':
      return '「地震保険料の控除額」与「旧長期損害保険料の金額」不符。扣除额最多5万日元。请再确认一次源泉征收票。'
    case 'white-only':
      return '选择蓝色申报的人没有白色申报的事业专从者。请更正其中一项。'
    case 'more-than-whole':
      return '“其中”的金额大于原来的金额。请再确认一次。'
  }
}
