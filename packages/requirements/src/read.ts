import { cadences } from './cadences.ts'
import { controls } from './controls.ts'
import type { Pattern, Requirement } from './requirement.ts'
import type { SourceId } from './sources.ts'
import { proofs, responsibilities, strengths, themes } from './themes.ts'

/** The parts of a document with their rows, as the data files hold them. */
type Data = readonly { readonly section: string; readonly rows: readonly unknown[] }[]

/**
 * The rows of one document.
 * @throws TypeError where the data is not as it should be: a defect of ours
 */
export const readRows = (source: SourceId, data: Data): readonly Requirement[] =>
  data.flatMap(({ section, rows }) => rows.map((row) => readRow(source, section, row)))

function readRow(source: SourceId, section: string, given: unknown): Requirement {
  const row = object(given)
  const text = (name: string): string => textIn(row, name)
  return {
    id: text('id'),
    source,
    section,
    lines: optional(row, 'lines'),
    title: text('title'),
    wording: text('wording'),
    theme: oneOf(themes, text('theme')),
    responsible: oneOf(responsibilities, text('responsible')),
    strength: oneOf(strengths, text('strength')),
    proof: oneOf(proofs, text('proof')),
    cadence: oneOf(cadences, text('cadence')),
    criterion: optional(row, 'criterion'),
    entry: optional(row, 'entry'),
    unproved: optional(row, 'unproved'),
    strictest: row['strictest'] === true,
    related: list(row['related']).map(asText),
    controls: list(row['controls']).map((name) => oneOf(controls, asText(name))),
    systems: list(row['systems']).map(asText),
    rulings: list(row['rulings']).map(asNumber),
    patterns: list(row['patterns']).map(readPattern),
  }
}

function readPattern(given: unknown): Pattern {
  const row = object(given)
  return {
    number: textIn(row, 'number'),
    send: textIn(row, 'send'),
    vulnerableIf: textIn(row, 'vulnerableIf'),
    basis: textIn(row, 'basis'),
  }
}

type Row = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function object(value: unknown): Row {
  if (!isObject(value)) throw new TypeError('a row is no object')
  return value
}

function asText(value: unknown): string {
  if (typeof value !== 'string' || value === '') throw new TypeError('a text is missing')
  return value
}

function asNumber(value: unknown): number {
  if (!Number.isSafeInteger(value) || typeof value !== 'number')
    throw new TypeError('a number is missing')
  return value
}

const textIn = (row: Row, name: string): string => asText(row[name])
const optional = (row: Row, name: string): string | undefined =>
  row[name] === undefined ? undefined : asText(row[name])
const list = (value: unknown): readonly unknown[] => {
  if (value === undefined) return []
  if (!Array.isArray(value)) throw new TypeError('a list is missing')
  return value
}

/** The text as one of the names of a table. */
function oneOf<Name extends string>(table: Readonly<Record<Name, unknown>>, text: string): Name {
  const isName = (word: string): word is Name => Object.hasOwn(table, word)
  if (!isName(text)) throw new TypeError(`「${text}」 is none of ${Object.keys(table).join(', ')}`)
  return text
}
