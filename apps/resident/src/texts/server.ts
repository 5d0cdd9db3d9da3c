/** What the listener says when it cannot answer. */
export const serverText = {
  title: 'ページを表示できません',
  notFound:
    'お探しのページは見つかりませんでした。アドレスをたしかめるか、試算の最初のページへ戻ってください。',
  notAllowed: 'このページは、その方法では使えません。試算の最初のページへ戻ってください。',
  tooLarge: '送られた内容が大きすぎます。試算の最初のページから、もう一度入れてください。',
  wrongType: '送られた内容を読み取れませんでした。試算の最初のページから、もう一度入れてください。',
  badRequest:
    '送られた内容を読み取れませんでした。試算の最初のページから、もう一度入れてください。',
  failed: 'こちらの問題で計算できませんでした。しばらくしてから、もう一度お試しください。',
  number: (number: string) => `問い合わせのときは、この番号をお知らせください：${number}`,
  back: '試算の最初のページへ',
} as const
