import type { GroupTexts } from '../../form/fields/texts.ts'

const keihi = { label: '든 경비', hint: '수입을 얻기 위해 낸 금액' } as const
const accounts = {
  shunyu: { label: '매출 등의 수입', hint: '경비를 빼기 전의 1년분 합계' },
  keihi: {
    label: '필요경비(必要経費)',
    hint: '감가상각비 포함. 가족에게 지급한 급여는 아래 칸에 입력',
  },
  'aoiro-senju': {
    label: '청색사업 전종자에게 지급한 급여(青色事業専従者)',
    hint: '신고한 금액 범위에서 지급한 금액. 백색신고자는 비워 두세요',
  },
  'haigusha-senju': { label: '배우자가 사업전종자' },
  'hoka-senju': { label: '배우자 외의 사업전종자(백색신고)' },
}

/** Salaries, pensions, and what came in from work. */
export const incomeFields: GroupTexts<
  | 'kyuyo'
  | 'nenkin'
  | 'eigyo'
  | 'nogyo'
  | 'fudosan'
  | 'kessan'
  | 'zatsu'
  | 'sonota-zatsu'
  | 'kanai'
  | 'ichiji'
  | 'tokutei'
> = {
  kyuyo: {
    title: '급여의 원천징수표(給与所得の源泉徴収票)',
    whose: (number) => `급여 ${number}장째`,
    item: {
      title: (number) => `${number}장째 원천징수표`,
      addFirst: '+ 원천징수표 입력',
      add: (number) => `+ ${number}장째 원천징수표`,
      remove: (number) => `${number}장째 취소`,
    },
    fields: {
      shiharai: { label: '지급금액(支払金額)', hint: '실수령액이 아니라 세금을 떼기 전의 금액' },
      'shakai-hoken': { label: '사회보험료 등의 금액(社会保険料等の金額)' },
      jishin: { label: '지진보험료 공제액(地震保険料の控除額)' },
      jutaku: { label: '주택대출공제 금액(住宅借入金等特別控除の額)' },
      'shin-seimei': { label: '신생명보험료(新生命保険料の金額)' },
      'kyu-seimei': { label: '구생명보험료(旧生命保険料の金額)' },
      'kaigo-iryo': { label: '개호의료보험료(介護医療保険料の金額)' },
      'shin-nenkin': { label: '신개인연금보험료(新個人年金保険料の金額)' },
      'kyu-nenkin': { label: '구개인연금보험료(旧個人年金保険料の金額)' },
      'jutaku-kano': { label: '주택대출공제 가능액(住宅借入金等特別控除可能額)' },
      kyoju: { label: '거주 시작 연월일(1회)(居住開始年月日)' },
      'jutaku-kubun': { label: '특별공제 구분(1회)(特別控除区分)' },
      'kokumin-nenkin': {
        label: '국민연금보험료 등의 금액(国民年金保険料等の金額)',
        hint: '사회보험료 등의 금액에 포함되어 있습니다',
      },
      'kyu-choki': { label: '구장기손해보험료(旧長期損害保険料の金額)' },
    },
  },
  nenkin: {
    title: '공적연금 등의 원천징수표(公的年金等の源泉徴収票)',
    whose: (number) => `연금 ${number}장째`,
    item: {
      title: (number) => `${number}장째 연금 원천징수표`,
      addFirst: '+ 연금 원천징수표 입력',
      add: (number) => `+ ${number}장째 연금 원천징수표`,
      remove: (number) => `${number}장째 연금 취소`,
    },
    fields: {
      shiharai: { label: '지급금액(支払金額)', hint: '세금과 개호보험료를 떼기 전의 금액' },
      'shakai-hoken': { label: '사회보험료 금액(社会保険料の額)' },
    },
  },
  eigyo: {
    title: '사업(영업 등)',
    lead: '가게, 공장, 프리랜서 등 농업 이외의 자기 사업입니다.',
    whose: () => '영업 등',
    fields: accounts,
  },
  nogyo: { title: '농업', whose: () => '농업', fields: accounts },
  fudosan: {
    title: '부동산 임대',
    lead: '아파트, 주차장, 토지를 빌려주고 받은 집세나 땅세입니다.',
    whose: () => '부동산',
    fields: {
      ...accounts,
      shunyu: { label: '집세·땅세 등의 수입', hint: '경비를 빼기 전의 1년분 합계' },
      'tochi-rishi': {
        label: '필요경비 중 토지를 사기 위한 차입금의 이자',
        hint: '적자일 때 이 금액은 다른 소득에서 뺄 수 없습니다',
      },
    },
  },
  kessan: {
    title: '청색신고(青色申告)',
    fields: { aoiro: { label: '신고 방법과 청색신고 특별공제액' } },
  },
  zatsu: {
    title: '부업·개인연금 등(雑所得)',
    lead: '‘업무’는 원고료나 배달 등 계속하는 부업입니다. 개인연금이나 암호자산 등은 ‘그 밖’에 입력합니다.',
    whose: () => '업무 잡소득',
    fields: { shunyu: { label: '업무(부업) 수입' }, keihi },
  },
  'sonota-zatsu': {
    title: '그 밖의 잡소득',
    whose: () => '그 밖의 잡소득',
    fields: {
      shunyu: { label: '그 밖의 수입', hint: '생명보험 연금, 암호자산, 대여금 이자 등' },
      keihi,
    },
  },
  kanai: {
    title: '내직·외판원 등(家内労働者等)',
    fields: {
      'kanai-rodosha': {
        label: '내직·외판원·검침원 등 정해진 상대에게 계속 일했음',
        hint: '경비가 적어도 정해진 금액까지 경비로 봅니다(가내근로자 등의 특례)',
      },
    },
  },
  ichiji: {
    title: '만기 보험금·상금 등(一時所得)',
    lead: '생명보험 만기금이나 해약금, 상금, 고향납세 답례품 등입니다.',
    whose: () => '일시소득',
    fields: {
      shunyu: { label: '받은 금액' },
      keihi: { label: '그것을 위해 낸 금액', hint: '보험이면 낸 보험료의 합계' },
    },
  },
  tokutei: {
    title: '급여의 특정지출(特定支出)',
    fields: {
      'tokutei-shishutsu': {
        label: '회사가 증명한, 일을 위한 자기 부담',
        hint: '통근·이사·연수·자격 등의 합계. 확정신고를 한 사람만',
      },
    },
  },
}
