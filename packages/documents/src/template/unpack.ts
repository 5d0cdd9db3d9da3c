import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'
import type { SizeLimits } from './limits.ts'
import { bad, good, type Result, type TemplateProblem } from './problem.ts'

/** The parts of an .xlsx by their names, in their order. */
export type Parts = ReadonlyMap<string, Uint8Array>

/** The old binary format and encrypted files begin so. */
const compound = [0xd0, 0xcf, 0x11, 0xe0]

/**
 * Unpacks an .xlsx without trusting it: no more than the limits is ever unpacked, whatever its directory says.
 */
export async function unpack(bytes: Uint8Array, limits: SizeLimits): Promise<Result<Parts>> {
  if (compound.every((byte, i) => bytes[i] === byte)) return bad({ kind: 'old-or-locked' })
  if (bytes.length > limits.file)
    return bad(tooLarge(`${limits.file / 1024 / 1024} MB をこえています`))
  let zip: ZipFile
  try {
    zip = await fromBufferPromise(Buffer.from(bytes), {
      autoClose: false,
      lazyEntries: true,
      strictFileNames: true,
    })
  } catch {
    return bad({ kind: 'no-workbook' })
  }
  if (zip.entryCount > limits.parts) return bad(tooLarge('中の部品が多すぎます'))
  try {
    return await unpackAll(zip, limits)
  } catch {
    return bad({ kind: 'broken', part: 'ZIP' })
  } finally {
    zip.close()
  }
}

const tooLarge = (what: string): TemplateProblem => ({ kind: 'too-large', what })

async function unpackAll(zip: ZipFile, limits: SizeLimits): Promise<Result<Parts>> {
  const parts = new Map<string, Uint8Array>()
  const names = new Set<string>()
  let size = 0
  for await (const entry of zip.eachEntry()) {
    const { fileName, uncompressedSize } = entry
    if (fileName.endsWith('/')) continue
    if (entry.isEncrypted()) return bad({ kind: 'old-or-locked' })
    if (names.has(fileName.toLowerCase())) return bad({ kind: 'names' })
    names.add(fileName.toLowerCase())
    size += uncompressedSize
    if (uncompressedSize > limits.part || size > limits.unpacked)
      return bad(tooLarge('広げると大きすぎます'))
    parts.set(fileName, await partOf(zip, entry))
  }
  return good(parts)
}

/** yauzl breaks off where more comes out than the directory says. */
async function partOf(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}
