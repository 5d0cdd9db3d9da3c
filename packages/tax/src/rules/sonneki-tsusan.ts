import { 所得税法 } from '../kernel/citation.ts'
import { called, legal, type Figure } from '../kernel/figure.ts'
import { plus, sum, timesDown } from '../kernel/operators.ts'
import { fraction } from '../kernel/rate.ts'
import { 赤字を合わせる, 赤字を引く, type 損益 } from './son-eki.ts'
import type { 総合譲渡 } from './joto-shotoku.ts'

const 根拠 = 所得税法('第69条')
const 二分の一 = fraction(1, 2)
const 名 = '損益通算後の所得金額'
const 残りの名 = '通算しきれない赤字'

/** 通算の前の、総合課税の所得と山林・退職（円）。 */
export type 通算の前 = {
  /** 利子・配当・不動産・事業・給与・雑の黒字。 */
  readonly 経常の黒字: readonly Figure[]
  /** 不動産・事業の赤字。 */
  readonly 経常の赤字: readonly Figure[]
  readonly 譲渡: 総合譲渡
  readonly 一時: Figure
  readonly 山林: 損益
  readonly 退職: Figure
}

/** 通算したあとの金額（円）。 */
export type 通算の後 = {
  /** 総合課税の所得の合計。長期譲渡と一時は二分の一にしたもの。繰越控除の前。 */
  readonly 総所得金額: Figure
  readonly 長期譲渡と一時の二分の一: Figure
  readonly 山林: Figure
  readonly 退職: Figure
  /** この年に引ききれず、翌年に繰り越せることのある赤字。 */
  readonly 残った赤字: readonly Figure[]
}

/**
 * 損益通算。赤字を引けるのは不動産・事業・総合課税の譲渡・山林だけで、所得税法施行令第198条の順に引く。
 * 経常の中 → 譲渡の赤字を一時から → 経常の赤字を短期譲渡・長期譲渡・一時から → 譲渡の赤字を経常から →
 * 残りを山林・退職から。山林の赤字は 経常・短期譲渡・長期譲渡・一時・退職の順。
 */
export function 損益を通算する(前: 通算の前): 通算の後 {
  const 経常の赤字 =
    前.経常の赤字.length === 0 ? undefined : called('事業と不動産の赤字の合計', sum(前.経常の赤字))
  const 経常 = 引く(called('経常所得の合計', sum(前.経常の黒字)), 経常の赤字)
  const 一時 = 引く(前.一時, 前.譲渡.赤字)
  const 短期 = 引く(前.譲渡.短期, 経常.赤字)
  const 長期 = 引く(前.譲渡.長期, 短期.赤字)
  const 経常を引いた一時 = 引く(一時.黒字, 長期.赤字)
  const 譲渡を引いた経常 = 引く(経常.黒字, 一時.赤字)
  const 総所得の赤字 = 赤字を合わせる(経常を引いた一時.赤字, 譲渡を引いた経常.赤字)
  const 山林 = 引く(前.山林.黒字, 総所得の赤字)
  const 退職 = 引く(前.退職, 山林.赤字)

  const 経常の残り = 引く(譲渡を引いた経常.黒字, 前.山林.赤字)
  const 短期の残り = 引く(短期.黒字, 経常の残り.赤字)
  const 長期の残り = 引く(長期.黒字, 短期の残り.赤字)
  const 一時の残り = 引く(経常を引いた一時.黒字, 長期の残り.赤字)
  const 退職の残り = 引く(退職.黒字, 一時の残り.赤字)

  const 二分の一にする額 = called('長期譲渡と一時の合計', plus(長期の残り.黒字, 一時の残り.黒字))
  const 半分 = legal(
    '長期譲渡と一時の二分の一',
    所得税法('第22条第2項第2号'),
    timesDown(二分の一にする額, 二分の一),
  )
  return {
    総所得金額: legal('繰越控除前の総所得金額', 根拠, plus(経常の残り.黒字, 短期の残り.黒字, 半分)),
    長期譲渡と一時の二分の一: 半分,
    山林: 山林.黒字,
    退職: 退職の残り.黒字,
    残った赤字: [退職.赤字, 退職の残り.赤字].filter((赤字) => 赤字 !== undefined),
  }
}

const 引く = (黒字: Figure, 赤字: Figure | undefined) => 赤字を引く(黒字, 赤字, 名, 残りの名)
