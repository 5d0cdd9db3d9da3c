/** What stands beside the result when a figure was once wrong. */
export const correctionText = {
  title: 'あなたに当てはまる訂正があります',
  lead: '前にこのページで試算したときと、額がちがうことがあります。いま出ている額は、直したあとのものです。',
  differs: '計算が違うと思うとき',
} as const
