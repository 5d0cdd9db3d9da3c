/** The words of attachments. */
export const attachmentText = {
  title: '添付ファイル',
  seenBy:
    '自治体の利用者は自分の自治体のものを、提供者の利用者はすべてを見られます。取り出したことも記録されます。',
  name: 'ファイル',
  size: '大きさ',
  state: '状態',
  states: {
    clean: '検査済み',
    quarantined: '検査を待っています',
    infected: '不正なプログラムがあり消しました',
    removed: '消しました',
  },
  addedBy: '入れた人',
  addedAt: '入れた日時',
  request: '添えた先',
  open: '開く',
  add: 'ファイルを添える',
  hint: (endings: readonly string[], megabytes: number): string =>
    `${endings.join('、')}。${megabytes} MB まで。中身を調べ、不正なプログラムがないか検査します`,
  send: '添える',
  remove: '消す',
  removeOne: (name: string): string => `${name} を消す`,
  none: 'ファイルを選んでください。',
  back: '添付ファイルの一覧へ',
  unreadable:
    'このファイルは開けません。なくなったか、書き換えられたか、契約の終わりに自治体の鍵が壊されています。',
  waiting: '検査が終わるまで取り出せません。',
} as const

/** Why a file was not taken in. */
export const attachmentProblems: Readonly<Record<string, string>> = {
  'attachment-empty': 'ファイルの中身がありません。',
  'attachment-too-large': 'ファイルが大きすぎます。10 MB までのファイルにしてください。',
  'attachment-type':
    'この種類のファイルは受け取れません。PDF、画像（PNG・JPEG）、Word、Excel、テキスト、CSV のどれかにしてください。',
  'attachment-ending':
    'ファイルの中身と、名前の終わり（.pdf など）が合っていません。正しい名前にしてください。',
  'attachment-macro':
    'マクロの入ったファイルは受け取れません。マクロを除いて保存し直してください。',
  'attachment-infected':
    '不正なプログラムが見つかったので、受け取りませんでした。端末を使うのをやめ、情報担当に知らせてください。',
  'attachment-unscanned':
    'いまは不正なプログラムの検査ができないので、受け取れません。時間をおいてもう一度送ってください。続くときは、提供者の運用者に、検査の仕組み（ZEIMORI_CLAMD）を確かめてもらってください。',
}
