/** What a box of the paper holds. A choice is a row of boxes to tick, as on the paper. */
export type FieldKind = 'amount' | 'text' | 'date' | 'tick'

/** The parts of the 申告書, in its order. */
export const parts = [
  'heading',
  'income',
  'earnings',
  'details',
  'deductions',
  'payment',
  'wages',
  'business',
  'dividends',
  'miscellaneous',
  'transfers',
  'family-workers',
  'living-apart',
  'business-tax',
  'withheld',
  'donations',
  'adjustment',
  'no-income',
  'remarks',
  'separate',
] as const
export type Part = (typeof parts)[number]

/** One box of the paper. */
export type Field = {
  /** Stable over the years: what the box means, not where it stands. */
  readonly id: string
  /** As printed: 「⑬」「ア」. None where the paper prints none. */
  readonly number: string | undefined
  /** The number was not found in a published form of this 年度. */
  readonly unverified?: true
  /** As printed on the paper. */
  readonly label: string
  readonly kind: FieldKind
  readonly part: Part
  /** Nobody but the resident's own hand fills it: we do not ask for it. */
  readonly byHand?: true
}

/** Rows of like boxes: one a relative, one a payer. The paper has some rows, further sheets have the rest. */
export type FieldRows = {
  readonly id: ListId
  readonly number: string | undefined
  readonly unverified?: true
  readonly label: string
  readonly part: Part
  readonly columns: readonly Column[]
}
export type Column = Pick<Field, 'id' | 'label' | 'kind' | 'byHand'>

export const listIds = [
  'shaho',
  'shogai',
  'fuyo',
  'nensho',
  'nikkyu',
  'kinmusaki',
  'jigyo',
  'haito',
  'zatsu',
  'senju',
  'bekkyo',
] as const
export type ListId = (typeof listIds)[number]

/** The id of a box in a row: 「fuyo-3-shimei」. Rows count from 1. */
export const inRow = (list: ListId, row: number, column: string): string =>
  `${list}-${row}-${column}`

/** The opposite: which row's box an id names, if it names one. */
export function rowOf(
  id: string,
): { readonly list: ListId; readonly row: number; readonly column: string } | undefined {
  const match = /^([a-z]+)-([1-9]\d*)-(.+)$/.exec(id)
  const list = listIds.find((one) => one === match?.[1])
  return list && { list, row: Number(match?.[2]), column: match?.[3] ?? '' }
}

/** The whole list of one 年度. */
export type FieldTable = {
  readonly fields: readonly Field[]
  readonly rows: readonly FieldRows[]
}

type Short = readonly [id: string, number: string | undefined, label: string]

/** A part's boxes of one kind, written as a table. */
export const fieldsIn = (part: Part, kind: FieldKind, table: readonly Short[]): readonly Field[] =>
  table.map(([id, number, label]) => ({ id, number, label, kind, part }))

export const column = (id: string, label: string, kind: FieldKind): Column => ({ id, label, kind })

/** A box for an 個人番号. It is never asked for and never filled in. */
export const numberColumn: Column = {
  id: 'kojin-bango',
  label: '個人番号',
  kind: 'text',
  byHand: true,
}
