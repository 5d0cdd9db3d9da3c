import type { Checkpoint } from './checkpoint.ts'
import type { Hash, Hashing } from './hashing.ts'
import { recordedAt, writerAt } from './record.ts'
import { emptyFrontier, rootOf, withLeaf, type Frontier } from './tree.ts'
import { followWriters, readWriterMark } from './writers.ts'

/** A stored record: what stands in the database, or in a line of an archive. */
export type StoredRecord = { readonly seq: number; readonly text: string; readonly hash: string }

/** What is wrong with a log. Each names the first record from which it cannot be believed. */
export type Break =
  /** The text does not give its hash: it was edited. */
  | { readonly kind: 'edited'; readonly seq: number }
  /** Records are missing before this one. */
  | { readonly kind: 'gap'; readonly seq: number; readonly expected: number }
  /** A number comes twice, or after a higher one. */
  | { readonly kind: 'order'; readonly seq: number; readonly expected: number }
  /** The record does not follow the one before it, or is of another log. */
  | { readonly kind: 'fork'; readonly seq: number }
  /** It was given its number earlier than the one before it. */
  | { readonly kind: 'backwards'; readonly seq: number }
  /** What it can be searched by is not what it says. Only a database has such columns. */
  | { readonly kind: 'columns'; readonly seq: number }
  /** The log ends before what a checkpoint signed. */
  | { readonly kind: 'truncated'; readonly seq: number; readonly signed: number }
  /** Everything fits, but it is not what the checkpoint signed: the log was rewritten. */
  | { readonly kind: 'rewritten'; readonly after: number; readonly signed: number }

/** What happened to an event before it had its number. The chain holds, and what it says is bad enough. */
export type Alarm =
  /** The same event was numbered twice: it was copied while it waited. */
  | { readonly kind: 'repeated'; readonly seq: number }
  /** An event vanished while it waited. This record shows it. */
  | {
      readonly kind: 'missing'
      readonly seq: number
      readonly writer: string
      readonly count: number
    }
  /** An event was changed or forged while it waited: this record stands in its place. */
  | { readonly kind: 'refused'; readonly seq: number }

/** Reads a log record by record and stops believing at the first break. */
export type Verifier = {
  /** Takes the next record; the break, if this is one. After a break nothing more is taken. */
  readonly next: (record: StoredRecord) => Break | undefined
  /** What only the end can tell: a checkpoint that the log does not reach. */
  readonly end: () => Break | undefined
  readonly size: () => number
  readonly root: () => Hash
  /** The first thousand. */
  readonly alarms: () => readonly Alarm[]
  /** Events that were begun and never came, of processes that ended before they could say so. */
  readonly unfinished: () => number
}

export type VerifierOptions = {
  readonly hashing: Hashing
  /** The log's name. */
  readonly log: string
  /** Checkpoints whose signatures have been checked, from wherever they are kept. */
  readonly checkpoints: readonly Checkpoint[]
}

const mostAlarms = 1000

export function verifier({ hashing, log, checkpoints }: VerifierOptions): Verifier {
  const signed = checkpoints.toSorted((a, b) => a.size - b.size)
  let frontier: Frontier = emptyFrontier
  let prev = hashing.empty
  let at = ''
  let met = 0
  let believed = 0
  let broken: Break | undefined
  const writers = followWriters()

  const agree = (): Break | undefined => {
    for (;;) {
      const checkpoint = signed[met]
      if (checkpoint === undefined || checkpoint.size !== frontier.size) return undefined
      if (checkpoint.origin !== log || checkpoint.root !== rootOf(hashing, frontier))
        return { kind: 'rewritten', after: believed, signed: checkpoint.size }
      believed = checkpoint.size
      met += 1
    }
  }

  const alarms: Alarm[] = []
  const writtenBy = (writer: string, time: string, seq: number): void => {
    const mark = readWriterMark(writer)
    const found: readonly Alarm[] =
      mark === undefined
        ? [{ kind: 'refused', seq }]
        : writers.see(mark, time).map((one) => ({ ...one, seq }))
    if (alarms.length < mostAlarms) alarms.push(...found)
  }

  const take = ({ seq, text, hash }: StoredRecord): Break | undefined => {
    const expected = frontier.size + 1
    if (seq !== expected) return { kind: seq > expected ? 'gap' : 'order', seq, expected }
    const { record: own, leaf } = hashing.both(text)
    if (own !== hash) return { kind: 'edited', seq }
    const writer = writerAt(text, { log, prev, seq })
    const time = recordedAt(text)
    if (writer === undefined || time === undefined) return { kind: 'fork', seq }
    if (time < at) return { kind: 'backwards', seq }
    writtenBy(writer, time, seq)
    frontier = withLeaf(hashing, frontier, leaf)
    prev = own
    at = time
    return agree()
  }

  broken = agree()
  return {
    next: (record) => (broken ??= take(record)),
    end: () => {
      const last = signed.at(-1)
      if (broken === undefined && last !== undefined && last.size > frontier.size)
        broken = { kind: 'truncated', seq: frontier.size + 1, signed: last.size }
      return broken
    },
    size: () => frontier.size,
    root: () => rootOf(hashing, frontier),
    alarms: () => alarms,
    unfinished: () => writers.open(),
  }
}
