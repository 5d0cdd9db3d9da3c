import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../page.ts'

/** The words around the form. */
export const pageText: Translated<typeof japanese.pageText> = {
  product: (municipality: string) => `${municipality} 개인주민세 시뮬레이션`,
  entrance: '개인주민세 시뮬레이션 입구',
  documentTitle: (municipality: string, problems: number) =>
    `${problems > 0 ? `(확인할 곳 ${problems}군데) ` : ''}개인주민세 시산 – ${municipality}`,
  description: (municipality: string) =>
    `${municipality}의 개인주민세(시민세·현민세)를 급여나 연금의 원천징수표로 1엔까지 계산하고 이유를 보여 줍니다. 고향납세 한도액도 알 수 있습니다.`,
  footer: (version: string) => `税守(Zeimori) ${version}　이 결과는 시산입니다.`,
  skip: '본문으로',
  languages: '언어(Language)',
  about: '이 페이지에 대하여',
  aboutNoScript: 'JavaScript를 쓰지 않을 때',
  promise: '입력한 금액은 이 기기 안에서만 계산합니다. 밖으로 보내지 않습니다.',
  promiseNoScript:
    '이 페이지는 JavaScript를 쓰지 않습니다. 입력한 금액은 서버에서 계산하며 저장도 기록도 하지 않습니다.',
  trial: '이것은 시험판입니다. 見本市는 가공의 시입니다.',

  computed: '자동으로 계산했습니다',
  notComputed: '지급금액에서 계산합니다',
  fromBelow: '아래 금액에서 계산합니다',
  unused: '쓰지 않습니다',
  residentPart: (amount: string) => `주민세에서는 ${amount}`,

  must: '필수',

  problems: (count: number) => `확인해 주실 곳이 ${count}군데 있습니다`,
  compute: '계산하기',
  print: 'A4로 인쇄',
  example: '예를 넣어 보기',
  clear: '입력한 내용을 모두 지우기',
  clearAsk: '입력한 내용을 모두 지웁니다. 되돌릴 수 없습니다. 괜찮습니까?',
  formLabel: '시산 입력',
  noScript: 'JavaScript를 쓸 수 없는 것 같습니다.',
  noScriptLink: 'JavaScript를 쓰지 않는 페이지에서 계산하기',
  noScriptAbsent:
    '이 페이지는 계산에 JavaScript를 씁니다. 여기에는 JavaScript를 쓰지 않는 계산이 준비되어 있지 않습니다. JavaScript를 켜거나 사는 시구정촌에 문의하세요.',
}
