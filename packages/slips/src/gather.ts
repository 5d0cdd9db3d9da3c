import { largestAmount, type Day } from '@zeimori/tax'
import type { Field, Layout } from './layout.ts'
import type { Problem, Spot } from './problem.ts'
import {
  readAmount,
  readChoice,
  readCount,
  readDay,
  readPrinted,
  readYear,
  type ReadValue,
  type Wrong,
} from './values.ts'
import type { Element } from './xml.ts'

/** What stands at one place of a form. */
export type Found = {
  readonly code: string
  readonly place: number
  readonly field: Field
  readonly value: number | string | Day
}

export type Gathered = {
  /** In the order of the file. */
  readonly found: readonly Found[]
  /** How many of each row there are. */
  readonly rows: ReadonlyMap<string, number>
  /** What is wrong, the first of it first. */
  readonly problems: readonly Problem[]
}

/** Where a place of the form only points to an element elsewhere in the file. */
export type Resolve = (id: string) => Element | undefined

/** A row, by its code, that the walk is in. */
type Row = { readonly code: string; readonly place: number }

/** Collects the places of the layout, and nothing else. */
export function gather(form: Element, { fields, rows }: Layout, resolve: Resolve): Gathered {
  const found: Found[] = []
  const problems: Problem[] = []
  const counts = new Map<string, number>()
  const seen = new Set<string>()

  const take = (element: Element, field: Field, row: Row | undefined): void => {
    const at = { label: field.label, place: row?.place ?? 0 }
    const key = `${element.name} ${at.place}`
    if (row?.code !== field.row) problems.push({ kind: 'misplaced', at })
    if (seen.has(key)) problems.push({ kind: 'repeated', at })
    seen.add(key)
    const read = readField(resolved(element, resolve), field)
    if (!read.ok) problems.push(problemOf(read.problem, at))
    else if (read.value !== undefined)
      found.push({ code: element.name, place: at.place, field, value: read.value })
  }
  const walk = (element: Element, row: Row | undefined, outer: Field | undefined): void => {
    const field = fields.get(element.name)
    if (field !== undefined && outer !== undefined)
      problems.push({ kind: 'misplaced', at: { label: field.label, place: row?.place ?? 0 } })
    else if (field !== undefined) take(element, field, row)
    const count = (counts.get(element.name) ?? 0) + 1
    if (rows.has(element.name)) counts.set(element.name, count)
    const inner = rows.has(element.name) ? { code: element.name, place: count } : row
    for (const child of element.children) walk(child, inner, outer ?? field)
  }
  walk(form, undefined, undefined)
  return { found, rows: counts, problems }
}

const problemOf = (kind: Wrong, at: Spot): Problem =>
  kind === 'out-of-range' ? { kind, at, largest: largestAmount } : { kind, at }

const resolved = (element: Element, resolve: Resolve): Element => {
  const { IDREF: id } = element.attributes
  return id === undefined || element.children.length > 0 || element.text !== ''
    ? element
    : (resolve(id) ?? element)
}

function readField(element: Element, { as }: Field): ReadValue<number | string | Day> {
  switch (as) {
    case 'amount':
      return readAmount(element, false)
    case 'signed':
      return readAmount(element, true)
    case 'printed':
      return readPrinted(element)
    case 'count':
      return readCount(element)
    case 'choice':
      return readChoice(element)
    case 'day':
      return readDay(element)
    case 'year':
      return readYear(element)
    case 'words':
      return { ok: true, value: element.text === '' ? undefined : element.text }
  }
}
