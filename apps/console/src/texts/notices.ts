/** The words of ours that are put into mails about accounts. */
export const noticeText = {
  role: '利用者を管理者・運用者にすること',
  roleChanged: '役割',
  details: '氏名・メールアドレス・課のどれか',
  agreed: '承認する',
  refused: '認めない',
  terminal: 'サーバーの端末（緊急の手順）',
} as const
