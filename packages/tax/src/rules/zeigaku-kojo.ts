import { called, declared, type Figure } from '../kernel/figure.ts'
import { deduct } from '../kernel/operators.ts'
import type { Term } from '../glossary/index.ts'
import type { 税目 } from '../years/shape.ts'
import { 外国税額控除額 } from './gaikoku-zeigaku.ts'
import { 千万円で分ける, 配当控除額 } from './haito-kojo.ts'
import {
  住宅の型を決める,
  住宅の控除を引けない理由,
  住宅借入金等特別税額控除額,
  引けない住宅借入金等特別税額控除,
  限度のもとを求める,
} from './jutaku-kojo.ts'
import { 配当控除の千万円と比べる課税所得 } from './kazei-hyojun.ts'
import { 特例控除の区分を決める } from './kifukin-kubun.ts'
import { 寄附がある, 寄附金税額控除を計算する, type 寄附金税額控除 } from './kifukin.ts'
import type { 所得割の前提 } from './shotoku-wari.ts'
import { 所得税を計算する } from './shotokuzei.ts'
import { 申告特例が効く } from './shinkoku-tokurei.ts'
import { 税目ごとに, 税目の値 } from './zeimoku.ts'

/** 一つの税目の、調整控除のほかの税額控除（円）。申告のないものは undefined。 */
export type 税額控除 = {
  readonly 配当控除額: Figure | undefined
  readonly 住宅借入金等特別税額控除額: Figure | undefined
  readonly 寄附金税額控除: 寄附金税額控除 | undefined
  readonly 外国税額控除額: Figure | undefined
  readonly 控除後の所得割額: Figure
}

type 税目別<値> = Readonly<Record<税目, 値>>

type 調整控除まで = 税目別<{ readonly 調整控除後の所得割額: Figure }>

/** 配当控除 → 住宅借入金等 → 寄附金 → 外国税額の順に、所得割額が零円になるまで引く。 */
export const 税額控除を計算する = (
  調整控除まで: 調整控除まで,
  前提: 所得割の前提,
): 税目別<税額控除> => 税額控除を順に引く(調整控除まで, 税額控除を求める(調整控除まで, 前提))

/** 引く前の、四つの税額控除（円）。申告のないものは undefined。 */
export type 四つの税額控除 = {
  readonly 配当: 税目別<Figure> | undefined
  readonly 住宅: 税目別<Figure> | undefined
  readonly 寄附金: 税目別<寄附金税額控除> | undefined
  readonly 外国: 税目別<Figure> | undefined
}

/** 申告から求めた四つの税額控除。 */
export const 税額控除を求める = (
  調整控除まで: 調整控除まで,
  前提: 所得割の前提,
): 四つの税額控除 => ({
  配当: 配当控除を求める(前提),
  住宅: 住宅の控除を求める(前提),
  寄附金: 寄附金の控除を求める(調整控除まで, 前提),
  外国: 前提.申告.外国税額 && 外国税額控除額(前提.申告.外国税額, 前提.団体.指定都市, 前提.年度),
})

/** 四つの税額控除を、所得割額が零円になるまで順に引く。 */
export const 税額控除を順に引く = (
  調整控除まで: 調整控除まで,
  { 配当, 住宅, 寄附金, 外国 }: 四つの税額控除,
): 税目別<税額控除> =>
  税目ごとに((税目) => {
    const { 調整控除後の所得割額 } = 税目の値(調整控除まで, 税目)
    const 配当後 = 引く('配当控除後の所得割額', 調整控除後の所得割額, 配当?.[税目], 税目)
    const 住宅後 = 引く('住宅借入金等特別税額控除後の所得割額', 配当後, 住宅?.[税目], 税目)
    const 寄附後 = 引く('寄附金税額控除後の所得割額', 住宅後, 寄附金?.[税目].合計, 税目)
    return {
      配当控除額: 配当?.[税目],
      住宅借入金等特別税額控除額: 住宅?.[税目],
      寄附金税額控除: 寄附金?.[税目],
      外国税額控除額: 外国?.[税目],
      控除後の所得割額: 引く('税額控除後の所得割額', 寄附後, 外国?.[税目], 税目),
    }
  })

/** 引く額がなければ、もとの額のまま。 */
const 引く = (名: Term, もと: Figure, 引く額: Figure | undefined, 税目: 税目): Figure =>
  引く額 === undefined || 引く額.yen === 0 ? もと : called(名, deduct(もと, 引く額), 税目)

function 配当控除を求める({
  所得,
  課税標準,
  団体,
  年度,
}: 所得割の前提): 税目別<Figure> | undefined {
  if (所得.ほか === undefined || 所得.ほか.配当.length === 0) return undefined
  const 部分 = 千万円で分ける(所得.ほか.配当, 配当控除の千万円と比べる課税所得(課税標準), 年度)
  if (部分.length === 0) return undefined
  return 税目ごとに((税目) => 配当控除額(部分, 団体.指定都市, 税目, 年度))
}

function 住宅の控除を求める({
  申告,
  家族,
  所得,
  所得控除,
  団体,
  年度,
}: 所得割の前提): 税目別<Figure> | undefined {
  const { 住宅借入金等 } = 申告
  if (住宅借入金等 === undefined) return undefined
  const { 居住開始 } = 住宅借入金等
  const 理由 = 住宅の控除を引けない理由(住宅借入金等, 所得.合計所得金額, 年度)
  const 型の名 = 居住開始 && 住宅の型を決める(住宅借入金等, 居住開始)
  if (理由 !== undefined || 居住開始 === undefined || 型の名 === undefined)
    return 税目ごとに((税目) => 引けない住宅借入金等特別税額控除(理由 ? [理由] : [], 税目))
  const 所得税 = 所得税を計算する(申告, 家族, 所得, 所得控除, 年度)
  const 控除の前提 = {
    引ききれない額: called(
      '所得税から引ききれない住宅借入金等特別控除額',
      deduct(declared('住宅借入金等特別控除可能額', 住宅借入金等.控除可能額), 所得税.算出税額),
    ),
    限度のもと: 限度のもとを求める(
      所得税.合計課税所得金額,
      所得税.所得控除.基礎控除額,
      居住開始.year,
      年度,
    ),
    型: 年度.税額控除.住宅借入金等.型[型の名],
    指定都市に住む: 団体.指定都市,
  }
  return 税目ごとに((税目) => 住宅借入金等特別税額控除額(控除の前提, 税目, 年度))
}

function 寄附金の控除を求める(
  調整控除まで: 税目別<{ readonly 調整控除後の所得割額: Figure }>,
  前提: 所得割の前提,
): 税目別<寄附金税額控除> | undefined {
  const { 申告, 所得, 団体, 年度 } = 前提
  if (!寄附がある(申告.寄附)) return undefined
  const 区分 = 特例控除の区分を決める(前提)
  return 税目ごとに((税目) =>
    寄附金税額控除を計算する(
      申告.寄附,
      {
        総所得金額等: 所得.総所得金額等,
        調整控除後の所得割額: 調整控除まで[税目].調整控除後の所得割額,
        区分,
        指定都市に住む: 団体.指定都市,
        申告特例が効かない: !申告特例が効く(申告),
        条例の税率: 団体.条例[税目].所得割の上乗せ !== undefined,
      },
      税目,
      年度,
    ),
  )
}
