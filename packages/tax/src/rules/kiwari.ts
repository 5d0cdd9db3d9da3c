import { 地方税法 } from '../kernel/citation.ts'
import { called, legal, none, type Condition, type Figure } from '../kernel/figure.ts'
import { chosen, minus, times, timesDown } from '../kernel/operators.ts'
import { fraction } from '../kernel/rate.ts'
import type { 年度の定め } from '../years/shape.ts'

const 特別徴収の根拠 = 地方税法('第321条の5第1項、第20条の4の2第6項・第8項')
const 普通徴収の根拠 = 地方税法('第320条、第20条の4の2第6項')
const 十二分の一 = fraction(1, 12)
const 十一か月 = fraction(11, 1)
const 四分の一 = fraction(1, 4)
const 三期 = fraction(3, 1)

/** 給与から毎月引かれる額と、自分で納めるときの四期の額（円）。 */
export type 期割 = {
  readonly 特別徴収: { readonly 六月: Figure; readonly 七月以後: Figure }
  readonly 普通徴収: { readonly 第一期: Figure; readonly 第二期以後: Figure }
}

/**
 * 年税額を分ける。割り切れない端数は最初の月・期に合わせる。
 * @param 均等割だけ 所得割がかからないとき。最初の月・期に全額を納める
 */
export function 期割を計算する(年税額: Figure, 均等割だけ: boolean, 年度: 年度の定め): 期割 {
  const { 特別徴収の端数, 普通徴収の端数 } = 年度.期割
  if (均等割だけ) return 一度に納める(年税額)

  const 七月以後 = legal(
    '特別徴収の七月以後の額',
    特別徴収の根拠,
    timesDown(年税額, 十二分の一, 特別徴収の端数),
  )
  const 十一か月分 = called('七月以後の十一か月分', times(七月以後, 十一か月))
  const 第二期以後 = legal(
    '普通徴収の第二期以後の額',
    普通徴収の根拠,
    timesDown(年税額, 四分の一, 普通徴収の端数),
  )
  const 三期分 = called('第二期以後の三期分', times(第二期以後, 三期))
  return {
    特別徴収: {
      六月: legal('特別徴収の六月の額', 特別徴収の根拠, minus(年税額, 十一か月分)),
      七月以後,
    },
    普通徴収: {
      第一期: legal('普通徴収の第一期の額', 普通徴収の根拠, minus(年税額, 三期分)),
      第二期以後,
    },
  }
}

/** 均等割だけの人は、分けずに最初の月・期に納める。税のない人では、すべて零円になる。 */
function 一度に納める(年税額: Figure): 期割 {
  const 理由 = [
    { fact: 年税額.yen === 0 ? '税がかからない' : '均等割だけがかかる' },
  ] as const satisfies readonly Condition[]
  return {
    特別徴収: {
      六月: legal('特別徴収の六月の額', 特別徴収の根拠, chosen(年税額, 理由)),
      七月以後: legal('特別徴収の七月以後の額', 特別徴収の根拠, none(理由)),
    },
    普通徴収: {
      第一期: legal('普通徴収の第一期の額', 普通徴収の根拠, chosen(年税額, 理由)),
      第二期以後: legal('普通徴収の第二期以後の額', 普通徴収の根拠, none(理由)),
    },
  }
}
