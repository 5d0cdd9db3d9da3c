import { largestAmount } from '@zeimori/tax'
import type { BoxProblem } from '../../form/box-reader.ts'
import { yenText } from './amounts.ts'

/** What to say beside a box that could not be read. It blames nobody and shows the way out. */
export function problemText(problem: BoxProblem): string {
  switch (problem.code) {
    case 'not-a-number':
      return '금액은 숫자로 입력하세요(예 3500000).'
    case 'negative':
      return '금액은 0엔 이상으로 입력하세요. 마이너스 기호는 필요 없습니다.'
    case 'not-whole-yen':
      return '금액은 1엔 단위로 입력하세요. 소수점은 쓰지 않습니다(예 725000).'
    case 'too-large':
      return `금액은 ${yenText(largestAmount)}까지입니다. 자릿수를 확인하세요.`
    case 'not-a-date':
      return '연월일을 입력하세요(예 2011-02-28).'
    case 'no-such-month':
      return '월은 1부터 12까지입니다. 다시 확인하세요.'
    case 'no-such-day':
      return `그 달은 ${problem.last}일까지입니다. 다시 확인하세요.`
    case 'outside-era':
      return problem.to === ''
        ? `${problem.era}는 ${problem.from}부터입니다. 다시 확인하세요.`
        : `${problem.era}는 ${problem.from}부터 ${problem.to}까지입니다. 다시 확인하세요.`
    case 'in-the-future':
      return '이 연도의 계산에 쓸 수 없는 뒤의 해입니다. 다시 확인하세요.'
    case 'too-long-ago':
      return '1873년보다 앞선 날은 쓸 수 없습니다. 다시 확인하세요.'
    case 'no-such-quake-deduction':
      return '「地震保険料の控除額」과 「旧長期損害保険料の金額」이 맞지 않습니다. 공제액은 5만 엔까지입니다. 원천징수표를 다시 확인하세요.'
    case 'white-only':
      return '청색신고를 하는 사람에게는 백색신고의 사업전종자가 없습니다. 둘 중 하나를 고쳐 주세요.'
    case 'more-than-whole':
      return '‘그중’의 금액이 원래 금액보다 큽니다. 다시 확인하세요.'
  }
}
