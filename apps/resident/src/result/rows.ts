import type { 課税団体 } from '@zeimori/municipalities'
import {
  ふるさと納税の限度額,
  参考の所得税額,
  type Figure,
  type 査定,
  type 所得割の計算,
  type 申告,
  type 税目,
} from '@zeimori/tax'
import { rowText } from '../texts/result.ts'
import { paymentGroups } from './payment-rows.ts'
import { otherIncomes, separateTaxables, type NamedFigure } from './other-rows.ts'
import { nameIn, taxName } from './words.ts'

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
  /** What to know before reading the lines. */
  readonly lead?: string
  readonly rows: readonly Row[]
}

/** The whole calculation in the order of the law. Nothing that does not concern this person is in it. */
export function rowsOf(申告: 申告, 査定: 査定, 団体: 課税団体): readonly RowGroup[] {
  const row = (id: string, figure: Figure, total?: true): Row => ({
    id,
    figure,
    label: nameIn(団体, figure),
    ...(total && { total }),
  })
  const { 所得, 所得控除, 課税標準, 所得割の計算, 税目 } = 査定
  const incomes = [
    row('kyuyo-shunyu', 所得.給与等の収入金額),
    row('kyuyo-shotoku', 所得.調整控除後の給与所得),
    row('nenkin-shunyu', 所得.公的年金等の収入金額),
    row('nenkin-shotoku', 所得.公的年金等に係る雑所得の金額),
    ...otherIncomes(査定).map(([id, figure]) => row(id, figure)),
  ].filter(({ figure }) => figure.yen > 0)
  const deductions = 所得控除.内訳.map((figure, i) => row(`kojo-${i + 1}`, figure))

  return [
    {
      id: 'shotoku',
      title: rowText.income,
      rows: [
        ...incomes,
        row('gokei-shotoku', 所得.合計所得金額, true),
        // After losses carried forward the two part; each decides other things.
        ...(所得.総所得金額等.yen === 所得.合計所得金額.yen
          ? []
          : [row('soshotoku-to', 所得.総所得金額等, true)]),
      ],
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
              ...separateTaxables(査定).map(([id, figure]) => row(id, figure)),
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
        ...setOffRows(査定, row),
      ],
    },
    ...paymentGroups(査定, row),
    {
      id: 'furusato',
      title: rowText.donation,
      rows: [row('gendogaku', ふるさと納税の限度額(査定))],
    },
    {
      id: 'shotokuzei',
      title: rowText.incomeTax,
      lead: rowText.incomeTaxLead,
      rows: [row('shotokuzeigaku', 参考の所得税額(申告, 査定))],
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
          ...credits(prefix, 計算).map(([id, figure]) => row(id, figure)),
        ]
  return [
    ...steps,
    row(`${prefix}-shotokuwari`, 税目[税目名].所得割額),
    row(`${prefix}-kintowari`, 税目[税目名].均等割額),
  ]
}

/** What is taken off one of the two taxes, in the order of the law; only what was asked for. */
function credits(
  prefix: string,
  { 税額控除, ...計算 }: 所得割の計算['税目'][税目],
): readonly NamedFigure[] {
  const asked: readonly (readonly [string, Figure | undefined])[] = [
    ['haito-kojo', 税額控除.配当控除額],
    ['jutaku', 税額控除.住宅借入金等特別税額控除額],
    ['kifu', 税額控除.寄附金税額控除?.合計],
    ['gaikoku', 税額控除.外国税額控除額],
    ['sochi', someOf(計算.調整措置による減額)],
    ['haitowari', 計算.配当割額等の控除額],
    ['teigaku', someOf(計算.定額減税額)],
  ]
  return asked.flatMap(([id, figure]) =>
    figure === undefined ? [] : [[`${prefix}-${id}`, figure] as const],
  )
}

const someOf = (figure: Figure | undefined): Figure | undefined =>
  figure !== undefined && figure.yen > 0 ? figure : undefined

/** What has been withheld already of the tax, and what is left to pay or given back. */
const setOffRows = (
  { 充当と還付, 納付額 }: 査定,
  row: (id: string, figure: Figure, total?: true) => Row,
): readonly Row[] =>
  充当と還付 === undefined
    ? []
    : [row('judo', 充当と還付.充当額), row('nofu', 納付額, true), row('kanpu', 充当と還付.還付額)]
