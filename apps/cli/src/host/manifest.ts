import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** How a release stands beside what was handed out. */
export type ReleaseState = {
  readonly files: number
  /** Those that are gone or others, from the release's root. */
  readonly changed: readonly string[]
}

/**
 * Holds every file of an unpacked release against the list that came with it. The list itself was signed:
 * `install.sh` has seen to that, and whoever may write here could write it, too.
 * @returns undefined where there is no list: a checkout
 */
export function releaseState(root: string): ReleaseState | undefined {
  const list = join(root, 'MANIFEST.sha256')
  if (!existsSync(list)) return undefined
  const lines = readFileSync(list, 'utf8').split('\n').filter(Boolean)
  const changed = lines.filter((line) => !isAsListed(root, line)).map((line) => line.slice(66))
  return { files: lines.length, changed }
}

/** A line of sha256sum: 64 digits, two spaces, the name. */
function isAsListed(root: string, line: string): boolean {
  try {
    const bytes = readFileSync(join(root, line.slice(66)))
    return createHash('sha256').update(bytes).digest('hex') === line.slice(0, 64)
  } catch {
    return false
  }
}
