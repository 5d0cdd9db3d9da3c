/** The words of what is recorded, for how long, and to whom it was given. (S30) */
export const logProposalText = {
  title: '記録の項目と保存期間',
  seenBy:
    '記録を調べられる人が見られます。プログラムが記録に使う表そのものから作るので、実際に記録する項目と、いつも同じです。',
  lead: 'どの記録にも、次の五つが入ります。パスワード、秘密、住民が入れた金額は入りません。',
  standard:
    'すべての自治体に共通の項目と、標準の期間です。自治体ごとの期間と承認は、その自治体の人の画面に出ます。',
  version: (version: string): string => `この提案の版: ${version}`,
  approved: (day: string): string => `この版は、${day} まで承認されています。`,
  outdated: '承認のあとに、項目か期間が変わりました。もう一度、承認を求めてください。',
  notApproved: 'この版は、まだ承認されていません。',
  ask: '承認を求める',
  theme: '種類',
  name: '記録する操作',
  action: '記録の名前',
  years: '保存する年数',
  yearsText: (years: number): string => `${years}年以上`,
  answers: '記録する中身',
  everyAnswer: 'いつ・どこで・だれが・何を・どうした（変更の前後）',
  requirements: 'もとの要件',
  sources: 'M20、M21（gyomu-5、tochigi-3-8、chiyoda-27・29・66、fujisawa-3-2）',
  handouts: '提供台帳',
} as const

export const handoutText = {
  title: '記録の提供台帳',
  seenBy:
    '自治体の担当と管理者は自分の自治体の分を、提供者の利用者はすべてを見られます。記すのは運用管理者です。消すことも書き換えることも、だれにもできません。',
  add: '渡したことを記す',
  lead: '「記録」の画面か「./zeimori audit export」で作った暗号化したファイルを渡したら、ここに記します。持ち出しの記録と、ファイルの値（SHA-256）か番号、そして件数が合うときだけ記せます。',
  send: '台帳に記す',
  tenant: '自治体',
  on: '渡した日',
  toWhom: '渡した相手',
  toWhomHint: '部署と氏名（例 税務課 見本花子）',
  purpose: '何のために',
  first: '最初の記録の番号',
  last: '最後の記録の番号',
  count: '件数',
  digest: 'ファイルの値（SHA-256）',
  digestHint:
    '「./zeimori audit export」が出した、またはファイルを sha256sum で計算した64けたの英数字',
  way: '渡した方法',
  ways: {
    medium: '媒体を手渡した',
    sent: '回線で送った',
    fetched: '相手が取りに来た',
  } satisfies Readonly<Record<'medium' | 'sent' | 'fetched', string>>,
  approvedBy: '承認した人',
  approvedByHint: '提供を認めた人の所属と氏名',
  by: '記した人',
  at: '記した日時',
  problems: {
    on: '渡した日を、きょうまでの日付で入れてください。',
    range: '記録の番号は、最初が1以上、最後が最初以上の数字で入れてください。',
    digest: 'ファイルの値は、0〜9とa〜fの64文字で入れてください。',
    'no-export':
      'この自治体の記録を、その値のファイルに持ち出した記録がありません。値と自治体をたしかめてください。',
    count: (found: number, exported: number): string =>
      `その番号のあいだの記録は${found}件ですが、持ち出したのは${exported}件です。番号をたしかめてください。`,
    empty: 'すべての欄を入れてください。',
  },
} as const
