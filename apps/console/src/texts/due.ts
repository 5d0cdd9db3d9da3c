export type DueKind =
  | 'first-tenant'
  | 'alone'
  | 'approvals'
  | 'password'
  | 'codes'
  | 'requests'
  | 'reviews'
  | 'deletions'
  | 'ending'
  | 'unused'
  | 'invitations'
  | 'alerts'
  | 'incidents'
  | 'contacts'
  | 'weaknesses'
  | 'deadlines'
  | 'register-approvals'

/** What waits for somebody: in words, and where it is done. */
export const dueTexts: Readonly<
  Record<
    DueKind,
    { readonly text: (count: number) => string; readonly to: string; readonly link: string }
  >
> = {
  'first-tenant': {
    text: () => 'まだ自治体がありません。はじめに、自治体を登録します。',
    to: '/tenants/create',
    link: '自治体を登録する',
  },
  alone: {
    text: () => '管理者があなた一人です。大事なことは二人で決めるので、もう一人招いてください。',
    to: '/people/invite',
    link: '利用者を招く',
  },
  alerts: {
    text: (count) => `引き受ける人を待っている警報が ${count}件あります。`,
    to: '/alerts',
    link: '警報の一覧',
  },
  incidents: {
    text: (count) => `期限が過ぎたことのあるインシデントが ${count}件あります。`,
    to: '/incidents',
    link: 'インシデントの一覧',
  },
  weaknesses: {
    text: (count) => `期限が過ぎた脆弱性への対応が ${count}件あります。`,
    to: '/weaknesses',
    link: '脆弱性の台帳',
  },
  contacts: {
    text: (count) => `届くかどうかを確かめていない障害時の連絡先が ${count}件あります。`,
    to: '/contacts',
    link: '連絡先の一覧',
  },
  'register-approvals': {
    text: (count) => `台帳の、承認を待っている記録が ${count}件あります。`,
    to: '/registers',
    link: '台帳の一覧',
  },
  deadlines: {
    text: (count) => `期限の過ぎたことが ${count}件あります。`,
    to: '/registers/deadlines',
    link: '期限の一覧',
  },
  approvals: {
    text: (count) => `答えを待っている承認の求めが ${count}件あります。`,
    to: '/approvals?find=答えを待っています',
    link: '承認の一覧',
  },
  password: {
    text: () => 'パスワードの期限が近づいています。',
    to: '/me/password',
    link: 'パスワードを変える',
  },
  codes: {
    text: () => '復旧コードが残り少なくなっています。',
    to: '/me/recovery-codes',
    link: '復旧コードを作り直す',
  },
  requests: {
    text: (count) => `管理者や運用者にする求めが ${count}件、答えを待っています。`,
    to: '/people/requests',
    link: '承認待ちの一覧',
  },
  reviews: {
    text: (count) => `90日ごとの棚卸しをする利用者が ${count}人います。`,
    to: '/people/reviews',
    link: '棚卸しの一覧',
  },
  deletions: {
    text: (count) => `要らなくなり、7日以内に削除する利用者が ${count}人います。`,
    to: '/people?find=停止中',
    link: '止まっている利用者',
  },
  ending: {
    text: (count) => `30日以内に利用が終わる利用者が ${count}人います。`,
    to: '/people?sort=ends',
    link: '利用者の一覧',
  },
  unused: {
    text: (count) => `90日以上だれも使っていない利用者が ${count}人います。`,
    to: '/people?sort=signedIn',
    link: '利用者の一覧',
  },
  invitations: {
    text: (count) => `受けられないまま期限が過ぎた招待が ${count}件あります。`,
    to: '/people?find=招待中',
    link: '招待中の利用者',
  },
}

export const dueText = {
  title: 'きょうすること',
  none: 'いま、することはありません。',
  log: '操作の記録',
  logKept: (seconds: number, waiting: number): string =>
    waiting === 0
      ? 'すべての操作に番号が付いています。'
      : `番号を待つ記録 ${waiting}件（いちばん古いもので${seconds}秒）。`,
  logLate: (seconds: number, waiting: number): string =>
    `記録に番号が付いていません。いちばん古いもので${Math.ceil(seconds / 60)}分前から、${waiting}件が待っています。運用管理者へお知らせください。`,
  logStopped: '番号が付くまで、記録の残る操作は受け付けません。見ることはできます。',
  greeting: (name: string): string => `${name}さん`,
} as const
