import { appendFile, mkdir } from 'node:fs/promises'
import { constants } from 'node:fs'
import { dirname } from 'node:path'

/** So much waits at most while the disk is slow or full, in characters. More is counted, not kept. */
const mostWaiting = 4 * 1024 * 1024
const flushEvery = 200

/** A file that only grows, a line at a time. */
export type LineFile = {
  readonly add: (line: string) => void
  /** Writes what is still waiting. */
  readonly stop: () => Promise<void>
}

/** Never through a link that another user has put there. */
const appending = constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | constants.O_NOFOLLOW

/**
 * Opens the file by its name each time it writes: whoever moves it away, as logrotate does, gets all lines
 * until then, and the next go to a new file. What cannot be written keeps no request from being answered.
 * @param lost told, once until it works again, that lines are being lost
 */
export function lineFile(file: string, lost: (error: unknown) => void): LineFile {
  let waiting: string[] = []
  let size = 0
  let writing = Promise.resolve()
  let failing = false
  const fail = (error: unknown): void => {
    if (!failing) lost(error)
    failing = true
  }
  const write = async (lines: readonly string[]): Promise<void> => {
    try {
      await mkdir(dirname(file), { recursive: true, mode: 0o700 })
      await appendFile(file, lines.join(''), { mode: 0o600, flag: appending })
      failing = false
    } catch (error) {
      fail(error)
    }
  }
  const writeAfter = async (before: Promise<void>, lines: readonly string[]): Promise<void> => {
    await before
    await write(lines)
    size -= lines.reduce((sum, line) => sum + line.length, 0)
  }
  const flush = (): void => {
    const lines = waiting
    if (lines.length === 0) return
    waiting = []
    writing = writeAfter(writing, lines)
  }
  const timer = setInterval(flush, flushEvery)
  timer.unref()
  return {
    add: (line) => {
      if (size + line.length >= mostWaiting) {
        fail(new RangeError('the log is behind'))
        return
      }
      waiting.push(`${line}\n`)
      size += line.length + 1
    },
    stop: async () => {
      clearInterval(timer)
      flush()
      await writing
    },
  }
}
