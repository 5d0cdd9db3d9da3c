import type { Outcome, Stale, Standing, Status } from '@zeimori/records'

/** The words of the ledger of requirements. */
export const ledgerText = {
  formsLink: '様式を出す（Excel・PDF）',
  formsTitle: '様式を出す',
  formsLead:
    'いまの台帳から、それぞれの仕様書の様式に書き込みます。行ごとに、確認した日時・方法・版と、証拠の記録の番号が入ります。出したことは、記録に残ります。',
  formsColumns: ['様式', '求めている文書', 'ファイル'],
  formsFiles: { xlsx: 'Excel', pdf: 'PDF' },
  formsBack: '要件の台帳へ',
  title: '要件の台帳',
  lead: '仕様書とIPAの資料が求めることの一つ一つについて、何が、いつ、どうやって証明されているかを、いま残っている証跡から計算しています。状態は手では書けません。',
  seenBy: 'この自治体の全員と、提供者の全員が見られます。',
  whole: '設備全体（自治体の記録を含まない）',
  of: 'どの自治体の台帳か',
  show: '表示する',
  asOf: (when: string) => `${when} の時点`,
  everySource:
    'どの文書がこの自治体を拘束するかが、まだ選ばれていません。ASVS のほかの、知っているすべての文書で示しています。',
  beside: (title: string) =>
    `${title}は、ここでは従う文書ではありません。いまの状態を計算して見せるだけで、台帳の件数・様式・公開前の確認には入りません。`,
  besideOne:
    'この要件の文書は、ここでは従う文書ではありません。状態を見せるだけです。記録と判断を残すには、自治体の管理者が「この自治体が従う文書」で選びます。',
  counts: '状態ごとの件数',
  trend: '状態の移り変わり',
  trendLead: (days: number) =>
    `この${days}日の、一日の終わり（きょうは、いま）の件数です。下ほど悪い状態です。その日に動いていた版と検査で計算しています。`,
  trendTable: '表で見る',
  day: '日',
  total: 'すべて',
  many: (count: number) => `${count}件`,
  bySource: '文書ごと',
  source: '文書',
  status: '状態',
  theme: '分野',
  system: '実現する機能',
  way: '証明のしかた',
  any: 'すべて',
  narrow: '絞り込む',
  found: (count: number) => `${count}件。悪いものから順に並べています。`,
  none: '当てはまる要件はありません。',
  columns: ['状態', '要件', '文書と箇所', '確認した日時', '証明のしかた', '拠り所'],
  notYet: 'まだありません',
  noProbe: 'これを確かめる検査は、まだこの製品にありません',
  requirement: '要件',
  wording: '求められていること',
  section: '文書の箇所',
  lines: (lines: string) => `原文の${lines}行`,
  strength: '強さ',
  responsible: '受け持ち',
  cadence: '確かめる間隔',
  criterion: '検査の合格のしかた',
  entry: '記録に要ること',
  unproved: '検査していない訳',
  systems: '実現する機能',
  related: '同じことを求める要件',
  proof: '何が証明しているか',
  proofColumns: ['対策', '方法', '検査・記録', 'いまの様子', '確かめた日時', '版', '監査記録'],
  byHand: '自分の手で確かめるには',
  history: '自動検査の履歴',
  historyLead: '新しい順。証跡は書き換えられず、新しいものが横に並びます。',
  historyColumns: ['確かめた日時', '検査・記録', '結果', '対象', '見たものの数', '版', '監査記録'],
  byPerson: { record: '下の「人の記録と申告」', attestation: '下の「人の記録と申告」' },
  seq: (number: number) => `${number}番`,
  unnumbered: '番号待ち',
  version: (version: number) => `第${version}版`,
  back: '台帳へ戻る',
  probeOf: (title: string, id: string) => `${title}（${id}）`,
} as const

export const ways = { probe: '自動検査', record: '記録', attestation: '申告' } as const

export const standings: Readonly<Record<Standing, string>> = {
  shown: '確かめられている',
  failed: '守られていない',
  stale: '証明が古い',
  none: '証明がない',
  'no-event': '該当する事象がない',
}

export const stales: Readonly<Record<Stale, string>> = {
  expired: '期限が過ぎました',
  changed: '対象（版・設定・証明書・契約）が変わりました',
  future: '日時が未来です',
}

export const outcomes: Readonly<Record<Outcome, string>> = {
  pass: '合格',
  fail: '不合格',
  error: '検査が途中で止まった',
  skipped: '検査しなかった',
  absent: '対象がこの設置にない',
}

/** What each status means, for who meets it the first time. */
export const statusMeanings: Readonly<Record<Status, string>> = {
  unmet: '検査か記録が、守られていないことを示した',
  unchecked: 'まだ一度も確かめられていない',
  recheck: '前は確かめたが、期限が過ぎたか、対象が変わった',
  partial: '求められることの一部だけが確かめられている',
  'not-needed': '要らないと決め、別の人が承認した',
  'not-applicable': '条件が当てはまらないと決め、別の人が承認した',
  'no-event': '求められる事象が、期間の中で起きていない',
  met: '求められることのすべてに、期限内の証明がある',
}
