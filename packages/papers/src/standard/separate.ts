import { carriedRows, separateColumns, separateRows } from '../fields/separate.ts'
import type { FormPage } from '../form/form.ts'
import {
  blank,
  box,
  grid,
  head,
  label,
  named,
  page,
  title,
  yen,
  type Cell,
  type Mark,
} from './drawing.ts'

const rowHeight = 9
const x = 9

/** 分離課税等用。 */
export const separatePage = (): FormPage =>
  page({ id: 'separate', title: '分離課税等用', use: { kind: 'part', part: 'separate' } }, [
    box('hyodai', { x: 38, y: 10, w: 134, h: 9 }, { align: 'center', size: 13, again: true }),
    label(
      '（分離課税等用）',
      { x: 38, y: 19, w: 134, h: 6 },
      { align: 'center', size: 10, heading: true },
    ),
    ...who(),
    ...title('収入金額・所得金額（円）', x, 50, 192),
    ...incomes(),
    ...title('前年以前から繰り越した損失（円、住民税の額）', x, 172, 192),
    ...carried(),
    ...title('譲渡した資産など', x, 222, 192),
    ...property(),
    label(
      'この用紙は、市民税・県民税申告書（表・裏）と一緒に出してください。土地・建物の特別控除の後、繰越控除の前の所得金額を書きます。',
      { x, y: 262, w: 192, h: 4 },
      { size: 6 },
    ),
    label('税守（Zeimori）の標準様式', { x, y: 267, w: 192, h: 4 }, { size: 6 }),
  ])

/** だれの用紙か。表と同じことをもう一度書く。 */
export function who(): readonly Mark[] {
  return grid({
    x,
    y: 28,
    columns: [24, 88, 22, 58],
    rows: [6, 10],
    cells: [
      { at: [0, 0], span: [2, 1], holds: head('現住所') },
      { at: [0, 1], span: [2, 1], holds: blank('genjusho', { size: 10, again: true }) },
      { at: [0, 2], holds: head('フリガナ') },
      { at: [0, 3], holds: blank('furigana', { size: 8, again: true }) },
      { at: [1, 2], holds: head('氏名') },
      { at: [1, 3], holds: blank('shimei', { size: 14, again: true }) },
    ],
  })
}

/** How many rows in a row belong to the same group, from this one; 0 if it is not the group's first. */
function groupSpan(i: number): number {
  const group = separateRows[i]?.group
  if (group === undefined || group === '' || separateRows[i - 1]?.group === group) return 0
  return separateRows.filter((row) => row.group === group).length
}

function incomes(): readonly Mark[] {
  return grid({
    x,
    y: 54.5,
    columns: [20, 32, 35, 35, 35, 35],
    rows: [6, ...separateRows.map(() => rowHeight)],
    cells: [
      { at: [0, 0], span: [1, 2], holds: head('所得の種類') },
      ...separateColumns.map(([, name], i): Cell => ({ at: [0, i + 2], holds: head(name) })),
      ...separateRows.flatMap(({ id, group, label: name }, i): readonly Cell[] => [
        ...(groupSpan(i) > 0
          ? [{ at: [i + 1, 0], span: [groupSpan(i), 1], holds: head(group) } as const]
          : []),
        { at: [i + 1, group === '' ? 0 : 1], span: [1, group === '' ? 2 : 1], holds: head(name) },
        ...separateColumns.map(([column], at): Cell => ({
          at: [i + 1, at + 2],
          holds: yen(`bunri-${id}-${column}`, { size: 10 }),
        })),
      ]),
    ],
  })
}

const carried = (): readonly Mark[] =>
  grid({
    x,
    y: 176.5,
    columns: [92, 100],
    rows: carriedRows.map(() => 8),
    cells: carriedRows.flatMap(({ id, label: name }, row): readonly Cell[] => [
      { at: [row, 0], holds: head(name, { align: 'left', size: 7 }) },
      { at: [row, 1], holds: yen(`kurikoshi-${id}`, { size: 10 }) },
    ]),
  })

const property = (): readonly Mark[] =>
  grid({
    x,
    y: 226.5,
    columns: [192],
    rows: [16, 12],
    cells: [
      {
        at: [0, 0],
        holds: named(
          '譲渡した資産の所在地・種類・面積・取得した年月日・譲渡した年月日など',
          'bunri-shozaichi',
        ),
      },
      { at: [1, 0], holds: named('特例の適用条文', 'bunri-tokurei') },
    ],
  })
