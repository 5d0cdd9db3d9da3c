import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../keeping.ts'

/** Saving, carrying, keeping and wiping. */
export const keepingText: Translated<typeof japanese.keepingText> = {
  fileName: (year: string) => `じゅうみん税_${year}.json`,
  save: 'ファイルに保存する',
  saveLead:
    '入れた内容を、この端末のファイルに書きます。次に開いたとき、続きから始められます。ほかの端末でも使えます。名前・住所・マイナンバーは入りません。',
  saveButton: 'ファイルに保存',
  open: '保存したファイルを開く',
  openLead: '「じゅうみん税_…json」というファイルを選んでください。開く前に、内容を見られます。',
  openLabel: 'ファイルを選ぶ',
  link: 'リンク・QRコードで持って行く',
  linkLead:
    '入れた内容をリンクにします。内容はリンクの「#」のあとにあります。サーバーには送りません。リンクを知っている人は内容を見られます。渡す人に気をつけてください。リンクを開いた端末では、ブラウザの履歴（見たページの記録）に、リンクが残ります。みんなで使う端末では、ファイルを使ってください。',
  linkButton: 'リンクとQRコードを作る',
  linkLabel: 'リンク',
  linkHint: '選んでコピーしてください',
  linkTooLong: '内容が多いので、リンクを作れません。ファイルに保存してください。',
  qrTooLong: '内容が多いので、QRコードを作れません。リンクかファイルを使ってください。',
  qrFailed: 'QRコードを作れませんでした。リンクかファイルを使ってください。',
  qrTitle: '入れた内容のQRコード',
  device: 'この端末に残す',
  deviceLabel: 'この端末に、途中の内容を残す',
  deviceHint:
    'このブラウザの中だけに残します。みんなで使う端末（スマホやパソコン）では、選ばないでください。いつでも消せます。',
  shared: 'みんなで使う端末で入れている',
  sharedHint: (minutes: number) =>
    `${minutes}分さわらないと、入れた内容をぜんぶ消します。消す1分前に、知らせます。「この端末に残す」と、いっしょには選べません。`,
  clear: '消す',
  clearLead: '入れた内容と、この端末に残した内容を、ぜんぶ消します。消したら、もどせません。',
  clearButton: 'ぜんぶ消す',
  offered: '開く内容',
  offeredLead: '次の内容を開きます。',
  offeredReplaces: 'いま入れてある内容はなくなり、開いた内容になります。',
  take: 'この内容を開く',
  drop: 'やめる',
  nothingOffered: '（何も入っていません）',
  keptUnread:
    'この端末に残した内容を読めませんでした。内容は消していません。ページをもう一度開いても読めないときは、次の画面で消せます。',
  replaceKept: 'この端末には、前に残した内容があります。いまの内容に変えますか？',
  offeredOfPanels: (count: number) =>
    `ほかに、「もしも比べる」「答え合わせ」などに入れた内容が${count}か所あります。`,
}

/** Why what was opened cannot be used, and that nothing has been lost. */
export const fileProblemTexts: Translated<typeof japanese.fileProblemTexts> = {
  'too-large':
    'ファイルが大きすぎます。「じゅうみん税_…json」を選んでください。いま入れてある内容は、なくなっていません。',
  'not-ours':
    'このページで保存したファイルではないようです。「じゅうみん税_…json」を選んでください。いま入れてある内容は、なくなっていません。',
  damaged:
    '内容が足りないか、変わっているので、開けません。もう一度保存したファイルか、もとのリンクを使ってください。いま入れてある内容は、なくなっていません。',
  'newer-version':
    '新しいページで保存した内容です。このページをもう一度開いてから、やってみてください。いま入れてある内容は、なくなっていません。',
}

/** Beside a member of staff. */
export const venueText: Translated<typeof japanese.venueText> = {
  title: '相談する所で使う画面',
  promise: 'この端末には何も残しません。',
  wipe: '次の人へ（ぜんぶ消す）',
  minutes: 'さわらないとき、消すまでの時間',
  minutesOf: (minutes: number) => `${minutes}分`,
  leave: 'ふつうの画面にもどる',
  countdownTitle: '入れた内容を消します',
  countdown: (seconds: number) => `あと ${seconds}秒で、ぜんぶ消します。`,
  goOn: '続ける',
}
