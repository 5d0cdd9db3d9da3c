import { 地方税法 } from '../kernel/citation.ts'
import { called, legal, none, type Condition, type Figure } from '../kernel/figure.ts'
import { chosen, deduct, minus, plus, times, timesDown } from '../kernel/operators.ts'
import { fraction } from '../kernel/rate.ts'
import type { 年度の定め } from '../years/shape.ts'

const 特別徴収の根拠 = 地方税法('第321条の5第1項、第20条の4の2第6項・第8項')
const 普通徴収の根拠 = 地方税法('第320条、第20条の4の2第6項')
const 十二分の一 = fraction(1, 12)
const 十一か月 = fraction(11, 1)
const 十一分の一 = fraction(1, 11)
const 十か月 = fraction(10, 1)
const 四分の一 = fraction(1, 4)
const 三期 = fraction(3, 1)

/** 給与から毎月引かれる額と、自分で納めるときの四期の額（円）。 */
export type 期割 = {
  readonly 特別徴収: {
    readonly 六月: Figure
    /** 令和6年度の定額減税を受ける人だけ。端数を合わせた七月の額。 */
    readonly 七月だけ: Figure | undefined
    readonly 七月以後: Figure
  }
  /** 第一期から第四期まで。標準は六月・八月・十月・翌年一月で、条例で違うことがある。 */
  readonly 普通徴収: readonly [Figure, Figure, Figure, Figure]
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
      七月だけ: undefined,
      七月以後,
    },
    普通徴収: [
      legal('普通徴収の第一期の額', 普通徴収の根拠, minus(年税額, 三期分)),
      第二期以後,
      第二期以後,
      第二期以後,
    ],
  }
}

/**
 * 令和6年度の定額減税を受ける人。給与からは六月に引かず、減税後の額を七月から十一か月で引く。
 * 自分で納めるときは、減税前の額を四期に分け、第一期から順に減税額を引く。
 * @param 減税額 市町村民税と道府県民税を合わせた定額減税額
 */
export function 定額減税の期割を計算する(年税額: Figure, 減税額: Figure, 年度: 年度の定め): 期割 {
  const { 特別徴収の端数, 普通徴収の端数 } = 年度.期割
  const 七月以後 = legal(
    '特別徴収の七月以後の額',
    特別徴収の根拠,
    timesDown(年税額, 十一分の一, 特別徴収の端数),
  )
  const 十か月分 = called('八月以後の十か月分', times(七月以後, 十か月))
  const 減税前 = called('定額減税前の年税額', plus(年税額, 減税額))
  const 四分の一の額 = called(
    '定額減税前の第二期以後の額',
    timesDown(減税前, 四分の一, 普通徴収の端数),
  )
  const 三期分 = called('第二期以後の三期分', times(四分の一の額, 三期))
  const 第一期 = 減税を引く(called('定額減税前の第一期の額', minus(減税前, 三期分)), 減税額)
  const 第二期 = 減税を引く(四分の一の額, 第一期.残り)
  const 第三期 = 減税を引く(四分の一の額, 第二期.残り)
  const 第四期 = 減税を引く(四分の一の額, 第三期.残り)
  return {
    特別徴収: {
      六月: legal('特別徴収の六月の額', 特別徴収の根拠, none([{ fact: '定額減税を受ける' }])),
      七月だけ: legal('特別徴収の七月の額', 特別徴収の根拠, minus(年税額, 十か月分)),
      七月以後,
    },
    普通徴収: [第一期.額, 第二期.額, 第三期.額, 第四期.額],
  }
}

function 減税を引く(期の額: Figure, 残り: Figure): { readonly 額: Figure; readonly 残り: Figure } {
  if (残り.yen === 0) return { 額: 期の額, 残り }
  return {
    額: legal('定額減税を引いた期の額', 普通徴収の根拠, deduct(期の額, 残り)),
    残り: called('引ききれない定額減税額', deduct(残り, 期の額)),
  }
}

/** 均等割だけの人は、分けずに最初の月・期に納める。税のない人では、すべて零円になる。 */
function 一度に納める(年税額: Figure): 期割 {
  const 理由 = [
    { fact: 年税額.yen === 0 ? '税がかからない' : '均等割だけがかかる' },
  ] as const satisfies readonly Condition[]
  const 第二期以後 = legal('普通徴収の第二期以後の額', 普通徴収の根拠, none(理由))
  return {
    特別徴収: {
      六月: legal('特別徴収の六月の額', 特別徴収の根拠, chosen(年税額, 理由)),
      七月だけ: undefined,
      七月以後: legal('特別徴収の七月以後の額', 特別徴収の根拠, none(理由)),
    },
    普通徴収: [
      legal('普通徴収の第一期の額', 普通徴収の根拠, chosen(年税額, 理由)),
      第二期以後,
      第二期以後,
      第二期以後,
    ],
  }
}
