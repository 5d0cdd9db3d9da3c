/** The words of choosing which documents bind a municipality. */
export const sourceText = {
  link: 'この自治体が従う文書',
  title: (name: string): string => `${name}が従う文書`,
  lead: '選んだ文書の要件だけが、この自治体の台帳・様式・公開前の確認に出ます。まだ選んでいないあいだは、すべての文書に従うものとして扱います（異常のときに止める既定だけは、藤沢市の文書を選んだときに変わります）。',
  who: '従う文書は契約で決まります。決められるのは、この自治体の管理者だけです。提供者は見るだけです。',
  columns: ['文書', '発行者と版', '要件', '公開前に1回', 'いま'],
  binds: '従います',
  free: '従いません',
  notChosen: '選んでいません（従うものとして扱います）',
  choose: '従う文書を選ぶ',
  count: (count: number): string => `${count}件`,
  noEdition: '版の記載なし',
  reason: '理由',
  reasonHint: '契約書の番号など。記録に残ります',
  send: '決める',
  done: '従う文書を決めました。',
  back: '要件の台帳へ',
  told: 'この自治体が従う文書',
} as const

/** Why it was not done. */
export const sourceRefusals: Readonly<Record<string, string>> = {
  'source-none': '従う文書を、一つは選んでください。',
}
