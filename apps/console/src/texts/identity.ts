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
    ['yes', '認証の側で二要素を確かめたとき（amr に mfa）は、ここでは確かめない'],
  ],
  returnTo: '戻り先（認証の側に登録する値）',
  save: '登録する',
  remove: '登録を消す',
} as const
