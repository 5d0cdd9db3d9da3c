import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../severance.ts'

export const severanceText: Translated<typeof japanese.severanceText> = {
  title: '퇴직금에 대해 입력하세요',
  lead: '지금 입력한 내용과 따로 계산합니다. 퇴직금은 다른 수입과 나누어 과세되기 때문입니다.',
  waiting: '퇴직금 금액과 근속연수를 입력하면 여기에 세액이 나옵니다.',
  income: '퇴직소득',
  residentTax: '퇴직금에서 떼는 주민세',
  incomeTax: '퇴직금에서 떼는 소득세(참고)',
  left: '세금을 뗀 뒤의 금액',
  notes: [
    '주민세는 받을 때 떼고 끝납니다. 신고서에 쓰지 않으며, 다음 연도의 주민세에도 후루사토 납세의 한도액에도 들어가지 않습니다.',
    '납부하는 곳은 퇴직금을 받는 해의 1월 1일에 살던 시구정촌입니다. 세율은 어디나 같습니다.',
    '회사에 「退職所得の受給に関する申告書」를 내지 않으면 소득세로 퇴직금의 20.42%를 뗍니다. 확정신고를 하면 여기에 나온 금액과의 차이를 돌려받습니다.',
    '같은 해나 가까운 해에 다른 퇴직금이나 기업연금·iDeCo 일시금도 받은 사람은 공제가 줄어, 세액이 여기에 나온 금액보다 많아질 수 있습니다.',
    '2022년(레이와 4년) 이후에 받는 퇴직금의 계산입니다.',
  ],
}
