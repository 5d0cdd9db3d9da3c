import { inRow, type FieldRows } from '../fields/field.ts'
import {
  blank,
  grid,
  head,
  numberCells,
  option,
  title,
  words,
  yen,
  type Cell,
  type Mark,
} from './drawing.ts'
import type { Rect } from '../form/form.ts'

export type TableAt = {
  readonly x: number
  readonly y: number
  readonly rows: number
  readonly rowHeight: number
}

const headHeight = 3.5
const titleHeight = 4.5

/** 120 mm wide, as high as its rows and 8 mm. */
export function relativesTable(
  list: FieldRows,
  { x, y, rows, rowHeight }: TableAt,
): readonly Mark[] {
  const hasAmount = list.columns.some(({ id }) => id === 'kojo')
  const columns = hasAmount ? [5, 34, 10, 32, 22, 17] : [5, 41, 14, 36, 24]
  const heads = [
    '',
    'フリガナ・氏名',
    '続柄',
    '生年月日・個人番号',
    '同居・別居',
    ...(hasAmount ? ['控除額（円）'] : []),
  ]
  const upper = rowHeight * 0.42
  return [
    ...title(`${list.number ?? ''}　${list.label}`, x, y, 120),
    ...grid({
      x,
      y: y + titleHeight,
      columns,
      rows: [headHeight, ...Array.from({ length: rows }, () => [upper, rowHeight - upper]).flat()],
      cells: [
        ...heads.map((text, column): Cell => ({
          at: [0, column],
          holds: head(text, { size: 5.5 }),
        })),
        ...Array.from({ length: rows }, (_, i) => person(list, i, hasAmount)).flat(),
      ],
    }),
  ]
}

function person(list: FieldRows, i: number, hasAmount: boolean): readonly Cell[] {
  const of = (column: string): string => inRow(list.id, i + 1, column)
  const row = 1 + 2 * i
  return [
    { at: [row, 0], span: [2, 1], holds: words(String(i + 1), { size: 6 }) },
    { at: [row, 1], holds: blank(of('furigana'), { size: 6.5 }) },
    { at: [row + 1, 1], holds: blank(of('shimei'), { size: 10 }) },
    { at: [row, 2], span: [2, 1], holds: blank(of('zokugara'), { align: 'center', size: 8 }) },
    { at: [row, 3], holds: blank(of('seinengappi'), { align: 'center', size: 7.5 }) },
    { at: [row + 1, 3], holds: (rect) => numberCells(of('kojin-bango'), rect) },
    { at: [row, 4], span: [2, 1], holds: (rect) => living(of, rect) },
    ...(hasAmount ? [{ at: [row, 5], span: [2, 1], holds: yen(of('kojo')) } as const] : []),
  ]
}

const living = (of: (column: string) => string, { x, y, w, h }: Rect): readonly Mark[] => [
  ...option(of('dokyo'), '同居', { x, y, w: w / 2, h: h / 2 }),
  ...option(of('bekkyo'), '別居', { x: x + w / 2, y, w: w / 2, h: h / 2 }),
  ...option(of('kokugai'), '国外居住', { x, y: y + h / 2, w, h: h / 2 }),
]
