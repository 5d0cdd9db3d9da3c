/**
 * What tells that something vanished before it had its number. Every process that writes events counts
 * them; a number that came to nothing, because its transaction was taken back, is named by the next.
 */
export type WriterMark = {
  /** One start of one process: twelve hexadecimal digits. */
  readonly writer: string
  /** Counts the writer's events from 1. */
  readonly count: number
  /** Earlier counts that came to nothing. */
  readonly lost: readonly number[]
}

/** 「0a1b2c3d4e5f:7」, or 「0a1b2c3d4e5f:7:5,6」 where 5 and 6 came to nothing. */
export const writerMark = ({ writer, count, lost }: WriterMark): string =>
  `${writer}:${count}${lost.length === 0 ? '' : `:${lost.join(',')}`}`

const pattern = /^([0-9a-f]{12}):([1-9]\d{0,14})(?::([1-9]\d{0,14}(?:,[1-9]\d{0,14})*))?$/

/** @returns undefined if the text is no mark */
export function readWriterMark(text: string): WriterMark | undefined {
  const match = pattern.exec(text)
  if (match === null) return undefined
  const [, writer = '', count = '', lost = ''] = match
  return { writer, count: Number(count), lost: lost === '' ? [] : lost.split(',').map(Number) }
}

/** What is wrong with a writer's counting. */
export type WriterBreak =
  /** The same event a second time: it was copied while it waited. */
  | { readonly kind: 'repeated' }
  /** An event of which nothing is left: it was taken away while it waited. */
  | { readonly kind: 'missing'; readonly writer: string; readonly count: number }

/** How long after its neighbours an event can still come, in milliseconds: no act takes as long. */
const grace = 10 * 60 * 1000

type Counted = {
  next: number
  /** Counts that have not come yet, with the time of the first that came in their stead. */
  readonly open: Map<number, number>
  readonly lost: Set<number>
}

/** Follows the counts of all writers. */
export type Writers = {
  /** @param at when the record was given its number */
  readonly see: (mark: WriterMark, at: string) => readonly WriterBreak[]
  /** Counts that never came, of writers that ended before they could name them. */
  readonly open: () => number
}

export function followWriters(): Writers {
  const known = new Map<string, Counted>()
  return {
    see: (mark, at) => {
      const counted = known.get(mark.writer) ?? { next: 1, open: new Map(), lost: new Set() }
      known.set(mark.writer, counted)
      return counts(counted, mark, at)
    },
    open: () => [...known.values()].reduce((sum, { open }) => sum + open.size, 0),
  }
}

function counts(
  counted: Counted,
  { writer, count, lost }: WriterMark,
  at: string,
): readonly WriterBreak[] {
  const { next, open, lost: given } = counted
  const again = count < next && !open.delete(count) && !given.delete(count)
  for (const one of lost) {
    open.delete(one)
    given.add(one)
  }
  counted.next = Math.max(next, count + 1)
  if (count <= next && open.size === 0) return again ? [{ kind: 'repeated' }] : []
  const now = Date.parse(at)
  const gone = [...open].filter(([, since]) => now - since > grace).map(([one]) => one)
  for (const one of gone) open.delete(one)
  for (let one = next; one < count; one += 1) if (!given.has(one)) open.set(one, now)
  const missing = gone.map((one) => ({ kind: 'missing' as const, writer, count: one }))
  return again ? [{ kind: 'repeated' }, ...missing] : missing
}
