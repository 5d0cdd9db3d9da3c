import type { ほかの所得の申告, 申告 } from './declaration.ts'
import type { Problem } from './object-reader.ts'

/** 一つ一つは読めても、一緒には成り立たない答え。どれかがまちがっているので、計算しない。 */
export const 食い違いを挙げる = ({ 雑損, ほかの所得 }: 申告): readonly Problem[] => [
  ...(雑損 !== undefined && 雑損.うち災害関連支出 > 雑損.損失の金額
    ? [{ path: '雑損.うち災害関連支出', code: 'more-than-whole' as const }]
    : []),
  ...(ほかの所得 === undefined ? [] : 決算の食い違い(ほかの所得)),
]

function 決算の食い違い(申告: ほかの所得の申告): readonly Problem[] {
  const { 不動産 } = 申告
  const 問題: Problem[] = []
  if (不動産 !== undefined && 不動産.土地の負債の利子 > 不動産.必要経費)
    問題.push({ path: 'ほかの所得.不動産.土地の負債の利子', code: 'more-than-whole' })
  const 青色 = 青色申告をする(申告)
  let 配偶者の数 = 0
  for (const 名 of ['営業等', '農業', '不動産'] as const) {
    const 専従者 = 申告[名]?.白色専従者 ?? []
    const path = `ほかの所得.${名}.白色専従者`
    // 事業専従者控除は、青色申告の承認を受けた人にはない（所得税法第57条第3項）。
    if (青色 && 専従者.length > 0) 問題.push({ path, code: 'white-and-blue' })
    const 前 = 配偶者の数
    配偶者の数 += 専従者.filter((だれ) => だれ === '配偶者').length
    if (配偶者の数 > Math.max(1, 前)) 問題.push({ path, code: 'spouse-twice' })
  }
  return 問題
}

const 青色申告をする = ({ 青色申告特別控除, 営業等, 農業, 不動産 }: ほかの所得の申告): boolean =>
  青色申告特別控除 !== undefined ||
  [営業等, 農業, 不動産].some((決算) => 決算 !== undefined && 決算.青色専従者給与 > 0)
