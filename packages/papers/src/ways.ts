import type { 査定, 申告 } from '@zeimori/tax'

/** Why the tax office (確定申告) is, or may be, the place to go; then no 住民税申告 is needed. */
export const taxReturnReasons = [
  'withheld-on-shares',
  'share-income',
  'carried-losses',
  'home-loan',
  'high-wages',
  'other-income-beside-wages',
  'high-pension',
  'business',
] as const
export type TaxReturnReason = (typeof taxReturnReasons)[number]

/** What is known of the ways in which a declaration can be handed in. */
export type Ways = {
  readonly taxReturn: readonly TaxReturnReason[]
  /** ワンストップ特例を使った寄附は、この申告書を出すと特例がなくなる（地方税法附則第7条）。 */
  readonly endsOneStop: boolean
  /** eLTAX takes residents' declarations of this 年度 (since 令和8年度). */
  readonly eltax: boolean
}

/** 上場株式等の課税の方法は、令和6年度（令和5年分）から所得税と同じになった。 */
const oneChoiceSince = 2023
/** 令和8年度（令和7年分）から。 */
const eltaxSince = 2025

/** 所得税法第121条（円）。 */
const limits = { 給与: 20_000_000, 給与のほか: 200_000, 公的年金等: 4_000_000 } as const

export function waysOf(申告: 申告, 査定: 査定): Ways {
  const holds = reasonsOf(申告, 査定)
  return {
    taxReturn: taxReturnReasons.filter((reason) => holds[reason]),
    endsOneStop: 申告.寄附.申告特例 && 申告.寄附.ふるさと納税 > 0,
    eltax: 査定.年度.所得の年 >= eltaxSince,
  }
}

function reasonsOf(申告: 申告, 査定: 査定): Readonly<Record<TaxReturnReason, boolean>> {
  const ほか = 申告.ほかの所得
  const { 所得, 年度 } = 査定
  const wages = 所得.給与等の収入金額.yen
  const pensions = 所得.公的年金等の収入金額.yen
  const beside = 所得.合計所得金額.yen - 所得.調整控除後の給与所得.yen
  const unified = 年度.所得の年 >= oneChoiceSince
  return {
    'withheld-on-shares': unified && 申告.配当割額と株式等譲渡所得割額 > 0,
    'share-income':
      unified &&
      ほか !== undefined &&
      (ほか.上場株式等.収入金額 > 0 || ほか.上場株式等の配当等.収入金額 > 0),
    'carried-losses':
      ほか !== undefined && Object.values(ほか.繰越損失).some((amount) => amount > 0),
    'home-loan': 申告.住宅借入金等 !== undefined,
    'high-wages': wages > limits.給与,
    'other-income-beside-wages': wages > 0 && beside > limits.給与のほか,
    'high-pension': pensions > limits.公的年金等,
    business:
      ほか !== undefined &&
      wages === 0 &&
      pensions === 0 &&
      所得.合計所得金額.yen > 査定.所得控除.合計.yen,
  }
}
