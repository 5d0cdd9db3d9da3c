import { value as values, printed, type Value } from '@zeimori/records'
import { addressOf, columnOf, type Address } from './address.ts'
import type { CellMap, Filling, TableMap } from './cell-map.ts'
import type { Fields } from './fields.ts'
import { bad, good, type Result } from './problem.ts'
import { textAt, type SheetXml } from './sheet.ts'

/** A value on its way to a cell. */
export type Place = { readonly at: Address; readonly filling: Filling; readonly value: Value }

/** Where every value of the map goes on one sheet. */
export function placesOf(
  name: string,
  sheet: SheetXml,
  { cells, tables }: CellMap,
  fields: Fields,
  strings: readonly string[],
): Result<readonly Place[]> {
  const places: Place[] = []
  for (const filling of cells.filter((one) => one.sheet === name)) {
    const one = fields.single.get(filling.field)
    const at = addressOf(filling.cell)
    if (one === undefined || at === undefined) return noField(filling.field, fields.single.keys())
    places.push({ at, filling, value: one })
  }
  for (const table of tables.filter((one) => one.sheet === name)) {
    const more = placesInTable(table, sheet, fields, strings)
    if (!more.ok) return more
    places.push(...more.value)
  }
  return good(places)
}

const noField = (field: string, known: Iterable<string>): Result<never> =>
  bad({ kind: 'no-field', field, fields: [...known] })

function placesInTable(
  table: TableMap,
  sheet: SheetXml,
  { rows }: Fields,
  strings: readonly string[],
): Result<readonly Place[]> {
  const known = rows[0]
  const wanted = [...table.columns, ...(table.key === undefined ? [] : [table.key])]
  const missing = wanted.find(({ field }) => known !== undefined && !known.has(field))
  if (missing !== undefined) return noField(missing.field, known?.keys() ?? [])
  const rowNumbers = numbersOf(table, sheet, rows, strings)
  if (!rowNumbers.ok) return rowNumbers
  return good(
    rows.flatMap((fields, i) =>
      table.columns.map(({ column, ...filling }) => ({
        at: { row: rowNumbers.value[i] ?? 0, column: columnOf(column) ?? 0 },
        filling,
        value: fields.get(filling.field) ?? values.none,
      })),
    ),
  )
}

/** In which row of the form each row goes, counted from 0. */
function numbersOf(
  { sheet: name, key, firstRow, lastRow }: TableMap,
  sheet: SheetXml,
  rows: Fields['rows'],
  strings: readonly string[],
): Result<readonly number[]> {
  const room = lastRow - firstRow + 1
  if (key === undefined)
    return rows.length > room
      ? bad({ kind: 'no-room', sheet: name, rows: rows.length, room })
      : good(rows.map((_, i) => firstRow - 1 + i))
  const column = columnOf(key.column) ?? 0
  const byKey = new Map<string, number>()
  for (let row = firstRow - 1; row < lastRow; row++) {
    const text = keyOf(textAt(sheet, { row, column }, strings))
    if (text !== '' && !byKey.has(text)) byKey.set(text, row)
  }
  const wanted = rows.map((fields) => printed(fields.get(key.field) ?? values.none))
  const lost = wanted.filter((one) => !byKey.has(keyOf(one)))
  return lost.length > 0
    ? bad({ kind: 'no-row', sheet: name, keys: lost })
    : good(wanted.map((one) => byKey.get(keyOf(one)) ?? 0))
}

/** Forms write the same number in many ways: full width, with blanks, with dots. */
const keyOf = (text: string): string =>
  text.normalize('NFKC').replaceAll(/\s/g, '').replace(/\.0$/, '').toLowerCase()
