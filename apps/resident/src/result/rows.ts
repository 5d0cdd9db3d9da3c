import type { 課税団体 } from '@zeimori/municipalities'
import { ふるさと納税の限度額, type Figure, type 査定, type 税目 } from '@zeimori/tax'
import { rowText } from '../texts/result.ts'

/** One line of the calculation, shown on the screen and on paper alike. */
export type Row = {
  /** Where a link to the line leads. */
  readonly id: string
  readonly figure: Figure
  /** What to call it where the law's own name would not say which: 「市民税の所得割額」. */
  readonly label: string
  /** A line that sums up those above it. */
  readonly total?: true
}

export type RowGroup = {
  readonly id: string
  readonly title: string
  readonly rows: readonly Row[]
}

/** 「市民税」「都民税」: what the municipality calls each tax. */
const taxName = (団体: 課税団体, 税目: 税目): string =>
  税目 === '市町村民税' ? 団体.市町村民税の呼び名 : 団体.道府県民税の呼び名

/** 「扶養控除額（2人目の親族）」「所得割額（市民税）」: a figure's name in this municipality's words. */
export function nameIn(団体: 課税団体, { term, whose }: Figure): string {
  if (whose === '') return term
  const owner = whose === '市町村民税' || whose === '道府県民税' ? taxName(団体, whose) : whose
  return term === '市町村民税・道府県民税の額' ? owner : `${term}（${owner}）`
}

/** Whether there is a salary that the tax can be taken out of. */
export const paidFromSalary = ({ 所得 }: 査定): boolean => 所得.給与等の収入金額.yen > 0

/** The whole calculation in the order of the law. Nothing that does not concern this person is in it. */
export function rowsOf(査定: 査定, 団体: 課税団体): readonly RowGroup[] {
  const row = (id: string, figure: Figure, total?: true): Row => ({
    id,
    figure,
    label: nameIn(団体, figure),
    ...(total && { total }),
  })
  const { 所得, 所得控除, 課税標準, 所得割の計算, 税目, 期割 } = 査定
  const incomes = [
    row('kyuyo-shunyu', 所得.給与等の収入金額),
    row('kyuyo-shotoku', 所得.調整控除後の給与所得),
    row('nenkin-shunyu', 所得.公的年金等の収入金額),
    row('nenkin-shotoku', 所得.公的年金等に係る雑所得の金額),
  ].filter(({ figure }) => figure.yen > 0)
  const deductions = 所得控除.内訳.map((figure, i) => row(`kojo-${i + 1}`, figure))

  return [
    {
      id: 'shotoku',
      title: rowText.income,
      rows: [...incomes, row('gokei-shotoku', 所得.合計所得金額, true)],
    },
    {
      id: 'kojo',
      title: rowText.deductions,
      rows: [...deductions, row('kojo-gokei', 所得控除.合計, true)],
    },
    ...(所得割の計算 === undefined
      ? []
      : [
          {
            id: 'kazei',
            title: rowText.taxable,
            rows: [
              row('kazei-shotoku', 課税標準.課税総所得金額, true),
              row('chosei-kiso', 所得割の計算.調整控除の基礎となる額),
            ],
          },
        ]),
    ...(['市町村民税', '道府県民税'] as const).map((税目名) => ({
      id: 税目名 === '市町村民税' ? 'shi' : 'ken',
      title: taxName(団体, 税目名),
      rows: taxRows(税目名, 査定, row),
    })),
    {
      id: 'nengaku',
      title: rowText.year,
      rows: [
        row('shi-kei', 税目.市町村民税.合計),
        row('ken-kei', 税目.道府県民税.合計),
        row('shinrin', 査定.森林環境税額),
        row('nenzeigaku', 査定.年税額, true),
      ],
    },
    {
      id: 'osamekata',
      title: rowText.payment,
      rows: [
        ...(paidFromSalary(査定)
          ? [row('rokugatsu', 期割.特別徴収.六月), row('shichigatsu', 期割.特別徴収.七月以後)]
          : []),
        row('ikki', 期割.普通徴収[0]),
        row('niki', 期割.普通徴収[1]),
      ],
    },
    {
      id: 'furusato',
      title: rowText.donation,
      rows: [row('gendogaku', ふるさと納税の限度額(査定))],
    },
  ]
}

function taxRows(
  税目名: 税目,
  { 所得割の計算, 税目 }: 査定,
  row: (id: string, figure: Figure) => Row,
): readonly Row[] {
  const prefix = 税目名 === '市町村民税' ? 'shi' : 'ken'
  const 計算 = 所得割の計算?.税目[税目名]
  const steps =
    計算 === undefined
      ? []
      : [
          row(`${prefix}-sanshutsu`, 計算.算出所得割額),
          row(`${prefix}-chosei`, 計算.調整控除額),
          ...(計算.税額控除.寄附金税額控除
            ? [row(`${prefix}-kifu`, 計算.税額控除.寄附金税額控除.合計)]
            : []),
          ...(計算.調整措置による減額.yen > 0
            ? [row(`${prefix}-sochi`, 計算.調整措置による減額)]
            : []),
          ...(計算.定額減税額 && 計算.定額減税額.yen > 0
            ? [row(`${prefix}-teigaku`, 計算.定額減税額)]
            : []),
        ]
  return [
    ...steps,
    row(`${prefix}-shotokuwari`, 税目[税目名].所得割額),
    row(`${prefix}-kintowari`, 税目[税目名].均等割額),
  ]
}
