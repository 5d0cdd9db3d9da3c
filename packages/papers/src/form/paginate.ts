import { inRow, listIds, rowOf, type ListId } from '../fields/field.ts'
import type { Field } from '../fields/field.ts'
import type { Values } from '../fill/value.ts'
import type { Box, Capacity, Form, FormPage } from './form.ts'

/** A page to be printed, its boxes naming the fields of the whole filing. */
export type PrintedPage = Omit<FormPage, 'use'> & {
  /** Which of the further sheets it is, from 1; undefined for the other pages. */
  readonly sheet: number | undefined
}

/** How many rows of each list some pages have. */
export function capacityOf(pages: readonly FormPage[]): Capacity {
  const rows = new Map<ListId, number>()
  for (const { field } of pages.flatMap(({ boxes }) => boxes)) {
    const place = rowOf(field)
    if (place) rows.set(place.list, Math.max(place.row, rows.get(place.list) ?? 0))
  }
  return rows
}

const usedRows = (values: Values): Capacity => {
  const rows = new Map<ListId, number>()
  for (const id of Object.keys(values)) {
    const place = rowOf(id)
    if (place) rows.set(place.list, Math.max(place.row, rows.get(place.list) ?? 0))
  }
  return rows
}

/**
 * The pages that a filing takes: what is always there, what it needs, and further sheets for the rows
 * that have no place elsewhere.
 */
export function paginate(
  form: Form,
  values: Values,
  fields: readonly Field[],
): readonly PrintedPage[] {
  const always = form.pages.filter(({ use }) => use.kind !== 'further-sheet')
  const further = form.pages.filter(({ use }) => use.kind === 'further-sheet')
  const printed = always.filter(({ use }) => isNeeded(use, values, fields))
  return [
    ...printed.map((page) => ({ ...page, sheet: undefined })),
    ...furtherSheets(further, capacityOf(always), usedRows(values)),
  ]
}

function isNeeded(use: FormPage['use'], values: Values, fields: readonly Field[]): boolean {
  if (use.kind !== 'part') return true
  return fields.some(({ id, part }) => part === use.part && values[id] !== undefined)
}

function furtherSheets(
  pages: readonly FormPage[],
  before: Capacity,
  used: Capacity,
): readonly PrintedPage[] {
  const perSheet = capacityOf(pages)
  const sheets = Math.max(
    0,
    ...listIds.map((list) => {
      const left = (used.get(list) ?? 0) - (before.get(list) ?? 0)
      const room = perSheet.get(list) ?? 0
      return left <= 0 || room === 0 ? 0 : Math.ceil(left / room)
    }),
  )
  return Array.from({ length: sheets }, (_, i) => i).flatMap((sheet) =>
    pages.map((page) => ({
      ...page,
      id: `${page.id}-${sheet + 1}`,
      sheet: sheet + 1,
      boxes: page.boxes.map((box) => movedTo(box, sheet, before, perSheet)),
    })),
  )
}

/** The same box for the rows that this sheet has. */
function movedTo(box: Box, sheet: number, before: Capacity, perSheet: Capacity): Box {
  const place = rowOf(box.field)
  if (place === undefined) return box
  const { list, row, column } = place
  const first = (before.get(list) ?? 0) + sheet * (perSheet.get(list) ?? 0)
  return { ...box, field: inRow(list, first + row, column) }
}

/** The rows of a filing that no page of the form has a place for. A sound form has none. */
export function lostRows(form: Form, values: Values): readonly ListId[] {
  const before = capacityOf(form.pages.filter(({ use }) => use.kind !== 'further-sheet'))
  const further = capacityOf(form.pages.filter(({ use }) => use.kind === 'further-sheet'))
  const used = usedRows(values)
  return listIds.filter(
    (list) => (used.get(list) ?? 0) > (before.get(list) ?? 0) && (further.get(list) ?? 0) === 0,
  )
}
