import { 地方税法 } from '../kernel/citation.ts'
import { called, legal, none, type Condition, type Figure } from '../kernel/figure.ts'
import { chosen, deduct, minus, times, timesDown } from '../kernel/operators.ts'
import { fraction } from '../kernel/rate.ts'
import type { 年度の定め } from '../years/shape.ts'

const 特別徴収の根拠 = 地方税法('第321条の5第1項、第20条の4の2第6項・第8項')
const 普通徴収の根拠 = 地方税法('第320条、第20条の4の2第6項')
const 減税の特別徴収の根拠 = 地方税法('附則第5条の10、第321条の5第1項')
const 減税の普通徴収の根拠 = 地方税法('附則第5条の9')
const 十二分の一 = fraction(1, 12)
const 十一か月 = fraction(11, 1)
const 十一分の一 = fraction(1, 11)
const 十か月 = fraction(10, 1)
const 四分の一 = fraction(1, 4)
const 三期 = fraction(3, 1)

/** 月か期に分けて納める額。 */
export type 分ける額 = {
  readonly 額: Figure
  /** 令和6年度の定額減税を受ける人の、減税前の額。ほかの人では undefined。 */
  readonly 減税前: Figure | undefined
  /** 均等割と森林環境税の合計（円）。これを超えない額は、分けずに一度に納める。 */
  readonly 均等割などの円: number
}

/** 給与から引かれる額（円）。 */
export type 給与からの特別徴収 = {
  readonly 六月: Figure
  /** 令和6年度の定額減税を受ける人だけ。端数を合わせた七月の額。 */
  readonly 七月だけ: Figure | undefined
  /** 七月から翌年五月まで毎月の額。七月だけの額があるときは、八月から。 */
  readonly 七月以後: Figure
}

/** 自分で納める額（円）。第一期から第四期まで。標準は六月・八月・十月・翌年一月で、条例で違うことがある。 */
export type 普通徴収 = readonly [Figure, Figure, Figure, Figure]

/** 十二か月に分ける。割り切れない端数は六月に合わせ、均等割に相当する額以下なら六月に全額を引く。 */
export function 給与からの特別徴収を計算する(
  分ける: 分ける額,
  年度: 年度の定め,
): 給与からの特別徴収 {
  const { 額, 減税前 } = 分ける
  if (減税前 !== undefined) return 七月から引く(分ける, 年度)
  if (額.yen <= 分ける.均等割などの円) {
    const 理由 = [一度に納める理由(額, 分ける)]
    return {
      六月: legal('特別徴収の六月の額', 特別徴収の根拠, chosen(額, 理由)),
      七月だけ: undefined,
      七月以後: legal('特別徴収の七月以後の額', 特別徴収の根拠, none(理由)),
    }
  }
  const 七月以後 = legal(
    '特別徴収の七月以後の額',
    特別徴収の根拠,
    timesDown(額, 十二分の一, 年度.期割.特別徴収の端数),
  )
  const 十一か月分 = called('七月以後の十一か月分', times(七月以後, 十一か月))
  return {
    六月: legal('特別徴収の六月の額', 特別徴収の根拠, minus(額, 十一か月分)),
    七月だけ: undefined,
    七月以後,
  }
}

/**
 * 令和6年度の定額減税を受ける人。六月には引かず、減税後の額を七月から十一か月で引く。
 * 減税後の額が均等割に相当する額以下なら、最初の月の七月に全額を引く（第321条の5第1項ただし書）。
 */
function 七月から引く(分ける: 分ける額, 年度: 年度の定め): 給与からの特別徴収 {
  const { 額 } = 分ける
  const 根拠 = 減税の特別徴収の根拠
  const 六月 = legal('特別徴収の六月の額', 根拠, none([{ fact: '定額減税を受ける' }]))
  if (額.yen <= 分ける.均等割などの円) {
    const 理由 = [一度に納める理由(額, 分ける)]
    return {
      六月,
      七月だけ: legal('特別徴収の七月の額', 根拠, chosen(額, 理由)),
      七月以後: legal('特別徴収の七月以後の額', 根拠, none(理由)),
    }
  }
  const 七月以後 = legal(
    '特別徴収の七月以後の額',
    根拠,
    timesDown(額, 十一分の一, 年度.期割.特別徴収の端数),
  )
  const 十か月分 = called('八月以後の十か月分', times(七月以後, 十か月))
  return { 六月, 七月だけ: legal('特別徴収の七月の額', 根拠, minus(額, 十か月分)), 七月以後 }
}

/** 四期に分ける。割り切れない端数は第一期に合わせ、均等割に相当する額以下なら第一期に全額を納める。 */
export function 普通徴収を計算する(分ける: 分ける額, 年度: 年度の定め): 普通徴収 {
  const { 額, 減税前 } = 分ける
  const もと = 減税前 ?? 額
  if (もと.yen <= 分ける.均等割などの円) {
    const 理由 = [一度に納める理由(もと, 分ける)]
    const 第二期以後 = legal('普通徴収の第二期以後の額', 普通徴収の根拠, none(理由))
    const 第一期 = legal('普通徴収の第一期の額', 普通徴収の根拠, chosen(額, 理由))
    return [第一期, 第二期以後, 第二期以後, 第二期以後]
  }
  if (減税前 !== undefined) return 第一期から減税する(減税前, 額, 年度)
  const 第二期以後 = legal(
    '普通徴収の第二期以後の額',
    普通徴収の根拠,
    timesDown(額, 四分の一, 年度.期割.普通徴収の端数),
  )
  const 三期分 = called('第二期以後の三期分', times(第二期以後, 三期))
  const 第一期 = legal('普通徴収の第一期の額', 普通徴収の根拠, minus(額, 三期分))
  return [第一期, 第二期以後, 第二期以後, 第二期以後]
}

/** 令和6年度の定額減税を受ける人。減税前の額を四期に分け、第一期から順に減税額を引く。 */
function 第一期から減税する(減税前: Figure, 額: Figure, 年度: 年度の定め): 普通徴収 {
  const 第二期以後 = called(
    '定額減税前の第二期以後の額',
    timesDown(減税前, 四分の一, 年度.期割.普通徴収の端数),
  )
  const 三期分 = called('第二期以後の三期分', times(第二期以後, 三期))
  const 第一期 = called('定額減税前の第一期の額', minus(減税前, 三期分))
  const 減った額 = called('定額減税で減った額', minus(減税前, 額))
  return 順に減税する([第一期, 第二期以後, 第二期以後, 第二期以後], 減った額, 減税の普通徴収の根拠)
}

/** 最初の回から順に減税額を引く。引ききれない分は次の回から引く。 */
export function 順に減税する<T extends readonly Figure[]>(
  回ごと: readonly [...T],
  減った額: Figure,
  根拠: ReturnType<typeof 地方税法>,
): { [K in keyof T]: Figure }
export function 順に減税する(
  回ごと: readonly Figure[],
  減った額: Figure,
  根拠: ReturnType<typeof 地方税法>,
): readonly Figure[] {
  let 残り = 減った額
  return 回ごと.map((回の額) => {
    if (残り.yen === 0) return 回の額
    const 引く額 = 残り
    残り = called('引ききれない定額減税額', deduct(引く額, 回の額))
    return legal('定額減税を引いた期の額', 根拠, deduct(回の額, 引く額))
  })
}

function 一度に納める理由(額: Figure, { 均等割などの円 }: 分ける額): Condition {
  if (額.yen === 0) return { fact: '税がかからない' }
  return 額.yen === 均等割などの円
    ? { fact: '均等割だけがかかる' }
    : { figure: 額, is: '以下', bound: 均等割などの円 }
}
