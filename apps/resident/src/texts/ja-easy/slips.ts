import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../slips.ts'
import { grouped } from '@zeimori/tax'
import type { Caution, OpenPoint, QuestionId, Reason, SlipKind, Spot } from '@zeimori/slips'
import type { SlipFileProblem } from '../../slips/read-slip.ts'

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

const byHand = '紙の証明書を見て、下の欄に入れてください。'

/** What to say of a file that could not be read. 〔欄〕 and the like stand for the problem's data. */
const problemTexts: Readonly<Record<SlipFileProblem['kind'], string>> = {
  empty: 'このファイルには、何も入っていません。もう一度ダウンロードして、選んでください。',
  'too-large': `ファイルが大きすぎます。証明書か申告データのファイルを選んでください。〔上限〕MBまで読めます。`,
  'not-xml': `証明書か申告データのファイルを選んでください。名前の終わりが .xml か .xtx のファイルです。${byHand}`,
  'unknown-encoding': `このファイルの文字は、読めません。${byHand}`,
  'damaged-text': 'ファイルの一部がないようです。もう一度ダウンロードして、選んでください。',
  'own-rules': `このファイルは、書き方が証明書とちがいます。ここでは読みません。${byHand}`,
  'damaged-xml': 'ファイルの一部がないようです。もう一度ダウンロードして、選んでください。',
  'too-complex': `このファイルは、中身が証明書より多いです。ここでは読みません。証明書か申告データのファイルを選んでください。`,
  'unknown-form': `この種類のファイルは、読めません。${byHand}`,
  'several-forms':
    '1つのファイルに、証明書が2つ以上あります。1つずつのファイルにして、選んでください。',
  'nothing-readable': `読める金額が、この証明書にありません。${byHand}`,
  'year-missing': `何年の分の証明書か、ファイルに書いてありません。${byHand}`,
  'several-years': `このファイルには、ちがう年の分も入っています。計算する年の分だけを、下の欄に入れてください。`,
  'year-outside': 'このファイルの年は、ここで計算できません。〔年〕の分を選んでください。',
  'not-an-amount': `「〔欄〕」に、数字ではない字があります。${byHand}`,
  negative: `「〔欄〕」が0円より少ないです。${byHand}`,
  'out-of-range': `「〔欄〕」が〔最大〕円より多いです。${byHand}`,
  'not-a-day': `「〔欄〕」の日付が読めません。${byHand}`,
  'unknown-choice': `「〔欄〕」に、ここで読めない区分があります。${byHand}`,
  repeated: `「〔欄〕」が2つあります。どちらの額か、わかりません。${byHand}`,
  misplaced: `「〔欄〕」の場所が、証明書とちがいます。${byHand}`,
  contradiction: `「〔欄〕」の額と「〔別の欄〕」の額が合いません。${byHand}`,
  gone: 'ファイルを開けません。もう一度、ファイルを選んでください。',
  unread: '読めませんでした。インターネットにつないで、もう一度、ファイルを選んでください。',
}

const likeness = {
  pdf: 'これはPDFです。同じ所から、名前の終わりが .xml か .xtx のファイルをダウンロードしてください。そのファイルを選んでください。',
  zip: 'これはZIP（いくつかのファイルを1つにしたもの）です。開いて、中の .xml のファイルを選んでください。',
  'tax-office-draft':
    'これは、確定申告書等作成コーナーで途中で保存したファイル（.data）です。申告データ（.xtx）を選んでください。',
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
  'computed-again': 'これは所得税の額です。住民税の額は、このページが計算します。',
  'inside-another': 'ほかの額に、もう入っています。',
  'asked-in-form': 'ファイルだけではわかりません。下の欄に入れてください。',
  'not-needed': '住民税の計算には使いません。',
  'no-effect': '住民税では控除されません。',
  'other-year': 'ほかの年の分です。',
  cancelled: '取り消した寄附です。入れません。',
  'in-words': '金額ではなく、言葉が書いてあります。下の欄に、金額を入れてください。',
  'premiums-missing':
    '控除額だけが書いてあります。証明書を見て、払った保険料を下の欄に入れてください。',
  unknown: '新しい欄です。ここでは読めません。紙の源泉徴収票と比べてください。',
}

/** What to look at once more. */
export const cautionTexts: Readonly<Record<Caution, string>> = {
  'unknown-version': '新しい形のファイルのようです。入った額を、紙の証明書と比べてください。',
  'former-employer':
    '摘要の欄に、前の会社のことが書いてあります。前の会社の給与も、支払金額に入っていますか。入っているときは、前の会社の源泉徴収票を入れないでください。',
  'designated-receivers':
    'ふるさと納税は、国が指定した都道府県・市区町村への寄附だけです。ほかの所への寄附があったら、額を直してください。',
}

/** Said of every slip. */
export const signatureText =
  'ファイルが本物か（電子署名）は、確認していません。入った額を、紙の証明書と比べてください。'

type QuestionText = { readonly label: string; readonly options: Readonly<Record<string, string>> }

/** What to ask before the rest goes in. */
export const questionTexts: Readonly<Record<QuestionId, QuestionText>> = {
  basis: {
    label: 'どちらの額を入れますか。年末まで払う人は、12月までの見込みの額を選んでください。',
    options: { expected: '12月までの見込みの額', paid: '証明書の日までに払った額' },
  },
  'paid-ahead': {
    label: '前もって払った国民年金の保険料を、どう入れますか。',
    options: { 'at-once': '払った年に全部', 'each-year': '各年の分に分けて' },
  },
  'quake-or-old': {
    label: 'この契約は、どちらか1つだけを使えます。どちらにしますか。',
    options: { quake: '地震保険料', old: '旧長期損害保険料' },
  },
  'own-prefecture': {
    label: '住んでいる都道府県の共同募金会か、日本赤十字社の支部に寄附しましたか。',
    options: { yes: 'はい', no: 'いいえ' },
  },
  ordinance: {
    label: '寄附した所は、住んでいる都道府県か市区町村が、条例で指定していますか。',
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
    label: '源泉徴収票の「特別控除区分」に、どの字がありますか。見て、選んでください。',
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
    'ここには、もう額が入っています。同じものなら「足さない」を選んでください。別のものなら「足す」を選んでください。',
  duplicate:
    '同じ内容の証明書が、もう入っています。同じものなら「足さない」を選んでください。別のものなら「足す」を選んでください。',
  'other-year': 'この証明書の年は、計算している年とちがいます。',
  'no-room': 'これより多くは入れられません。数字と枚数を、もう一度見てください。',
}

/** The panel that takes slips in. */
export const slipsText: Translated<typeof japanese.slipsText> = {
  title: 'ファイルを開いて入れる',
  lead: '源泉徴収票・控除証明書のファイル（.xml）と、e-Taxの申告データ（.xtx）を読めます。ファイルは、この端末の中だけで読みます。名前・住所・番号は使いません。入れる前に、読んだ内容を見られます。',
  choose: 'ファイルを選ぶ（いくつでも）',
  of: (name: string, year: number) => `${name}（令和${year - 2018}年分）`,
  understood: '読んだ内容',
  notCarried: (count: number) => `入れないもの（${count}）`,
  because: (label: string, reason: string) => `${label}：${reason}`,
  overlap: (labels: readonly string[], text: string) => `${labels.join('、')}：${text}`,
  take: '足す',
  leave: '足さない',
  chooseOne: '選んでください',
  decideFirst: '上の質問に答えてください。そのあとで入れられます。',
  apply: 'この内容を入れる',
  drop: '入れない',
  /** @param file its name */
  refused: (file: string, why: string) => `「${file}」：${why}`,
  close: '閉じる',
  closeOf: (file: string) => `${file}のお知らせを閉じる`,
  applied: (count: number) => `${count}つの内容を入れました。下の欄で確認してください。`,
}
