import type { PasswordProblem } from '../sign-in/password-rules.ts'

/** The words of signing in and of the first visit. */
export const signInText = {
  title: 'ログイン',
  login: '利用者ID',
  loginHint: '次からは、これとパスワードでログインします。書きとめてください',
  password: 'パスワード',
  send: 'つぎへ',
  /** One sentence for every failure. (M09) */
  failed:
    'ログインできませんでした。利用者IDとパスワードをたしかめてください。続けて10回まちがえると（自治体の定めではもっと早く）、30分以上ログインできません。',
  codeTitle: '二つ目の確認',
  code: '認証アプリの6けたの数字',
  codeHint: '認証アプリが使えないときは、復旧コードを入れてください',
  codeFailed: '確認できませんでした。いま表示されている新しい数字を入れてください。',
  linkTitle: '招待を受けます',
  link: '招待の番号',
  linkHint: 'リンクの # より後ろの43文字です。リンクの全体を貼り付けてもかまいません',
  welcome: (name: string): string => `${name}さん、利用を始めます`,
  newPassword: '新しいパスワード',
  passwordHint:
    '12文字（自治体がより長く決めていれば、その長さ）以上。英大文字・英小文字・数字をどれも入れてください',
  begin: 'このパスワードにする',
  noInvitation:
    'このリンクは使えません。期限が過ぎたか、すでに使われています。運用管理者に、もう一度招いてもらってください。',
  enrolTitle: '認証アプリを登録します',
  enrolLead: 'スマートフォンなどの認証アプリに、次の鍵を入れてください。',
  picture: '認証アプリのカメラで読むQRコード',
  secret: '鍵（カメラを使えないとき）',
  enrolSend: '登録する',
  recoveryTitle: '復旧コードを控えてください',
  recoveryLead:
    '認証アプリが使えなくなったときに、1つにつき1回だけ使えます。この画面を閉じると、もう表示できません。',
  recoveryDone: '控えたので、始める',
  outTitle: 'ログアウトしました',
} as const

export const passwordProblemTexts: Readonly<
  Record<PasswordProblem | 'used-before' | 'no-invitation', string>
> = {
  'too-short': '12文字以上にしてください（自治体がより長く決めていれば、その長さです）。',
  'too-long': '128文字までにしてください。',
  'no-upper': '英大文字（A〜Z）を入れてください。',
  'no-lower': '英小文字（a〜z）を入れてください。',
  'no-digit': '数字（0〜9）を入れてください。',
  leaked: '漏えいしたことのあるパスワードです。ほかで使っていれば、そちらも変えてください。',
  'too-common':
    '推測されやすいパスワードです。名前・ID・よくある単語・続いた文字を使わないものにしてください。',
  'used-before': '最近使ったパスワードです。別のものにしてください。',
  'no-invitation': signInText.noInvitation,
}
