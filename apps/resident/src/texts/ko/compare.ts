import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../compare.ts'

/** The words of the lines of two scenarios side by side. */
export const lineText: Translated<typeof japanese.lineText> = {
  total: '주민세와 소득세의 합계(참고)',
  year: '주민세(1년분)',
  forest: '삼림환경세(森林環境税, 국세)',
  incomeTax: '소득세(참고)',
  apartResident: '따로 공제되어 끝나는 주민세',
  apartIncome: '따로 공제되어 끝나는 소득세(참고)',
  withheld: '미리 공제된 주민세(신고로 정산하는 분)',
  refund: '돌려받는 주민세(환급 還付)',
  limit: '고향납세 한도액(ふるさと納税の限度額)',
}

/** What can be imagined otherwise, and the words of the panel. */
export const compareText: Translated<typeof japanese.compareText> = {
  title: '만약의 비교',
  lead: '지금 내용과 바꾸어 본 내용을 나란히 놓습니다. 여기서 바꾸어도 입력한 내용은 바뀌지 않습니다.',
  kind: '무엇을 바꾸어 보시겠습니까',
  kinds: {
    pension: 'iDeCo(부금)를 늘리기',
    dividends: '배당을 신고할지 여부',
    couple: '부부의 부양 나누기',
    retirement: '퇴직하는 해',
    years: '다른 연도',
    free: '자유롭게 바꾸기',
  },
  now: '지금 내용',
  item: '항목',
  difference: '차이',
  tableTitle: (a: string, b: string) => `${a} / ${b}`,
  more: (amount: string) => `${amount} 늘어남`,
  less: (amount: string) => `${amount} 줄어듦`,
  same: '같음',
  details: '계산 도중에 바뀌는 금액',
  noDetails: '계산 도중의 금액에 차이가 없습니다.',
  verdict: '주민세가 부과되는지',
  verdicts: {
    exempt: '부과되지 않음(비과세 非課税)',
    'per-capita-only': '균등할만',
    taxed: '부과됨',
  },
  changes: '바뀜',
  better: (title: string, amount: string) => `‘${title}’ 쪽이 합계로 ${amount} 더 적습니다`,
  neither: '합계 금액은 어느 쪽이나 같습니다',
  reference:
    '소득세는 참고입니다. 국민건강보험·개호보험 등의 보험료나 급부에 미치는 영향은 들어 있지 않습니다.',
  pin: '이 내용을 왼쪽에 놓고 더 비교하기',
  unpin: '왼쪽을 ‘지금 내용’으로 되돌리기',
  waiting: '금액을 입력하면 여기에 결과가 나란히 나옵니다.',
}

/** iDeCo: so much more each month. */
export const pensionText: Translated<typeof japanese.pensionText> = {
  monthly: '한 달에 얼마를 늘리시겠습니까',
  hint: '1년이면 12개월분입니다',
  title: (monthly: string) => `iDeCo를 월 ${monthly} 늘리기`,
}

/** Dividends of listed shares. */
export const dividendText: Translated<typeof japanese.dividendText> = {
  unlisted:
    '입력란의 배당 가운데 ‘떼인 주민세(配当割額)’를 넣지 않은 것은 상장주식 등의 배당이 아닌 것으로 보고 그대로 셉니다.',
  amount: '상장주식 등의 배당 금액',
  amountHint: '세금을 떼기 전의 1년분 합계',
  incomeTax: '공제된 소득세',
  residentTax: '공제된 주민세',
  withheldHint: '비워 두면 법률의 비율로 계산합니다',
  way: '비교할 신고 방법',
  ways: {
    left: '신고하지 않음',
    'with-the-rest': '종합과세(総合課税)로 신고',
    apart: '분리과세(分離課税)로 신고',
  },
  all: '세 가지 방법의 합계',
  best: '가장 적음',
  warning:
    '신고하면 배당이 소득에 더해지므로 국민건강보험·개호보험·후기고령자의료의 보험료나 의료비 창구 부담이 오를 수 있습니다. 보험료는 사는 시구정촌에 문의하세요.',
  oneChoice:
    '2024년도(令和6年度)부터는 소득세와 주민세에서 서로 다른 신고 방법을 선택할 수 없습니다.',
}

/** Leaving work within the year. */
export const retirementText: Translated<typeof japanese.retirementText> = {
  month: '급여를 받는 마지막 달',
  months: (month: number) => `${month}월`,
  severance: '퇴직금 금액',
  severanceHint: '세금을 떼기 전의 금액. 없으면 비워 두세요',
  years: '근속연수(勤続年数)',
  yearsHint: '1년이 안 되는 달은 올립니다(예 20년 3개월이면 21)',
  disability: '장애인이 되어 퇴직함',
  official: '회사 임원 또는 공무원 등으로 근속 5년 이하',
  social: '그해에 내는 사회보험료',
  socialHint: '퇴직 후의 국민건강보험·국민연금도 포함합니다. 비워 두면 지금과 같은 금액입니다',
  title: (month: number) => `${month}월에 퇴직`,
  severanceTax: (resident: string, income: string) =>
    `퇴직금에서는 지급될 때 주민세 ${resident}, 소득세 ${income}(참고)이 공제됩니다.`,
  later:
    '주민세는 전년의 소득에 부과되므로 퇴직한 다음 연도에 이 금액이 됩니다. 퇴직한 해에는 전년분을 냅니다.',
  notYears: '근속연수는 1부터 60까지의 숫자로 입력하세요(예 20).',
}

/** Another year on the same input. */
export const yearsText: Translated<typeof japanese.yearsText> = {
  year: '비교할 연도',
  none: '이 시구정촌은 다른 연도를 공개하지 않았습니다.',
  why: '바뀌는 이유',
  inTurn:
    '두 연도의 규정을 위에서부터 차례로 바꾸었을 때 달라지는 금액입니다. 더하면 전체의 차이가 됩니다.',
  residentTax: (amount: string) => `주민세: ${amount}`,
  incomeTax: (amount: string) => `소득세(참고): ${amount}`,
  limit: (amount: string) => `고향납세 한도액: ${amount}`,
  nothing: '두 연도의 규정 차이는 본인과 관계없습니다.',
  topics: {
    'salary-deduction': '급여소득공제(給与所得控除)',
    'pension-deduction': '공적연금 등 공제(公的年金等控除)',
    'dependant-limit': '부양에 넣을 수 있는 가족의 소득 한도',
    student: '근로학생공제(勤労学生控除)',
    'special-relative': '특정친족 특별공제(特定親族特別控除. 19세~22세 친족)',
    'basic-deduction': '기초공제(基礎控除)',
    spouse: '배우자공제·배우자특별공제',
    'single-parent': '한부모공제·과부공제',
    insurance: '생명보험료·지진보험료 공제',
    'tax-free-line': '비과세 한도',
    abroad: '국외에 사는 친족의 요건',
    donation: '고향납세 공제',
    'housing-loan': '주택대출공제 등의 세액공제',
    'fixed-cut': '정액감세(定額減税)',
    'per-capita': '균등할 금액(방재를 위한 가산)',
    'forest-tax': '삼림환경세(森林環境税)',
    'income-tax': '소득세 규정(기초공제 등)',
    age: '본인과 가족의 나이',
    rest: '그 밖의 규정',
    ordinance: '시구정촌·도도부현의 조례',
  },
}

/** Who of a couple declares whom. */
export const coupleText: Translated<typeof japanese.coupleText> = {
  lead: '배우자의 수입을 입력하면 누구를 어느 쪽의 부양에 넣을 때 두 사람의 합계가 가장 적은지 모든 조합으로 계산합니다.',
  salary: '배우자의 급여(지급금액 支払金額)',
  pension: '배우자의 연금(지급금액 支払金額)',
  social: '배우자가 낸 사회보험료',
  nobody: '친족을 입력하면 누구의 부양에 넣을지 바꾸어 비교할 수 있습니다.',
  relative: (number: number, relation: string, birth: string) =>
    birth === '' ? `${number}번째(${relation})` : `${number}번째(${relation}, ${birth}생)`,
  relations: { 子: '자녀', '父母・祖父母': '부모·조부모', その他: '그 밖의 친족' },
  who: '누구의 부양에 넣을지',
  me: '본인',
  partner: '배우자',
  asNow: '모두 본인의 부양에 넣기',
  best: '가장 적어지는 방법',
  yours: '본인의 주민세와 소득세',
  partners: '배우자의 주민세와 소득세',
  both: '두 사람의 합계',
  already: '지금 그대로(모두 본인의 부양)가 가장 적습니다.',
  young: '16세 미만 자녀에게는 부양공제가 없지만 비과세인지 정하는 인원수에는 셉니다.',
  unknown:
    '배우자의 다른 공제는 들어 있지 않습니다. 회사의 가족수당이나 건강보험의 부양도 확인하세요.',
}

/** Any box of the form otherwise. */
export const freeText: Translated<typeof japanese.freeText> = {
  box: (number: number) => `바꿀 칸 ${number}`,
  choose: '칸을 선택하세요',
  value: '바꾼 뒤의 내용',
  from: (held: string) => `지금은 ${held}`,
  fromBlank: '지금은 빈칸입니다',
  add: '+ 하나 더 바꾸기',
  remove: (number: number) => `${number}번째 취소`,
  title: '바꾼 내용',
  yes: '예',
  no: '아니요',
}

/** How far it is to where the tax leaps. */
export const cliffText: Translated<typeof japanese.cliffText> = {
  title: '세금이 바뀌는 곳까지 얼마 남았는지',
  lead: '수입을 1엔씩 바꾸어 실제로 계산해 찾았습니다.',
  whose: '누구의 수입을 움직이시겠습니까',
  subjects: {
    salary: '본인의 급여',
    pension: '본인의 연금',
    business: '본인의 사업 수입',
    'spouse-salary': '배우자의 급여',
  },
  relative: (number: number) => `${number}번째 친족의 급여`,
  ahead: (amount: string, at: string) => `${amount} 더 늘면(${at}부터)`,
  behind: (amount: string, last: string) =>
    `${amount} 더 적으면(${last}까지) 아래와 같이 되지 않습니다`,
  tax: (by: string, before: string, after: string) =>
    `주민세가 ${by} 늘어납니다(${before} → ${after})`,
  limit: (before: string, after: string) => `고향납세 한도액이 낮아집니다(${before} → ${after})`,
  line: '여기를 넘어도 주민세가 바로 바뀌지는 않습니다',
  family: '본인의 주민세는 바뀌지 않습니다. 본인을 부양하는 가족의 세금이 늘어납니다',
  none: '지금 수입에서 200만 엔 정도 사이에는 세금이 갑자기 바뀌는 곳이 없습니다.',
  insurance:
    '건강보험이나 연금의 부양(106만 엔·130만 엔 등)은 세금과는 다른 규정이며 여기에는 들어 있지 않습니다.',
  law: (article: string) => `근거: ${article}`,
  features: {
    'per-capita': '균등할이 부과되기 시작합니다',
    'income-levy': '소득할이 부과되기 시작합니다',
    forest: '삼림환경세가 부과되기 시작합니다',
    'exempt-person': '장애인·미성년자·과부·한부모의 비과세 한도를 넘습니다',
    spouse: '배우자공제·배우자특별공제가 바뀝니다',
    dependants: '부양공제·특정친족 특별공제가 바뀝니다',
    disability: '장애인공제가 바뀝니다',
    headcount: '부양에 들어가는 사람 수가 바뀝니다',
    'single-parent': '한부모공제·과부공제가 없어집니다',
    student: '근로학생공제가 없어집니다',
    basic: '기초공제가 적어집니다',
    difference: '조정공제의 기초가 되는 차액이 바뀝니다',
    'pension-deduction': '공적연금 등 공제가 적어집니다',
    'donation-rate': '고향납세로 돌려받는 비율이 바뀝니다',
    'housing-loan': '주택대출공제의 소득 한도를 넘습니다',
    'fixed-cut': '정액감세의 소득 한도를 넘습니다',
    'as-dependant': '가족의 부양친족·배우자공제 대상에서 빠집니다',
    'as-spouse-in-full': '배우자가 받는 배우자특별공제가 줄기 시작합니다',
    'as-spouse-at-all': '배우자가 받는 배우자특별공제가 없어집니다',
    'as-child-in-full': '부모가 받는 특정친족 특별공제가 줄기 시작합니다',
    'as-child-at-all': '부모가 받는 특정친족 특별공제가 없어집니다',
  },
}
