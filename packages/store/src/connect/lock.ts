import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Somebody else has the data open; the embedded database takes only one process. */
export class StoreHeldError extends Error {
  override readonly name = 'StoreHeldError'
  /** The process that holds it. */
  readonly pid: number
  readonly folder: string
  constructor(pid: number, folder: string) {
    super(`the data is held by process ${pid}`)
    this.pid = pid
    this.folder = folder
  }
}

/** Gives the data back. */
export type Unlock = () => void

/**
 * Takes the data for this process alone: two processes on one embedded database lose each other's writes.
 * A lock that a dead process left behind is taken over.
 * @throws StoreHeldError
 */
export function lockFolder(folder: string): Unlock {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, 'lock')
  for (;;) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx', mode: 0o600 })
      return () => rmSync(path, { force: true })
    } catch (error) {
      if (!isCode(error, 'EEXIST')) throw error
    }
    const holder = readHolder(path)
    if (holder !== undefined && isAlive(holder)) throw new StoreHeldError(holder, folder)
    rmSync(path, { force: true })
  }
}

function readHolder(path: string): number | undefined {
  try {
    const pid = Number(readFileSync(path, 'utf8'))
    return Number.isSafeInteger(pid) && pid > 0 ? pid : undefined
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined
    throw error
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // A process of another user is alive, too.
    return isCode(error, 'EPERM')
  }
}

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code
