import type { GroupTexts } from '../../form/fields/texts.ts'
import { incomeYear } from './people-fields.ts'

/** What was paid, and what is taken off the tax for it. */
export const deductionFields: GroupTexts<
  'hoka' | 'iryohi' | 'zasson' | 'kifu' | 'hoka-kifu' | 'jutaku' | 'gaikoku' | 'zennendo' | 'jijo'
> = {
  hoka: {
    title: '원천징수표에 없는 보험료·부금',
    fields: {
      'shakai-hoken': {
        label: '직접 낸 사회보험료(社会保険料)',
        hint: '국민건강보험, 국민연금, 개호보험 등. 원천징수표에 있는 것은 제외',
      },
      kakekin: { label: 'iDeCo·소규모기업공제 등의 부금', hint: '원천징수표에 있는 것은 제외' },
      'shin-seimei': { label: '신생명보험료(新生命保険料)', hint: '2012년 이후 계약. 낸 금액' },
      'kyu-seimei': { label: '구생명보험료(旧生命保険料)', hint: '2011년까지의 계약. 낸 금액' },
      'kaigo-iryo': { label: '개호의료보험료(介護医療保険料)' },
      'shin-nenkin': { label: '신개인연금보험료(新個人年金保険料)' },
      'kyu-nenkin': { label: '구개인연금보험료(旧個人年金保険料)' },
      jishin: { label: '지진보험료(地震保険料)', hint: '낸 금액' },
      'kyu-choki': {
        label: '구장기손해보험료(旧長期損害保険料)',
        hint: '2006년 말까지의 장기 손해보험',
      },
    },
  },
  iryohi: {
    title: '의료비(医療費)',
    lead: '본인과 생계를 같이하는 가족을 위해 낸 금액입니다. 의료비공제와 셀프메디케이션 세제는 어느 한쪽만 쓸 수 있습니다.',
    whose: () => '의료비(医療費)',
    fields: {
      tokurei: { label: '어느 쪽을 쓰시겠습니까', short: '공제 종류' },
      shiharai: { label: '낸 금액', hint: '1년분 합계' },
      hoten: {
        label: '보험 등으로 돌려받은 금액',
        hint: '고액요양비, 입원급부금, 출산육아일시금 등',
      },
    },
  },
  zasson: {
    title: '재해·도난 손실',
    lead: '재해·도난·횡령으로 생활에 쓰는 물건이 손해를 입었을 때입니다.',
    whose: () => '재해·도난 손실',
    fields: {
      sonshitsu: { label: '손해 금액', hint: '재해 정리 등에 낸 금액을 포함합니다' },
      saigai: { label: '그중 재해 정리 등에 낸 금액', hint: '재해 관련 지출(災害関連支出)' },
      hoten: { label: '보험 등으로 보전되는 금액' },
    },
  },
  kifu: {
    title: '고향납세(ふるさと納税)',
    fields: {
      furusato: {
        label: '고향납세를 한 금액',
        hint: (year) => `${incomeYear(year)} 1월부터 12월까지의 합계`,
      },
      onestop: { label: '원스톱 특례를 쓰고 확정신고를 하지 않음' },
    },
  },
  'hoka-kifu': {
    title: '그 밖의 기부',
    fields: {
      bokin: {
        label: '공동모금회·일본적십자사에 대한 기부',
        hint: '사는 도도부현의 공동모금회와 일본적십자사 지부',
      },
      'jorei-ken': {
        label: '도도부현 조례로 지정된 법인에 대한 기부',
        hint: '양쪽에서 지정한 법인에 대한 기부는 두 칸에 모두 입력합니다',
      },
      'jorei-shi': { label: '시구정촌 조례로 지정된 법인에 대한 기부' },
    },
  },
  jutaku: {
    title: '주택대출공제(확정신고를 한 사람)',
    lead: '원천징수표에 적힌 사람은 원천징수표 칸에 입력하세요.',
    whose: () => '주택대출공제(住宅ローン控除)',
    fields: {
      kanogaku: {
        label: '소득세의 주택대출공제액',
        hint: '확정신고서의 「住宅借入金等特別控除」. 다 빼지 못한 금액도 포함',
      },
      kyoju: { label: '살기 시작한 날', hint: '예 2021-03-10' },
      kubun: { label: '소비세 8%·10%로 샀을 때의 구분' },
    },
  },
  gaikoku: {
    title: '외국에서 공제된 세금',
    lead: '외국 배당 등에서 외국 소득세가 공제된 사람입니다. 금액은 소득세의 외국세액공제 명세서에 있습니다.',
    whose: () => '외국세액공제(外国税額控除)',
    fields: {
      zeigaku: { label: '외국 소득세액' },
      gendo: { label: '소득세의 공제 한도액(控除限度額)' },
      fukko: { label: '부흥특별소득세의 공제 한도액' },
    },
  },
  zennendo: {
    title: '전년도에 연금에서 공제된 주민세',
    fields: {
      'zennendo-nenkin': {
        label: '전년도 연금분의 주민세(1년분)',
        hint: '전년도 세액결정통지서의 금액. 처음 연금에서 공제되는 사람은 비워 두세요',
      },
    },
  },
  jijo: {
    title: '특별한 사정',
    lead: '해당하는 것이 있으면 여기의 계산은 참고 금액이 됩니다. 시구정촌에 문의하세요.',
    whose: () => '특별한 사정',
    fields: {
      jusho: { label: '1월 1일에 일본에 주소가 없었음' },
      joyaku: { label: '조세조약으로 세금이 면제·경감됨' },
      'kokugai-chuko': { label: '국외 중고 건물에서 손실이 있음' },
      kumiai: { label: '조합(투자 등) 사업에서 손실이 있음' },
      genmen: { label: '재해 등으로 세금 감면을 받음' },
    },
  },
}
