import {
  a4,
  type Align,
  type Box,
  type FormPage,
  type Label,
  type Rect,
  type Rule,
} from '../form/form.ts'

/** Something on a page, in reading order among its like. */
export type Mark =
  | { readonly kind: 'rule'; readonly rule: Rule }
  | ({ readonly kind: 'label' } & Omit<Label, 'order'>)
  | ({ readonly kind: 'box' } & Omit<Box, 'order'>)

/** Rules in millimetres: between cells, around tables. */
const fine = 0.12
const strong = 0.4

/** Type in points. */
const type = { label: 6.5, small: 5, heading: 7.5, value: 9 } as const

export const line = (
  from: readonly [number, number],
  to: readonly [number, number],
  width: number = fine,
): Mark => ({ kind: 'rule', rule: { kind: 'line', from, to, width } })

const ground = (rect: Rect): Mark => ({ kind: 'rule', rule: { kind: 'ground', ...rect } })

/** The four sides of a rectangle. */
export const frame = ({ x, y, w, h }: Rect, width: number = fine): readonly Mark[] => [
  line([x, y], [x + w, y], width),
  line([x, y + h], [x + w, y + h], width),
  line([x, y], [x, y + h], width),
  line([x + w, y], [x + w, y + h], width),
]

type LabelOptions = {
  readonly align?: Align
  readonly size?: number
  readonly heading?: true
  readonly upright?: true
}

export const label = (text: string, rect: Rect, settings: LabelOptions = {}): Mark => ({
  kind: 'label',
  text,
  align: 'left',
  size: type.label,
  ...settings,
  ...rect,
})

type BoxOptions = {
  readonly align?: Align
  readonly size?: number
  readonly cells?: number
  readonly again?: true
}

export const box = (field: string, rect: Rect, settings: BoxOptions = {}): Mark => ({
  kind: 'box',
  field,
  align: 'left',
  size: type.value,
  ...settings,
  ...rect,
})

/** A square to tick, with its words behind it. */
export function option(field: string, text: string, { x, y, w, h }: Rect): readonly Mark[] {
  const side = 2.4
  const square = { x: x + 0.8, y: y + (h - side) / 2, w: side, h: side }
  return [
    ...frame(square, 0.15),
    box(field, square, { align: 'center', size: 8 }),
    label(text, { x: x + side + 1.2, y, w: w - side - 1.2, h }, { size: 6 }),
  ]
}

/** Options beside each other; each has as much room as its words have characters. */
export function options(
  of: readonly (readonly [field: string, text: string])[],
  rect: Rect,
): readonly Mark[] {
  const shares = of.map(([, text]) => text.length + 2.6)
  const whole = shares.reduce((sum, one) => sum + one, 0)
  let x = rect.x
  return of.flatMap(([field, text], i) => {
    const w = (rect.w * (shares[i] ?? 0)) / whole
    const marks = option(field, text, { ...rect, x, w })
    x += w
    return marks
  })
}

/** Cells for the twelve figures of an 個人番号. */
export function numberCells(field: string, { x, y, w, h }: Rect): readonly Mark[] {
  const side = w / 12
  return [
    ...Array.from({ length: 11 }, (_, i) =>
      line([x + side * (i + 1), y], [x + side * (i + 1), y + h], i === 3 || i === 7 ? 0.3 : 0.08),
    ),
    box(field, { x, y, w, h }, { cells: 12 }),
  ]
}

export type Cell = {
  readonly at: readonly [row: number, column: number]
  readonly span?: readonly [rows: number, columns: number]
  /** What fills the cell. */
  readonly holds: (rect: Rect) => readonly Mark[]
}

export type Grid = {
  readonly x: number
  readonly y: number
  readonly columns: readonly number[]
  readonly rows: readonly number[]
  readonly cells: readonly Cell[]
}

const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0)

/** How wide and high a grid is. */
const extent = ({ columns, rows }: Pick<Grid, 'columns' | 'rows'>) => ({
  w: sum(columns),
  h: sum(rows),
})

/** A table with fine rules between its cells and a strong one around. */
export function grid({ x, y, columns, rows, cells }: Grid): readonly Mark[] {
  const rectOf = ({ at: [row, column], span: [down, across] = [1, 1] }: Cell): Rect => ({
    x: x + sum(columns.slice(0, column)),
    y: y + sum(rows.slice(0, row)),
    w: sum(columns.slice(column, column + across)),
    h: sum(rows.slice(row, row + down)),
  })
  return [
    ...cells.flatMap((cell) => {
      const rect = rectOf(cell)
      return [...frame(rect), ...cell.holds(rect)]
    }),
    ...frame({ x, y, ...extent({ columns, rows }) }, strong),
  ]
}

/** A cell of printed words. */
export const words =
  (text: string, settings: LabelOptions = {}) =>
  (rect: Rect): readonly Mark[] => [label(text, rect, { align: 'center', ...settings })]

/** A cell of printed words on grey. */
export const head =
  (text: string, settings: LabelOptions = {}) =>
  (rect: Rect): readonly Mark[] => [
    ground(rect),
    label(text, rect, { align: 'center', size: 6, ...settings }),
  ]

/** A cell to be filled in. */
export const blank =
  (field: string, settings: BoxOptions = {}) =>
  (rect: Rect): readonly Mark[] => [box(field, rect, settings)]

/** A cell for an amount. */
export const yen =
  (field: string, settings: BoxOptions = {}) =>
  (rect: Rect): readonly Mark[] => [box(field, rect, { align: 'right', ...settings })]

/** A cell whose name is printed small at its top. */
export const named =
  (text: string, field: string, settings: BoxOptions = {}) =>
  ({ x, y, w, h }: Rect): readonly Mark[] => [
    label(text, { x, y: y + 0.2, w, h: 2.4 }, { size: type.small }),
    box(field, { x, y: y + 2.4, w, h: h - 2.4 }, settings),
  ]

/** A cell crossed out: nothing belongs there. */
export const nothing = ({ x, y, w, h }: Rect): readonly Mark[] => [
  line([x, y + h], [x + w, y], 0.1),
]

/** The title of a part, over its table. */
export const title = (text: string, x: number, y: number, w: number): readonly Mark[] => [
  label(text, { x, y, w, h: 4.5 }, { size: type.heading, heading: true }),
]

/** An A4 page of these marks. */
export function page(
  about: Pick<FormPage, 'id' | 'title' | 'use'>,
  marks: readonly Mark[],
): FormPage {
  const rules: Rule[] = []
  const labels: Label[] = []
  const boxes: Box[] = []
  marks.forEach((mark, order) => {
    if (mark.kind === 'rule') return rules.push(mark.rule)
    const { kind, ...rest } = mark
    return kind === 'label' && 'text' in rest
      ? labels.push({ ...rest, order })
      : 'field' in rest && boxes.push({ ...rest, order })
  })
  return { ...about, size: a4, background: { kind: 'drawn', rules, labels }, boxes }
}
