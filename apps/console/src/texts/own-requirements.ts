/** The words of a municipality's own requirements. */
export const ownText = {
  link: '自治体の要件',
  title: (name: string): string => `${name}の要件`,
  lead: '仕様書のほかに、この自治体が求めることです。台帳に加わり、記録か申告で示します。「公開前に1回」のものは、公開前の確認にも出ます。',
  who: '書けるのは、この自治体の管理者だけです。前に書いたことは、履歴として残ります。',
  columns: ['番号', '要件', '受け持ち', '間隔', '証明のしかた', '操作'],
  none: 'まだありません。',
  change: '直す',
  add: '要件を加える',
  edit: (id: string): string => `${id} を直す`,
  name: '要件の名前',
  section: '文書の箇所',
  sectionHint: '契約書や要綱の条など（なくてもかまいません）',
  wording: '求めていること',
  theme: '分野',
  responsible: '受け持ち',
  control: '対策',
  noControl: '当てはまる対策はない',
  cadence: '確かめる間隔',
  proof: '証明のしかた',
  entry: '記録に要ること',
  entryHint: '何を書けば、または何に署名すれば足りるか',
  retired: 'この要件を取り下げる',
  send: '書く',
  back: '要件の台帳へ',
  cancel: '新しい要件を書く',
  done: '書きました。',
  told: 'この自治体の要件',
} as const

/** Why it was not written. */
export const ownRefusals: Readonly<Record<string, string>> = {
  'own-title': '要件の名前を書いてください。',
  'own-wording': '求めていることを書いてください。',
  'own-entry': '記録に要ることを書いてください。',
  'own-choice': '分野・対策・間隔を、一覧から選んでください。',
  'own-most': 'これ以上は加えられません。',
}
