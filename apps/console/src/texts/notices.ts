/** The words of ours that are put into mails about accounts. */
export const noticeText = {
  role: '利用者を管理者・運用者にすること',
  roleChanged: '役割',
  details: '氏名・メールアドレス・課のどれか',
  agreed: '承認する',
  refused: '認めない',
  provider: '自治体の認証（ログインの連携先）',
  providerRemoved: '自治体の認証の取りやめ',
  use: { suspended: '管理の画面の利用の停止', active: '管理の画面の利用の再開' },
  terminal: 'サーバーの端末（緊急の手順）',
} as const
