import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../about.ts'
import { inJapanese } from './about/day.ts'
import { privacy } from './about/privacy.ts'
import { scope } from './about/scope.ts'

type Japanese = typeof japanese.aboutText

const accessibility: Translated<Japanese['accessibility']> = {
  title: 'アクセシビリティ',
  lead: 'だれでも、どんな端末でも使えるページにしたいです。そのために、していることを書きます。',
  policy: {
    title: '方針',
    text: [
      '目標は、JIS X 8341-3:2016 のレベルAAと、WCAG 2.2 のレベルAAです。このサイトのすべてのページの目標です。',
      'キーボードだけで、すべての操作ができます。400％に拡大しても使えます。幅が320ピクセルの画面でも使えます。高いコントラストの表示や、印刷もできます。図には、同じ内容の表があります。',
    ],
  },
  result: '試験の結果',
  resultLead: (day: string) => `${inJapanese(day)}に、自動でした試験の結果です。`,
  method: (axe: string, browser: string) =>
    `方法：axe-core ${axe} を使いました。${browser} で開いた画面（日本語のページ）を、幅320ピクセルと1280ピクセルで試験しました。表の数は、2つの幅を足した数です。使った規則は、WCAG 2.0・2.1・2.2 のAとAA、axe がすすめる書き方です。`,
  screen: '画面',
  passed: '合格した規則',
  violations: '不合格',
  unsure: '人が見て決めるもの',
  sum: (screens: number, violations: number) =>
    `${screens}の画面の中で、不合格の規則は、合わせて ${violations} です。`,
  not: {
    title: 'まだしていない試験',
    text: [
      '自動の試験でわかるのは、目標（達成基準）の一部だけです。画面を声で読むソフトを使う人の試験は、まだしていません。JIS X 8341-3:2016 の附属書の、すべての項目の試験も、まだしていません。そのため、「準拠」とは書いていません。',
    ],
  },
  tell: '使いにくい所があったら、「聞きたいとき」のページにある窓口に教えてください。',
}

const news: Translated<Japanese['news']> = {
  title: 'お知らせ・訂正',
  lead: '市区町村からのお知らせと、計算を直したときの記録です。',
  notices: 'お知らせ',
  noNotices: 'いま、お知らせはありません。',
  corrections: '訂正のお知らせ',
  correctionsLead:
    '計算にまちがいがあったときは、ここに書いて残します。いつ、だれの、どの額が変わったかを書きます。関係がある人には、試算の結果のそばでもお知らせします。',
  noCorrections: '訂正したことはありません。',
  unknown:
    '市区町村のページを見てください。そこのリンクから開くと、その市区町村のお知らせが出ます。',
  years: (years: readonly string[]) =>
    `関係がある年度：${years.map((year) => `令和${year.slice(1)}年度`).join('、')}`,
  more: 'くわしく見る',
}

const contact: Translated<Japanese['contact']> = {
  title: '聞きたいとき',
  lead: '税額や申告のことは、住んでいる市区町村の、税金の係（担当課）に聞いてください。',
  unknown:
    '係の電話番号は、市区町村のホームページか、市区町村から来た紙（税額決定通知書）に書いてあります。',
  office: '係（担当課）',
  phone: '電話',
  hours: '開いている時間',
  address: '住所',
  site: 'ホームページ',
  differs: {
    title: '「計算がちがう」と思うとき',
    text: ['はじめに、計算の理由を紙に印刷してください。紙があると、早く正しく話ができます。'],
    list: [
      '試算のページで「A4で印刷する」を押します。入れた内容と、どう計算したかが出ます（PDFでも残せます）。',
      '税額決定通知書があったら、ちがう行に印をつけます。',
      'その紙を見ながら、係に電話してください。または、紙を窓口に持って行ってください。',
    ],
  },
  noSend: 'このサイトは、金額や書類を送りません。メールを書く欄もありません。',
}

const licences: Translated<Japanese['licences']> = {
  title: 'ライセンス',
  lead: 'このサイトの計算プログラムは「税守（Zeimori）」です。Apache License 2.0 の決まりで公開しています。',
  fonts: '文字は Noto Sans JP（SIL Open Font License 1.1）です。',
  whole: '使っているもののライセンスの文（全部）',
  version: (version: string) => `いまの版：${version}`,
}

/** The words of the pages about this site. */
export const aboutText: Translated<Japanese> = {
  toForm: '試算のページにもどる',
  day: inJapanese,
  scope,
  privacy,
  accessibility,
  news,
  contact,
  licences,
}
