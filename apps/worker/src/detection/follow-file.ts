import type { Stats } from 'node:fs'
import { open, readdir, stat, type FileHandle } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** How far a log has been read: in which file, whatever it is called by now, and how many bytes of it. */
export type Place = { readonly file: string; readonly offset: number }

/** What stands in a log after a place. */
export type Chunk = {
  /** Whole lines, each with the place behind it. */
  readonly lines: readonly { readonly text: string; readonly end: Place }[]
  /** The place behind all of them. */
  readonly end: Place
  /** Whether more stands there already. */
  readonly more: boolean
  /** A file was gone before it had been read to its end. */
  readonly lost: boolean
}

/** Before any file was there: the first one is read from its beginning. */
const unborn: Place = { file: '', offset: 0 }
const newline = 0x0a

type Found = { readonly file: string; readonly path: string; readonly size: number }

/** What a file is, whatever it is called. */
const fileOf = ({ dev, ino, birthtimeMs }: Stats): string => `${dev}:${ino}:${birthtimeMs}`

async function look(path: string): Promise<Found | undefined> {
  try {
    const stats = await stat(path)
    return { file: fileOf(stats), path, size: stats.size }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/** Where a log stands now: its end, from which somebody who has never read it goes on. */
export async function endOf(path: string): Promise<Place> {
  const now = await look(path)
  return now === undefined ? unborn : { file: now.file, offset: now.size }
}

/**
 * Reads on in a log that is written all the time, by whole lines: what is half written waits. A log that was renamed
 * is read to its end before the new one is begun; one that was cut is begun anew.
 * @param most how many bytes at a time; a longer line is cut
 * @throws what the system says of a file that cannot be read
 */
export async function readOn(path: string, place: Place, most: number): Promise<Chunk> {
  const now = await look(path)
  const nothing = { lines: [], more: false, lost: false }
  if (now !== undefined && now.file === place.file) return readFile(now, place, most)
  const before = place.file === '' ? undefined : await renamed(path, place.file)
  if (before !== undefined) {
    const rest = await readFile(before, place, most)
    // As long as nothing is in a new file, whoever wrote the old one may still be writing there.
    if (rest.lines.length > 0 || now === undefined || now.size === 0) return rest
  }
  if (now === undefined) return { ...nothing, end: place }
  const chunk = await readFile(now, { file: now.file, offset: 0 }, most)
  return { ...chunk, lost: place.file !== '' && before === undefined }
}

/** The same file under another name, as logrotate leaves it. */
async function renamed(path: string, file: string): Promise<Found | undefined> {
  const folder = dirname(path)
  const names = (await readdir(folder)).filter((name) => name.startsWith(basename(path)))
  for (const name of names) {
    const found = await look(join(folder, name))
    if (found?.file === file) return found
  }
  return undefined
}

async function readFile({ file, path, size }: Found, place: Place, most: number): Promise<Chunk> {
  const from = size < place.offset ? 0 : place.offset
  const bytes = await bytesOf({ file, path }, from, Math.min(most, size - from))
  const isFull = bytes.length === most
  const whole = bytes.lastIndexOf(newline) + 1
  // A line that is longer than any server writes is no line: it is stepped over.
  const used = whole === 0 && isFull ? bytes.length : whole
  const lines: { readonly text: string; readonly end: Place }[] = []
  let start = 0
  while (start < used) {
    const found = bytes.indexOf(newline, start)
    const stop = found === -1 ? used : found + 1
    const text = bytes.toString('utf8', start, stop).trimEnd()
    lines.push({ text, end: { file, offset: from + stop } })
    start = stop
  }
  return { lines, end: { file, offset: from + used }, more: isFull, lost: false }
}

/** Nothing, where it was renamed this very moment: it is found by its other name the next time. */
async function bytesOf(
  { file, path }: Pick<Found, 'file' | 'path'>,
  from: number,
  length: number,
): Promise<Buffer> {
  if (length <= 0) return Buffer.alloc(0)
  let handle: FileHandle | undefined
  try {
    handle = await open(path, 'r')
    if (fileOf(await handle.stat()) !== file) return Buffer.alloc(0)
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, from)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle?.close()
  }
}
