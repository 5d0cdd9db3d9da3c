import type { 査定 } from '@zeimori/tax'

/** Whether tax is due at all, and how far this person is from the line, in yen of income. */
export type Verdict =
  /** 生活扶助, or 障害者・未成年者・寡婦・ひとり親 within 135万円, or income within the limit of 均等割. */
  | { readonly kind: 'exempt'; readonly room: number | undefined }
  /** Only 均等割 and 森林環境税 are due. */
  | { readonly kind: 'per-capita-only'; readonly room: number }
  | { readonly kind: 'taxed'; readonly overPerCapita: number }

export function verdictOf({ 非課税, 所得 }: 査定): Verdict {
  const limit = Math.max(非課税.均等割の非課税限度額.yen, 非課税.障害者等の非課税限度額?.yen ?? 0)
  const overPerCapita = 所得.合計所得金額.yen - limit
  if (非課税.均等割.非課税)
    return { kind: 'exempt', room: overPerCapita <= 0 ? -overPerCapita : undefined }
  return 非課税.所得割.非課税
    ? {
        kind: 'per-capita-only',
        room: 非課税.所得割の非課税限度額.yen - 所得.総所得金額等.yen,
      }
    : { kind: 'taxed', overPerCapita }
}
