import { grouped } from '@zeimori/tax'
import type { Caution, OpenPoint, QuestionId, Reason, SlipKind, Spot } from '@zeimori/slips'
import type { Translated } from '../../languages/translated.ts'
import type { SlipFileProblem } from '../../slips/read-slip.ts'
import type * as japanese from '../slips.ts'

/** What each slip is called. */
export const slipNames: Readonly<Record<SlipKind, string>> = {
  salary: '급여의 원천징수표(給与所得の源泉徴収票)',
  'life-insurance': '생명보험료공제 증명서(生命保険料控除証明書)',
  'quake-insurance': '지진보험료공제 증명서(地震保険料控除証明書)',
  donation: '기부금 수령 증명서(寄附金受領証明書)',
  'donations-of-a-year': '기부금공제에 관한 증명서(寄附金控除に関する証明書)',
  'pension-premium': '국민연금보험료 등 공제 증명서(国民年金保険料等控除証明書)',
  'mutual-aid': '소규모기업공제 등 부금공제 증명서(小規模企業共済等掛金控除証明書)',
  'tax-return': '소득세 확정신고서(e-Tax 신고 데이터)',
}

const byHand = '종이 증명서를 보면서 아래 칸에 입력할 수도 있습니다.'

/** What to say of a file that could not be read. 〔欄〕 and the like stand for the problem's data. */
const problemTexts: Readonly<Record<SlipFileProblem['kind'], string>> = {
  empty: '이 파일은 비어 있습니다. 다시 내려받은 뒤 선택하세요.',
  'too-large': `이 파일은 너무 큽니다. 〔上限〕MB까지의 증명서나 신고 데이터 파일을 선택하세요.`,
  'not-xml': `증명서나 신고 데이터 파일(이름이 .xml 또는 .xtx로 끝남)을 선택하세요. ${byHand}`,
  'unknown-encoding': `이 파일의 문자 형식은 아직 읽을 수 없습니다. ${byHand}`,
  'damaged-text': '파일의 일부가 없는 것 같습니다. 다시 내려받은 뒤 선택하세요.',
  'own-rules': `이 파일은 증명서에 없는 방식으로 쓰여 있어 읽지 않습니다. ${byHand}`,
  'damaged-xml': '파일의 일부가 없는 것 같습니다. 다시 내려받은 뒤 선택하세요.',
  'too-complex': `이 파일은 증명서보다 내용이 많아 읽지 않습니다. 증명서나 신고 데이터 파일을 선택하세요.`,
  'unknown-form': `이 종류의 파일은 아직 읽을 수 없습니다. ${byHand}`,
  'several-forms': '한 파일에 증명서가 둘 이상 있습니다. 하나씩 파일로 만든 뒤 선택하세요.',
  'nothing-readable': `이 증명서에는 읽을 수 있는 금액이 없었습니다. ${byHand}`,
  'year-missing': `몇 년분 증명서인지 파일에 적혀 있지 않습니다. ${byHand}`,
  'several-years': `이 파일에는 다른 해의 금액이 섞여 있습니다. 계산할 해의 금액만 아래 칸에 입력하세요.`,
  'year-outside': '이 파일은 여기서 계산할 수 없는 해의 것입니다. 〔年〕의 것을 선택하세요.',
  'not-an-amount': `「〔欄〕」에 숫자가 아닌 것이 있습니다. ${byHand}`,
  negative: `「〔欄〕」이 0엔보다 작습니다. ${byHand}`,
  'out-of-range': `「〔欄〕」이 〔最大〕엔을 넘습니다. ${byHand}`,
  'not-a-day': `「〔欄〕」의 날짜를 읽을 수 없습니다. ${byHand}`,
  'unknown-choice': `「〔欄〕」에 모르는 구분이 있습니다. ${byHand}`,
  repeated: `「〔欄〕」이 두 개 있어 어느 금액인지 정할 수 없습니다. ${byHand}`,
  misplaced: `「〔欄〕」이 증명서에 없는 곳에 있습니다. ${byHand}`,
  contradiction: `「〔欄〕」과 「〔別の欄〕」이 맞지 않습니다. ${byHand}`,
  gone: '파일을 열 수 없었습니다. 다시 선택하세요.',
  unread:
    '이쪽의 문제이거나 인터넷에 연결되어 있지 않아 읽을 수 없었습니다. 잠시 후 다시 선택하세요.',
}

const likeness = {
  pdf: '이것은 PDF입니다. 같은 곳에서 내려받을 수 있는, 이름이 .xml 또는 .xtx로 끝나는 파일을 선택하세요.',
  zip: '이것은 파일을 묶은 것(ZIP)입니다. 풀어서 안의 .xml 파일을 선택하세요.',
  'tax-office-draft':
    '이것은 확정신고서 작성 코너의 임시 저장(.data)입니다. 신고 데이터(.xtx)를 선택하세요.',
}

/** What to say of a file that could not be read. It blames nobody and shows the way out. */
export function slipProblemText(problem: SlipFileProblem): string {
  if (problem.kind === 'not-xml' && problem.looksLike !== 'other')
    return likeness[problem.looksLike]
  return Object.entries(dataOf(problem)).reduce(
    (text, [name, value]) => text.replace(`〔${name}〕`, value),
    problemTexts[problem.kind],
  )
}

function dataOf(problem: SlipFileProblem): Readonly<Record<string, string>> {
  if (problem.kind === 'too-large') return { 上限: String(problem.limit / 1024 / 1024) }
  if (problem.kind === 'year-outside') return { 年: `${problem.first}년부터 ${problem.last}년까지` }
  if (problem.kind === 'contradiction') {
    const [one, other] = problem.between
    return { 欄: spotText(one), 別の欄: spotText(other) }
  }
  if (!('at' in problem)) return {}
  const at = { 欄: spotText(problem.at) }
  return problem.kind === 'out-of-range' ? { ...at, 最大: grouped(problem.largest) } : at
}

/** 「寄附金額（明細の3番目）」. */
const spotText = ({ label, place }: Spot): string =>
  place === 0 ? label : `${label}(명세 ${place}번째)`

/** Why something on the slip is not carried over. */
export const reasonTexts: Readonly<Record<Reason, string>> = {
  'computed-again': '소득세의 금액입니다. 주민세의 금액은 여기서 다시 계산합니다.',
  'inside-another': '다른 금액에 들어 있으므로 이중으로 넣지 않습니다.',
  'asked-in-form': '파일만으로는 정할 수 없습니다. 아래 칸에 입력하세요.',
  'not-needed': '주민세 계산에는 쓰지 않습니다.',
  'no-effect': '주민세에서는 공제되지 않습니다.',
  'other-year': '다른 해의 금액입니다.',
  cancelled: '취소된 기부이므로 넣지 않습니다.',
  'in-words': '금액이 아니라 말이 적혀 있습니다. 금액을 아래 칸에 입력하세요.',
  'premiums-missing':
    '공제액만 있고 낸 보험료가 적혀 있지 않습니다. 증명서를 보고 아래 칸에 입력하세요.',
  unknown: '이 판에서 처음 보는 칸입니다. 종이 원천징수표와 비교하세요.',
}

/** What to look at once more. */
export const cautionTexts: Readonly<Record<Caution, string>> = {
  'unknown-version': '새 판인 것 같습니다. 들어간 금액을 종이 증명서와 비교하세요.',
  'former-employer':
    '적요에 전 근무처에 관한 내용이 있습니다. 그 급여가 지급금액에 들어 있으면 전 근무처의 원천징수표는 입력하지 마세요.',
  'designated-receivers':
    '고향납세가 되는 것은 국가의 지정을 받은 도도부현·시구정촌에 대한 기부뿐입니다. 그 밖의 기부가 있으면 금액을 고치세요.',
}

/** Said of every slip. */
export const signatureText =
  '파일의 전자서명은 확인하지 않습니다. 들어간 금액을 종이 증명서와 비교하세요.'

type QuestionText = { readonly label: string; readonly options: Readonly<Record<string, string>> }

/** What to ask before the rest goes in. */
export const questionTexts: Readonly<Record<QuestionId, QuestionText>> = {
  basis: {
    label: '어느 금액을 입력하시겠습니까? 연말까지 낼 생각이면 12월까지의 예상 금액입니다.',
    options: { expected: '12월까지의 예상 금액', paid: '증명서 날짜까지 낸 금액' },
  },
  'paid-ahead': {
    label: '미리 낸 국민연금 보험료를 어떻게 입력하시겠습니까?',
    options: { 'at-once': '낸 해에 전부', 'each-year': '각 해로 나누어' },
  },
  'quake-or-old': {
    label: '이 계약은 지진보험료와 구장기손해보험료 중 하나만 선택할 수 있습니다.',
    options: { quake: '지진보험료(地震保険料)', old: '구장기손해보험료(旧長期損害保険料)' },
  },
  'own-prefecture': {
    label: '사는 도도부현의 공동모금회나 일본적십자사 지부에 대한 기부입니까?',
    options: { yes: '예', no: '아니요' },
  },
  ordinance: {
    label: '기부처를 사는 도도부현이나 시구정촌이 조례로 지정했습니까?',
    options: {
      both: '도도부현과 시구정촌 둘 다',
      prefecture: '도도부현만',
      municipality: '시구정촌만',
      none: '둘 다 아님',
    },
  },
  'dividend-kind': {
    label: '배당은 어떤 종류입니까?',
    options: {
      剰余金の配当等: '주식 등의 배당',
      証券投資信託: '증권투자신탁의 분배',
      外貨建等証券投資信託: '외화표시 등 증권투자신탁의 분배',
      配当控除の対象外: '배당공제가 없는 것',
    },
  },
  'single-parent': {
    label: '한부모 칸에 표시가 있습니다. 어느 쪽입니까?',
    options: { 母: '어머니', 父: '아버지' },
  },
  widow: {
    label: '과부 칸에 표시가 있습니다. 어느 쪽입니까?',
    options: { 死別: '남편과 사별함', 離別: '이혼함' },
  },
  relation: {
    label: '신고서에 쓴 관계는 어느 것에 해당합니까?',
    options: { 子: '자녀', '父母・祖父母': '부모·조부모', その他: '그 밖' },
  },
  'housing-mark': {
    label:
      '원천징수표의 거주 시작 연월일 옆 「特別控除区分」에 어떤 글자가 있습니까? 표를 보고 골라 주십시오.',
    options: {
      なし: '「特」 표시가 없음',
      特: '「（特）」 표시가 있음',
      特特: '「（特特）」 표시가 있음',
      特特特: '「（特特特）」 표시가 있음',
    },
  },
}

/** What to ask, or say, where the declaration and the slip meet. The questions have words of their own. */
export const openPointTexts: Readonly<Record<Exclude<OpenPoint['kind'], 'question'>, string>> = {
  overlap:
    '여기에는 이미 금액이 들어 있습니다. 같은 것이면 ‘그대로’, 다른 것이면 ‘더하기’를 선택하세요.',
  duplicate: '같은 내용의 증명서가 이미 들어 있습니다. 다른 것이면 ‘더하기’를 선택하세요.',
  'other-year': '이 증명서는 계산 중인 해와 다른 해의 것입니다.',
  'no-room': '더 이상 입력할 수 없습니다. 자릿수와 장수를 확인하세요.',
}

/** The words around the files that are read. */
export const slipsText: Translated<typeof japanese.slipsText> = {
  title: '파일에서 불러오기',
  lead: '원천징수표·공제증명서 파일(.xml)과 e-Tax 신고 데이터(.xtx)를 읽을 수 있습니다. 파일은 이 기기 안에서만 읽고 이름·주소·번호는 버립니다. 입력하기 전에 읽은 내용을 보여 드립니다.',
  choose: '파일 선택(몇 개라도)',
  of: (name: string, year: number) => `${name} – ${year}년분(令和${year - 2018}年分)`,
  understood: '읽은 내용',
  notCarried: (count: number) => `입력하지 않는 것(${count})`,
  because: (label: string, reason: string) => `${label}: ${reason}`,
  overlap: (labels: readonly string[], text: string) => `${labels.join(', ')}: ${text}`,
  take: '더하기',
  leave: '그대로',
  chooseOne: '선택하세요',
  decideFirst: '위의 질문에 답하면 입력할 수 있습니다.',
  apply: '이 내용 입력',
  drop: '입력하지 않기',
  /** @param file its name */
  refused: (file: string, why: string) => `“${file}”: ${why}`,
  close: '닫기',
  closeOf: (file: string) => `${file} 알림 닫기`,
  applied: (count: number) => `${count}건의 내용을 입력했습니다. 아래 칸에서 확인하세요.`,
}
