import { createHash } from 'node:crypto'
import {
  createReadStream,
  createWriteStream,
  openSync,
  fsyncSync,
  closeSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { PassThrough } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createZstdCompress, createZstdDecompress, constants } from 'node:zlib'
import { hashing } from './hashing.ts'
import type { StoredRecord } from '@zeimori/records'
import { readArchiveLine, archiveOf } from './archive.ts'
import type { Store } from '../connect/open.ts'

const group = 5000

/**
 * The records of an archive, plain or compressed (zstd).
 * @param from the number of its first record
 */
export async function* archivedRecords(
  file: string,
  from: number,
): AsyncGenerator<readonly StoredRecord[]> {
  const bytes = createReadStream(file)
  const text = file.endsWith('.zst') ? bytes.pipe(createZstdDecompress()) : bytes
  bytes.on('error', (error) => text.destroy(error))
  let seq = from
  let records: StoredRecord[] = []
  for await (const lines of linesOf(untilDamaged(text))) {
    for (const line of lines) {
      // What is no record breaks the chain at its place.
      records.push(readArchiveLine(line, seq) ?? { seq, hash: hashing.empty, text: line })
      seq += 1
    }
    if (records.length >= group) {
      yield records
      records = []
    }
  }
  yield records
}

/**
 * The lines, as many at a time as came at once: one at a time would take longer than looking at them.
 * Only a line feed ends a line: a record may hold any other character that some readers take for one.
 */
async function* linesOf(bytes: AsyncIterable<Buffer>): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  let rest = ''
  for await (const chunk of bytes) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = parts.pop() ?? ''
    yield parts
  }
  rest += decoder.decode()
  if (rest !== '') yield [rest]
}

/** What cannot be decompressed any further is no record, and so breaks the chain at its place. */
async function* untilDamaged(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield* bytes
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (!code.startsWith('Z')) throw error
    yield Buffer.from('\n?\n')
  }
}

/**
 * Writes the records `[from, to]` compressed. Nobody ever sees half of the file.
 * @returns its SHA-256, in hexadecimal digits
 */
export async function writeArchive(
  store: Store,
  { from, to }: { readonly from: number; readonly to: number },
  file: string,
): Promise<string> {
  const draft = `${file}.${process.pid}.new`
  const digest = createHash('sha256')
  const watched = new PassThrough()
  watched.on('data', (chunk: Buffer) => digest.update(chunk))
  const compress = createZstdCompress({ params: { [constants.ZSTD_c_compressionLevel]: 12 } })
  try {
    await pipeline(
      archiveOf(store, from, to),
      compress,
      watched,
      createWriteStream(draft, { flags: 'wx', mode: 0o600 }),
    )
    const written = openSync(draft, 'r')
    fsyncSync(written)
    closeSync(written)
    renameSync(draft, file)
  } finally {
    rmSync(draft, { force: true })
  }
  return digest.digest('hex')
}
