import { generateKeyPairSync } from 'node:crypto'
import {
  canonicalJson,
  emptyFrontier,
  recordText,
  rootOf,
  withLeaf,
  writerMark,
  writeCheckpoint,
  type Checkpoint,
  type StoredRecord,
} from '@zeimori/records'
import { hashing, japanTime, signerOf } from '../../src/index.ts'
import { log } from './log-name.ts'

export { log }
const pem = (): string =>
  String(generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }))

/** The log's key, and somebody else's. */
export const signer = signerOf(log, pem())
export const otherSigner = signerOf(log, pem())

export type MadeLog = {
  readonly records: readonly StoredRecord[]
  readonly checkpoint: Checkpoint
  /** The signed checkpoint, as it is kept outside. */
  readonly note: string
}

/** A log in which these things happened, and its signed end. */
export function logOf(texts: readonly string[]): MadeLog {
  let prev = hashing.empty
  let frontier = emptyFrontier
  const records = texts.map((text, n) => {
    const at = japanTime(new Date(Date.UTC(2026, 10, 22) + n))
    const writer = writerMark({ writer: '0123456789ab', count: n + 1, lost: [] })
    const place = { at, log, prev, seq: n + 1, writer }
    const record = recordText(canonicalJson({ at, what: text }), place)
    prev = hashing.record(record)
    frontier = withLeaf(hashing, frontier, hashing.leaf(record))
    return { seq: n + 1, text: record, hash: prev }
  })
  const checkpoint = { origin: log, size: records.length, root: rootOf(hashing, frontier) }
  return { records, checkpoint, note: writeCheckpoint(checkpoint, signer) }
}
