type 決算 = {
  readonly 必要経費: number
  readonly 青色専従者給与: number
  readonly 白色専従者: readonly string[]
}
type ほかの所得 = {
  readonly 営業等?: 決算 | undefined
  readonly 農業?: 決算 | undefined
  readonly 不動産?: (決算 & { readonly 土地の負債の利子: number }) | undefined
  readonly 青色申告特別控除?: string | undefined
}
type 内容 = {
  readonly 雑損?: { readonly 損失の金額: number; readonly うち災害関連支出: number } | undefined
  readonly ほかの所得?: ほかの所得 | undefined
}

/** 一緒には成り立たない答えを、一方だけにする。うちの額は全体まで、専従者は青色か白色のどちらか、配偶者は一人。 */
export function 食い違いを除く(もと: 内容): object {
  const { 雑損, ほかの所得 } = もと
  return {
    ...もと,
    雑損: 雑損 && {
      ...雑損,
      うち災害関連支出: Math.min(雑損.うち災害関連支出, 雑損.損失の金額),
    },
    ほかの所得: ほかの所得 && 決算の食い違いを除く(ほかの所得),
  }
}

function 決算の食い違いを除く(もと: ほかの所得): object {
  const { 営業等, 農業, 不動産, 青色申告特別控除 } = もと
  const 青色 =
    青色申告特別控除 !== undefined ||
    [営業等, 農業, 不動産].some((決算) => (決算?.青色専従者給与 ?? 0) > 0)
  let 配偶者がいる = false
  const 直す = (決算: 決算 | undefined): 決算 | undefined =>
    決算 && {
      ...決算,
      白色専従者: 青色
        ? []
        : 決算.白色専従者.map((だれ) => {
            if (だれ !== '配偶者') return だれ
            const 二人目 = 配偶者がいる
            配偶者がいる = true
            return 二人目 ? 'その他' : だれ
          }),
    }
  return {
    ...もと,
    営業等: 直す(営業等),
    農業: 直す(農業),
    不動産: 不動産 && {
      ...直す(不動産),
      土地の負債の利子: Math.min(不動産.土地の負債の利子, 不動産.必要経費),
    },
  }
}
