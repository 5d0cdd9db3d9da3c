import type { ProviderProblem } from '../identity/provider.ts'

/** The words of signing in at a municipality's own provider. */
export const identityText = {
  title: '自治体の認証でログイン',
  lead: '自治体の職員で、庁内の認証（OpenID Connect）とつないだ方は、パスワードを入れずにログインできます。',
  tenant: '団体コード',
  tenantHint: '6けたの全国地方公共団体コード',
  begin: '自治体の認証へ進む',
  goTitle: '自治体の認証へ移ります',
  goLead: (host: string): string =>
    `次のリンクから ${host} へ移り、いつもの方法でログインしてください。終わると、ここへ戻ります。`,
  go: (host: string): string => `${host} へ移る`,
  failed:
    '自治体の認証でログインできませんでした。招待を受けてつないだ方だけが使えます。もう一度ためすか、パスワードかパスキーを使ってください。',
  backTitle: '戻りました',
  back: 'つづける',
  leftLead: (host: string): string =>
    `この画面からは出ましたが、${host} にはまだログインしています。ほかの人も使う端末では、そちらからもログアウトしてください。`,
  leave: (host: string): string => `${host} からもログアウトする`,
  mineTitle: '自治体の認証とのつながり',
  linked: (host: string): string => `${host} とつながっています。`,
  unlinked: 'まだつないでいません。つなぐと、庁内の認証でログインできます。',
  none: 'あなたの自治体には、認証が登録されていません。管理者にたずねてください。',
  link: 'つなぐ',
  unlink: '切り離す',
  linkFailed:
    'つなげませんでした。庁内の認証の側で終わらなかったか、ほかの利用者とつながっています。',
  settingTitle: (name: string): string => `${name}の認証（OpenID Connect）`,
  settingLead:
    '庁内の認証基盤を登録します。登録しても、招待した利用者が自分でつなぐまで、だれもログインできません。',
  issuer: '発行者（issuer）',
  issuerHint: 'https:// で始まるアドレス',
  clientId: 'クライアントID',
  clientSecret: 'クライアントの秘密',
  secretHint: '登録すると、二度と表示しません。変えないときは空のままにします',
  trustsMfa: '二つ目の確認',
  trustsMfaChoices: [
    ['no', 'ここでも確かめる（標準）'],
    ['yes', '認証の側で二要素を確かめたと言われたら、ここでは確かめない'],
  ],
  acrValues: '求める認証の水準（acr）',
  acrHint:
    '二要素を確かめたときに認証の側が返す値。いくつかあれば空白で区切ります。空なら、amr に mfa があるときだけ二要素とみなします',
  returnTo: '戻り先（認証の側に登録する値）',
  save: 'つながるか確かめて、登録する',
  remove: '登録を消す',
} as const

/** What is said of a provider that cannot be registered. */
export const providerProblemTexts: Readonly<Record<ProviderProblem, string>> = {
  'no-answer':
    'このアドレスの認証から、答えがありません。アドレスと、この機械からそこへ届くこと、証明書をたしかめてください。登録していません。',
  'another-issuer':
    '答えた認証は、ほかの発行者を名のっています。認証の側に書かれている発行者（issuer）を、そのまま写してください。登録していません。',
  'no-pkce':
    'この認証は、PKCE（S256）を使えると言っていません。認証の側の設定をたしかめてください。登録していません。',
  'no-code':
    'この認証は、認可コードの流れ（response_type=code）を使えません。認証の側の設定をたしかめてください。登録していません。',
}
