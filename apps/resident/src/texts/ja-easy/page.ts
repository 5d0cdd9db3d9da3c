import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../page.ts'

/** The words around the form. */
export const pageText: Translated<typeof japanese.pageText> = {
  product: (municipality: string) => `${municipality}　個人住民税シミュレーション`,
  entrance: '個人住民税シミュレーションの入口',
  documentTitle: (municipality: string, problems: number) =>
    `${problems > 0 ? `（見てほしい所が${problems}か所）` : ''}個人住民税の計算 － ${municipality}`,
  description: (municipality: string) =>
    `${municipality}の個人住民税（市民税・県民税）を計算します。給与や年金の源泉徴収票を見て、数字を入れてください。1円まで計算します。理由もわかります。ふるさと納税の限度額もわかります。`,
  footer: (version: string) =>
    `税守（Zeimori）${version}　この結果は試算です。正しい税額とちがうことがあります。`,
  skip: '本文へ',
  languages: '言語（Language）',
  about: 'このページについて',
  aboutNoScript: 'JavaScriptを使わないとき',
  promise:
    'あなたが入れた金額は、この端末（スマホやパソコン）の中だけで計算します。ほかの所に送りません。',
  promiseNoScript:
    'このページはJavaScriptを使いません。金額はサーバーで計算します。保存しません。記録もしません。',
  trial: 'これは試用（ためしに使うこと）です。見本市は、本当の市ではありません。',

  computed: '自動で計算しました',
  notComputed: '支払金額から計算します',
  fromBelow: '下の金額から計算します',
  unused: '使いません',
  residentPart: (amount: string) => `住民税では ${amount}`,

  must: '必須',

  problems: (count: number) => `もう一度見てほしい所が ${count}か所あります`,
  compute: '計算する',
  print: 'A4で印刷する',
  example: '例を入れて見る',
  clear: '入れた内容をすべて消す',
  clearAsk: '入れた内容をすべて消します。消したら、元に戻せません。消しますか？',
  formLabel: '試算の入力',
  noScript: 'JavaScriptが使えないようです。',
  noScriptLink: 'JavaScriptを使わないページで計算する',
  noScriptAbsent:
    'このページは計算にJavaScriptを使います。JavaScriptを使わないページはありません。JavaScriptを使えるようにするか、住んでいる市区町村に聞いてください。',
}
