import type { Field, FieldTable } from '../fields/field.ts'
import {
  blank,
  grid,
  head,
  label,
  line,
  title,
  words,
  yen,
  type Cell,
  type Mark,
} from './drawing.ts'
import type { Rect } from '../form/form.ts'

const x = 9
const columns = [7, 29, 9, 25] as const
const width = 70
const rowHeight = 5.1
const titleHeight = 4.9

type Grouped = {
  /** 縦に書く区分。なければ名前が二列を使う。 */
  readonly group?: { readonly text: string; readonly rows: number }
  readonly name: string
  readonly within: boolean
}

const single = (name: string): Grouped => ({ name, within: false })
const first = (text: string, rows: number, name: string): Grouped => ({
  group: { text, rows },
  name,
  within: true,
})
const next = (name: string): Grouped => ({ name, within: true })

const incomeRows: readonly Grouped[] = [
  first('事業', 2, '営業等'),
  next('農業'),
  single('不動産'),
  single('利子'),
  single('配当'),
  single('給与'),
  first('雑', 3, '公的年金等'),
  next('業務'),
  next('その他'),
  first('総合譲渡', 2, '短期'),
  next('長期'),
  single('一時'),
]

const earningRows: readonly Grouped[] = [
  first('事業', 2, '営業等'),
  next('農業'),
  single('不動産'),
  single('利子'),
  single('配当'),
  single('給与'),
  first('雑', 4, '公的年金等'),
  next('業務'),
  next('その他'),
  next('合計（⑦＋⑧＋⑨）'),
  single('総合譲渡・一時　コ＋{(サ＋シ)×½}'),
  single('合計（①〜⑥＋⑩＋⑪）'),
]

/** 表の左側。1 収入金額等、2 所得金額、4 所得から差し引かれる金額。 */
export function sums(
  { fields }: FieldTable,
  top: number,
): { readonly marks: readonly Mark[]; readonly bottom: number } {
  const of = (part: Field['part']): readonly Field[] =>
    fields.filter((field) => field.part === part && field.kind === 'amount')
  const deductions = of('deductions')
  const second = top + titleHeight + 12 * rowHeight
  const third = second + titleHeight + 12 * rowHeight
  const marks = [
    ...table('１　収入金額等', top, of('income'), incomeRows),
    ...table('２　所得金額', second, of('earnings'), earningRows),
    ...table(
      '４　所得から差し引かれる金額',
      third,
      deductions,
      deductions.map(({ label: name }) => single(name)),
    ),
  ]
  return { marks, bottom: third + titleHeight + deductions.length * rowHeight }
}

function table(
  text: string,
  top: number,
  fields: readonly Field[],
  rows: readonly Grouped[],
): readonly Mark[] {
  return [
    ...title(text, x, top + 0.4, width - 12),
    label('（円）', { x: x + width - 12, y: top, w: 12, h: 4.5 }, { align: 'right', size: 5.5 }),
    ...grid({
      x,
      y: top + titleHeight,
      columns,
      rows: fields.map(() => rowHeight),
      cells: fields.flatMap((field, row) => cellsOf(field, rows[row] ?? single(field.label), row)),
    }),
  ]
}

const cellsOf = (field: Field, { group, name, within }: Grouped, row: number): readonly Cell[] => [
  ...(group
    ? [
        {
          at: [row, 0],
          span: [group.rows, 1],
          holds: words(group.text, { upright: true, size: 6 }),
        } as const,
      ]
    : []),
  {
    at: [row, within ? 1 : 0],
    span: [1, within ? 1 : 2],
    holds: field.id === 'kojo-iryohi' ? medical(name) : words(name, { align: 'left' }),
  },
  { at: [row, 2], holds: head(field.number ?? '', { size: 7 }) },
  { at: [row, 3], holds: yen(field.id) },
]

/** 医療費控除の行には、特例を選ぶ印がある。 */
const medical =
  (name: string) =>
  ({ x: left, y, w, h }: Rect): readonly Mark[] => [
    label(name, { x: left, y, w: w - 13, h }),
    line([left + w - 13, y], [left + w - 13, y + h]),
    label('特例', { x: left + w - 13, y, w: 7, h }, { size: 5.5 }),
    line([left + w - 6, y], [left + w - 6, y + h]),
    ...blank('iryohi-tokurei', { align: 'center' })({ x: left + w - 6, y, w: 6, h }),
  ]
