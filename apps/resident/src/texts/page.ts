/** The words around the form. */
export const pageText = {
  product: (municipality: string) => `${municipality}　個人住民税シミュレーション`,
  entrance: '個人住民税シミュレーションの入口',
  documentTitle: (municipality: string, problems: number) =>
    `${problems > 0 ? `（たしかめる所が${problems}か所）` : ''}個人住民税の試算 － ${municipality}`,
  description: (municipality: string) =>
    `${municipality}の個人住民税（市民税・県民税）を、源泉徴収票や年金の源泉徴収票から1円まで計算し、理由を示します。ふるさと納税の限度額もわかります。`,
  footer: (version: string) => `税守（Zeimori）${version}　この結果は試算です。`,
  skip: '本文へ',
  languages: '言語（Language）',
  about: 'このページについて',
  aboutNoScript: 'JavaScriptを使わないとき',
  promise: '入力した金額は、この端末の中だけで計算します。外へは送りません。',
  promiseNoScript:
    'このページはJavaScriptを使いません。入力した金額はサーバーで計算し、保存も記録もしません。',
  trial: 'これは試用です。見本市は架空の市です。',

  computed: '自動で計算しました',
  notComputed: '支払金額から計算します',
  fromBelow: '下の金額から計算します',
  unused: '使いません',
  residentPart: (amount: string) => `住民税では ${amount}`,

  must: '必須',

  problems: (count: number) => `たしかめてほしい所が ${count}か所あります`,
  compute: '計算する',
  print: 'A4で印刷する',
  example: '例を入れて見る',
  clear: '入れた内容をすべて消す',
  clearAsk: '入れた内容をすべて消します。元には戻せません。よいですか？',
  formLabel: '試算の入力',
  noScript: 'JavaScriptが使えないようです。',
  noScriptLink: 'JavaScriptを使わないページで計算する',
  noScriptAbsent:
    'このページは計算にJavaScriptを使います。ここには、JavaScriptを使わない計算の用意がありません。JavaScriptを有効にするか、お住まいの市区町村へお問い合わせください。',
} as const
