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
export const recordText = (event: string, place: Place): string =>
  `${head(place.at)}${event}${tail(place)}${beforeWriter}${place.writer}"}`

const head = (at: string): string => `{"at":${canonicalJson(at)},"event":`

const tail = ({ log, prev, seq }: Linked): string =>
  `,"log":${canonicalJson(log)},"prev":"${prev}","seq":${seq},"v":1`

const beforeWriter = ',"w":"'

/** Where a record stands; what is stored as the hash before it need not be one. */
type Linked = { readonly log: string; readonly prev: string; readonly seq: number }

/**
 * The writer's mark, if the record stands in this place, told by its end alone.
 * @param text the text, or enough of its end
 * @returns undefined if it stands elsewhere
 */
export function writerAt(text: string, place: Linked): string | undefined {
  const end = text.lastIndexOf(beforeWriter)
  return end !== -1 && text.endsWith('"}') && text.endsWith(tail(place), end)
    ? text.slice(end + beforeWriter.length, -2)
    : undefined
}

const headPattern = /^\{"at":"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+09:00)","event":\{/

/** When the record was given its number, told by the start of its text; undefined if that is no record's. */
export const recordedAt = (text: string): string | undefined => headPattern.exec(text)?.[1]
