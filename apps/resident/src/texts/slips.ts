import { grouped } from '@zeimori/tax'
import type { Caution, OpenPoint, QuestionId, Reason, SlipKind, Spot } from '@zeimori/slips'
import type { SlipFileProblem } from '../slips/read-slip.ts'

/** What each slip is called. */
export const slipNames: Readonly<Record<SlipKind, string>> = {
  salary: '給与所得の源泉徴収票',
  'life-insurance': '生命保険料控除証明書',
  'quake-insurance': '地震保険料控除証明書',
  donation: '寄附金受領証明書',
  'donations-of-a-year': '寄附金控除に関する証明書',
  'pension-premium': '国民年金保険料等控除証明書',
  'mutual-aid': '小規模企業共済等掛金控除証明書',
  'tax-return': '所得税の確定申告書（e-Taxの申告データ）',
}

const byHand = '紙の証明書を見ながら、下の欄に入れることもできます。'

/** What to say of a file that could not be read. 〔欄〕 and the like stand for the problem's data. */
const problemTexts: Readonly<Record<SlipFileProblem['kind'], string>> = {
  empty: 'このファイルは空です。もう一度ダウンロードしてから選んでください。',
  'too-large': `このファイルは大きすぎます。〔上限〕MBまでの、証明書か申告データのファイルを選んでください。`,
  'not-xml': `証明書か申告データのファイル（名前の終わりが .xml か .xtx）を選んでください。${byHand}`,
  'unknown-encoding': `このファイルの文字の形式は、まだ読めません。${byHand}`,
  'damaged-text':
    'ファイルの一部が欠けているようです。もう一度ダウンロードしてから選んでください。',
  'own-rules': `このファイルは、証明書にはない書き方をしているので、読みません。${byHand}`,
  'damaged-xml': 'ファイルの一部が欠けているようです。もう一度ダウンロードしてから選んでください。',
  'too-complex': `このファイルは、証明書より中身が多いので、読みません。証明書か申告データのファイルを選んでください。`,
  'unknown-form': `この種類のファイルは、まだ読めません。${byHand}`,
  'several-forms':
    '一つのファイルに証明書が二つ以上あります。一つずつのファイルにしてから選んでください。',
  'nothing-readable': `この証明書には、読める金額がありませんでした。${byHand}`,
  'year-missing': `何年分の証明書かが、ファイルに書いてありません。${byHand}`,
  'several-years': `このファイルには、ちがう年の分がまざっています。計算する年の分だけを、下の欄に入れてください。`,
  'year-outside': 'このファイルは、ここで計算できない年の分です。〔年〕の分を選んでください。',
  'not-an-amount': `「〔欄〕」に、数字でないものがあります。${byHand}`,
  negative: `「〔欄〕」が0円より小さくなっています。${byHand}`,
  'out-of-range': `「〔欄〕」が〔最大〕円をこえています。${byHand}`,
  'not-a-day': `「〔欄〕」の日付が読めません。${byHand}`,
  'unknown-choice': `「〔欄〕」に、知らない区分があります。${byHand}`,
  repeated: `「〔欄〕」が二つあり、どちらの額か決められません。${byHand}`,
  misplaced: `「〔欄〕」が、証明書にない所にあります。${byHand}`,
  contradiction: `「〔欄〕」と「〔別の欄〕」が合いません。${byHand}`,
  gone: 'ファイルを開けませんでした。もう一度選んでください。',
  unread:
    'こちらの問題か、ネットにつながっていないため、読めませんでした。しばらくしてから、もう一度選んでください。',
}

const likeness = {
  pdf: 'これはPDFです。同じ所からダウンロードできる、名前の終わりが .xml か .xtx のファイルを選んでください。',
  zip: 'これは、ファイルをまとめたもの（ZIP）です。ひらいて、中の .xml のファイルを選んでください。',
  'tax-office-draft':
    'これは、確定申告書等作成コーナーの途中保存（.data）です。申告データ（.xtx）を選んでください。',
} as const

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
  if (problem.kind === 'year-outside')
    return { 年: `令和${problem.first - 2018}年から令和${problem.last - 2018}年まで` }
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
  place === 0 ? label : `${label}（明細の${place}番目）`

/** Why something on the slip is not carried over. */
export const reasonTexts: Readonly<Record<Reason, string>> = {
  'computed-again': '所得税の額です。住民税の額は、ここで計算し直します。',
  'inside-another': 'ほかの額に入っているので、二重には入れません。',
  'asked-in-form': 'ファイルだけでは決められません。下の欄で入れてください。',
  'not-needed': '住民税の計算には使いません。',
  'no-effect': '住民税では控除されません。',
  'other-year': 'ほかの年の分です。',
  cancelled: '取り消された寄附なので、入れません。',
  'in-words': '金額でなく言葉が書いてあります。金額を下の欄に入れてください。',
  'premiums-missing':
    '控除額だけで、払った保険料が書いてありません。証明書を見て、下の欄に入れてください。',
  unknown: 'この版ではじめて見る欄です。紙の源泉徴収票とくらべてください。',
}

/** What to look at once more. */
export const cautionTexts: Readonly<Record<Caution, string>> = {
  'unknown-version': '新しい版のようです。入った額を、紙の証明書とくらべてください。',
  'former-employer':
    '摘要に、前の勤め先のことが書いてあります。その給与が支払金額に入っているときは、前の勤め先の源泉徴収票は入れないでください。',
  'designated-receivers':
    'ふるさと納税になるのは、国の指定を受けた都道府県・市区町村への寄附だけです。ほかへの寄附があれば、額を直してください。',
}

/** Said of every slip. */
export const signatureText =
  'ファイルの電子署名は確かめていません。入った額を、紙の証明書とくらべてください。'

type QuestionText = { readonly label: string; readonly options: Readonly<Record<string, string>> }

/** What to ask before the rest goes in. */
export const questionTexts: Readonly<Record<QuestionId, QuestionText>> = {
  basis: {
    label: 'どちらの額を入れますか。年末まで払うつもりなら、12月までの見込みの額です。',
    options: { expected: '12月までの見込みの額', paid: '証明書の日までに払った額' },
  },
  'paid-ahead': {
    label: '前もって払った国民年金の保険料を、どう入れますか。',
    options: { 'at-once': '払った年に全部', 'each-year': '各年の分に分けて' },
  },
  'quake-or-old': {
    label: 'この契約は、地震保険料と旧長期損害保険料のどちらか一つだけを選べます。',
    options: { quake: '地震保険料', old: '旧長期損害保険料' },
  },
  'own-prefecture': {
    label: '住んでいる都道府県の、共同募金会か日本赤十字社の支部への寄附ですか。',
    options: { yes: 'はい', no: 'いいえ' },
  },
  ordinance: {
    label: '寄附した先を、住んでいる都道府県か市区町村が条例で指定していますか。',
    options: {
      both: '都道府県と市区町村の両方',
      prefecture: '都道府県だけ',
      municipality: '市区町村だけ',
      none: 'どちらもしていない',
    },
  },
  'dividend-kind': {
    label: '配当は、どの種類ですか。',
    options: {
      剰余金の配当等: '株式などの配当',
      証券投資信託: '証券投資信託の分配',
      外貨建等証券投資信託: '外貨建などの証券投資信託の分配',
      配当控除の対象外: '配当控除のないもの',
    },
  },
  'single-parent': {
    label: 'ひとり親の欄にしるしがあります。どちらですか。',
    options: { 母: '母', 父: '父' },
  },
  widow: {
    label: '寡婦の欄にしるしがあります。どちらですか。',
    options: { 死別: '夫と死別した', 離別: '離婚した' },
  },
  relation: {
    label: '申告書に書いた続柄は、どれに当たりますか。',
    options: { 子: '子', '父母・祖父母': '父母・祖父母', その他: 'そのほか' },
  },
  'housing-mark': {
    label:
      '住宅ローン控除の「居住開始年月日」の近くの「特別控除区分」に、どの字がありますか。源泉徴収票を見て選んでください。',
    options: {
      なし: '「特」の字がない',
      特: '（特）が付いている',
      特特: '（特特）が付いている',
      特特特: '（特特特）が付いている',
    },
  },
}

/** What to ask, or say, where the declaration and the slip meet. The questions have words of their own. */
export const openPointTexts: Readonly<Record<Exclude<OpenPoint['kind'], 'question'>, string>> = {
  overlap:
    'ここには、もう額が入っています。同じものなら「そのまま」、別のものなら「加える」を選んでください。',
  duplicate: '同じ内容の証明書を、もう入れてあります。別のものなら「加える」を選んでください。',
  'other-year': 'この証明書は、計算している年とちがう年の分です。',
  'no-room': 'これ以上は入れられません。けた数と枚数をたしかめてください。',
}

/** The words around the files that are read. */
export const slipsText = {
  title: 'ファイルから読み込む',
  lead: '源泉徴収票・控除証明書のファイル（.xml）と、e-Taxの申告データ（.xtx）を読めます。ファイルはこの端末の中だけで読み、名前・住所・番号は捨てます。入れる前に、読み取った内容をお見せします。',
  choose: 'ファイルを選ぶ（いくつでも）',
  of: (name: string, year: number) => `${name}（令和${year - 2018}年分）`,
  understood: '読み取った内容',
  notCarried: (count: number) => `入れないもの（${count}）`,
  because: (label: string, reason: string) => `${label}：${reason}`,
  overlap: (labels: readonly string[], text: string) => `${labels.join('、')}：${text}`,
  take: '加える',
  leave: 'そのまま',
  chooseOne: '選んでください',
  decideFirst: '上の質問に答えると、入れられます。',
  apply: 'この内容を入れる',
  drop: '入れない',
  /** @param file its name */
  refused: (file: string, why: string) => `「${file}」：${why}`,
  close: '閉じる',
  closeOf: (file: string) => `${file}の知らせを閉じる`,
  applied: (count: number) => `${count}件の内容を入れました。下の欄でたしかめてください。`,
} as const
