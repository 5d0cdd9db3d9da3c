import { printed, type Value } from '@zeimori/records'
import { zipSync } from 'fflate'
import { cellText } from '../excel/cell.ts'
import { serialOfDay, serialOfMoment } from '../excel/dates.ts'
import type { Book } from './book.ts'
import type { CellMap, Filling } from './cell-map.ts'
import type { Fields } from './fields.ts'
import { templateLimits } from './limits.ts'
import { openFile } from './open.ts'
import { placesOf, type Place } from './places.ts'
import { bad, good, type Result } from './problem.ts'
import { recalculated, withoutResults } from './recalculate.ts'
import {
  anchorOf,
  hasFormula,
  labelOf,
  readSheet,
  styleAt,
  stringsOf,
  type SheetXml,
} from './sheet.ts'
import { dateStyles } from './styles.ts'
import { writeCells, type Written } from './write-cells.ts'

/** Opens a municipality's form, or says why it is not taken. */
export const openTemplate = (bytes: Uint8Array): Promise<Result<Book>> =>
  openFile(bytes, templateLimits)

/**
 * Fills a municipality's own form. Only the cells of the map change; styles, merges, validations, pictures and
 * print areas stay letter by letter. The same form and fields give the same bytes.
 */
export async function fillTemplate(
  bytes: Uint8Array,
  map: CellMap,
  fields: Fields,
): Promise<Result<Uint8Array>> {
  const opened = await openTemplate(bytes)
  if (!opened.ok) return opened
  const book = opened.value
  const changed = new Map<string, string>()
  const strings = stringsOf(book)
  const dates = dateStyles(book.styles === undefined ? undefined : book.texts.get(book.styles))
  for (const name of new Set([...map.cells, ...map.tables].map(({ sheet }) => sheet))) {
    const part = book.sheets.get(name)
    if (part === undefined)
      return bad({ kind: 'no-sheet', sheet: name, sheets: [...book.sheets.keys()] })
    const sheet = readSheet(book.texts.get(part) ?? '')
    if (sheet === undefined) return bad({ kind: 'broken', part })
    const places = placesOf(name, sheet, map, fields, strings)
    if (!places.ok) return places
    const filled = fillSheet(name, sheet, places.value, dates)
    if (!filled.ok) return filled
    changed.set(part, filled.value)
  }
  return good(packed(book, changed))
}

function fillSheet(
  name: string,
  sheet: SheetXml,
  places: readonly Place[],
  dates: ReadonlySet<string>,
): Result<string> {
  const writes = new Map<number, Map<number, Written>>()
  for (const { at: given, filling, value } of places) {
    const at = anchorOf(sheet, given)
    if (hasFormula(sheet, at)) return bad({ kind: 'formula', at: labelOf(name, at) })
    const row = writes.get(at.row) ?? new Map<number, Written>()
    if (row.has(at.column)) return bad({ kind: 'twice', at: labelOf(name, at) })
    row.set(at.column, writtenOf(value, filling, dates.has(styleAt(sheet, at) ?? '0')))
    writes.set(at.row, row)
  }
  return good(writeCells(sheet, writes))
}

/** A day is written as one where the form's cell shows days, and as its words elsewhere. */
function writtenOf(one: Value, filling: Filling, showsDate: boolean): Written {
  if ('is' in filling)
    return { kind: 'text', text: printed(one) === filling.is ? filling.mark : '' }
  switch (one.kind) {
    case 'number':
      return { kind: 'number', number: one.number }
    case 'yen':
      return { kind: 'number', number: one.yen }
    case 'day':
      if (showsDate) return { kind: 'number', number: serialOfDay(one.day) }
      break
    case 'moment':
      if (showsDate) return { kind: 'number', number: serialOfMoment(one.at) }
      break
    case 'text':
    case 'none':
      break
  }
  return { kind: 'text', text: cellText(printed(one)) }
}

/** All parts in their order; formulas are worked out anew when somebody opens the file. */
function packed(book: Book, changed: ReadonlyMap<string, string>): Uint8Array {
  const sheets = new Set(book.sheets.values())
  const files = [...book.parts].map(([name, bytes]): [string, Uint8Array] => {
    const text = changed.get(name) ?? book.texts.get(name)
    if (text === undefined || changed.size === 0) return [name, bytes]
    if (name === book.workbook) return [name, encoder.encode(recalculated(text))]
    if (!sheets.has(name)) return [name, bytes]
    const fresh = withoutResults(text)
    return fresh === book.texts.get(name) ? [name, bytes] : [name, encoder.encode(fresh)]
  })
  // Without a time zone: 1 January 1980 in whatever is the host's.
  return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1), level: 6 })
}

const encoder = new TextEncoder()
