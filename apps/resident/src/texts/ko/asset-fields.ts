import type { GroupTexts } from '../../form/fields/texts.ts'

const takings = {
  shunyu: { label: '판 금액' },
  keihi: { label: '산 금액과 팔기 위한 비용', hint: '취득비와 양도비용의 합계' },
}

/** What came in from what is owned and sold. */
export const assetFields: GroupTexts<
  | 'rishi'
  | 'haito'
  | 'kabu'
  | 'ippan-kabu'
  | 'tochi'
  | 'joto'
  | 'joto-choki'
  | 'sakimono'
  | 'sanrin'
  | 'taishoku'
  | 'kurikoshi'
> = {
  rishi: {
    title: '이자',
    lead: '일본 은행 예금의 이자는 입력하지 않습니다(세금을 떼고 끝났습니다).',
    fields: {
      rishi: { label: '종합과세 이자(総合課税)', hint: '외국 은행 예금의 이자 등' },
    },
  },
  haito: {
    title: '배당·분배금',
    lead: '상장주식 등의 배당은 신고할지 선택할 수 있습니다. 신고하면 합계소득금액이 늘어 국민건강보험료 등에 영향을 줄 수 있습니다.',
    whose: (number) => `배당 ${number}번째`,
    item: {
      title: (number) => `${number}번째 배당`,
      addFirst: '+ 배당 입력',
      add: (number) => `+ ${number}번째 배당`,
      remove: (number) => `${number}번째 배당 취소`,
    },
    fields: {
      shurui: { label: '종류' },
      kazei: { label: '신고 방법' },
      shunyu: { label: '배당 금액', hint: '세금을 떼기 전의 금액' },
      fusai: { label: '주식을 사기 위한 차입금의 이자', hint: '그해에 낸 금액' },
      wari: { label: '공제된 주민세(配当割額)', hint: '지급통지서의 「住民税」「配当割額」' },
    },
  },
  kabu: {
    title: '상장주식·투자신탁 매각',
    lead: '특정계좌 연간거래보고서(特定口座年間取引報告書)를 보면서 입력하세요. 배당은 ‘배당·분배금’에 입력합니다.',
    whose: (number) => `주식 ${number}번째`,
    item: {
      title: (number) => `${number}번째 계좌`,
      addFirst: '+ 계좌 입력',
      add: (number) => `+ ${number}번째 계좌`,
      remove: (number) => `${number}번째 계좌 취소`,
    },
    fields: {
      koza: { label: '계좌' },
      shinkoku: {
        label: '이 계좌를 신고하시겠습니까',
        hint: '손실을 다른 계좌와 통산하거나 이월할 때 신고합니다',
      },
      shunyu: { label: '판 금액', hint: '「譲渡の対価の額（収入金額）」' },
      keihi: { label: '산 금액과 비용', hint: '「取得費及び譲渡に要した費用の額等」' },
      wari: { label: '공제된 주민세', hint: '「株式等譲渡所得割額」' },
    },
  },
  'ippan-kabu': {
    title: '비상장주식(一般株式等)',
    whose: () => '일반주식 등',
    fields: takings,
  },
  tochi: {
    title: '토지·건물 매각',
    lead: '보유 기간은 판 해의 1월 1일까지로 셉니다.',
    whose: (number) => `토지·건물 ${number}번째`,
    item: {
      title: (number) => `${number}번째 토지·건물`,
      addFirst: '+ 토지·건물 입력',
      add: (number) => `+ ${number}번째 토지·건물`,
      remove: (number) => `${number}번째 토지·건물 취소`,
    },
    fields: {
      kubun: { label: '보유 기간과 구분' },
      ...takings,
      tokubetsu: { label: '특별공제(特別控除)' },
    },
  },
  joto: {
    title: '그 밖의 물건 매각(総合課税の譲渡)',
    lead: '금괴, 골프 회원권, 기계, 사업용 자동차 등입니다. 가구나 자가용 등 생활용품에는 부과되지 않습니다.',
    whose: () => '단기 양도',
    fields: {
      shunyu: { label: '5년 이내에 판 물건의 판매 금액' },
      keihi: takings.keihi,
    },
  },
  'joto-choki': {
    title: '5년 넘게 가지고 있던 물건',
    whose: () => '장기 양도',
    fields: {
      shunyu: { label: '5년 넘게 가지고 있던 물건의 판매 금액' },
      keihi: takings.keihi,
    },
  },
  sakimono: {
    title: '선물·FX 등',
    lead: '일본 국내 업자와의 선물, 옵션, 장외 FX·CFD 등입니다.',
    whose: () => '선물거래',
    fields: {
      shunyu: { label: '차익 금액', hint: '결제로 얻은 이익의 합계' },
      keihi: { label: '차손과 수수료', hint: '결제로 생긴 손실과 비용의 합계' },
    },
  },
  sanrin: {
    title: '산림의 벌채·매각',
    whose: () => '산림',
    fields: { shunyu: { label: '판 금액' }, keihi: { label: '식림비 등의 필요경비' } },
  },
  taishoku: {
    title: '주민세를 떼지 않은 퇴직금',
    lead: '근무처가 주민세를 떼고 지급한 퇴직금은 입력하지 않습니다. 다음 해 주민세에도 부과되지 않습니다.',
    fields: {
      'taishoku-shotoku': {
        label: '퇴직소득 금액(退職所得)',
        hint: '국외에서 지급된 퇴직금 등. 퇴직소득공제를 빼고 2분의 1로 한 금액',
      },
    },
  },
  kurikoshi: {
    title: '전년까지에서 이월된 손실',
    lead: '주민세 신고서나 확정신고서 사본에서 남은 금액을 확인하세요.',
    whose: () => '이월된 손실',
    fields: {
      jun: { label: '사업 등의 손실(純損失)' },
      zasson: { label: '재해 등의 손실(雑損失)' },
      kyoju: { label: '자기 집을 판 손실(居住用財産の譲渡損失)' },
      kabu: { label: '상장주식 등의 양도 손실(上場株式等の譲渡損失)' },
      sakimono: { label: '선물거래 손실(先物取引の損失)' },
    },
  },
}
