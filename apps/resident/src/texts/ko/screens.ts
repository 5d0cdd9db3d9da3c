import type { Translated } from '../../languages/translated.ts'
import type { Screen } from '../../page/route.ts'
import type * as japanese from '../screens.ts'

export const screenTexts: Readonly<Record<Screen, japanese.ScreenText>> = {
  entrance: { title: '무엇을 하시겠습니까?', step: '첫 화면' },
  tax: { title: '원천징수표(源泉徴収票)를 보면서 그대로 입력하세요', step: '세액을 알고 싶음' },
  furusato: {
    title: '고향납세(ふるさと納税)는 얼마까지 할 수 있습니까?',
    step: '고향납세 한도액',
    lead: '원천징수표 1장과 가족을 입력하면 한도액이 나옵니다. 올해 수입을 아직 모르면 예상 금액이라도 괜찮습니다.',
  },
  'no-income': {
    title: '수입이 없었던 해의 신고',
    step: '수입이 없었음',
    lead: '소득증명서(所得証明書. 비과세증명서 非課税証明書)나 국민건강보험료·아동수당 등의 절차에 신고가 필요할 수 있습니다.',
  },
  needed: { title: '신고가 필요합니까?', step: '신고가 필요한지' },
  severance: {
    title: '퇴직금의 세액',
    step: '퇴직금',
    lead: '회사가 세금을 떼고 주는 보통의 퇴직금에 대한 주민세를 이유와 함께 1엔까지 계산합니다.',
  },
  you: { title: '본인에 대하여 알려 주세요', step: '본인' },
  kinds: {
    title: '어떤 수입이 있었습니까?',
    step: '수입 종류',
    lead: '선택한 것만 다음에 여쭙니다.',
  },
  income: {
    title: '수입을 입력하세요',
    step: '수입',
    lead: '수입은 들어온 돈의 합계입니다. 소득은 거기서 경비 등을 뺀 금액이며 여기서 계산합니다.',
  },
  deductions: {
    title: '낸 것을 입력하세요',
    step: '공제',
    lead: '입력하면 세금이 적어질 수 있습니다. 원천징수표에 적혀 있는 것은 여기에 입력하지 않습니다.',
  },
  family: { title: '가족에 대하여 알려 주세요', step: '가족' },
  credits: {
    title: '주택대출 등이 있습니까?',
    step: '주택대출 등',
    lead: '해당하는 것이 없으면 그대로 ‘다음’을 누르세요.',
  },
  result: { title: '결과', step: '결과' },
  check: {
    title: '입력한 내용을 확인하세요',
    step: '확인',
    lead: '고치고 싶은 곳은 ‘수정’을 누르세요.',
  },
  papers: { title: '신고서 만들기', step: '서류' },
  keep: { title: '저장·지우기', step: '저장·지우기' },
  whatif: { title: '만약의 비교', step: '만약의 비교' },
  curve: { title: '고향납세 한도액 그래프', step: '한도액 그래프' },
  notice: { title: '세액결정통지서(税額決定通知書)와 맞춰 보기', step: '맞춰 보기' },
}

/** The words by which one moves from screen to screen. */
export const moveText: Translated<typeof japanese.moveText> = {
  steps: '진행 상황',
  stepOf: (number: number, all: number) => `${all}개 중 ${number}번째`,
  forwardTo: (screen: string) => `다음(${screen})`,
  back: '이전',
  start: '첫 화면으로',
  more: '이어서 할 수 있는 것',
  results: '결과 보기 방법',
  reasons: '계산의 구조',
  noKinds: '아직 수입 종류를 선택하지 않았습니다.',
  chooseKinds: '수입 종류 선택',
  severance: '보통의 퇴직금은 받을 때 세금을 떼고 끝납니다. 여기서는 선택하지 않습니다.',
  toSeverance: '퇴직금의 세액 확인하기',
  fromFiles: '원천징수표·증명서 파일(XML)에서 불러오기',
  loading: '불러오고 있습니다…',
  loadFailed:
    '이 부분을 불러오지 못했습니다. 통신을 확인하고 다시 시도하세요. 다른 화면은 그대로 쓸 수 있습니다.',
  again: '다시 불러오기',
  needsIncome: '수입을 입력하면 여기에 나옵니다.',
  donatedIn: (year: number) => `${year}년 1월부터 12월까지 하는 기부의 한도액입니다.`,
  notYetDonated: (year: number) => `${year}년에 하는 기부의 몫은 아직 계산할 수 없습니다.`,
  donateIn: (year: number) => `${year}년에 하는 기부의 한도액 계산하기`,
  documentTitle: (screen: string, municipality: string) =>
    `${screen} – 개인주민세 시산 – ${municipality}`,
}

/** Where one can go on, as something to do. */
export const wayTexts: Translated<typeof japanese.wayTexts> = {
  you: '자세히 입력(다른 수입·공제도 입력)',
  kinds: '다른 수입·공제 입력',
  whatif: '만약의 경우 비교',
  curve: '고향납세 한도액 그래프 보기',
  notice: '세액결정통지서(税額決定通知書)와 맞춰 보기',
  check: '입력한 내용 확인',
  papers: '신고서 만들기',
  keep: '저장·지우기',
}
