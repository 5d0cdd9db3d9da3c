import { canonicalJson } from '../canonical.ts'
import type { Hash } from './hashing.ts'

/** A record's place in its log. */
export type Place = {
  /** When it was given its number; never earlier than the record before. */
  readonly at: string
  /** The log's name: the origin of its checkpoints. */
  readonly log: string
  /** The hash of the record before; of the first, the hash of nothing. */
  readonly prev: Hash
  /** Counts from 1 without a gap. */
  readonly seq: number
  /** Who wrote the event, and his how-manieth it is: the mark of `writerMark`. */
  readonly writer: string
}

/**
 * The text of a record, in canonical JSON. Its keys are named so that what is needed to follow the chain
 * stands at both ends, around the event.
 * @param event the canonical JSON of an `AuditEvent`
 */
export const recordText = (event: string, { at, log, prev, seq, writer }: Place): string =>
  `{"at":${canonicalJson(at)},"event":${event}${tailOf(log)(prev, seq)}${beforeWriter}${writer}"}`

/** What stands between the event and the writer. */
const tailOf = (log: string): ((prev: string, seq: number) => string) => {
  const start = `,"log":${canonicalJson(log)},"prev":"`
  return (prev, seq) => `${start}${prev}","seq":${seq},"v":1`
}

const beforeWriter = ',"w":"'

/**
 * Tells the writer's mark of a record of the log from its text, or from enough of its end; undefined if it
 * stands in another place than after the record with the hash `prev`.
 */
export type WriterAt = (text: string, prev: string, seq: number) => string | undefined

export function writersOf(log: string): WriterAt {
  const tail = tailOf(log)
  return (text, prev, seq) => {
    const end = text.lastIndexOf(beforeWriter)
    return end !== -1 && text.endsWith('"}') && text.endsWith(tail(prev, seq), end)
      ? text.slice(end + beforeWriter.length, -2)
      : undefined
  }
}

const headPattern = /^\{"at":"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+09:00)","event":\{/

/** When the record was given its number, told by the start of its text; undefined if that is no record's. */
export const recordedAt = (text: string): string | undefined => headPattern.exec(text)?.[1]
