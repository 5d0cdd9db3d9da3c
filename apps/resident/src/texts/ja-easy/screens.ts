import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../screens.ts'

export const screenTexts: typeof japanese.screenTexts = {
  entrance: { title: '何をしますか？', step: 'はじめの画面' },
  tax: { title: '源泉徴収票を見て、同じ数字を入れてください', step: '税額を知りたい' },
  furusato: {
    title: 'ふるさと納税は、いくらまでできますか？',
    step: 'ふるさと納税の限度額',
    lead: '源泉徴収票1枚と家族のことを入れると、限度額がわかります。今年の収入がまだわからない人は、だいたいの額を入れてください。',
  },
  'no-income': {
    title: '収入がなかった年の申告',
    step: '収入がなかった',
    lead: '所得証明書（非課税証明書）が要るとき、国民健康保険料・児童手当などの手続きをするときに、申告が要ることがあります。',
  },
  needed: { title: '申告は必要ですか？', step: '申告は必要？' },
  severance: {
    title: '退職金の税金',
    step: '退職金',
    lead: '会社をやめるときにもらうお金（退職金）の住民税を計算します。理由も出ます。',
  },
  you: { title: 'あなたのことを教えてください', step: 'あなたのこと' },
  kinds: {
    title: 'どんな収入がありましたか？',
    step: '収入の種類',
    lead: '選んだ収入のことだけ、このあとで聞きます。',
  },
  income: {
    title: '収入を入れてください',
    step: '収入',
    lead: '収入は、もらったお金の合計です。所得は、収入から経費などを引いた金額です。所得はこのページが計算します。',
  },
  deductions: {
    title: '払ったお金を入れてください',
    step: '控除',
    lead: '入れると、税金が安くなることがあります。源泉徴収票に書いてあるものは、ここに入れないでください。',
  },
  family: { title: '家族のことを教えてください', step: '家族' },
  credits: {
    title: '住宅ローンなどがありますか？',
    step: '住宅ローンなど',
    lead: 'ない人は、「つぎへ」を押してください。',
  },
  result: { title: '結果', step: '結果' },
  check: {
    title: '入れた内容を確認してください',
    step: '確認',
    lead: '直したい所の「訂正」を押してください。',
  },
  papers: { title: '申告書を作る', step: '書類' },
  keep: { title: '保存する・消す', step: '保存・消す' },
  whatif: { title: 'もしものときを比べる', step: 'もしも比較' },
  curve: { title: 'ふるさと納税の限度額のグラフ', step: '限度額グラフ' },
  notice: { title: '税額決定通知書と答えを合わせる', step: '答え合わせ' },
}

/** The words by which one moves from screen to screen. */
export const moveText: Translated<typeof japanese.moveText> = {
  steps: 'どこまで進んだか',
  stepOf: (number: number, all: number) => `${all}の中の${number}番目`,
  forwardTo: (screen: string) => `つぎへ（${screen}）`,
  back: 'もどる',
  start: 'はじめの画面へ',
  more: 'このあと、できること',
  results: '結果の見かた',
  reasons: 'どう計算するか',
  noKinds: 'まだ収入の種類を選んでいません。',
  chooseKinds: '収入の種類を選ぶ',
  severance: 'ふつうの退職金は、もらうときに税金が引かれています。ここでは選ばないでください。',
  toSeverance: '退職金の税金を計算する',
  loading: '開いています…',
  loadFailed:
    'ここを開けませんでした。インターネットを確認して、もう一度やってみてください。ほかの画面は使えます。',
  again: 'もう一度開く',
  fromFiles: '源泉徴収票・証明書のファイル（XML）を開いて入れる',
  needsIncome: '収入を入れると、ここに出ます。',
  donatedIn: (year: number) =>
    `令和${year - 2018}年（${year}年）の1月から12月までに寄附するときの限度額です。`,
  notYetDonated: (year: number) => `${year}年に寄附するときの限度額は、まだ計算できません。`,
  donateIn: (year: number) => `${year}年に寄附するときの限度額を計算する`,
  documentTitle: (screen: string, municipality: string) =>
    `${screen} － 個人住民税の試算 － ${municipality}`,
}

/** Where one can go on, as something to do. */
export const wayTexts: Translated<typeof japanese.wayTexts> = {
  you: 'くわしくする（ほかの収入・控除も入れる）',
  kinds: 'ほかの収入・控除を入れる',
  whatif: 'もしものときを比べる',
  curve: 'ふるさと納税の限度額のグラフを見る',
  notice: '税額決定通知書と答えを合わせる',
  check: '入れた内容を確認する',
  papers: '申告書を作る',
  keep: '保存する・消す',
}
