import { 地方税法, 所得税法 } from '../kernel/citation.ts'
import { called, declared, given, legal, type Figure, type Working } from '../kernel/figure.ts'
import { chosen, cut, deduct, greater, minus, plus, times, timesDown } from '../kernel/operators.ts'
import { fraction } from '../kernel/rate.ts'
import type { Day } from '../kernel/day.ts'
import type { Yen } from '../kernel/yen.ts'
import type { 税目 } from '../years/shape.ts'
import { 退職所得の定め } from '../years/taishoku-shotoku.ts'
import { 税目ごとに } from './zeimoku.ts'

const 控除の根拠 = 所得税法('第30条第3項から第6項まで')
const 所得の根拠 = 所得税法('第30条第2項')
const 税率の根拠 = 地方税法('第50条の4、第328条の3')
/** 支払のときに住民税を引かれる退職手当等。 */
export type 退職手当の申告 = {
  readonly 収入金額: Yen
  /** 一年に満たない端数を切り上げた勤続年数。 */
  readonly 勤続年数: number
  readonly 支払日: Day
  /** 障害者になったことによる退職。 */
  readonly 障害による退職: boolean
  /** 法人の役員や公務員など（特定役員退職手当等の対象になる人）。 */
  readonly 役員等: boolean
}

/** 退職所得にかかる住民税（円）。ほかの所得と分けて、退職した年に納める。 */
export type 退職所得の査定 = {
  readonly 退職所得控除額: Figure
  readonly 課税退職所得金額: Figure
  readonly 税目: Readonly<Record<税目, Figure>>
  readonly 合計: Figure
}

/**
 * 退職所得の分離課税（地方税法第50条の2以下・第328条以下）。支払の日の定めによる。
 * 指定都市でも市六％・県四％で、条例の上乗せは及ばない。
 */
export function 退職所得を査定する(申告: 退職手当の申告): 退職所得の査定 {
  const 控除額 = 退職所得控除額(申告)
  const 収入 = declared('退職手当等の収入金額', 申告.収入金額)
  const 残り = called('退職所得控除を引いた額', deduct(収入, 控除額))
  const 所得 = legal('退職所得の金額', 所得の根拠, 二分の一にする(残り, 申告))
  const 課税 = legal(
    '課税退職所得金額',
    地方税法('第20条の4の2第1項'),
    cut(退職所得の定め.課税標準の端数, 所得),
  )
  const 税目別 = 税目ごとに((税目) =>
    legal(
      '退職所得の所得割額',
      税率の根拠,
      timesDown(課税, 退職所得の定め.税率[税目], 退職所得の定め.税額の端数),
      税目,
    ),
  )
  return {
    退職所得控除額: 控除額,
    課税退職所得金額: 課税,
    税目: 税目別,
    合計: called('退職所得の住民税の合計', plus(税目別.市町村民税, 税目別.道府県民税)),
  }
}

function 退職所得控除額({ 勤続年数, 障害による退職 }: 退職手当の申告): Figure {
  const { 一年分, 二十年を超える一年分, 二十年分, 最低額, 障害の加算, 控除の変わる年数 } =
    退職所得の定め
  const 名 = '退職所得控除額'
  const 勤続の分 =
    勤続年数 <= 控除の変わる年数
      ? greater(called('勤続年数の分', times(一年分, fraction(勤続年数, 1))), 最低額)
      : plus(
          二十年分,
          called(
            '二十年を超える年数の分',
            times(二十年を超える一年分, fraction(勤続年数 - 控除の変わる年数, 1)),
          ),
        )
  if (!障害による退職) return legal(名, 控除の根拠, 勤続の分)
  return legal(名, 控除の根拠, plus(called('障害の加算を除く退職所得控除額', 勤続の分), 障害の加算))
}

/** 五年以下の役員等には二分の一がなく、役員でない五年以下の人には三百万円を超える部分にない。 */
function 二分の一にする(残り: Figure, { 勤続年数, 役員等, 支払日 }: 退職手当の申告): Working {
  const { 短期の年数, 短期の始まる年, 三百万円, 課税の割合: 二分の一 } = 退職所得の定め
  if (勤続年数 > 短期の年数) return timesDown(残り, 二分の一)
  if (役員等) return chosen(残り, [{ fact: '勤続五年以下の役員等' }])
  if (支払日.year < 短期の始まる年 || 残り.yen <= 三百万円.yen) return timesDown(残り, 二分の一)
  const 超える額 = called('三百万円を超える額', minus(残り, 三百万円))
  const 半分 = called('三百万円の二分の一', timesDown(三百万円, 二分の一))
  return given([{ fact: '勤続五年以下' }], plus(半分, 超える額))
}
