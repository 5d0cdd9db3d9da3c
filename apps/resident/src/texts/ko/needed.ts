import type { Needed } from '../../form/needed.ts'
import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../needed.ts'

/** The three questions of 「申告は必要？」 and what follows from the answers. */
export const neededText: Translated<typeof japanese.neededText> = {
  questions: '질문 3개',
  choose: '선택하세요',
  kakutei: {
    label: '소득세 확정신고(確定申告)를 했습니까(할 예정입니까)?',
    suru: '했음·할 예정',
    shinai: '하지 않음',
  },
  shunyu: {
    label: '어떤 수입이 있었습니까?',
    kyuyo: '급여만(근무처가 시구정촌에 보고함)',
    nenkin: '공적연금만',
    nashi: '수입이 없었음',
    hoka: '다른 수입도 있었음(부업·부동산·일시금 등)',
  },
  kojo: {
    label: '원천징수표(源泉徴収票)에 적혀 있지 않은 공제를 쓰고 싶습니까?',
    aru: '쓰고 싶음',
    nai: '쓰지 않음',
  },
  kojoHint: '의료비, 직접 낸 사회보험료·생명보험료, 부양 추가 등',
  onward: {
    you: '신고서 만들기',
    tax: '세액을 알고 싶음',
    'no-income': '수입이 없었던 사람의 신고로',
  },
}

export const neededAnswers: Readonly<Record<Needed, string>> = {
  unknown: '질문에 답하면 여기에 답이 나옵니다.',
  'no-filed':
    '주민세 신고는 필요 없습니다. 확정신고의 내용이 시구정촌에 전달됩니다. 주민세만의 항목(배당할액 配当割額 등)은 확정신고서의 「住民税に関する事項」에 적으세요.',
  'no-reported':
    '주민세 신고는 필요 없습니다. 근무처나 연금 지급자가 시구정촌에 보고하고 있습니다.',
  'worth-it':
    '신고가 의무는 아니지만 신고하면 주민세가 적어질 수 있습니다. 소득세도 돌려받을 수 있으므로 확정신고를 할 수 있는 사람에게는 확정신고를 권합니다.',
  'if-asked':
    '보통은 필요 없습니다. 다만 소득증명서(所得証明書. 비과세증명서 非課税証明書)가 필요한 사람, 국민건강보험·개호보험·아동수당 등의 절차가 있는 사람은 신고하세요. 누구의 부양에도 들어 있지 않은 사람은 신고를 요청받을 수 있습니다.',
  yes: '주민세 신고가 필요합니다. 부업 등의 소득이 20만 엔 이하여서 소득세 확정신고가 필요 없는 사람도 주민세 신고는 필요합니다.',
}
