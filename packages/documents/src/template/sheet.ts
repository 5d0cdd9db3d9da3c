import { parseXml, type XmlElement } from '@rgrove/parse-xml'
import { addressOf, blockOf, isIn, nameOf, type Address, type Block } from './address.ts'
import { childrenOf, isSet, type Book } from './book.ts'

/** A sheet of a municipality's form: its XML, and where in it everything stands. */
export type SheetXml = {
  readonly text: string
  /** `x:` where its elements have one. */
  readonly prefix: string
  readonly data: XmlElement
  readonly rows: ReadonlyMap<number, RowXml>
  readonly merges: readonly Block[]
  /** The style of a column without cells. */
  readonly columnStyles: readonly {
    readonly from: number
    readonly to: number
    readonly style: string
  }[]
  /** Columns that nobody sees, counted from 0, both ends among them. */
  readonly hiddenColumns: readonly { readonly from: number; readonly to: number }[]
}

export type RowXml = {
  readonly element: XmlElement
  readonly cells: ReadonlyMap<number, XmlElement>
}

/** Reads a sheet. @returns undefined where its XML is broken or out of order */
export function readSheet(text: string): SheetXml | undefined {
  try {
    const root = parseXml(text, { includeOffsets: true }).root ?? undefined
    const data = childrenOf(root, 'sheetData')[0]
    if (root === undefined || data === undefined) return undefined
    const columns = childrenOf(childrenOf(root, 'cols')[0], 'col').map(({ attributes }) => ({
      from: Number(attributes['min']) - 1,
      to: Number(attributes['max']) - 1,
      style: attributes['style'],
      hidden: isSet(attributes['hidden']),
    }))
    return {
      text,
      prefix: root.name.includes(':') ? root.name.slice(0, root.name.indexOf(':') + 1) : '',
      data,
      rows: rowsOf(data),
      merges: childrenOf(childrenOf(root, 'mergeCells')[0], 'mergeCell').flatMap(
        ({ attributes }) => blockOf(attributes['ref'] ?? '') ?? [],
      ),
      columnStyles: columns.flatMap(({ from, to, style }) =>
        style === undefined ? [] : [{ from, to, style }],
      ),
      hiddenColumns: columns.filter(({ hidden }) => hidden).map(({ from, to }) => ({ from, to })),
    }
  } catch {
    return undefined
  }
}

/** Rows and cells may leave out where they are; then they follow on what was before. */
function rowsOf(data: XmlElement): ReadonlyMap<number, RowXml> {
  const rows = new Map<number, RowXml>()
  let next = 0
  for (const element of childrenOf(data, 'row')) {
    const given = element.attributes['r']
    const row = given === undefined ? next : Number(given) - 1
    if (!Number.isSafeInteger(row) || row < next) throw new RangeError('rows out of order')
    rows.set(row, { element, cells: cellsOf(element) })
    next = row + 1
  }
  return rows
}

function cellsOf(row: XmlElement): ReadonlyMap<number, XmlElement> {
  const cells = new Map<number, XmlElement>()
  let next = 0
  for (const cell of childrenOf(row, 'c')) {
    const given = cell.attributes['r']
    const column = given === undefined ? next : addressOf(given)?.column
    if (column === undefined || column < next) throw new RangeError('cells out of order')
    cells.set(column, cell)
    next = column + 1
  }
  return cells
}

/** Where a value has to be written: of merged cells only the first holds one. */
export const anchorOf = ({ merges }: SheetXml, at: Address): Address =>
  merges.find((block) => isIn(at, block))?.from ?? at

const cellAt = ({ rows }: SheetXml, { row, column }: Address): XmlElement | undefined =>
  rows.get(row)?.cells.get(column)

/** The style that a cell has, or would have if it were there. */
export function styleAt(sheet: SheetXml, at: Address): string | undefined {
  const cell = cellAt(sheet, at)
  if (cell !== undefined) return cell.attributes['s']
  const row = sheet.rows.get(at.row)?.element.attributes
  if (row?.['s'] !== undefined && row['customFormat'] !== undefined) return row['s']
  return sheet.columnStyles.find(({ from, to }) => at.column >= from && at.column <= to)?.style
}

/** What stands in a cell, as text. */
export function textAt(sheet: SheetXml, at: Address, strings: readonly string[]): string {
  const cell = cellAt(sheet, at)
  const plain = childrenOf(cell, 'v')[0]?.text ?? ''
  const type = cell?.attributes['t']
  if (type === 's') return strings[Number(plain)] ?? ''
  return type === 'inlineStr' ? wordsOf(childrenOf(cell, 'is')[0]) : plain
}

/** The shared strings of a workbook, in their order. */
export function stringsOf({ strings, texts }: Book): readonly string[] {
  const text = strings === undefined ? undefined : texts.get(strings)
  if (text === undefined) return []
  try {
    return childrenOf(parseXml(text).root ?? undefined, 'si').map(wordsOf)
  } catch {
    return []
  }
}

/** The words of a string, without how they are read aloud. */
export const wordsOf = (string: XmlElement | undefined): string =>
  [...childrenOf(string, 't'), ...childrenOf(string, 'r').flatMap((run) => childrenOf(run, 't'))]
    .map(({ text }) => text)
    .join('')

/** Whether a formula stands there, which is nobody's to overwrite. */
export const hasFormula = (sheet: SheetXml, at: Address): boolean =>
  childrenOf(cellAt(sheet, at), 'f').length > 0

export const labelOf = (sheet: string, at: Address): string => `シート「${sheet}」の ${nameOf(at)}`
