/** The words of the ledgers that go with the register of people. */
export const reviewText = {
  title: '利用者の棚卸し',
  seenBy:
    '自治体の管理者は自分の自治体の人を、運用管理者は全員を確かめます。一人ずつ「要る」「要らない」を答えると、記録に残ります。期限の14日前から並びます。',
  by: '棚卸しの期限',
  over: '（過ぎています）',
  do: '棚卸しをする',
  doOne: (name: string): string => `${name}さんの棚卸しをする`,
} as const

export const requestText = {
  title: '承認待ち',
  seenBy: '管理者や運用者にする求めです。求めた人とは別の管理者が答えます。',
  role: 'なる役割',
  reason: '理由',
  by: '求めた人',
  at: '求めた日',
  ends: '答えの期限',
} as const

export const sharedText = {
  title: 'ID利用帳簿',
  seenBy:
    '一人に一つのIDにできない例外で、共用のIDを使った人の帳簿です。使う人の名前を入れるまで、共用のIDでは何もできません。',
  at: '使い始めた時',
  person: '使った人',
  purpose: '目的',
  source: 'どこから',
} as const
