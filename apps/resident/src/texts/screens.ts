import type { Screen } from '../page/route.ts'

/** What a screen is called, in full and in the list of steps. */
export type ScreenText = {
  readonly title: string
  readonly step: string
  readonly lead?: string
}

export const screenTexts: Readonly<Record<Screen, ScreenText>> = {
  entrance: { title: '何をしますか？', step: 'はじめの画面' },
  tax: { title: '源泉徴収票を見ながら、そのまま入れてください', step: '税額を知りたい' },
  furusato: {
    title: 'ふるさと納税は、いくらまでできますか？',
    step: 'ふるさと納税の限度額',
    lead: '源泉徴収票1枚と家族を入れると、限度額が出ます。今年の収入がまだわからなければ、見込みの額で大丈夫です。',
  },
  'no-income': {
    title: '収入がなかった年の申告',
    step: '収入がなかった',
    lead: '所得証明書（非課税証明書）や、国民健康保険料・児童手当などの手続きに、申告が要ることがあります。',
  },
  needed: { title: '申告は必要ですか？', step: '申告は必要？' },
  severance: {
    title: '退職金の税額',
    step: '退職金',
    lead: '勤め先が税金を引いて払う、ふつうの退職金の住民税を、理由とともに1円まで出します。',
  },
  you: { title: 'あなたのことを教えてください', step: 'あなたのこと' },
  kinds: {
    title: 'どんな収入がありましたか？',
    step: '収入の種類',
    lead: '選んだものだけ、このあとでたずねます。',
  },
  income: {
    title: '収入を入れてください',
    step: '収入',
    lead: '収入は、入ったお金の合計です。所得は、そこから経費などを引いたあとの金額で、こちらで計算します。',
  },
  deductions: {
    title: '払ったものを入れてください',
    step: '控除',
    lead: '入れると、税金が安くなることがあります。源泉徴収票に書いてあるものは、ここには入れません。',
  },
  family: { title: 'ご家族を教えてください', step: '家族' },
  credits: {
    title: '住宅ローンなどがありますか？',
    step: '住宅ローンなど',
    lead: '当てはまるものがなければ、そのまま「つぎへ」を押してください。',
  },
  result: { title: '結果', step: '結果' },
  check: {
    title: '入れた内容をたしかめてください',
    step: '確認',
    lead: '直したい所は「訂正」を押してください。',
  },
  papers: { title: '申告書を作る', step: '書類' },
  keep: { title: '保存する・消す', step: '保存・消去' },
  whatif: { title: 'もしも比較', step: 'もしも比較' },
  curve: { title: 'ふるさと納税の限度額グラフ', step: '限度額グラフ' },
  notice: { title: '税額決定通知書との答え合わせ', step: '答え合わせ' },
}

/** The words by which one moves from screen to screen. */
export const moveText = {
  steps: '進みぐあい',
  stepOf: (number: number, all: number) => `${all}のうち${number}番目`,
  forwardTo: (screen: string) => `つぎへ（${screen}）`,
  back: 'もどる',
  start: 'はじめの画面へ',
  more: '続けて、できること',
  results: '結果の見かた',
  reasons: '計算のしくみ',
  noKinds: 'まだ収入の種類を選んでいません。',
  chooseKinds: '収入の種類を選ぶ',
  severance: 'ふつうの退職金は、税金を引いて払われ、それで終わります。ここでは選びません。',
  toSeverance: '退職金の税額をたしかめる',
  fromFiles: '源泉徴収票・証明書のファイル（XML）から読み込む',
  loading: '読み込んでいます…',
  loadFailed:
    'この部分を読み込めませんでした。通信をたしかめて、もう一度お試しください。ほかの画面は、そのまま使えます。',
  again: 'もう一度読み込む',
  needsIncome: '収入を入れると、ここに出ます。',
  donatedIn: (year: number) =>
    `令和${year - 2018}年（${year}年）の1月から12月までにする寄附の限度額です。`,
  notYetDonated: (year: number) => `${year}年にする寄附の分は、まだ計算できません。`,
  donateIn: (year: number) => `${year}年にする寄附の限度額を計算する`,
  documentTitle: (screen: string, municipality: string) =>
    `${screen} － 個人住民税の試算 － ${municipality}`,
} as const

/** Where one can go on, as something to do. */
export const wayTexts = {
  you: 'くわしくする（ほかの収入・控除も入れる）',
  kinds: 'ほかの収入・控除を入れる',
  whatif: 'もしも、を比べる',
  curve: 'ふるさと納税の限度額グラフを見る',
  notice: '税額決定通知書と答え合わせをする',
  check: '入れた内容をたしかめる',
  papers: '申告書を作る',
  keep: '保存する・消す',
} as const
