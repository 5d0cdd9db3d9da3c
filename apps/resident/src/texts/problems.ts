import type { DayProblem } from '../form/read-day.ts'
import type { YenProblem } from '../form/read-yen.ts'

/** What to say beside a box whose amount could not be read. It blames nobody and shows the way out. */
export const yenProblemText: Readonly<Record<YenProblem, string>> = {
  'not-a-number': '金額は数字で入れてください（例 3500000、350万）。',
  negative: '金額は0円以上で入れてください。マイナスの記号はいりません。',
  'not-whole-yen':
    '金額は1円単位で入れてください。「.」は「72.5万」のように万などをつけるときだけ使えます。',
  'too-large': '金額は1,000億円より小さい額で入れてください。けた数をたしかめてください。',
}

/** What to say beside a box whose date could not be read. */
export function dayProblemText(problem: DayProblem): string {
  switch (problem.code) {
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
  }
}

/** The slip's 地震保険料の控除額 cannot come from these premiums. */
export const quakeProblemText =
  '「地震保険料の控除額」と「旧長期損害保険料の金額」が合いません。控除額は5万円までです。源泉徴収票をもう一度たしかめてください。'
