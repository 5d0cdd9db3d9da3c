import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { readCombined, readNginxJson, type RequestEvent } from '@zeimori/detection'

/** So much of the end of the log is read, in bytes, and so many requests of it are kept. */
const mostBytes = 64 * 1024
const mostLines = 200

/** A request without anything of who asked: no address, no browser, no query. */
type Line = {
  readonly at: string
  readonly method: string
  readonly path: string
  readonly status: number
  readonly bytes: number
}

/** The last requests of the web server's log. A log that cannot be read keeps no stop from being done. */
export function lastLines(file: string): readonly Line[] {
  try {
    return (
      endOf(file)
        .split('\n')
        // The first was cut.
        .slice(1)
        .flatMap((line) => (line === '' ? [] : lineOf(line)))
        .slice(-mostLines)
    )
  } catch {
    return []
  }
}

function lineOf(line: string): readonly Line[] {
  const read = line.startsWith('{') ? readNginxJson(line) : readCombined(line)
  return read.ok && read.event.kind === 'request' ? [plain(read.event)] : []
}

const plain = ({ at, method, path, status, bytes }: RequestEvent): Line => ({
  at: new Date(at).toISOString(),
  method,
  path,
  status,
  bytes,
})

function endOf(file: string): string {
  const handle = openSync(file, 'r')
  try {
    const { size } = fstatSync(handle)
    const from = Math.max(0, size - mostBytes)
    const bytes = Buffer.alloc(size - from)
    const count = readSync(handle, bytes, 0, bytes.length, from)
    return `${from === 0 ? '\n' : ''}${bytes.subarray(0, count).toString('utf8')}`
  } finally {
    closeSync(handle)
  }
}
