import { 地方税法 } from '../kernel/citation.ts'
import { called, declared, legal, none, type Figure } from '../kernel/figure.ts'
import { deduct, lesser, minus, plus, timesDown, unconfirmedRounding } from '../kernel/operators.ts'
import type { 申告 } from '../declaration.ts'
import type { 年度の定め, 税目 } from '../years/shape.ts'
import { 税目の率 } from './zeiritsu.ts'

const 控除の根拠 = 地方税法('第37条の4、第314条の9第1項')
const 充当の根拠 = 地方税法('第314条の9第2項・第3項')

/**
 * 所得割から引く配当割額と株式等譲渡所得割額（円）。申告した所得のもとになった配当等と株式等の譲渡について引かれた
 * 額だけが引ける（法第37条の4・第314条の9第1項）。申告がなければ undefined。
 */
export const 引ける配当割額等 = (申告: 申告): Figure | undefined =>
  申告.配当割額と株式等譲渡所得割額 > 0 && もとの所得がある(申告)
    ? declared('配当割額と株式等譲渡所得割額', 申告.配当割額と株式等譲渡所得割額)
    : undefined

/** 所得を申告していないので引けない額。なければ undefined。 */
export const 引けない配当割額等 = (申告: 申告): Figure | undefined =>
  申告.配当割額と株式等譲渡所得割額 > 0 && !もとの所得がある(申告)
    ? legal(
        '配当割額等の控除額',
        控除の根拠,
        none([{ fact: '配当等も上場株式等の譲渡も申告していない' }]),
      )
    : undefined

/** 負債の利子や譲渡の損で所得が零円でも、申告していればよい。 */
const もとの所得がある = ({ ほかの所得 }: 申告): boolean =>
  ほかの所得 !== undefined &&
  (ほかの所得.配当.some(({ 収入金額 }) => 収入金額 > 0) ||
    ほかの所得.上場株式等の配当等.収入金額 > 0 ||
    ほかの所得.上場株式等.収入金額 > 0)

/** 引ける額を市町村民税と道府県民税に分ける。指定都市でも五分の三と五分の二。端数は市町村民税の側に残す。 */
export function 配当割額等を分ける(
  引かれた額: Figure,
  指定都市に住む: boolean,
  年度: 年度の定め,
): Readonly<Record<税目, Figure>> {
  const 率 = 税目の率(年度.税額控除.配当割額の按分, '道府県民税', 指定都市に住む)
  const 道府県民税 = legal(
    '配当割額等の控除額',
    控除の根拠,
    unconfirmedRounding('税額控除の端数', timesDown(引かれた額, 率)),
    '道府県民税',
  )
  return {
    市町村民税: legal(
      '配当割額等の控除額',
      控除の根拠,
      minus(引かれた額, 道府県民税),
      '市町村民税',
    ),
    道府県民税,
  }
}

/** 所得割から引ききれない額（円）。 */
export const 引ききれない配当割額等 = (
  控除額: Readonly<Record<税目, Figure>>,
  途中: Readonly<Record<税目, { readonly 調整措置後: Figure }>>,
): Figure =>
  called(
    '引ききれない配当割額等',
    plus(
      called(
        '引ききれない配当割額等',
        deduct(控除額.市町村民税, 途中.市町村民税.調整措置後),
        '市町村民税',
      ),
      called(
        '引ききれない配当割額等',
        deduct(控除額.道府県民税, 途中.道府県民税.調整措置後),
        '道府県民税',
      ),
    ),
  )

/** 引ききれない額の行き先（円）。 */
export type 充当と還付 = { readonly 充当額: Figure; readonly 還付額: Figure }

/** 年税額（均等割・森林環境税など、まだ納める額）に充て、残りを還付する。 */
export function 充当して還付する(引ききれない額: Figure, 年税額: Figure): 充当と還付 {
  const 充当額 = legal('配当割額等の充当額', 充当の根拠, lesser(引ききれない額, 年税額))
  return {
    充当額,
    還付額: legal('配当割額等の還付額', 充当の根拠, minus(引ききれない額, 充当額)),
  }
}
