import { largestAmount } from '@zeimori/tax'
import type { BoxProblem } from '../../form/box-reader.ts'
import { yenText } from './amounts.ts'

/** What to say beside a box that could not be read. It blames nobody and shows the way out. */
export function problemText(problem: BoxProblem): string {
  switch (problem.code) {
    case 'not-a-number':
      return 'Please enter the amount in figures (for example 3500000 or 3,500,000).'
    case 'negative':
      return 'Please enter 0 yen or more. No minus sign is needed.'
    case 'not-whole-yen':
      return 'Please enter whole yen, without a point or decimals (for example 725000 or 725,000).'
    case 'too-large':
      return `The amount can be ${yenText(largestAmount)} at most. Please check the number of digits.`
    case 'not-a-date':
      return 'Please enter year, month and day (for example 2011-02-28).'
    case 'no-such-month':
      return 'Months go from 1 to 12. Please check again.'
    case 'no-such-day':
      return `That month has ${problem.last} days. Please check again.`
    case 'outside-era':
      return problem.to === ''
        ? `The era ${problem.era} began on ${problem.from}. Please check again.`
        : `The era ${problem.era} ran from ${problem.from} to ${problem.to}. Please check again.`
    case 'in-the-future':
      return 'This year is too late for this fiscal year. Please check again.'
    case 'too-long-ago':
      return 'Days before 1873 cannot be used. Please check again.'
    case 'no-such-quake-deduction':
      return '「地震保険料の控除額」 and 「旧長期損害保険料の金額」 do not go together. The deduction is 50,000 yen at most. Please check the withholding slip again.'
    case 'white-only':
      return 'There are no white-return family employees where the blue return is chosen. Please change one of the two.'
    case 'more-than-whole':
      return 'This part is larger than the whole. Please check again.'
  }
}
