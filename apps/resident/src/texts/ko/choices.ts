import type { ChoiceName, ChoiceOf } from '../../form/fields/choices.ts'

/** The words of every choice that the form offers. */
export const choiceTexts: {
  readonly [C in ChoiceName]: Readonly<Record<ChoiceOf<C>, string>>
} = {
  shogai: { '': '없음', futsu: '장애인(障害者)', tokubetsu: '특별장애인(特別障害者)' },
  haigusha: { '': '없음', ari: '있음' },
  zokugara: { '': '선택하세요', ko: '자녀', fubo: '부모·조부모', sonota: '그 밖' },
  hitorioya: { '': '해당 없음', haha: '해당함(어머니)', chichi: '해당함(아버지)' },
  kafu: {
    '': '해당 없음',
    shibetsu: '남편과 사별함',
    ribetsu: '이혼했고 부양친족이 있음',
  },
  kyuchi: { '1': '1급지(대도시 등. 모를 때)', '2': '2급지', '3': '3급지' },
  kokugai: {
    '': '일본 국내',
    sumu: '국외',
    'yoken-nashi': '국외(30세~69세로 유학·장애·38만 엔 이상 송금 중 어느 것도 아님)',
  },
  'jutaku-kubun': {
    '': '「特」 표시가 없음',
    toku: '「（特）」 표시가 있음',
    tokutoku: '「（特特）」 표시가 있음',
    tokutokutoku: '「（特特特）」 표시가 있음',
  },
  aoiro: {
    '': '백색신고(청색신고가 아님)',
    '65': '청색신고(65만 엔)',
    '55': '청색신고(55만 엔)',
    '10': '청색신고(10만 엔)',
  },
  ninzu: {
    '': '없음',
    '1': '1명',
    '2': '2명',
    '3': '3명',
    '4': '4명',
    '5': '5명',
    '6': '6명',
    '7': '7명',
    '8': '8명',
    '9': '9명',
  },
  'haito-shurui': {
    joyo: '주식 배당',
    toshin: '주식투자신탁 분배금',
    gaika: '외화표시 등 투자신탁 분배금',
    taishogai: '배당공제가 없는 것(외국주식, J-REIT 등)',
  },
  'haito-kazei': {
    sogo: '신고함(종합과세 総合課税)',
    bunri: '신고함(분리과세 分離課税. 상장주식 등)',
    shinai: '신고하지 않음(상장주식 등)',
  },
  koza: { '': '특정계좌(원천징수 없음)·일반계좌', gensen: '특정계좌(원천징수 있음)' },
  'kabu-shinkoku': { '': '신고하지 않음', suru: '신고함' },
  'tochi-kubun': {
    tanki: '단기(5년 이하)',
    'tanki-keigen': '단기(국가 등에 판 경우)',
    choki: '장기(5년 초과)',
    yuryo: '장기(우량주택지 등을 위해 판 경우)',
    kyoju: '장기(10년 넘게 가진 자기 집)',
  },
  'tochi-tokubetsu': {
    '': '쓰지 않음',
    shuyo: '수용 등(5,000만 엔)',
    kyoju: '자기가 살던 집(3,000만 엔)',
    hisozoku: '돌아가신 분이 살던 집(3,000만 엔)',
    'hisozoku-3': '돌아가신 분이 살던 집으로 상속인 3명 이상(2,000만 엔)',
    kukaku: '특정 토지구획정리사업 등(2,000만 엔)',
    zosei: '특정 주택지조성사업 등(1,500만 엔)',
    'h21-h22': '2009년·2010년에 산 토지(1,000만 엔)',
    nochi: '농지 보유 합리화 등(800만 엔)',
    teimiriyo: '저이용·미이용 토지 등(100만 엔)',
  },
  iryohi: { '': '의료비공제(医療費控除)', self: '셀프메디케이션 세제(시판약)' },
}
