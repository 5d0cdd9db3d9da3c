/** Records that follow each other, as bytes that can be handed to a thread without being copied. */
export type Segment = {
  /** How many records of the log stand before it. */
  readonly before: number
  /** Of each record: the hash that is stored with it in base64, a zero byte, and its text in UTF-8. */
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Where each record ends in these. */
  readonly ends: Uint32Array<ArrayBuffer>
}

/** How long a hash is in base64. */
export const hashLength = 44

/** What stands before the text: the zero byte makes of it what a leaf of RFC 6962 is made of. */
export const beforeText = hashLength + 1

/** How many records a segment holds at most: so many are a full subtree of the tree. */
export const mostRecords = 4096

/** So many bytes, where its records are not larger than most. */
const usualBytes = 4 * 1024 * 1024

/** A segment to which records are added. */
export type OpenSegment = {
  /** Adds a record. Stored as hash may be anything: what is no hash has no text. */
  readonly add: (hash: Uint8Array, text: Uint8Array) => void
  readonly count: () => number
  /** No more should be added. */
  readonly isFull: () => boolean
  readonly close: () => Segment
}

/** @param before how many records of the log stand before it */
export function openSegment(before: number): OpenSegment {
  let bytes = new Uint8Array(usualBytes)
  let used = 0
  const ends = new Uint32Array(mostRecords)
  let count = 0
  // Full subtrees end where the number of records can be divided by their size.
  const most = mostRecords - (before % mostRecords)
  return {
    add: (hash, text) => {
      const end = used + beforeText + text.length
      if (end > bytes.length) {
        const larger = new Uint8Array(2 * end)
        larger.set(bytes.subarray(0, used))
        bytes = larger
      }
      if (hash.length === hashLength) bytes.set(hash, used)
      bytes.set(text, used + beforeText)
      ends[count] = end
      count += 1
      used = end
    },
    count: () => count,
    isFull: () => count === most || used > usualBytes * 0.9,
    close: () => ({ before, bytes, ends: ends.slice(0, count) }),
  }
}
