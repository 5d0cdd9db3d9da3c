import { columnName, type ListSheet } from '@zeimori/documents'
import { chosenBy, importFields, isChoice, usual, type ImportField } from './fields.ts'
import { guessColumns, guessHeader, guessSheet } from './guess.ts'

/** Where the words of a field come from: a column, or one value for all that is new. */
export type Origin =
  | { readonly kind: 'column'; readonly column: number }
  | { readonly kind: 'value'; readonly value: string }
  | { readonly kind: 'none' }

/** Which table is read, and how. */
export type Mapping = {
  /** Counted from 0. */
  readonly sheet: number
  /** The row of the columns' names, counted from 1. */
  readonly header: number
  /** Rows that nobody sees are read, too. */
  readonly hidden: boolean
  readonly origins: Readonly<Record<ImportField, Origin>>
}

/** What of it stands in an address: a column as its letters, a value as itself. */
export type MappingQuery = Readonly<
  Partial<Record<ImportField | 'sheet' | 'header' | 'hidden', string | undefined>>
>

/** The mapping of an address; what it does not say is guessed from the sheet. */
export function mappingOf(query: MappingQuery, sheets: readonly ListSheet[]): Mapping {
  const asked = Number(query.sheet) - 1
  const at = sheets[asked] === undefined ? guessSheet(sheets) : asked
  const sheet = sheets[at]
  const header = query.header === undefined ? undefined : Number(query.header)
  const row = header ?? (sheet === undefined ? 1 : guessHeader(sheet))
  const isSaid = importFields.some((field) => query[field] !== undefined)
  const guessed = sheet === undefined || isSaid ? new Map() : guessColumns(sheet, row)
  const origin = (field: ImportField): Origin => {
    const said = query[field]
    if (isSaid) return originOf(field, said ?? '')
    const column = guessed.get(field)
    return column === undefined ? originOf(field, '') : { kind: 'column', column }
  }
  return {
    sheet: at,
    header: row,
    hidden: query.hidden === 'yes',
    origins: {
      number: origin('number'),
      title: origin('title'),
      section: origin('section'),
      wording: origin('wording'),
      entry: origin('entry'),
      theme: origin('theme'),
      responsible: origin('responsible'),
      control: origin('control'),
      cadence: origin('cadence'),
      proof: origin('proof'),
    },
  }
}

function originOf(field: ImportField, said: string): Origin {
  if (/^[A-Z]{1,2}$/.test(said)) return { kind: 'column', column: columnNumber(said) }
  if (!isChoice(field)) return { kind: 'none' }
  const value = said === '' ? usual[field] : (chosenBy(field, said) ?? usual[field])
  return { kind: 'value', value }
}

const columnNumber = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

/** Where a municipality's file is read, with its mapping. */
export const importAddress = (tenant: string, mapping?: Mapping): string => {
  const query =
    mapping === undefined
      ? ''
      : `?${new URLSearchParams(queryOf(mapping).map((pair) => [...pair]))}`
  return `/tenants/${tenant}/requirements/import${query}`
}

/** What stands in an address for it. */
export const originText = (origin: Origin): string =>
  origin.kind === 'column' ? columnName(origin.column) : origin.kind === 'value' ? origin.value : ''

/** The whole mapping as it stands in an address or a form. */
export const queryOf = ({
  sheet,
  header,
  hidden,
  origins,
}: Mapping): readonly (readonly [string, string])[] => [
  ['sheet', String(sheet + 1)],
  ['header', String(header)],
  ...(hidden ? [['hidden', 'yes'] as const] : []),
  ...importFields.map((field) => [field, originText(origins[field])] as const),
]
