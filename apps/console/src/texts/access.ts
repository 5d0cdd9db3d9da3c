import type { Permission } from '@zeimori/records'

/** The words of the matrix of rights. */
export const accessText = {
  title: '権限の表',
  lead: 'プログラムが実際に従っている表です。ここにないことは、だれにもできません。',
  act: '操作',
  reach: { own: '自分の自治体', all: 'すべて', none: '—' },
} as const

export const permissionNames: Readonly<Record<Permission, string>> = {
  'own-account.see': '自分の登録を見る',
  'own-account.change': '自分のパスワードや認証を変える',
  'tenant.see': '自治体を見る',
  'tenant.create': '自治体を登録する',
  'tenant.change': '自治体の設定を変える',
  'tenant.suspend': '自治体の利用を止める・再開する',
  'account.see': '利用者を見る',
  'account.invite': '利用者を招く',
  'account.change': '利用者の登録を変える',
  'account.suspend': '利用者を止める',
  'account.delete': '利用者を削除する',
  'account.review': '利用者の棚卸しをする',
  'access.see': '権限の表を見る',
  'audit.search': '記録を調べる',
  'audit.export': '記録を持ち出す',
  'audit.hand-out': '記録を渡したことを台帳に記す',
  'audit.verify': '記録を検証する',
  'ledger.see': '要件の台帳を見る',
  'evidence.record': '要件の記録・申告を残す・取り下げる',
  'requirement.decide': '要件の扱いを決める',
  'requirement.agree': '要件の扱いを承認する',
  'approval.see': '承認の求めを見る',
  'approval.request': '承認を求める',
  'approval.decide': '承認する',
  'attachment.see': '添付ファイルを見る',
  'attachment.add': '添付ファイルを入れる・消す',
  'stop.see': '緊急停止の状態と取り決めを見る',
  'stop.raise': '緊急停止する',
  'stop.resume': '止めたサービスを再開する（二人）',
  'stop.policy': '異常のときの停止の取り決めを変える',
  'mail.see': 'メールが届いたかを見る',
  'mail.resend': '届かなかったメールを送り直す',
}
