import { Readable } from 'node:stream'
import type { StoredRecord } from '@zeimori/records'
import type { Store } from '../connect/open.ts'
import { forProvider } from '../within.ts'

const page = 5000
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

/** A line of an archive, in UTF-8. */
export type ArchivedLine = { readonly hash: Buffer; readonly text: Buffer }

/** What is no record breaks the chain at its place: no text has this as its hash. */
const noHash = Buffer.alloc(0)

/** The record of an archive's line. What stands there as the hash need not be one: then no text has it. */
export function readArchiveLine(line: Buffer): ArchivedLine {
  const framed =
    line.toString('latin1', 0, before.length) === before &&
    line.toString('latin1', before.length + hashLength, textFrom) === between &&
    line.at(-1) === brace
  return framed
    ? {
        hash: line.subarray(before.length, before.length + hashLength),
        text: line.subarray(textFrom, -1),
      }
    : { hash: noHash, text: line }
}

/** 「}」 */
const brace = 0x7d

/** The records `[from, to]` as lines, the oldest first. */
export const archiveOf = (store: Store, from: number, to: number): Readable =>
  Readable.from(lines(store, from, to))

async function* lines(store: Store, from: number, to: number): AsyncGenerator<string> {
  for await (const records of recordPages(store, from, to))
    yield records.map((record) => `${archiveLine(record)}\n`).join('')
}

/** A record as it stands in the database, with the columns that repeat parts of it for searching. */
export type LogRow = StoredRecord & {
  readonly at: Date
  readonly tenant: string | null
  readonly who: string
  readonly action: string
  readonly result: string
}

/** The records `[from, to]` of the database, some thousands at a time; two of one number come together. */
export async function* recordPages(
  store: Store,
  from: number,
  to: number,
): AsyncGenerator<readonly LogRow[]> {
  let start = await firstFrom(store, from, to)
  while (start !== undefined) {
    let waiting = readPage(store, start, to)
    for (;;) {
      const records = await waiting
      start += page
      if (records.length === 0) break
      // While these are looked at, the next are read.
      waiting = readPage(store, start, to)
      waiting.catch(() => undefined)
      yield records
    }
    start = await firstFrom(store, start, to)
  }
}

const firstFrom = async (store: Store, from: number, to: number): Promise<number | undefined> => {
  const { first } = await forProvider(store, (within) =>
    within
      .selectFrom('audit_record')
      .select((of) => of.fn.min('seq').as('first'))
      .where('seq', '>=', from)
      .where('seq', '<=', to)
      .executeTakeFirstOrThrow(),
  )
  return first ?? undefined
}

const readPage = (store: Store, from: number, to: number): Promise<readonly LogRow[]> =>
  forProvider(store, (within) =>
    within
      .selectFrom('audit_record')
      .select(['seq', 'text', 'hash', 'at', 'tenant', 'who', 'action', 'result'])
      .where('seq', '>=', from)
      .where('seq', '<=', Math.min(to, from + page - 1))
      .orderBy('seq')
      .limit(2 * page)
      .execute(),
  )
