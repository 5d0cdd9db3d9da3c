/** The words of the register of people. */
export const peopleText = {
  title: '利用者',
  seenBy: '自治体の利用者は自分の自治体の人だけを、提供者の利用者は全員を見られます。',
  name: '氏名',
  login: '利用者ID',
  tenant: '所属',
  provider: '提供者',
  role: '役割',
  status: '状態',
  statuses: {
    invited: '招待中',
    active: '利用中',
    suspended: '停止中',
    deleted: '削除済み',
  },
  signedIn: '最後のログイン',
  ends: '利用の終わり',
  reviewed: '棚卸しの日',
  invite: '利用者を招く',
} as const
