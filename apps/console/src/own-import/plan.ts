import { createHash } from 'node:crypto'
import { columnName, type ListSheet } from '@zeimori/documents'
import { canonicalJson } from '@zeimori/records'
import type { OwnRequirement } from '@zeimori/store'
import { cellProblems, importProblems } from '../texts/own-import.ts'
import { importFields, type ImportField } from './fields.ts'
import type { Mapping } from './mapping.ts'
import { isHeading, numberText, readRow, type CellProblem, type RowRead } from './read-row.ts'
import { asOwn, fieldOf } from './values.ts'

/** What would change at a requirement that is there already. */
export type Difference = {
  readonly field: ImportField
  readonly before: string
  readonly after: string
}

/** What an import would write for a row. */
export type Planned = {
  readonly row: number
  /** As it would stand; `requirement` is empty for a new one. */
  readonly own: OwnRequirement
  /** Empty for what is the same already; undefined for what is new. */
  readonly differences: readonly Difference[] | undefined
}

/** What an import would do, or why it cannot. */
export type Plan = {
  readonly rows: readonly Planned[]
  readonly errors: readonly CellProblem[]
  /** What is wrong with the whole. */
  readonly problem: string | undefined
  readonly skipped: readonly { readonly row: number; readonly why: 'hidden' | 'heading' }[]
  /** Requirements that the file does not name; they stay as they are. */
  readonly untouched: number
  /** SHA-256 over all that would be written and what stood there: what was seen is what is accepted. */
  readonly digest: string
}

/** The most requirements of one file. */
export const mostRows = 1_000

/** What importing a sheet would do to a municipality's own requirements. Nothing is written. */
export function planOf(
  sheet: ListSheet | undefined,
  mapping: Mapping,
  known: readonly OwnRequirement[],
  tenant: string,
): Plan {
  const below = (sheet?.rows ?? []).filter(({ row }) => row > mapping.header)
  const skipped = below.flatMap((one) => {
    const why =
      one.hidden && !mapping.hidden ? 'hidden' : isHeading(one, mapping) ? 'heading' : undefined
    return why === undefined ? [] : [{ row: one.row, why } as const]
  })
  const left = below.filter(({ row }) => !skipped.some((one) => one.row === row))
  const problem = problemWith(sheet, mapping, left.length)
  if (problem !== undefined)
    return { rows: [], errors: [], problem, skipped, untouched: known.length, digest: '' }
  const read = left.map((one) => readRow(one, mapping))
  const column = mapping.origins.number.kind === 'column' ? mapping.origins.number.column : 0
  const { targets, problems } = targetsOf(read, known, columnName(column))
  const errors = read.flatMap((one) => [...one.problems, ...(problems.get(one.row) ?? [])])
  const rows =
    errors.length > 0 ? [] : read.map((one) => planned(one, targets.get(one.row), mapping, tenant))
  return {
    rows,
    errors,
    problem: undefined,
    skipped,
    untouched: known.length - targets.size,
    digest: digestOf(rows),
  }
}

function problemWith(
  sheet: ListSheet | undefined,
  { origins }: Mapping,
  count: number,
): string | undefined {
  if (sheet === undefined) return importProblems.noSheets
  if (origins.number.kind !== 'column') return importProblems.noNumber
  if (origins.wording.kind !== 'column') return importProblems.noWording
  if (count === 0) return importProblems.noRows
  return count > mostRows ? importProblems.tooMany(mostRows) : undefined
}

const keyOf = (number: string): string => numberText(number).toLowerCase()

/** Which requirement each row is of, and what is wrong with the numbers. */
function targetsOf(
  read: readonly RowRead[],
  known: readonly OwnRequirement[],
  column: string,
): {
  readonly targets: ReadonlyMap<number, OwnRequirement>
  readonly problems: ReadonlyMap<number, readonly CellProblem[]>
} {
  const byNumber = new Map(known.map((one) => [one.requirement, one]))
  for (const one of known) if (one.number !== '') byNumber.set(keyOf(one.number), one)
  const seen = new Map<string, number>()
  const targets = new Map<number, OwnRequirement>()
  const problems = new Map<number, readonly CellProblem[]>()
  for (const { row, number, merged } of read) {
    if (number === '') continue
    const target = byNumber.get(keyOf(number))
    const key = target?.requirement ?? keyOf(number)
    const say = (text: string) => problems.set(row, [{ at: `${column}${row}`, text }])
    const before = seen.get(key)
    if (before !== undefined)
      say(cellProblems[merged ? 'merged' : 'twice'](number, `${column}${before}`))
    else if (target !== undefined) targets.set(row, target)
    else if (/^own-\d+$/.test(keyOf(number))) say(cellProblems.noOwn(number))
    if (before === undefined) seen.set(key, row)
  }
  return { targets, problems }
}

function planned(
  read: RowRead,
  before: OwnRequirement | undefined,
  mapping: Mapping,
  tenant: string,
): Planned {
  const own = asOwn(read, before, mapping, tenant)
  const differences =
    before &&
    importFields.flatMap((field) => {
      const [was, is] = [fieldOf(before, field), fieldOf(own, field)]
      return oneEnd(was) === oneEnd(is) ? [] : [{ field, before: was, after: is }]
    })
  return { row: read.row, own, differences }
}

/** Forms of before ended lines in another way. */
const oneEnd = (text: string): string => text.replaceAll('\r\n', '\n')

const digestOf = (rows: readonly Planned[]): string =>
  createHash('sha256')
    .update(
      canonicalJson(
        rows.map(({ own, differences }) => ({
          ...own,
          before: differences?.map(({ field, before }) => ({ field, before })) ?? null,
        })),
      ),
    )
    .digest('hex')

/** Those of a plan that would be written. */
export const writtenOf = ({ rows }: Plan): readonly Planned[] =>
  rows.filter(({ differences }) => differences === undefined || differences.length > 0)
