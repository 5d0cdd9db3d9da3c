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

/**
 * The record of an archive's line.
 * @param seq the number that the line stands for
 * @returns undefined if the line is no record
 */
export function readArchiveLine(line: string, seq: number): StoredRecord | undefined {
  const framed =
    line.startsWith(before) &&
    line.startsWith(between, before.length + hashLength) &&
    line.endsWith('}')
  // What stands there as the hash need not be one: then no text has it.
  const hash = line.slice(before.length, before.length + hashLength)
  return framed ? { seq, hash, text: line.slice(textFrom, -1) } : undefined
}

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
