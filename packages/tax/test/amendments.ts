import { assess, reasons, type 年度の定め, type 査定 } from '@zeimori/tax'
import { nameOf } from '../src/kernel/words.ts'
import { 標準の市, 申告する } from './people.ts'

/** 改正された行から先で、額が変わるのが当たり前の行。 */
const 影響を受ける行 = new Set([
  '給与所得の金額',
  '合計所得金額',
  '総所得金額等',
  '総所得金額',
  '所得控除の合計額',
  '人的控除差の合計額',
  '所得控除を引いた総所得金額',
  '課税総所得金額',
  '二百万円を超える部分',
  '繰越控除前の総所得金額',
  '経常所得の合計',
  '均等割の標準税率',
  ...['市町村民税', '道府県民税'].flatMap((税目) => [
    `算出所得割額（${税目}）`,
    `調整控除後の所得割額（${税目}）`,
    `税額控除後の所得割額（${税目}）`,
    `住宅借入金等特別税額控除後の所得割額（${税目}）`,
    `寄附金税額控除後の所得割額（${税目}）`,
    `定額減税後の所得割額（${税目}）`,
    `所得割額（${税目}）`,
    `均等割額（${税目}）`,
    `市町村民税・道府県民税の額（${税目}）`,
  ]),
  '年税額',
])

/** 年税額の説明に出てくる行の名と額。同じ名の行は一つにまとめる。 */
function 説明の行({ 年税額 }: 査定): ReadonlyMap<string, string> {
  const 行 = new Map<string, string>()
  for (const { figure } of reasons(年税額)) {
    const 名 = nameOf(figure)
    行.set(名, [...(行.get(名)?.split('、') ?? []), String(figure.yen)].join('、'))
  }
  return 行
}

/** 二つの年度で違う行のうち、改正そのものの行の名。 */
export function 改正された行(内容: object, 前: 年度の定め, 後: 年度の定め): readonly string[] {
  const 行は = (年度: 年度の定め): ReadonlyMap<string, string> =>
    説明の行(assess(申告する(内容), 標準の市, 年度))
  const [前の行, 後の行] = [行は(前), 行は(後)]
  return [...new Set([...前の行.keys(), ...後の行.keys()])].filter(
    (名) => 前の行.get(名) !== 後の行.get(名) && !影響を受ける行.has(名),
  )
}

export const 年税額は = (内容: object, 年度: 年度の定め): number =>
  assess(申告する(内容), 標準の市, 年度).年税額.yen

export const 給与 = (支払金額: number): object => ({ 給与: [{ 支払金額 }] })

/** その年度の所得の年に `年齢` 歳の大学生などの子。 */
export const 子のいる人 = (生年月日: string, その他の所得金額 = 0): object => ({
  親族: [{ 続柄: '子', 生年月日, その他の所得金額 }],
})

/** 二つの年度を比べる人。行の名は、改正そのものの行。 */
export type 一行 = {
  readonly 人: object
  readonly 改正: readonly string[]
  readonly 年税額: readonly [前: number, 後: number]
  readonly 境: string
}

export const 給与500万円 = { ...給与(5_000_000), 社会保険料: 700_000 }
