import { largestAmount } from '@zeimori/tax'
import type { BoxProblem } from '../form/box-reader.ts'
import { yenText } from './amounts.ts'

/** What to say beside a box that could not be read. It blames nobody and shows the way out. */
export function problemText(problem: BoxProblem): string {
  switch (problem.code) {
    case 'not-a-number':
      return '金額は数字で入れてください（例 3500000、350万）。'
    case 'negative':
      return '金額は0円以上で入れてください。マイナスの記号はいりません。'
    case 'not-whole-yen':
      return '金額は1円単位で入れてください。「.」は「72.5万」のように万などをつけるときだけ使えます。'
    case 'too-large':
      return `金額は${yenText(largestAmount)}までです。けた数をたしかめてください。`
    case 'not-a-date':
      return '年月日を入れてください（例 平成23年2月28日、2011-02-28）。'
    case 'no-such-month':
      return '月は1から12までです。もう一度たしかめてください。'
    case 'no-such-day':
      return `${problem.month}は${problem.last}日までです。もう一度たしかめてください。`
    case 'outside-era':
      return problem.to === ''
        ? `${problem.era}は${problem.from}からです。もう一度たしかめてください。`
        : `${problem.era}は${problem.from}から${problem.to}までです。もう一度たしかめてください。`
    case 'in-the-future':
      return 'この年度の計算に使えない、先の年です。もう一度たしかめてください。'
    case 'too-long-ago':
      return '明治6年（1873年）より前の日は使えません。もう一度たしかめてください。'
    case 'no-such-quake-deduction':
      return '「地震保険料の控除額」と「旧長期損害保険料の金額」が合いません。控除額は5万円までです。源泉徴収票をもう一度たしかめてください。'
    case 'white-only':
      return '白色申告の事業専従者は、青色申告をする人にはいません。どちらかを直してください。'
    case 'more-than-whole':
      return '「そのうち」の額が、もとの額より大きくなっています。もう一度たしかめてください。'
  }
}
