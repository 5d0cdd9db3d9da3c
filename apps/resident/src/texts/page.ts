import { incomeYear } from './form.ts'

/** The words around the form. */
export const pageText = {
  product: (municipality: string) => `${municipality}　個人住民税シミュレーション`,
  entrance: '個人住民税シミュレーションの入口',
  title: '源泉徴収票を見ながら、そのまま入れてください',
  documentTitle: (municipality: string, problems: number) =>
    `${problems > 0 ? `（たしかめる所が${problems}か所）` : ''}個人住民税の試算 － ${municipality}`,
  description: (municipality: string) =>
    `${municipality}の個人住民税（市民税・県民税）を、源泉徴収票や年金の源泉徴収票から1円まで計算し、理由を示します。ふるさと納税の限度額もわかります。`,
  footer: (version: string) => `税守（Zeimori）${version}　この結果は試算です。`,
  skip: '本文へ',
  about: 'このページについて',
  aboutNoScript: 'JavaScriptを使わないとき',
  promise: '入力した金額は、この端末の中だけで計算します。外へは送りません。',
  promiseNoScript:
    'このページはJavaScriptを使いません。入力した金額はサーバーで計算し、保存も記録もしません。',
  trial: 'これは試用です。見本市は架空の市です。',
  year: '年度',
  announced: (year: string) => `${year}（予告）`,
  yearHint: (year: number) =>
    `${incomeYear(year)}（${year}年）1月から12月までの収入にかかる税です。`,
  elsewhere: 'ほかの市区町村',

  slip: '給与所得の源泉徴収票',
  slipNumber: (number: number) => `${number}枚目の源泉徴収票`,
  addSlip: (number: number) => `＋ ${number}枚目の源泉徴収票`,
  addFirstSlip: '＋ 源泉徴収票を入れる',
  removeSlip: (number: number) => `${number}枚目を取り消す`,
  computed: '自動で計算しました',
  notComputed: '支払金額から計算します',
  fromBelow: '下の金額から計算します',
  unused: '使いません',
  notYet: 'まだ計算に入りません',
  residentPart: (amount: string) => `住民税では ${amount}`,

  pension: '公的年金等の源泉徴収票',
  pensionNumber: (number: number) => `${number}枚目の年金の源泉徴収票`,
  addFirstPension: '＋ 年金の源泉徴収票を入れる',
  addPension: (number: number) => `＋ ${number}枚目の年金の源泉徴収票`,
  removePension: (number: number) => `${number}枚目の年金を取り消す`,

  family: '配偶者と親族',
  spouse: '配偶者',
  addFirstRelative: '＋ 子や親などの親族を入れる',
  addRelative: '＋ 親族をもう一人',
  must: '必須',
  removeRelative: (number: number) => `${number}人目を取り消す`,

  self: 'あなたのこと',
  others: '源泉徴収票にない保険料・掛金',
  donation: 'ふるさと納税',

  problems: (count: number) => `たしかめてほしい所が ${count}か所あります`,
  compute: '計算する',
  print: 'A4で印刷する',
  example: '例を入れて見る',
  clear: '入れた内容をすべて消す',
  clearAsk: '入れた内容をすべて消します。元には戻せません。よいですか？',
  broken:
    'こちらの問題で、このページは計算を始められません。しばらくしてから、開き直してください。',
  formLabel: '試算の入力',
  noScript: 'JavaScriptが使えないようです。',
  noScriptLink: 'JavaScriptを使わないページで計算する',
  noScriptAbsent:
    'このページは計算にJavaScriptを使います。ここには、JavaScriptを使わない計算の用意がありません。JavaScriptを有効にするか、お住まいの市区町村へお問い合わせください。',
} as const
