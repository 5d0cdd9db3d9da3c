import { Readable } from 'node:stream'
import { asHash, type StoredRecord } from '@zeimori/records'
import type { Store } from '../connect/open.ts'
import { forProvider } from '../within.ts'

const page = 2000
const before = '{"hash":"'
const between = '","record":'

/**
 * A record as a line of an archive: its hash, and the record as it stands in the log, byte for byte. Both
 * stand at fixed places, so that a program in any language can take them out without reading JSON.
 */
export const archiveLine = ({ text, hash }: Omit<StoredRecord, 'seq'>): string =>
  `${before}${hash}${between}${text}}`

const hashLength = 44
const textFrom = before.length + hashLength + between.length

/**
 * The record of an archive's line.
 * @param seq the number that the line stands for
 * @returns undefined if the line is no record
 */
export function readArchiveLine(line: string, seq: number): StoredRecord | undefined {
  const hash = asHash(line.slice(before.length, before.length + hashLength))
  const framed =
    line.startsWith(before) &&
    line.startsWith(between, before.length + hashLength) &&
    line.endsWith('}')
  return framed && hash !== undefined ? { seq, hash, text: line.slice(textFrom, -1) } : undefined
}

/** The records `[from, to]` as lines, the oldest first. */
export const archiveOf = (store: Store, from: number, to: number): Readable =>
  Readable.from(lines(store, from, to))

async function* lines(store: Store, from: number, to: number): AsyncGenerator<string> {
  for (let next = from; next <= to;) {
    const start = next
    const rows = await forProvider(store, (within) =>
      within
        .selectFrom('audit_record')
        .select(['seq', 'text', 'hash'])
        .where('seq', '>=', start)
        .where('seq', '<=', to)
        .orderBy('seq')
        .limit(page)
        .execute(),
    )
    const last = rows.at(-1)
    if (last === undefined) return
    yield rows.map((row) => `${archiveLine(row)}\n`).join('')
    next = last.seq + 1
  }
}
