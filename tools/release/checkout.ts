import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { wrongUse, foundProblem } from '@zeimori/cli/failure'

/** What a release is made of: the files of one commit, and nothing that only lies about. */
export type Checkout = {
  readonly root: string
  /** As git names them, from the root. */
  readonly files: readonly string[]
  /** The first digits of the commit. */
  readonly commit: string
  /** When it was committed, in seconds since 1970: the time of every file in the archive. */
  readonly time: number
  readonly version: string
}

/** @throws a problem where the folder is no commit as it stands */
export function readCheckout(root: string): Checkout {
  const git = (...args: readonly string[]): string => {
    try {
      return execFileSync('git', ['-C', root, ...args], { encoding: 'utf8', stdio: 'pipe' })
    } catch {
      throw wrongUse(
        'release は、git の写し（git clone したフォルダー）で行います。git が入っているかも、たしかめてください。',
      )
    }
  }
  const changed = git('status', '--porcelain').trim()
  if (changed !== '')
    throw foundProblem(
      '記録（commit）していない変更があります。配る物は、記録した物だけから作ります。',
      ...changed.split('\n').slice(0, 5),
    )
  const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  if (typeof manifest !== 'object' || manifest === null || !('version' in manifest))
    throw foundProblem('package.json に版がありません。')
  return {
    root,
    files: git('ls-files', '-z').split('\0').filter(Boolean),
    commit: git('rev-parse', '--short=10', 'HEAD').trim(),
    time: Number(git('log', '-1', '--format=%ct').trim()),
    version: String(manifest.version),
  }
}
