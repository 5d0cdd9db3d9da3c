import type { Alarm, Break } from './breaks.ts'
import type { Hash } from './hashing.ts'
import { recordedAt, writersOf } from './record.ts'
import { followWriters, readWriterMark } from './writers.ts'

/** A stored record as the chain looks at it: its place stands at the two ends of its text. */
export type ChainedRecord = {
  readonly seq: number
  /** The hash that is stored with it. Whether it is the text's is looked at elsewhere. */
  readonly hash: string
  /** The first hundred characters of the text, or all of it. */
  readonly start: string
  /** Its last characters. */
  readonly end: string
  /** All of it, for a record whose place does not stand in those. */
  readonly text: () => string
}

/** Follows a log from record to record, and stops believing at the first break. */
export type Chain = {
  /** Takes the next record; the break, if this is one. After a break nothing more is taken. */
  readonly next: (record: ChainedRecord) => Break | undefined
  /** How many records follow each other. */
  readonly size: () => number
  /** The first thousand. */
  readonly alarms: () => readonly Alarm[]
  /** Events that were begun and never came, of processes that ended before they could say so. */
  readonly unfinished: () => number
}

const mostAlarms = 1000

/**
 * @param log the log's name
 * @param empty the hash of nothing, which the first record follows
 */
export function followChain(log: string, empty: Hash): Chain {
  let size = 0
  let prev: string = empty
  let at = ''
  let broken: Break | undefined
  const writerAt = writersOf(log)
  const writers = followWriters()
  const alarms: Alarm[] = []

  const writtenBy = (writer: string, time: string, seq: number): void => {
    const mark = readWriterMark(writer)
    const found: readonly Alarm[] =
      mark === undefined
        ? [{ kind: 'refused', seq }]
        : writers.see(mark, time).map((one) => ({ ...one, seq }))
    alarms.push(...found.slice(0, mostAlarms - alarms.length))
  }

  const take = ({ seq, hash, start, end, text }: ChainedRecord): Break | undefined => {
    const expected = size + 1
    if (seq !== expected) return { kind: seq > expected ? 'gap' : 'order', seq, expected }
    const writer = writerAt(end, prev, seq) ?? writerAt(text(), prev, seq)
    const time = recordedAt(start)
    if (writer === undefined || time === undefined) return { kind: 'fork', seq }
    if (time < at) return { kind: 'backwards', seq }
    writtenBy(writer, time, seq)
    size = seq
    prev = hash
    at = time
    return undefined
  }

  return {
    next: (record) => (broken ??= take(record)),
    size: () => size,
    alarms: () => alarms,
    unfinished: () => writers.open(),
  }
}
