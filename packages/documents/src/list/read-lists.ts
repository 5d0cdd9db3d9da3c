import { isSet, type Book } from '../template/book.ts'
import { listLimits } from '../template/limits.ts'
import { openFile } from '../template/open.ts'
import { bad, good, type Result } from '../template/problem.ts'
import { readSheet, stringsOf, type SheetXml } from '../template/sheet.ts'
import { dateStyles, percentStyles } from '../template/styles.ts'
import { shownIn, type Meanings, type Note } from './cell-text.ts'

/** A cell that shows something. */
export type ListCell = {
  /** Counted from 0. */
  readonly column: number
  readonly text: string
  /**
   * `above`: it is merged with cells above it, of which it shows the words. `across`: it goes over several columns,
   * as a heading does.
   */
  readonly note?: Note | 'above' | 'across'
}

export type ListRow = {
  /** As Excel counts it, from 1. */
  readonly row: number
  /** Hidden, by hand or by a filter. */
  readonly hidden: boolean
  readonly cells: readonly ListCell[]
}

/** A sheet as somebody sees it who looks for a list in it; rows that show nothing are not there. */
export type ListSheet = {
  readonly name: string
  readonly rows: readonly ListRow[]
  /** Columns that nobody sees, counted from 0. */
  readonly hiddenColumns: readonly number[]
}

/** The most that is read of a file. */
const most = { sheets: 30, columns: 100, merges: 2_000, letters: 1_000_000 }

/**
 * Reads the sheets of an .xlsx that somebody sees, in the order of their tabs: words only, nothing of it is run.
 * The file is trusted in nothing; what is not taken is told as with a form.
 */
export async function readLists(bytes: Uint8Array): Promise<Result<readonly ListSheet[]>> {
  const opened = await openFile(bytes, listLimits)
  if (!opened.ok) return opened
  const book = opened.value
  const styles = book.styles === undefined ? undefined : book.texts.get(book.styles)
  const meanings: Meanings = {
    strings: stringsOf(book),
    dates: dateStyles(styles),
    percents: percentStyles(styles),
    from1904: book.from1904,
  }
  const lists: ListSheet[] = []
  const seen = [...book.sheets].filter(([one]) => !book.hidden.has(one))
  if (seen.length > most.sheets)
    return bad({ kind: 'too-large', what: `シートが${most.sheets}枚をこえています` })
  for (const [name, part] of seen) {
    const list = readList(name, part, book, meanings)
    if (!list.ok) return list
    lists.push(list.value)
  }
  const problem = tooMuch(lists)
  return problem === undefined ? good(lists) : bad({ kind: 'too-large', what: problem })
}

function tooMuch(lists: readonly ListSheet[]): string | undefined {
  const cells = lists.flatMap(({ rows }) => rows.flatMap((row) => row.cells))
  const letters = cells.reduce((sum, { text }) => sum + text.length, 0)
  return letters > most.letters
    ? `文字が${most.letters.toLocaleString('en')}字をこえています`
    : undefined
}

const isBeyond = (column: number): boolean => column >= most.columns

function readList(name: string, part: string, book: Book, meanings: Meanings): Result<ListSheet> {
  const sheet = readSheet(book.texts.get(part) ?? '')
  if (sheet === undefined) return bad({ kind: 'broken', part })
  if (sheet.merges.length > most.merges)
    return bad({ kind: 'too-large', what: `結合したセルが${most.merges}をこえています` })
  if ([...sheet.rows.values()].some(({ cells }) => [...cells.keys()].some(isBeyond)))
    return bad({ kind: 'too-large', what: `列が${most.columns}をこえています` })
  const rows = new Map(
    [...sheet.rows].map(([row, { cells }]) => [
      row,
      new Map([...cells].map(([column, cell]) => [column, cellOf(column, cell, meanings)])),
    ]),
  )
  spread(sheet, rows)
  return good({
    name,
    rows: [...rows].flatMap(([row, all]) => {
      const cells = [...all.values()]
        .filter(({ text, note }) => text !== '' || note === 'no-answer')
        .toSorted((a, b) => a.column - b.column)
      const hidden = isSet(sheet.rows.get(row)?.element.attributes['hidden'])
      return cells.length === 0 ? [] : [{ row: row + 1, hidden, cells }]
    }),
    hiddenColumns: Array.from({ length: most.columns }, (_, column) => column).filter((column) =>
      sheet.hiddenColumns.some(({ from, to }) => column >= from && column <= to),
    ),
  })
}

function cellOf(column: number, cell: Parameters<typeof shownIn>[0], meanings: Meanings): ListCell {
  return { column, ...shownIn(cell, cell.attributes['s'] ?? '0', meanings) }
}

/** Of merged cells only the first holds words; the rows below it show the same. */
function spread({ merges }: SheetXml, rows: ReadonlyMap<number, Map<number, ListCell>>): void {
  for (const { from, to } of merges) {
    const first = rows.get(from.row)?.get(from.column)
    if (first === undefined || first.text === '') continue
    const { column, text } = first
    if (to.column > from.column && first.note === undefined)
      rows.get(from.row)?.set(column, { ...first, note: 'across' })
    for (const [row, cells] of rows)
      if (row > from.row && row <= to.row) cells.set(column, { column, text, note: 'above' })
  }
}
