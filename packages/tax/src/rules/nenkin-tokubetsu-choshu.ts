import { 地方税法 } from '../kernel/citation.ts'
import { called, given, legal, none, type Figure } from '../kernel/figure.ts'
import { cut, deduct, minus, times, timesDown } from '../kernel/operators.ts'
import { fraction } from '../kernel/rate.ts'
import { ageAtAprilFirst } from '../kernel/day.ts'
import type { 申告 } from '../declaration.ts'
import type { 年度の定め } from '../years/shape.ts'
import { 順に減税する } from './kiwari.ts'

const 本徴収の根拠 = 地方税法('第321条の7の2第1項、第321条の7の5第2項')
const 普通徴収の根拠 = 地方税法('第321条の7の2第3項、第20条の4の2第6項')
const 仮徴収の根拠 = 地方税法('第321条の7の8第1項')
const 仮徴収のある年の根拠 = 地方税法('第321条の7の8第2項')
const 過納の根拠 = 地方税法('第321条の7の8第2項、第17条、第17条の2の2')
const 初年の減税の根拠 = 地方税法('附則第5条の11第1項')
const 二年目の減税の根拠 = 地方税法('附則第5条の11第3項')
const 二分の一 = fraction(1, 2)
const 三分の一 = fraction(1, 3)
const 二回 = fraction(2, 1)

/** 年金から引く額（円）。前半は四・六・八月、後半は十・十二・二月。 */
export type 年金特別徴収 = {
  readonly 年金の分の年税額: Figure
  readonly 前半:
    | { readonly 納め方: '年金から'; readonly 四月: Figure; readonly 六月と八月: Figure }
    | { readonly 納め方: '自分で'; readonly 六月: Figure; readonly 八月: Figure }
  readonly 後半: 後半の額
  /** 仮徴収が年金の分の年税額を超えるとき、還付されるか、ほかの徴収金に充てられる額。 */
  readonly 引きすぎた額: Figure | undefined
}

type 後半の額 = { readonly 十月: Figure; readonly 十二月: Figure; readonly 二月: Figure }

/** 年金の分の年税額と、令和6年度の定額減税を受ける人ではその減税前の額。 */
export type 年金の分 = { readonly 額: Figure; readonly 減税前: Figure | undefined }

/** 前年中に公的年金等の支払を受け、年度の初日に65歳以上の人か（法第321条の7の2第1項）。 */
export const 年金から引かれる人 = (申告: 申告, 年度: 年度の定め): boolean =>
  申告.公的年金等.length > 0 &&
  申告.本人.生年月日 !== undefined &&
  ageAtAprilFirst(申告.本人.生年月日, 年度.所得の年 + 1) >= 年度.公的年金等控除.年齢

/**
 * 年金からの特別徴収。二年目からは前年度の半分を仮に引き、残りを後半で引く。初めての年は前半を自分で納める。
 * @param 前年度 前年度の年金の分の年税額。初めての年は undefined
 */
export const 年金特別徴収を計算する = (
  分: 年金の分,
  前年度: Figure | undefined,
  年度: 年度の定め,
): 年金特別徴収 => (前年度 === undefined ? 初めての年(分, 年度) : 仮徴収のある年(分, 前年度, 年度))

/** 年度の初日の属する年の四月から八月までに、前年度の半分を仮に引く（法第321条の7の8）。 */
function 仮徴収のある年({ 額, 減税前 }: 年金の分, 前年度: Figure, 年度: 年度の定め): 年金特別徴収 {
  const 仮徴収 = 半分にする('仮徴収の合計', 前年度, 年度)
  const 六月と八月 = legal(
    '年金から引く前半の額',
    仮徴収の根拠,
    timesDown(仮徴収, 三分の一, 年度.期割.特別徴収の端数),
  )
  const 二回分 = called('六月と八月の二回分', times(六月と八月, 二回))
  const 残り = legal('後半に引く年金の分', 仮徴収のある年の根拠, deduct(減税前 ?? 額, 仮徴収))
  const { 十月, 十二月, 二月 } = 三回に分ける(残り, 年度)
  const 後半 = [十月, 十二月, 二月] as const
  return {
    年金の分の年税額: 額,
    前半: {
      納め方: '年金から',
      四月: legal('年金から引く四月の額', 仮徴収の根拠, minus(仮徴収, 二回分)),
      六月と八月,
    },
    後半: 名前をつける(
      減税前 === undefined ? 後半 : 順に減税する(後半, 減った額(減税前, 額), 二年目の減税の根拠),
    ),
    引きすぎた額:
      仮徴収.yen > 額.yen
        ? legal('仮徴収で引きすぎた額', 過納の根拠, minus(仮徴収, 額))
        : undefined,
  }
}

/** 半分を十月からの三回で年金から引き、残りを六月と八月に自分で納める（法第321条の7の2第1項・第3項）。 */
function 初めての年({ 額, 減税前 }: 年金の分, 年度: 年度の定め): 年金特別徴収 {
  const もと = 減税前 ?? 額
  const 後半の合計 = 半分にする('後半に引く年金の分', もと, 年度)
  const 前半の合計 = called('前半に納める年金の分', minus(もと, 後半の合計))
  const 八月 = legal(
    '自分で納める八月の額',
    普通徴収の根拠,
    timesDown(前半の合計, 二分の一, 年度.期割.普通徴収の端数),
  )
  const 六月 = legal('自分で納める六月の額', 普通徴収の根拠, minus(前半の合計, 八月))
  const { 十月, 十二月, 二月 } = 三回に分ける(後半の合計, 年度)
  const 五回 = [六月, 八月, 十月, 十二月, 二月] as const
  const [六月分, 八月分, ...後半] =
    減税前 === undefined ? 五回 : 順に減税する(五回, 減った額(減税前, 額), 初年の減税の根拠)
  return {
    年金の分の年税額: 額,
    前半: { 納め方: '自分で', 六月: 六月分, 八月: 八月分 },
    後半: 名前をつける(後半),
    引きすぎた額: undefined,
  }
}

const 減った額 = (減税前: Figure, 額: Figure): Figure =>
  called('定額減税で減った額', minus(減税前, 額))

const 名前をつける = ([十月, 十二月, 二月]: readonly [Figure, Figure, Figure]): 後半の額 => ({
  十月,
  十二月,
  二月,
})

/** 百円未満を切り捨てた半分。百円に満たないときは百円（法第321条の7の2第1項、第321条の7の8第1項）。 */
function 半分にする(
  名: '仮徴収の合計' | '後半に引く年金の分',
  額: Figure,
  { 期割: { 特別徴収の端数: 百円 } }: 年度の定め,
): Figure {
  const 根拠 = 名 === '仮徴収の合計' ? 仮徴収の根拠 : 本徴収の根拠
  return 額.yen >= 2 * 百円
    ? legal(名, 根拠, timesDown(額, 二分の一, 百円))
    : legal(名, 根拠, given([{ figure: 額, is: '未満', bound: 2 * 百円 }], cut(百円, 額)))
}

/** 三回に分ける。割り切れない端数は十月に合わせる。 */
function 三回に分ける(残り: Figure, 年度: 年度の定め): 後半の額 {
  if (残り.yen === 0) {
    const ない = legal('年金から引く後半の額', 本徴収の根拠, none([{ fact: '仮徴収で引き終わる' }]))
    return { 十月: ない, 十二月: ない, 二月: ない }
  }
  const 十二月 = legal(
    '年金から引く後半の額',
    本徴収の根拠,
    timesDown(残り, 三分の一, 年度.期割.特別徴収の端数),
  )
  const 二回分 = called('十二月と二月の二回分', times(十二月, 二回))
  const 十月 = legal('年金から引く十月の額', 本徴収の根拠, minus(残り, 二回分))
  return { 十月, 十二月, 二月: 十二月 }
}
