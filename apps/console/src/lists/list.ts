import { value, type Permission, type Value } from '@zeimori/records'
import type { ComponentChildren } from 'preact'
import type { Caller } from '../acts/act.ts'
import type { Services } from '../services.ts'

/** A column: what stands in it, as text, and how it is drawn where text is not enough. */
export type Column<Row> = {
  readonly id: string
  readonly title: string
  readonly text: (row: Row) => string
  readonly draw?: (row: Row) => ComponentChildren
  readonly numeric?: boolean
  /** What stands in the cell of a spreadsheet, where it is more than the text. */
  readonly typed?: (row: Row) => Value
  /** Whether it is one of a few, by which the list can be narrowed. */
  readonly few?: boolean
}

/** The cell of a spreadsheet. */
export const cellOf = <Row>({ text, typed }: Column<Row>, row: Row): Value =>
  typed === undefined ? value.text(text(row)) : typed(row)

/** The columns by which a list can be narrowed. */
export const narrowing = <Row>({ columns }: Pick<List<Row>, 'columns'>): readonly Column<Row>[] =>
  columns.filter(({ few }) => few === true)

/** A list of the console. Its page, its order, its search and its file all follow from this. */
export type List<Row> = {
  readonly url: string
  readonly title: string
  readonly permission: Permission
  /** Who may see it, and why. */
  readonly seenBy: string
  readonly columns: readonly Column<Row>[]
  readonly read: (services: Services, caller: Caller) => Promise<readonly Row[]>
  /** What is to be known of it as a whole. */
  readonly news?: (services: Services, caller: Caller) => Promise<ComponentChildren>
  /** What may be done from here, above the table. */
  readonly above?: (caller: Caller, services: Services, rows: readonly Row[]) => ComponentChildren
}

/** How somebody wants to see a list: what she looks for, the order, and which page. */
export type View = {
  readonly find: string
  readonly sort: string
  readonly down: boolean
  readonly page: number
  /** What has to stand in a column, by its id. */
  readonly only: Readonly<Record<string, string>>
}

const pageLength = 100

export type Shown<Row> = {
  readonly rows: readonly Row[]
  readonly found: number
  readonly pages: number
}

const collator = new Intl.Collator('ja', { numeric: true })

/** The rows that somebody looks for, in her order. */
export function sorted<Row>(
  { columns }: Pick<List<Row>, 'columns'>,
  all: readonly Row[],
  { find, sort, down, only }: View,
): readonly Row[] {
  const wanted = find.normalize('NFKC').toLowerCase()
  const narrow = narrowing({ columns })
  const rows = all.filter((row) =>
    narrow.every(({ id, text }) => [undefined, text(row)].includes(only[id])),
  )
  const found =
    wanted === ''
      ? rows
      : rows.filter((row) =>
          columns.some(({ text }) => text(row).normalize('NFKC').toLowerCase().includes(wanted)),
        )
  const by = columns.find(({ id }) => id === sort)
  if (by === undefined) return found
  const order = down ? -1 : 1
  return found.toSorted((a, b) => order * collator.compare(by.text(a), by.text(b)))
}

export function shown<Row>(list: List<Row>, rows: readonly Row[], view: View): Shown<Row> {
  const all = sorted(list, rows, view)
  const pages = Math.max(1, Math.ceil(all.length / pageLength))
  const start = (Math.min(view.page, pages) - 1) * pageLength
  return { rows: all.slice(start, start + pageLength), found: all.length, pages }
}

/** What stands in a column of these rows, each once, in order. */
export const choicesOf = <Row>({ text }: Column<Row>, rows: readonly Row[]): readonly string[] =>
  [...new Set(rows.map(text))].filter((one) => one !== '').toSorted(collator.compare)
