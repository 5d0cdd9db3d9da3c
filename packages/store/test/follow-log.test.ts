import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import {
  canonicalJson,
  emptyFrontier,
  recordText,
  rootOf,
  withLeaf,
  writerMark,
  type Break,
  type Checkpoint,
  type Frontier,
  type StoredRecord,
} from '@zeimori/records'
import { archiveLine, checkArchives, hashing } from '../src/index.ts'
import { log } from './trials/log-name.ts'

/** More than is hashed without a thread, and a segment that is not full. */
const many = 17_000
const times = ['2026-11-22T00:00:00.000+09:00', '2026-11-23T00:00:00.000+09:00'] as const

/** A log whose first half is a day older; with what is to be otherwise at some records, and all after it fitting. */
function made(
  other: Readonly<Record<number, { at?: string; count?: number; name?: string }>> = {},
): {
  readonly records: readonly StoredRecord[]
  readonly checkpoint: (size: number) => Checkpoint
} {
  let prev = hashing.empty
  const frontiers: Frontier[] = [emptyFrontier]
  const records = Array.from({ length: many }, (_, n) => {
    const seq = n + 1
    const { at = times[seq * 2 > many ? 1 : 0], count = seq, name = log } = other[seq] ?? {}
    const writer = writerMark({ writer: '0123456789ab', count, lost: [] })
    const text = recordText(canonicalJson({ at, what: `記録 ${seq}` }), {
      at,
      log: name,
      prev,
      seq,
      writer,
    })
    prev = hashing.record(text)
    frontiers.push(withLeaf(hashing, frontiers[n] ?? emptyFrontier, hashing.leaf(text)))
    return { seq, text, hash: prev }
  })
  return {
    records,
    checkpoint: (size) => ({
      origin: log,
      size,
      root: rootOf(hashing, frontiers[size] ?? emptyFrontier),
    }),
  }
}

describe('a log of several segments', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zeimori-follow-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const honest = made()
  const file = join(folder, 'archive')
  const check = (lines: readonly string[], checkpoints: readonly Checkpoint[] = []) => {
    writeFileSync(file, lines.map((line) => `${line}\n`).join(''))
    return checkArchives(log, checkpoints, [file])
  }
  const lines = honest.records.map(archiveLine)
  const checkpoints = [0, 1, 4095, 4096, 9000, 12_288, many].map(honest.checkpoint)
  /** In the first segment, at its edges, in one that a thread hashes, and in the last. */
  const places = [1, 2, 4096, 4097, 8193, 10_000, 12_288, 16_999, many]

  it('has the root that adding one record after the other gives', async () => {
    const { root } = honest.checkpoint(many)
    expect(await check(lines, checkpoints)).toMatchObject({
      size: many,
      root,
      broken: undefined,
      alarms: [],
      unfinished: 0,
    })
    // Cut at other places.
    expect((await check(lines)).root).toBe(root)
  })

  it('breaks at the very record that was edited', async () => {
    for (const seq of places) {
      const edited = lines.with(seq - 1, (lines[seq - 1] ?? '').replace('記録', '記銭'))
      const { broken, size } = await check(edited, checkpoints)
      expect({ broken, size }).toEqual({ broken: { kind: 'edited', seq }, size: seq - 1 })
    }
  })

  it('breaks at the first of two breaks, whichever thread finds it', async () => {
    for (const [first, second] of [
      [8300, 8303],
      [9000, 13_000],
      [4096, 16_999],
    ] as const)
      for (const kinds of ['edited first', 'fork first']) {
        const [edited, left] = kinds === 'edited first' ? [first, second] : [second, first]
        const changed = lines
          .with(edited - 1, (lines[edited - 1] ?? '').replace('記録', '記銭'))
          .toSpliced(left - 1, 1)
        const { broken } = await check(changed)
        const kind = kinds === 'edited first' ? 'edited' : 'fork'
        expect({ first, broken }).toEqual({ first, broken: { kind, seq: first } })
      }
  })

  it('breaks where everything fits and a record is of another log, or runs back in time', async () => {
    for (const seq of [8193, 16_000]) {
      const fork = await check(
        made({ [seq]: { name: 'another.example' } }).records.map(archiveLine),
      )
      expect(fork.broken).toEqual({ kind: 'fork', seq })
      const back = await check(made({ [seq]: { at: times[0] } }).records.map(archiveLine))
      const wanted: Break | undefined = seq === 16_000 ? { kind: 'backwards', seq } : undefined
      expect(back.broken).toEqual(wanted)
    }
  })

  it('breaks at the checkpoint that it does not fit or reach, and says from where on', async () => {
    const other = made({ 8500: { at: times[0] }, 9500: { at: times[1] } }).records.map(archiveLine)
    const rewritten = made({ 8400: { count: 8399 } }).records.map(archiveLine)
    expect((await check(rewritten, checkpoints)).broken).toEqual({
      kind: 'rewritten',
      after: 4096,
      signed: 9000,
    })
    expect((await check(other, checkpoints)).broken).toBeUndefined()
    expect((await check(lines.slice(0, 13_000), checkpoints)).broken).toEqual({
      kind: 'truncated',
      seq: 13_001,
      signed: many,
    })
  })

  it('tells of what was copied while it waited, but not of what comes after a break', async () => {
    const copied = made({ 9100: { count: 9099 } }).records.map(archiveLine)
    expect((await check(copied)).alarms).toMatchObject([{ kind: 'repeated', seq: 9100 }])
    const edited = copied.with(9050, (copied[9050] ?? '').replace('記録', '記銭'))
    expect(await check(edited)).toMatchObject({ broken: { kind: 'edited', seq: 9051 }, alarms: [] })
  })

  it('takes no text that is not UTF-8, even where its hash fits', async () => {
    const [first = ''] = lines
    const bytes = Buffer.from(first)
    const at = bytes.indexOf('記録')
    bytes[at] = 0xff
    const text = bytes.subarray(64, -1)
    const { createHash } = await import('node:crypto')
    bytes.write(createHash('sha256').update(text).digest('base64'), 9, 'latin1')
    writeFileSync(file, Buffer.concat([bytes, Buffer.from('\n')]))
    expect((await checkArchives(log, [], [file])).broken).toEqual({ kind: 'edited', seq: 1 })
  })
})
