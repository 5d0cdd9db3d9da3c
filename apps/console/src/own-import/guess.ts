import type { ListCell, ListRow, ListSheet } from '@zeimori/documents'
import { chosenBy, importFields, isChoice, plain, type ImportField } from './fields.ts'
import { importFieldText } from '../texts/own-import.ts'

/** What municipalities call such columns, the surest first; our own name comes before all. */
const words: Readonly<Record<ImportField, readonly string[]>> = {
  number: ['項番', 'No', 'No.', '№', '項目番号', '要件番号', '管理番号', '連番', 'ID'],
  title: ['要件名', '項目名', '小項目', '件名', '名称', 'タイトル', '項目'],
  section: ['箇所', '条項', '大項目', '中項目', '区分', '分類', '章', '根拠'],
  wording: [
    '要件の内容',
    '要求事項',
    '要件内容',
    '要求内容',
    '対策内容',
    '内容',
    '要件',
    '詳細',
    '説明',
  ],
  entry: ['確認方法', '証跡', '提出物', '記録'],
  theme: ['カテゴリ'],
  responsible: ['担当', '責任分担'],
  control: [],
  cadence: ['間隔', '頻度', '周期', '実施時期'],
  proof: ['証明', '確認区分'],
}

const namesOf = (field: ImportField): readonly string[] =>
  [importFieldText[field], ...words[field]].map(plain)

/** A column by its letters or its number: what a mapping says of a field. */
export type Columns = ReadonlyMap<ImportField, number>

/** The words of a row, by their columns. */
export const headOf = (sheet: ListSheet, header: number): ReadonlyMap<number, string> =>
  new Map(
    (sheet.rows.find(({ row }) => row === header)?.cells ?? []).map(({ column, text }) => [
      column,
      text,
    ]),
  )

/** How far down a head is looked for. */
const deepest = 30

type Head = { readonly row: number; readonly found: number }

/** The row that looks most like the names of columns; of two rows under merged cells the lower. */
function headIn({ rows, hiddenColumns }: ListSheet): Head {
  let best: Head = { row: rows[0]?.row ?? 1, found: 0 }
  for (const one of rows.slice(0, deepest)) {
    const found = columnsNamed(visible(one, hiddenColumns)).size
    const isLower =
      found === best.found && found > 0 && one.cells.some(({ note }) => note === 'above')
    if (found > best.found || isLower) best = { row: one.row, found }
  }
  return best
}

/** The row of the columns' names, counted from 1. */
export const guessHeader = (sheet: ListSheet): number => headIn(sheet).row

/** The sheet whose head names the most, and of those the one with the most rows, counted from 0. */
export function guessSheet(sheets: readonly ListSheet[]): number {
  const [best] = sheets
    .map((sheet, i) => ({ i, found: headIn(sheet).found, rows: sheet.rows.length }))
    .toSorted((a, b) => b.found - a.found || b.rows - a.rows || a.i - b.i)
  return best?.i ?? 0
}

const visible = ({ cells }: ListRow, hidden: readonly number[]): readonly ListCell[] =>
  cells.filter(({ column }) => !hidden.includes(column))

/** The columns whose names say what they hold: first those that say so exactly, then those that hold the word. */
function columnsNamed(cells: readonly ListCell[]): Map<ImportField, number> {
  const found = new Map<ImportField, number>()
  const taken = new Set<number>()
  const look = (fits: (head: string, name: string) => boolean): void => {
    for (const field of importFields) {
      if (found.has(field)) continue
      const cell = namesOf(field)
        .map((name) =>
          cells.find(({ column, text }) => !taken.has(column) && fits(plain(text), name)),
        )
        .find((one) => one !== undefined)
      if (cell === undefined) continue
      found.set(field, cell.column)
      taken.add(cell.column)
    }
  }
  look((head, name) => head === name)
  look((head, name) => name.length > 1 && head.length <= longestHead && head.includes(name))
  return found
}

/** What is longer is a sentence, and no name of a column. */
const longestHead = 20

/** What the columns under that head hold, as far as their names and their choices tell. */
export function guessColumns(sheet: ListSheet, header: number): Columns {
  const head = sheet.rows.find(({ row }) => row === header)
  if (head === undefined) return new Map()
  const named = columnsNamed(visible(head, sheet.hiddenColumns))
  return new Map(
    [...named].filter(
      ([field, column]) => !isChoice(field) || holdsChoices(sheet, header, field, column),
    ),
  )
}

/** Whether at least half of what a column says is on the list: 「担当」 may name a division of the town hall. */
function holdsChoices(
  { rows }: ListSheet,
  header: number,
  field: ImportField,
  column: number,
): boolean {
  const texts = rows
    .filter(({ row }) => row > header)
    .flatMap(({ cells }) => cells.filter((one) => one.column === column).map(({ text }) => text))
  const good = texts.filter((text) => isChoice(field) && chosenBy(field, text) !== undefined)
  return good.length * 2 >= texts.length
}
