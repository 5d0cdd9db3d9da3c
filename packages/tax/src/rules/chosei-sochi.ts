import { 地方税法, type Citation } from '../kernel/citation.ts'
import { called, legal, none, type Figure } from '../kernel/figure.ts'
import { deduct, minus, plus, prorateUp } from '../kernel/operators.ts'
import type { 税目 } from '../years/shape.ts'
import { 税目ごとに } from './zeimoku.ts'

const 根拠: Record<税目, Citation> = {
  市町村民税: 地方税法('附則第3条の3第5項'),
  道府県民税: 地方税法('附則第3条の3第2項'),
}

const 減額なし = 税目ごとに((税目) =>
  legal(
    '調整措置による減額',
    根拠[税目],
    none([{ fact: '所得割を払っても非課税限度額を下回らない' }]),
    税目,
  ),
)

/**
 * 所得割の調整措置。所得割を払うと手もとの所得が非課税限度額を割る人について、割らないところまで減らす。
 * @param 税額控除 調整控除から外国税額控除までを引いた所得割額
 * @returns 税目ごとに引く額（円）。当たらない人は零円
 */
export function 調整措置(
  税額控除: Readonly<Record<税目, { readonly 控除後の所得割額: Figure }>>,
  総所得金額等: Figure,
  所得割の非課税限度額: Figure,
): Readonly<Record<税目, Figure>> {
  const 市 = 税額控除.市町村民税.控除後の所得割額
  const 県 = 税額控除.道府県民税.控除後の所得割額
  if (総所得金額等.yen - 市.yen - 県.yen >= 所得割の非課税限度額.yen) return 減額なし

  const 所得割の合計 = called('税額控除後の所得割額の合計', plus(市, 県))

  const 払った後 = called('所得割を引いた総所得金額等', minus(総所得金額等, 所得割の合計))
  const 足りない額 = called('非課税限度額に足りない額', deduct(所得割の非課税限度額, 払った後))
  // 按分の端数は切り上げて引く。引いたあとの額を切り捨てるのと同じで、比のまま持つのと一致する。
  return 税目ごとに((税目) =>
    legal(
      '調整措置による減額',
      根拠[税目],
      prorateUp(足りない額, 税額控除[税目].控除後の所得割額, 所得割の合計),
      税目,
    ),
  )
}
