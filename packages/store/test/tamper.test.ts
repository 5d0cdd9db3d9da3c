import { spawnSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import {
  canonicalJson,
  emptyFrontier,
  recordText,
  rootOf,
  verifier,
  withLeaf,
  writeCheckpoint,
  type Checkpoint,
  type StoredRecord,
} from '@zeimori/records'
import { archiveLine, hashing, signerOf } from '../src/index.ts'

const log = 'zeimori.test/log'
const pem = String(
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }),
)
const signer = signerOf(log, pem)

type Log = { readonly records: readonly StoredRecord[]; readonly checkpoint: Checkpoint }

/** A log of so many records, and its signed end. */
function logOf(texts: readonly string[]): Log {
  let prev = hashing.empty
  let frontier = emptyFrontier
  const records = texts.map((text, n) => {
    const at = `2026-11-22T00:00:00.${String(n).padStart(3, '0')}+09:00`
    const event = canonicalJson({ at, what: text })
    const record = recordText(event, { at, log, prev, seq: n + 1 })
    prev = hashing.record(record)
    frontier = withLeaf(hashing, frontier, hashing.leaf(record))
    return { seq: n + 1, text: record, hash: prev }
  })
  return {
    records,
    checkpoint: { origin: log, size: records.length, root: rootOf(hashing, frontier) },
  }
}

const words = Array.from({ length: 40 }, (_, n) => `記録 ${n}`)
const honest = logOf(words)

type Trial = (at: number) => readonly StoredRecord[]

const renumbered = (records: readonly StoredRecord[]): readonly StoredRecord[] =>
  records.map((record, n) => ({ ...record, seq: n + 1 }))

const changed = (at: number, change: (record: StoredRecord) => StoredRecord) =>
  honest.records.map((record, n) => (n === at ? change(record) : record))

/** What somebody with every right in the database, or with the files, may try. */
const trials: Readonly<Record<string, Trial>> = {
  'one letter edited': (at) =>
    changed(at, (record) => ({ ...record, text: record.text.replace('記録', '記銭') })),
  'edited, and its hash made anew': (at) =>
    changed(at, ({ seq, text }) => {
      const other = text.replace('記録', '記銭')
      return { seq, text: other, hash: hashing.record(other) }
    }),
  'hash edited': (at) => changed(at, (record) => ({ ...record, hash: hashing.empty })),
  'one left out': (at) => renumbered(honest.records.filter((_, n) => n !== at)),
  'two swapped': (at) => {
    const [a, b] = [honest.records[at], honest.records[at + 1]]
    if (a === undefined || b === undefined) throw new Error('no such record')
    return renumbered(honest.records.toSpliced(at, 2, b, a))
  },
  'one inserted': (at) => {
    const [copy] = honest.records.slice(at, at + 1)
    return renumbered(copy ? honest.records.toSpliced(at, 0, copy) : [])
  },
  'the end cut off': (at) => honest.records.slice(0, at),
  'everything written anew from there': (at) =>
    logOf(words.map((word, n) => (n >= at ? `${word} 改` : word))).records,
  'one left out, and everything after it written anew': (at) =>
    logOf(words.toSpliced(at, 1)).records,
  'another log of the same length': () => logOf(words.map((word) => `${word}!`)).records,
}

describe('a log that somebody has changed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zeimori-tamper-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const note = join(folder, 'checkpoint')
  writeFileSync(note, writeCheckpoint(honest.checkpoint, signer))

  const breaks = (records: readonly StoredRecord[]): boolean => {
    const follow = verifier({ hashing, log, checkpoints: [honest.checkpoint] })
    for (const record of records) follow.next(record)
    return follow.end() !== undefined
  }
  const python = (records: readonly StoredRecord[]): number | null => {
    const archive = join(folder, 'archive')
    writeFileSync(archive, records.map((record) => `${archiveLine(record)}\n`).join(''))
    const script = join(import.meta.dirname, '../../../tools/audit-verifier/verify_audit_log.py')
    const args = [script, '--key', signer.publicKey, '--log', log, '--checkpoint', note, archive]
    return spawnSync('python3', args).status
  }

  it('holds for both verifiers while nobody has', () => {
    expect(breaks(honest.records)).toBe(false)
    expect(python(honest.records)).toBe(0)
  })

  for (const [name, trial] of Object.entries(trials)) {
    it(`breaks when it was: ${name}`, () => {
      for (let at = 0; at < words.length - 1; at += 1)
        expect(breaks(trial(at)), `at ${at}`).toBe(true)
    })
    it(`breaks for the second verifier, too: ${name}`, () => {
      for (const at of [0, 17, words.length - 2]) expect(python(trial(at)), `at ${at}`).toBe(1)
    })
  }
})
