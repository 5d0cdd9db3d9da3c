import type { Refusal } from '../acts/act.ts'

/** Why an act was not done, and what can be done about it. */
export function refusedText(refusal: Refusal): string {
  switch (refusal.code) {
    case 'forbidden':
      return 'この操作の権限がありません。'
    case 'prove-again':
      return '大事な操作です。もう一度、本人の確認をしてください。'
    case 'not-found':
      return '見つかりません。ほかの人が消したかもしれません。'
    case 'already':
      return 'すでに終わっています。画面を開き直して、いまの状態をたしかめてください。'
    case 'taken':
      return 'すでに使われています。ほかのものにしてください。'
    case 'not-valid':
      return refusedValues[refusal.rule] ?? '入れた内容をたしかめてください。'
    case 'own-affair':
      return '自分のことは、自分では決められません。ほかの人に頼んでください。'
    case 'too-late':
      return '期限が過ぎています。'
  }
}

const refusedValues: Readonly<Record<string, string>> = {
  municipality: 'その団体コードの市区町村はありません。6けたの番号をたしかめてください。',
  dedicated: 'この設置は、一つの自治体だけのものです。ほかの自治体は登録できません。',
  side: 'その役割と所属は組み合わせられません。',
}

export const proveText = {
  title: 'もう一度、本人の確認をします',
  lead: '大事な操作の前に、認証アプリの数字を入れてください。5分のあいだ有効です。',
  code: '認証アプリの6けたの数字',
  send: '確認する',
} as const

export const inviteText = {
  title: '利用者を招く',
  tenant: '所属',
  provider: '提供者',
  login: '利用者ID',
  loginHint: '英数字と . _ - 。一人に一つで、使い回しません',
  name: '氏名',
  mail: 'メールアドレス',
  role: '役割',
  send: '招く',
  doneTitle: '招待のリンクができました',
  mailed: (name: string): string =>
    `${name}さんに、招待のメールを送ります。リンクは72時間のあいだ、1回だけ使えます。届いたかどうかは「メール」で確かめられます。`,
  done: (name: string): string =>
    `${name}さんに、次のリンクを渡してください。72時間のあいだ、1回だけ使えます。この画面を閉じると、もう表示できません。`,
} as const
