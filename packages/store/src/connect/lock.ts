import { linkSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { writeDraft } from '../keys/draft.ts'

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

/** What this process holds: its own number in a lock that it does not hold is another's, of before. */
const held = new Set<string>()

/**
 * Takes the data for this process alone: two processes on one embedded database lose each other's writes.
 * A lock that a dead process left behind is taken over; of several that see it, one does so.
 * @throws StoreHeldError
 */
export function lockFolder(folder: string): Unlock {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const path = join(resolve(folder), 'lock')
  const own = `${process.pid}\n${bornAt(process.pid) ?? ''}\n`
  if (!take(path, own)) {
    refuseHeld(path, folder)
    takeOver(path, own, folder)
  }
  held.add(path)
  return () => {
    held.delete(path)
    // One that somebody else has taken meanwhile is hers.
    if (read(path) === own) rmSync(path, { force: true })
  }
}

/** Puts a lock there, whole from the first moment; false where there is one. */
function take(path: string, text: string): boolean {
  const draft = writeDraft(path, Buffer.from(text))
  try {
    linkSync(draft, path)
    return true
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

/** Whoever removes a dead process's lock looks at it once more, with nobody else doing the same. */
function takeOver(path: string, own: string, folder: string): void {
  const turn = `${path}.turn`
  if (!take(turn, own)) {
    const other = holderOf(turn)
    if (other !== undefined) throw new StoreHeldError(other, folder)
    // It died between two statements. The next start finds its way free.
    rmSync(turn, { force: true })
    throw new StoreHeldError(process.pid, folder)
  }
  try {
    refuseHeld(path, folder)
    rmSync(path, { force: true })
    if (!take(path, own)) refuseHeld(path, folder)
  } finally {
    rmSync(turn, { force: true })
  }
}

function refuseHeld(path: string, folder: string): void {
  const holder = holderOf(path)
  if (holder !== undefined) throw new StoreHeldError(holder, folder)
}

/** The living process whose lock this is; undefined where it is nobody's. */
function holderOf(path: string): number | undefined {
  const [first = '', born = ''] = (read(path) ?? '').split('\n')
  const pid = Number(first)
  if (!Number.isSafeInteger(pid) || pid <= 0 || !isAlive(pid)) return undefined
  if (pid === process.pid && !held.has(path)) return undefined
  const now = bornAt(pid)
  // The number was given to another process since.
  return born !== '' && now !== undefined && born !== now ? undefined : pid
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined
    throw error
  }
}

/** Which start of the machine and of the process it is; undefined where the system does not tell. */
function bornAt(pid: number): string | undefined {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    // What stands behind the name, which may hold anything: the start is the twentieth of these.
    const ticks = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19]
    return ticks === undefined ? undefined : `${boot} ${ticks}`
  } catch {
    return undefined
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
