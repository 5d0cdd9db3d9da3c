import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../server.ts'

/** What the listener says when it cannot answer. */
export const serverText: Translated<typeof japanese.serverText> = {
  title: 'ページを表示できません',
  notFound: 'そのページはありません。アドレスを見るか、最初のページに戻ってください。',
  notAllowed: 'このページは、その方法では使えません。最初のページに戻ってください。',
  tooLarge: '送った内容が大きすぎます。最初のページから、もう一度入れてください。',
  wrongType: '送った内容が読めません。最初のページから、もう一度入れてください。',
  tooSlow: '送るのに時間がかかりすぎました。最初のページから、もう一度してください。',
  badRequest: '送った内容が読めません。最初のページから、もう一度入れてください。',
  failed: 'すみません。計算できませんでした。少し待って、もう一度してください。',
  number: (number: string) => `聞くときは、この番号を言ってください：${number}`,
  back: '最初のページに戻る',
}
