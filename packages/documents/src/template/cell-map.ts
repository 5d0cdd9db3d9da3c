import { addressOf, columnOf } from './address.ts'

/** What goes into a cell: a field, or a mark where the field has a certain value. */
export type Filling =
  | { readonly field: string }
  | { readonly field: string; readonly is: string; readonly mark: string }

/** Which fields go where in a municipality's form. */
export type CellMap = {
  readonly cells: readonly ({ readonly sheet: string; readonly cell: string } & Filling)[]
  readonly tables: readonly TableMap[]
}

export type TableMap = {
  readonly sheet: string
  /** As Excel counts them, from 1, both in the table. */
  readonly firstRow: number
  readonly lastRow: number
  /** Finds a row by what stands in a column of the form; without it, one row after another. */
  readonly key?: { readonly column: string; readonly field: string }
  readonly columns: readonly ({ readonly column: string } & Filling)[]
}

/** Reads a map. @returns a sentence on what is wrong with it */
export function readCellMap(
  given: unknown,
): { readonly ok: true; readonly map: CellMap } | { readonly ok: false; readonly problem: string } {
  try {
    const map = object(given, '対応表')
    return {
      ok: true,
      map: {
        cells: list(map['cells'], 'cells').map((one, i) => readCell(one, `cells の${i + 1}番目`)),
        tables: list(map['tables'], 'tables').map((one, i) =>
          readTable(one, `tables の${i + 1}番目`),
        ),
      },
    }
  } catch (error) {
    if (error instanceof MapError) return { ok: false, problem: error.message }
    throw error
  }
}

class MapError extends Error {}

function readCell(given: unknown, where: string): CellMap['cells'][number] {
  const one = object(given, where)
  const cell = text(one['cell'], `${where}の cell`)
  if (addressOf(cell) === undefined)
    throw new MapError(`${where}の cell は「C5」のように書いてください。`)
  return { sheet: text(one['sheet'], `${where}の sheet`), cell, ...readFilling(one, where) }
}

function readTable(given: unknown, where: string): TableMap {
  const one = object(given, where)
  const [firstRow, lastRow] = [
    row(one['firstRow'], `${where}の firstRow`),
    row(one['lastRow'], `${where}の lastRow`),
  ]
  if (lastRow < firstRow) throw new MapError(`${where}の lastRow が firstRow より前です。`)
  const key = one['key'] === undefined ? undefined : object(one['key'], `${where}の key`)
  return {
    sheet: text(one['sheet'], `${where}の sheet`),
    firstRow,
    lastRow,
    ...(key === undefined
      ? {}
      : {
          key: {
            column: column(key['column'], `${where}の key`),
            field: text(key['field'], `${where}の key の field`),
          },
        }),
    columns: list(one['columns'], `${where}の columns`).map((each, i) => {
      const place = `${where}の columns の${i + 1}番目`
      const entry = object(each, place)
      return { column: column(entry['column'], place), ...readFilling(entry, place) }
    }),
  }
}

function readFilling(one: Given, where: string): Filling {
  const field = text(one['field'], `${where}の field`)
  return one['is'] === undefined
    ? { field }
    : { field, is: text(one['is'], `${where}の is`), mark: text(one['mark'], `${where}の mark`) }
}

type Given = Readonly<Record<string, unknown>>

const isObject = (given: unknown): given is Given =>
  typeof given === 'object' && given !== null && !Array.isArray(given)

function object(given: unknown, where: string): Given {
  if (!isObject(given)) throw new MapError(`${where}は { } で書いてください。`)
  return given
}

function list(given: unknown, where: string): readonly unknown[] {
  if (given === undefined) return []
  if (!Array.isArray(given)) throw new MapError(`${where} は [ ] で書いてください。`)
  return given
}

function text(given: unknown, where: string): string {
  if (typeof given !== 'string' || given === '') throw new MapError(`${where}がありません。`)
  return given
}

function column(given: unknown, where: string): string {
  const letters = text(given, `${where}の column`)
  if (columnOf(letters) === undefined)
    throw new MapError(`${where}の column は「D」のように書いてください。`)
  return letters
}

function row(given: unknown, where: string): number {
  if (typeof given !== 'number' || !Number.isSafeInteger(given) || given < 1 || given > 20_000)
    throw new MapError(`${where} は、1から20000までの行の番号で書いてください。`)
  return given
}
