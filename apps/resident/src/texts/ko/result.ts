import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../result.ts'

/** The words of the result. */
export const resultText: Translated<typeof japanese.resultText> = {
  title: (year: string) => `${year} 주민세(1년분)`,
  blank: '원천징수표나 연금의 「支払金額」을 입력하면 여기에 세액이 나옵니다.',
  limitTitle: '고향납세 한도액(ふるさと納税の限度額)의 기준',
  why: '왜?',
  whyAsked: (name: string, amount: string) => `${name}: 왜 ${amount}입니까?`,
  readLaw: '법조문 읽기(e-Gov, 일본어)',
  onNotice: (place: string) => `세액결정통지서(税額決定通知書)의 「${place}」 칸`,
  declared: '입력한 금액입니다.',
  statutory: '법률이나 조례로 정해진 금액입니다.',
  rate: '비율',
  showMore: '내역 보기',
  showLess: '내역 닫기',
  forest: '삼림환경세(森林環境税, 국세)',
  either: '납부 방법은 다음 중 하나입니다.',
  pension: '연금에서 공제되는 금액(特別徴収)',
  /** The name of each instalment; the amount stands after it. */
  instalments: {
    '4月': '4월',
    '6月': '6월',
    '7月': '7월',
    '8月': '8월',
    '10月': '10월',
    '12月': '12월',
    '2月': '2월',
    '6月・8月': '6월·8월',
    '12月・2月': '12월·2월',
    '7月から翌年5月まで': '이후',
    '8月から翌年5月まで': '이후',
    第1期: '1기',
    第2期: '2기',
    第3期: '3기',
    第4期: '4기',
  },
  laterTerms: '2~4기',
  /** What parts one instalment from the next. */
  nextInstalment: '/',
  byYourself: (part: string) => `직접 ${part}`,
  outOfPension: (part: string) => `연금에서 ${part}`,
  whileSalaried: '4월 1일에 급여를 받고 있는 경우',
  withoutSalary: '급여를 받지 않거나 급여에서 공제되지 않는 경우',
  overpaid: '연금에서 더 공제된 금액',
  overpaidNote:
    '4월부터 8월까지 임시로 공제되는 금액이 이 연도의 연금분 세금보다 많습니다. 더 공제된 금액은 돌려받거나 아직 내지 않은 세금에 충당됩니다.',
  toPay: '이미 공제된 금액을 빼고 낼 금액',
  refund: '돌려받는 금액',
  fromPension:
    '처음 연금에서 공제되는 해의 금액입니다. 전년도에도 공제된 사람은 ‘전년도에 연금에서 공제된 주민세’을(를) 입력하세요.',
  unconfirmed: '확인 중인 점이 있습니다',
  salary: '급여에서 공제되는 금액(特別徴収)',
  salaryOnce: (june: string) => `6월에 ${june}(1회)`,
  salaryOnceInJuly: (july: string) => `7월에 ${july}(1회)`,
  self: '직접 내는 금액(普通徴収)',
  selfOnce: (first: string) => `1기에 ${first}(1회)`,
  share: (parts: string) => `세액의 비율. ${parts}`,
  announce: (year: string, amount: string, unread: number) =>
    `${year} 주민세는 ${amount}입니다. ${unread > 0 ? `읽을 수 없는 칸이 ${unread}군데 있습니다.` : ''}`,
  announceLimit: (year: string, amount: string, unread: number) =>
    `${year} 계산으로 고향납세 한도액의 기준은 ${amount}입니다. ${unread > 0 ? `읽을 수 없는 칸이 ${unread}군데 있습니다.` : ''}`,
  closed: (year: string) =>
    `이 시구정촌은 ${year} 계산을 공개하지 않았습니다. 연도를 다시 선택하세요. 입력한 내용은 그대로 남습니다.`,

  limitRoom: (room: string, limit: string) =>
    `고향납세는 ${room}까지 더 해도 자기 부담 2,000엔으로 끝납니다(한도액 ${limit})`,
  limitFull: (limit: string) => `고향납세가 꼭 한도액(${limit})입니다`,
  limitOver: (over: string, limit: string) =>
    `고향납세가 한도액(${limit})을 ${over} 넘었습니다. 넘은 만큼 자기 부담이 늘어납니다`,
  limitNone: '소득할이 부과되지 않으므로 고향납세를 해도 주민세에서 빠지지 않습니다',
  limitNote:
    '한도액은 소득할액의 20%까지 빠지는 기부의 상한입니다. 주택대출공제 등이 있는 사람은 기준일 뿐입니다.',

  exempt: (room: string) =>
    `주민세가 부과되지 않습니다. 소득이 ${room} 더 늘어도 부과되지 않습니다`,
  exemptJust:
    '주민세가 부과되지 않습니다. 소득이 꼭 한도입니다. 1엔이라도 넘으면 주민세가 부과됩니다',
  exemptAnyway: '주민세가 부과되지 않습니다(생활부조를 받는 사람)',
  perCapitaOnly: (room: string) =>
    `소득할이 부과되지 않습니다(균등할만). 소득이 ${room} 더 늘어도 부과되지 않습니다`,
  perCapitaJust:
    '소득할이 부과되지 않습니다(균등할만). 소득이 꼭 한도입니다. 1엔이라도 넘으면 소득할이 부과됩니다',
  taxed: (over: string) => `주민세가 부과됩니다. 부과되지 않는 소득 한도를 ${over} 넘었습니다`,

  waiting: '다음을 입력하면 세액이 바뀔 수 있습니다',
  you: '본인',
  waitingForBirth: (whose: string, reason: string) => `${whose}: 생년월일(${reason})`,
  waitingForMove: (reason: string) => `주택대출을 받은 집에 살기 시작한 날(${reason})`,
  waitingForRelation: (whose: string) =>
    `${whose}: 관계(한부모의 자녀인지, 동거하는 부모·조부모인지에 따라 공제가 다릅니다)`,
  askThere: (where: string) => `자세한 것은 ${where}에 문의하세요.`,
  unread: (count: number) => `읽을 수 없는 칸이 ${count}군데 있어 빈칸으로 계산하고 있습니다`,
  left: '다음 칸은 읽을 수 없어 빈칸으로 계산하고 있습니다',
  notDeducted: '신고했지만 이 연도의 세액에서 공제하지 못한 것',
  lossesLater: '손실 중에는 신고하면 다음 해로 이월할 수 있는 것이 있습니다.',
  failed:
    '저희 쪽 문제로 이 내용으로는 계산할 수 없습니다. 입력을 바꾸거나 잠시 후 다시 열어 주세요.',

  steps: '계산의 구조',
  stepsLead:
    '소득부터 세액까지 법률 순서로 배열했습니다. ‘왜?’를 누르면 본인의 숫자로 이유가 나옵니다.',
  estimate:
    '이 결과는 시산입니다. 정식 세액은 시구정촌에서 오는 세액결정통지서(税額決定通知書)로 정해집니다.',
  source: (name: string) => `${name}: 조례에 의한 가산(또는 감세)을 넣었습니다`,
  caution: (of: string, text: string) => `${of}: ${text}`,
  grade: '급지(級地)',
  certainty: {
    公表資料: '공식 공표 자료로 확인',
    二次資料: '공표 자료를 인용한 자료로 확인',
    見込み: '앞뒤 연도의 자료에서 예상한 값',
    未確認: '자료로 확인되지 않은 값',
  },
}

/** The headings of the calculation. */
export const rowText: Translated<typeof japanese.rowText> = {
  income: '소득(所得)',
  deductions: '소득에서 빼는 금액(所得控除)',
  taxable: '세율을 곱하는 소득',
  year: '1년분 합계',
  payment: '납부 방법',
  donation: '고향납세(ふるさと納税)',
  incomeTax: '소득세(참고)',
  incomeTaxLead:
    '소득세는 국세로, 주민세와는 공제액도 세율도 다릅니다. 원천징수로 미리 공제된 금액을 빼기 전의 1년분 금액입니다. 외국세액공제와 2024년분 정액감세는 포함하지 않았습니다.',
}

export const waitingReasons: Translated<typeof japanese.waitingReasons> = {
  公的年金等控除が年齢で違う:
    '65세 미만으로 계산했습니다. 65세 이상이면 연금 공제가 커지고 세금이 줄 수 있습니다',
  住宅借入金等の控除の限度が住み始めた日で違う:
    '주택대출공제의 한도는 살기 시작한 날에 따라 다릅니다',
  配偶者控除が年齢で違う: '70세 이상의 배우자는 공제가 많아집니다',
  扶養控除が年齢で違う: '부양공제는 나이에 따라 다릅니다',
  未成年者は非課税になることがある: '미성년자는 세금이 부과되지 않을 수 있습니다',
}
