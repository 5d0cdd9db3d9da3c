import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../compare.ts'

export { cliffText } from './compare/cliffs.ts'
export { coupleText, retirementText } from './compare/family-and-work.ts'

/** The words of the lines of two scenarios side by side. */
export const lineText: Translated<typeof japanese.lineText> = {
  total: '住民税と所得税の合計（参考）',
  year: '住民税（1年分）',
  forest: '森林環境税（国）',
  incomeTax: '所得税（参考）',
  apartResident: '別に引かれて終わる住民税',
  apartIncome: '別に引かれて終わる所得税（参考）',
  withheld: '先に引かれた住民税（申告のときに計算し直す分）',
  refund: 'もどってくる住民税（還付）',
  limit: 'ふるさと納税の限度額',
}

/** What can be imagined otherwise, and the words of the panel. */
export const compareText: Translated<typeof japanese.compareText> = {
  title: 'もしものときを比べる',
  lead: 'いまの内容と、変えた内容を比べます。ここで変えても、あなたが入れた内容は変わりません。',
  kind: '何を変えますか',
  kinds: {
    pension: 'iDeCo（掛金）を多くする',
    dividends: '配当を申告する・しない',
    couple: '夫婦で、家族をだれの扶養に入れるか',
    retirement: '会社をやめる年',
    years: 'ほかの年度',
    free: '自由に変える',
  },
  now: 'いまの内容',
  item: '項目',
  difference: 'ちがい',
  tableTitle: (a: string, b: string) => `${a}と${b}`,
  more: (amount: string) => `${amount} 多くなる`,
  less: (amount: string) => `${amount} 少なくなる`,
  same: '同じ',
  details: '計算の途中で変わる金額',
  noDetails: '計算の途中の金額は、同じです。',
  verdict: '住民税がかかるか',
  verdicts: {
    exempt: 'かからない（非課税）',
    'per-capita-only': '均等割だけかかる',
    taxed: 'かかる',
  },
  changes: '変わる',
  better: (title: string, amount: string) => `「${title}」のほうが、合計で ${amount} 安いです`,
  neither: '合計の金額は、どちらも同じです',
  reference:
    '所得税は参考です。国民健康保険・介護保険などの保険料は入っていません。国などからもらうお金（給付）が変わることも、入っていません。',
  pin: 'この内容を左に置いて、ほかの内容と比べる',
  unpin: '左を「いまの内容」にもどす',
  waiting: '金額を入れると、ここに結果が出ます。',
}

/** iDeCo: so much more each month. */
export const pensionText: Translated<typeof japanese.pensionText> = {
  monthly: '1か月に、いくら多くしますか',
  hint: '1年では、この12倍の金額です',
  title: (monthly: string) => `iDeCoを1か月に${monthly}多くする`,
}

/** Dividends of listed shares. */
export const dividendText: Translated<typeof japanese.dividendText> = {
  unlisted:
    '「配当割額」を入れていない配当は、上場していない株式の配当として、そのまま計算します。',
  amount: '上場株式などの配当の金額',
  amountHint: '税金が引かれる前の金額。1年分の合計',
  incomeTax: '引かれた所得税',
  residentTax: '引かれた住民税',
  withheldHint: '何も入れないと、法律の率で計算します',
  way: '比べる申告のしかた',
  ways: {
    left: '申告しない',
    'with-the-rest': '総合課税で申告する',
    apart: '分離課税で申告する',
  },
  all: '3つのしかたの合計',
  best: '一番安い',
  warning:
    '申告すると、配当が所得に入ります。すると、国民健康保険・介護保険・後期高齢者医療の保険料が高くなることがあります。病院などで払うお金（医療費の窓口負担）も、高くなることがあります。保険料のことは、住んでいる市区町村に聞いてください。',
  oneChoice: '令和6年度からは、所得税と住民税で同じしかたを選びます。別々に選ぶことはできません。',
}

/** Another year on the same input. */
export const yearsText: Translated<typeof japanese.yearsText> = {
  year: '比べる年度',
  none: 'この市区町村では、ほかの年度を使えません。',
  why: 'どうして変わるか',
  inTurn:
    '2つの年度の決まりを、上から順に1つずつ変えました。そのときに変わる金額です。全部を足すと、全体のちがいになります。',
  residentTax: (amount: string) => `住民税が ${amount}`,
  incomeTax: (amount: string) => `所得税（参考）が ${amount}`,
  limit: (amount: string) => `ふるさと納税の限度額が ${amount}`,
  nothing: '2つの年度の決まりのちがいは、あなたの税金に関係がありません。',
  topics: {
    'salary-deduction': '給与所得控除',
    'pension-deduction': '公的年金等控除',
    'dependant-limit': '扶養に入れる家族の、所得の限度',
    student: '勤労学生控除',
    'special-relative': '19歳から22歳の親族の控除（特定親族特別控除）',
    'basic-deduction': '基礎控除',
    spouse: '配偶者控除・配偶者特別控除',
    'single-parent': 'ひとり親控除・寡婦控除',
    insurance: '生命保険料・地震保険料の控除',
    'tax-free-line': '税金がかからない所得の限度（非課税）',
    abroad: '国外に住んでいる親族の条件',
    donation: 'ふるさと納税の控除',
    'housing-loan': '住宅ローン控除など、税金から引く控除',
    'fixed-cut': '定額減税',
    'per-capita': '均等割の額（災害にそなえるために足した分）',
    'forest-tax': '森林環境税',
    'income-tax': '所得税の決まり（基礎控除など）',
    age: 'あなたと家族の年齢',
    rest: 'そのほかの決まり',
    ordinance: '市区町村・都道府県の条例',
  },
}

/** Any box of the form otherwise. */
export const freeText: Translated<typeof japanese.freeText> = {
  box: (number: number) => `変える欄 ${number}`,
  choose: '欄を選んでください',
  value: '変えたあとの内容',
  from: (held: string) => `いまは ${held}`,
  fromBlank: 'いまは、何も入っていません',
  add: '＋ もう1つ変える',
  remove: (number: number) => `${number}つ目をやめる`,
  title: '変えた内容',
  yes: 'はい',
  no: 'いいえ',
}
