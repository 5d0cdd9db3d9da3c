import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../entrance.ts'

/** The words of the first screen. */
export const entranceText: Translated<typeof japanese.entranceText> = {
  title: '何をしますか？',
  tiles: {
    tax: {
      title: '税額を知りたい',
      text: '源泉徴収票を見て、数字を入れてください。住民税の額と、その理由がすぐにわかります。',
    },
    furusato: {
      title: 'ふるさと納税の限度額',
      text: '源泉徴収票1枚と家族のことを入れてください。30秒ぐらいでわかります。',
    },
    you: {
      title: '申告書を作る',
      text: '質問に答えてください。市区町村に出す紙（申告書）と、eLTAXに書くための表ができます。',
    },
    'no-income': { title: '収入がなかった', text: '3つの質問に答えると、申告書ができます。' },
  },
  needed: '申告は必要ですか？　3つの質問でわかります',
  severance: '退職金の税金を計算する',
  open: '保存したファイルやリンクを開いて、続きをする',
  kept: '前に入れた内容があります。',
  resume: '続きから',
  promise:
    'あなたがよいと言うまで、入れた金額を残しません。いつでも保存できます。いつでも消せます。',
  estimate:
    'ここの金額は試算です。所得税の確定申告書は、国税庁のページ「確定申告書等作成コーナー」で作ってください。',
  broken: 'すみません。いま計算を始められません。少し待って、もう一度開いてください。',
  loading: '計算の準備をしています…',
}
