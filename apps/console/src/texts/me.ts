/** The words of one's own account. */
export const meText = {
  title: '自分の登録',
  lead: '自分だけが見て、自分だけが変えられます。氏名や役割は、管理者が変えます。',
  password: 'パスワード',
  passwordUntil: (day: string): string => `${day} までに変えてください。`,
  passwordPast: '期限が過ぎました。新しいパスワードに変えると、ほかの画面へ進めます。',
  passwordNone: 'この利用者には、パスワードがありません。',
  change: 'パスワードを変える',
  current: 'いまのパスワード',
  next: '新しいパスワード',
  again: '新しいパスワード（もう一度）',
  nextHint:
    '12文字（自治体がより長く決めていれば、その長さ）以上で、英大文字・英小文字・数字をどれも入れます。最近の5回（自治体の定めではより多く）、漏えいしたもの、名前やよくある言葉は使えません',
  notSame: '2回の新しいパスワードが同じではありません。もう一度入れてください。',
  notCurrent:
    'いまのパスワードが違います。続けて10回まちがえると（自治体の定めではもっと早く）、30分以上ログインできなくなります。',
  changed: 'パスワードを変えました。ほかの端末で開いていた画面は閉じました。',
  factors: '二つ目の確認',
  factorsLead: '認証アプリやパスキーの一覧を見て、足したり消したりします。',
  factorsLink: 'ログインの方法の一覧',
  replace: '認証アプリを登録し直す',
  replaceLead:
    '新しい鍵を認証アプリに入れ、出た数字を入れてください。前の認証アプリは使えなくなり、ほかの端末の画面は閉じます。',
  replaced: '認証アプリを登録し直しました。ほかの端末で開いていた画面は閉じました。',
  codes: '復旧コード',
  codesLeft: (count: number): string => `使っていないものが ${count} 個あります。`,
  renew: '復旧コードを作り直す',
  renewLead:
    '新しい10個を作ります。前のものは、控えてあっても使えなくなります。控えを手もとに用意してから進んでください。',
  sessions: '自分が開いている画面',
  sessionColumns: ['開いた時', '最後に使った時', 'どこから', '確認の方法', 'すること'],
  here: 'この画面',
  end: '閉じる',
  endOne: (since: string): string => `${since} に開いた画面を閉じる`,
  endOthers: 'この画面のほかを、すべて閉じる',
  endAll: 'この画面も含めて、すべて閉じる',
  ended: '画面を閉じました。',
  signIns: '最近のログイン',
  signInsLead: '身に覚えのないものがあれば、すぐにパスワードを変え、運用管理者に知らせてください。',
  signInColumns: ['いつ', 'どこから', 'どうした', '結果'],
  none: 'まだありません。',
  nameTitle: 'あなたの氏名とメールアドレス',
  nameLead:
    '最初の管理者として始めます。これからの操作は、この氏名で記録に残ります。つぎに、ほかの人も運用管理者に招いてください。',
  nameSend: 'つぎへ',
  personTitle: 'この画面を使う人',
  personLead:
    'これは共用の利用者です。いま使う人の氏名と目的を入れると、始められます。帳簿と記録に残ります。',
  person: 'あなたの氏名',
  purpose: '使う目的',
  personSend: '始める',
  personProblem: '氏名と目的を、それぞれ60文字までで入れてください。',
} as const

export const meDone = {
  password: meText.changed,
  authenticator: meText.replaced,
  sessions: meText.ended,
} as const
export type MeDone = keyof typeof meDone
