import { inRow, type FieldRows } from '../fields/field.ts'
import { transferColumns, transferRows } from '../fields/back.ts'
import { blank, grid, head, title, words, yen, type Cell, type Mark } from './drawing.ts'

export const left = { x: 9, w: 94.5 } as const
export const right = { x: 106.5, w: 94.5 } as const
export const titleHeight = 4.5
export const headHeight = 3.8

const count = (rows: number): readonly number[] => Array.from({ length: rows }, (_, i) => i)

/** 列の名前を一行目に書く。 */
export const heads = (texts: readonly string[], row = 0): readonly Cell[] =>
  texts.map((text, column) => ({ at: [row, column], holds: head(text, { size: 5.5 }) }))

/** 6 給与所得の内訳。源泉徴収票のない人が書く。 */
export function wages(y: number): readonly Mark[] {
  const half = ['月', '日給', '日数', '月収']
  return [
    ...title('６　給与所得の内訳（源泉徴収票のない人が書きます）', left.x, y, left.w),
    ...grid({
      x: left.x,
      y: y + titleHeight,
      columns: [6, 15, 9, 17.25, 6, 15, 9, 17.25],
      rows: [headHeight, ...count(6).map(() => 5), 5, 5.6, 5.6],
      cells: [
        ...heads([...half, ...half]),
        ...count(6).flatMap((i) => [...month(i + 1, i + 1, 0), ...month(i + 7, i + 1, 4)]),
        { at: [7, 0], span: [1, 2], holds: head('賞与等') },
        { at: [7, 2], span: [1, 2], holds: yen('shoyo') },
        { at: [7, 4], span: [1, 2], holds: head('合計') },
        { at: [7, 6], span: [1, 2], holds: yen('nikkyu-gokei') },
        { at: [8, 0], span: [1, 2], holds: head('勤務先名') },
        { at: [8, 2], span: [1, 6], holds: blank(inRow('kinmusaki', 1, 'mei'), { size: 8 }) },
        { at: [9, 0], span: [1, 2], holds: head('所在地・電話番号', { size: 5.5 }) },
        { at: [9, 2], span: [1, 6], holds: blank(inRow('kinmusaki', 1, 'shozaichi'), { size: 8 }) },
      ],
    }),
  ]
}

const month = (number: number, row: number, column: number): readonly Cell[] => [
  { at: [row, column], holds: words(String(number), { size: 6 }) },
  { at: [row, column + 1], holds: yen(inRow('nikkyu', number, 'nikkyu'), { size: 7 }) },
  {
    at: [row, column + 2],
    holds: blank(inRow('nikkyu', number, 'nissu'), { align: 'center', size: 7 }),
  },
  { at: [row, column + 3], holds: yen(inRow('nikkyu', number, 'gesshu'), { size: 7 }) },
]

type Listed = {
  readonly list: FieldRows['id']
  readonly rows: number
  readonly rowHeight: number
  readonly columns: readonly (readonly [
    id: string,
    head: string,
    width: number,
    kind: 'text' | 'yen',
  ])[]
}

/** 名前の行と、同じ形の行。 */
const listed = (
  text: string,
  at: { readonly x: number; readonly y: number },
  { list, rows, rowHeight, columns }: Listed,
): readonly Mark[] => [
  ...title(text, at.x, at.y, 94),
  ...grid({
    x: at.x,
    y: at.y + titleHeight,
    columns: columns.map(([, , width]) => width),
    rows: [headHeight, ...count(rows).map(() => rowHeight)],
    cells: [
      ...heads(columns.map(([, name]) => name)),
      ...count(rows).flatMap((i) =>
        columns.map(([id, , , kind], column): Cell => ({
          at: [i + 1, column],
          holds: (kind === 'yen' ? yen : blank)(inRow(list, i + 1, id), { size: 8 }),
        })),
      ),
    ],
  }),
]

/** 7 事業・不動産所得に関する事項。 */
export const business = (y: number): readonly Mark[] =>
  listed(
    '７　事業・不動産所得に関する事項',
    { x: right.x, y },
    {
      list: 'jigyo',
      rows: 3,
      rowHeight: 6.8,
      columns: [
        ['shurui', '所得の種類', 16, 'text'],
        ['basho', '所得の生ずる場所', 22.5, 'text'],
        ['shunyu', '収入金額', 19, 'yen'],
        ['keihi', '必要経費', 19, 'yen'],
        ['aoiro', '青色申告特別控除額', 18, 'yen'],
      ],
    },
  )

/** 8 配当所得に関する事項。 */
export const dividends = (y: number): readonly Mark[] =>
  listed(
    '８　配当所得に関する事項',
    { x: left.x, y },
    {
      list: 'haito',
      rows: 3,
      rowHeight: 6.2,
      columns: [
        ['shumoku', '種目', 24, 'text'],
        ['shiharaisha', '支払者・支払確定年月', 30.5, 'text'],
        ['shunyu', '収入金額', 20, 'yen'],
        ['keihi', '必要経費（負債の利子）', 20, 'yen'],
      ],
    },
  )

/** 9 雑所得（公的年金等以外）に関する事項。 */
export const miscellaneous = (y: number): readonly Mark[] =>
  listed(
    '９　雑所得（公的年金等以外）に関する事項',
    { x: left.x, y },
    {
      list: 'zatsu',
      rows: 3,
      rowHeight: 6.2,
      columns: [
        ['shumoku', '種目', 18, 'text'],
        ['basho', '所得の生ずる場所', 32.5, 'text'],
        ['shunyu', '収入金額', 22, 'yen'],
        ['keihi', '必要経費', 22, 'yen'],
      ],
    },
  )

/** 10 総合譲渡・一時所得の所得金額に関する事項。 */
export const transfers = (y: number): readonly Mark[] => [
  ...title('10　総合譲渡・一時所得の所得金額に関する事項', right.x, y, right.w),
  ...grid({
    x: right.x,
    y: y + titleHeight,
    columns: [18.5, 19, 19, 19, 19],
    rows: [headHeight, 5.6, 5.6, 5.6],
    cells: [
      ...heads(['', ...transferColumns.map(([, name]) => name)]),
      ...transferRows.flatMap(([row, name], i): readonly Cell[] => [
        { at: [i + 1, 0], holds: head(name.replace('総合譲渡（', '譲渡（'), { size: 5.5 }) },
        ...transferColumns.map(([id], column): Cell => ({
          at: [i + 1, column + 1],
          holds: yen(`joto-${row}-${id}`, { size: 8 }),
        })),
      ]),
    ],
  }),
]
