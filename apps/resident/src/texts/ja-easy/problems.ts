import { largestAmount } from '@zeimori/tax'
import type { BoxProblem } from '../../form/box-reader.ts'
import { yenText } from './amounts.ts'

/** What to say beside a box that could not be read. It blames nobody and shows the way out. */
export function problemText(problem: BoxProblem): string {
  switch (problem.code) {
    case 'not-a-number':
      return '金額は、数字で入れてください（例 3500000、350万）。'
    case 'negative':
      return '金額は0円からです。マイナスは使えません。'
    case 'not-whole-yen':
      return '金額は1円までの数字で入れてください。「.」は「72.5万」のように使うときだけ使えます。'
    case 'too-large':
      return `金額は${yenText(largestAmount)}までです。数字を見てください。`
    case 'not-a-date':
      return '年月日を入れてください（例 平成23年2月28日、2011-02-28）。'
    case 'no-such-month':
      return '月は1から12までです。もう一度見てください。'
    case 'no-such-day':
      return `${problem.month}は${problem.last}日までです。もう一度見てください。`
    case 'outside-era':
      return problem.to === ''
        ? `${problem.era}は${problem.from}からです。もう一度見てください。`
        : `${problem.era}は${problem.from}から${problem.to}までです。もう一度見てください。`
    case 'in-the-future':
      return 'この年度の計算に使えない年です。もう一度見てください。'
    case 'too-long-ago':
      return '明治6年（1873年）より前の日は使えません。もう一度見てください。'
    case 'no-such-quake-deduction':
      return '「地震保険料の控除額」と「旧長期損害保険料の金額」が合いません。控除額は5万円までです。源泉徴収票をもう一度見てください。'
    case 'white-only':
      return '青色申告をする人は、ここに人数を書きません。どちらかを直してください。'
    case 'more-than-whole':
      return '「そのうち」の金額が、全体の金額より大きいです。もう一度見てください。'
  }
}
