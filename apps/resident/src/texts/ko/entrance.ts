import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../entrance.ts'

/** The words of the first screen. */
export const entranceText: Translated<typeof japanese.entranceText> = {
  title: '무엇을 하시겠습니까?',
  tiles: {
    tax: {
      title: '세액을 알고 싶음',
      text: '원천징수표(源泉徴収票)를 보면서 입력하면 주민세와 그 이유가 바로 나옵니다.',
    },
    furusato: {
      title: '고향납세 한도액(ふるさと納税の限度額)',
      text: '원천징수표 1장과 가족으로 30초 정도면 됩니다.',
    },
    you: {
      title: '신고서 만들기',
      text: '차례로 여쭙니다. 시구정촌에 내는 신고서와 eLTAX에 옮겨 적을 목록을 만들 수 있습니다.',
    },
    'no-income': { title: '수입이 없었음', text: '질문 3개로 신고서까지 만듭니다.' },
  },
  needed: '신고가 필요합니까? 질문 3개로 확인하기',
  severance: '퇴직금에 붙는 세액 확인하기',
  open: '저장한 파일이나 링크에서 이어서 하기',
  kept: '도중까지 입력한 내용이 있습니다.',
  resume: '이어서 하기',
  promise:
    '입력한 금액을 동의 없이 남기지 않습니다. 언제든지 저장할 수 있고 언제든지 지울 수 있습니다.',
  estimate:
    '여기서 나오는 금액은 시산입니다. 소득세 확정신고서는 국세청의 확정신고서 작성 코너(確定申告書等作成コーナー)에서 만들 수 있습니다.',
  broken: '저희 쪽 문제로 이 페이지는 계산을 시작할 수 없습니다. 잠시 후 다시 열어 주세요.',
  loading: '계산을 준비하고 있습니다…',
}
