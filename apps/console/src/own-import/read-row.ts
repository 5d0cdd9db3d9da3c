import { columnName, type ListCell, type ListRow } from '@zeimori/documents'
import { hasUnwanted } from '../http/form-input.ts'
import { cellProblems, importFieldText, importText } from '../texts/own-import.ts'
import {
  choicesOf,
  chosenBy,
  importFields,
  isChoice,
  mostLetters,
  plain,
  type ChoiceField,
  type ImportField,
} from './fields.ts'
import type { Mapping, Origin } from './mapping.ts'

/** What is wrong with a cell, such as 「C12」. */
export type CellProblem = { readonly at: string; readonly text: string }

/** What a row says; undefined is what it says nothing about. */
export type RowRead = {
  readonly row: number
  readonly number: string
  /** What the columns say; a field without one is not there. */
  readonly said: Readonly<Partial<Record<ImportField, string>>>
  readonly problems: readonly CellProblem[]
  /** Whether its number comes from merged cells above it. */
  readonly merged: boolean
}

type Field = { readonly value: string } | { readonly problem: string } | undefined

/** A heading stands alone across several columns, or names nothing that is asked. */
export function isHeading({ cells }: ListRow, { origins }: Mapping): boolean {
  const own = cells.filter(({ note }) => note !== 'above')
  if (own.length <= 1 && own.every(({ note }) => note === 'across')) return true
  const asks = [origins.wording, origins.title].some((one) => cellOf(cells, one) !== undefined)
  return !asks && (own.length <= 1 || own.some(({ note }) => note === 'across'))
}

const cellOf = (cells: readonly ListCell[], origin: Origin): ListCell | undefined =>
  origin.kind === 'column' ? cells.find(({ column }) => column === origin.column) : undefined

/** Reads a row by the mapping; whatever is wrong is said with its cell. */
export function readRow({ row, cells }: ListRow, { origins }: Mapping): RowRead {
  const said = new Map<ImportField, string>()
  const problems: CellProblem[] = []
  for (const field of importFields) {
    const origin = origins[field]
    if (origin.kind !== 'column') continue
    const read = readField(field, cellOf(cells, origin))
    if (read === undefined) continue
    if ('value' in read) said.set(field, read.value)
    else problems.push({ at: `${columnName(origin.column)}${row}`, text: read.problem })
  }
  return {
    row,
    number: said.get('number') ?? '',
    said: Object.fromEntries(said),
    problems,
    merged: cellOf(cells, origins.number)?.note === 'above',
  }
}

function readField(field: ImportField, cell: ListCell | undefined): Field {
  const name = importFieldText[field]
  if (cell?.note === 'error') return { problem: cellProblems.error(cell.text) }
  if (cell?.note === 'no-answer') return { problem: cellProblems.noAnswer }
  const text = cell?.text ?? ''
  if (hasUnwanted(text)) return { problem: cellProblems.unwanted }
  if (isChoice(field)) return readChoice(field, name, text)
  const value = field === 'number' ? numberText(text) : text.trim()
  if (value === '') return field === 'section' ? { value } : { problem: cellProblems.empty(name) }
  const most = mostLetters[field]
  return value.length > most ? { problem: cellProblems.long(name, value.length, most) } : { value }
}

function readChoice(field: ChoiceField, name: string, text: string): Field {
  if (text === '')
    return field === 'control' ? { value: '' } : { problem: cellProblems.empty(name) }
  const value = chosenBy(field, text)
  if (value !== undefined) return { value }
  if (field === 'proof' && plain(text).includes('自動')) return { problem: cellProblems.probe }
  const some = choicesOf[field].slice(0, 12).map(([, label]) => label)
  return { problem: cellProblems.choice(name, text.slice(0, 40), some) }
}

/** A number as it is kept: of full-width digits and of all kinds of dashes one. */
export const numberText = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/\s+/g, '')
    .replaceAll(/[‐‑‒–—―−]|(?<=\d)ー(?=\d)/g, '-')

/** The first letters of what is asked, where nothing names it. */
export const titleOf = (wording: string): string =>
  Array.from(wording.split('\n')[0] ?? '')
    .slice(0, 40)
    .join('')

/** What a new requirement has to be recorded, where no column says it. */
export const usualEntry = importText.entryWithout
