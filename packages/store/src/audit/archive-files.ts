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
import { readArchiveLine, archiveOf, type ArchivedLine } from './archive.ts'
import type { Store } from '../connect/open.ts'

/** How much is decompressed at a time. */
const chunkSize = 1024 * 1024

const lineFeed = 0x0a

/** The records of an archive, plain or compressed (zstd), as many at a time as come at once. */
export async function* archivedRecords(file: string): AsyncGenerator<readonly ArchivedLine[]> {
  const bytes = createReadStream(file, { highWaterMark: chunkSize })
  const plain = file.endsWith('.zst') ? bytes.pipe(createZstdDecompress({ chunkSize })) : bytes
  bytes.on('error', (error) => plain.destroy(error))
  for await (const lines of linesOf(untilDamaged(plain))) yield lines.map(readArchiveLine)
}

/** The lines. Only a line feed ends one: a record may hold any other character that some readers take for one. */
async function* linesOf(bytes: AsyncIterable<Buffer>): AsyncGenerator<readonly Buffer[]> {
  let begun: Buffer[] = []
  for await (const chunk of bytes) {
    const lines: Buffer[] = []
    let from = 0
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, from)) {
      const rest = chunk.subarray(from, end)
      lines.push(begun.length === 0 ? rest : Buffer.concat([...begun, rest]))
      begun = []
      from = end + 1
    }
    if (from < chunk.length) begun.push(chunk.subarray(from))
    yield lines
  }
  if (begun.length > 0) yield [Buffer.concat(begun)]
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
