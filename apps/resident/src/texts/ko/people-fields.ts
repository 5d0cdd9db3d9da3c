import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../people-fields.ts'

import type { GroupTexts } from '../../form/fields/texts.ts'

/** 「令和7年」: a year of income, as people call it. */
export const incomeYear: Translated<typeof japanese.incomeYear> = (year: number): string =>
  `${year}년`

const incomes = {
  kyuyo: {
    label: (year: number) => `${incomeYear(year)} 급여 수입`,
    hint: '파트타임·아르바이트 등, 세금을 떼기 전의 금액',
  },
  nenkin: {
    label: (year: number) => `${incomeYear(year)} 공적연금 수입`,
    hint: '세금 등을 떼기 전의 금액',
  },
  sonota: {
    label: (year: number) => `${incomeYear(year)} 그 밖의 소득`,
    hint: '수입에서 경비를 뺀 금액',
  },
}

/** When and where, who, and what kinds of income. */
export const peopleFields: GroupTexts<
  'basho' | 'shurui' | 'nashi' | 'kazoku' | 'haigusha' | 'shinzoku' | 'anata'
> = {
  basho: {
    title: '연도와 시구정촌',
    fields: {
      nendo: {
        label: '연도(年度)',
        hint: (year) => `${year}년 1월부터 12월까지의 수입에 부과되는 세금입니다.`,
      },
      dantai: { label: '1월 1일에 살던 시구정촌' },
      ken: { label: '도도부현', hint: '선택하면 그 시구정촌 목록이 나옵니다' },
      shichoson: { label: '시구정촌' },
      kyuchi: {
        label: '급지(級地)',
        hint: '주민세가 부과되지 않는 소득 한도에 씁니다. 모르면 1급지 그대로 계산합니다',
      },
    },
  },
  shurui: {
    title: '수입 종류',
    whose: () => '수입 종류',
    fields: {
      eigyo: { label: '내 사업', hint: '가게, 프리랜서 등(영업 등)' },
      nogyo: { label: '농업' },
      fudosan: { label: '집세·땅세', hint: '부동산 임대' },
      rishi: { label: '외국 예금 등의 이자' },
      haito: { label: '배당·분배금' },
      kabu: { label: '주식·투자신탁 매각' },
      tochi: { label: '토지·건물 매각' },
      ichiji: { label: '만기 보험금·상금', hint: '일시소득' },
      zatsu: { label: '부업·개인연금·암호자산', hint: '잡소득(雑所得)' },
      joto: { label: '금·회원권 등 매각', hint: '종합과세 양도(総合課税の譲渡)' },
      sakimono: { label: '선물·FX' },
      sanrin: { label: '산림 매각' },
      taishoku: {
        label: '주민세를 떼지 않은 퇴직금',
        hint: '보통의 퇴직금은 받을 때 세금을 떼고 끝나므로 선택하지 않습니다. 떼는 금액은 “퇴직금의 세액”에서 계산할 수 있습니다',
      },
      kurikoshi: { label: '전년에서 이월된 손실' },
    },
  },
  nashi: {
    title: '수입이 없었던 사람',
    whose: () => '수입이 없었던 사람',
    fields: {
      nai: {
        label: (year) => `${incomeYear(year)} 1월부터 12월까지 수입이 없었음`,
        hint: '유족연금·장애연금·실업급여만 있는 사람도 해당합니다(세금이 부과되지 않는 수입입니다)',
      },
      kurashi: { label: '어떻게 생활했습니까' },
      riyu: { label: '신고가 필요한 이유는 무엇입니까' },
    },
  },
  kazoku: {
    title: '배우자와 친족',
    fields: {
      haigusha: {
        label: '배우자(남편 또는 아내)',
        hint: '생계를 같이하는 사람. 사실혼은 포함하지 않습니다',
      },
    },
  },
  haigusha: {
    title: '배우자',
    whose: () => '배우자',
    fields: {
      ...incomes,
      birth: {
        label: '배우자의 생년월일',
        hint: '연금이 있는 사람과 70세쯤부터인 사람은 입력하세요',
        short: '생년월일',
      },
      shogai: { label: '장애(障害)' },
      dokyo: { label: '함께 살고 있음' },
      kokugai: { label: '국외에 살고 있음' },
    },
  },
  shinzoku: {
    title: '친족',
    whose: (number) => `${number}번째 친족`,
    item: {
      title: (number) => `${number}번째 친족`,
      addFirst: '+ 자녀나 부모 등 친족 입력',
      add: () => '+ 친족 한 명 더',
      remove: (number) => `${number}번째 취소`,
    },
    fields: {
      zokugara: { label: '나와의 관계', short: '관계' },
      birth: { label: '생년월일', hint: '예 2011-02-28' },
      ...incomes,
      dokyo: { label: '함께 살고 있음' },
      shogai: { label: '장애(障害)' },
      kokugai: { label: '사는 나라' },
      'hoka-fuyo': {
        label: '다른 사람이 부양에 넣고 있음',
        hint: '부양공제에는 세지 않습니다. 소득금액 조정공제에만 씁니다',
      },
      senju: {
        label: '당신 사업의 전종자',
        hint: '청색신고로 급여를 받은 사람 또는 백색신고의 사업전종자. 부양공제는 받을 수 없습니다',
      },
    },
  },
  anata: {
    title: '본인에 대하여',
    fields: {
      birth: {
        label: '본인의 생년월일',
        hint: '연금이 있는 사람과 18세쯤까지인 사람은 꼭 입력하세요(예 1955-04-01)',
      },
      shogai: { label: '장애(障害)', short: '본인의 장애' },
      hitorioya: {
        label: '한부모(ひとり親)',
        hint: '결혼하지 않고(사실혼도 포함) 생계를 같이하는 자녀가 있는 사람. 자녀는 ‘배우자와 친족’에 입력하세요',
      },
      kafu: { label: '과부(寡婦. 한부모에 해당하지 않는 여성)' },
      'kinro-gakusei': { label: '일하면서 학교에 다니고 있음(勤労学生)' },
      'seikatsu-fujo': { label: '1월 1일에 생활보호의 생활부조(生活扶助)를 받고 있었음' },
    },
  },
}
