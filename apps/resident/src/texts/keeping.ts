import type { FileProblem } from '../form/file.ts'

/** Saving, carrying, keeping and wiping. */
export const keepingText = {
  fileName: (year: string) => `じゅうみん税_${year}.json`,
  save: 'ファイルに保存する',
  saveLead:
    '入れた内容を、この端末のファイルに書き出します。次に開いたとき、または別の端末で、続きから始められます。名前・住所・マイナンバーは入りません。',
  saveButton: 'ファイルに保存',
  open: '保存したファイルを開く',
  openLead: '「じゅうみん税_…json」というファイルを選んでください。開く前に、内容をお見せします。',
  openLabel: 'ファイルを選ぶ',
  link: 'リンク・QRコードで持ち歩く',
  linkLead:
    '入れた内容をリンクにします。内容はリンクの「#」のあとに入り、サーバーへは送られません。リンクを知っている人は内容を見られるので、渡す相手に気をつけてください。リンクを開いた端末では、ブラウザの履歴に、リンクが内容ごと残ります。みんなで使う端末では、ファイルをお使いください。',
  linkButton: 'リンクとQRコードを作る',
  linkLabel: 'リンク',
  linkHint: '選んでコピーしてください',
  linkTooLong: '内容が多いので、リンクにできません。ファイルに保存してください。',
  qrTooLong: '内容が多いので、QRコードにできません。リンクかファイルをお使いください。',
  qrFailed: 'QRコードを作れませんでした。リンクかファイルをお使いください。',
  qrTitle: '入れた内容のQRコード',
  device: 'この端末に残す',
  deviceLabel: 'この端末に途中の内容を残す',
  deviceHint:
    'このブラウザの中だけに残ります。みんなで使う端末では、選ばないでください。いつでも消せます。',
  shared: 'みんなで使う端末で入れている',
  sharedHint: (minutes: number) =>
    `${minutes}分さわらないと、入れた内容をすべて消します。消す1分前にお知らせします。「この端末に残す」とは、いっしょに選べません。`,
  clear: '消す',
  clearLead: '入れた内容と、この端末に残した内容を、すべて消します。元には戻せません。',
  clearButton: 'すべて消す',
  offered: '読み込む内容',
  offeredLead: '次の内容を読み込みます。',
  offeredReplaces: 'いま入れてある内容は、読み込んだ内容に置きかわります。',
  take: 'この内容を読み込む',
  drop: 'やめる',
  nothingOffered: '（何も入っていません）',
  keptUnread:
    'この端末に残した内容を読み込めませんでした。消さずに、そのままにしてあります。ページを開き直しても読めないときは、次の画面で消せます。',
  replaceKept: 'この端末には、前に残した内容があります。いまの内容に置きかえますか？',
  offeredOfPanels: (count: number) =>
    `ほかに、「もしも比較」「答え合わせ」などに入れた内容が${count}か所あります。`,
} as const

/** Why what was opened cannot be used, and that nothing has been lost. */
export const fileProblemTexts: Readonly<Record<FileProblem, string>> = {
  'too-large':
    '大きすぎるファイルです。「じゅうみん税_…json」を選んでください。いま入れてある内容は、そのままです。',
  'not-ours':
    'このページで保存したファイルではないようです。「じゅうみん税_…json」を選んでください。いま入れてある内容は、そのままです。',
  damaged:
    '内容が欠けているか、変わっているので、読み込めません。もう一度保存したものか、もとのリンクをお使いください。いま入れてある内容は、そのままです。',
  'newer-version':
    '新しい版で保存されています。このページを開き直してから、もう一度お試しください。いま入れてある内容は、そのままです。',
}

/** Beside a member of staff. */
export const venueText = {
  title: '相談会場モード',
  promise: 'この端末には何も残しません。',
  wipe: '次の方へ（すべて消す）',
  minutes: 'さわらないとき、消すまで',
  minutesOf: (minutes: number) => `${minutes}分`,
  leave: 'ふつうの画面に戻る',
  countdownTitle: '入れた内容を消します',
  countdown: (seconds: number) => `あと ${seconds}秒で、すべて消します。`,
  goOn: '続ける',
} as const
