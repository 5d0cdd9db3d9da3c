import { execFileSync } from 'node:child_process'
import { createHash, createPublicKey, sign, type KeyObject } from 'node:crypto'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'

const sha256 = (file: string): string =>
  createHash('sha256').update(readFileSync(file)).digest('hex')

/** Every regular file below a folder, from it, sorted by its bytes. */
const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))

/** The list by which a host sees that the release is whole: what `sha256sum -c` reads. */
export function writeManifest(folder: string): void {
  const lines = filesBelow(folder).map((file) => `${sha256(join(folder, file))}  ${file}\n`)
  writeFileSync(join(folder, 'MANIFEST.sha256'), lines.join(''))
}

/**
 * The same folder gives the same bytes: in order, of one time, of nobody.
 * @param time seconds since 1970
 */
export function writeArchive(folder: string, file: string, time: number): void {
  const sameForAll = [
    '--sort=name',
    `--mtime=@${time}`,
    '--owner=0',
    '--group=0',
    '--numeric-owner',
    '--mode=u=rwX,go=rX',
    '--format=gnu',
  ]
  execFileSync(
    'tar',
    [...sameForAll, '-I', 'gzip -n -6', '-cf', file, '-C', dirname(folder), basename(folder)],
    { stdio: 'pipe', env: { PATH: process.env['PATH'], LC_ALL: 'C' } },
  )
}

/**
 * Writes what `openssl pkeyutl -verify -rawin` and `sha256sum -c` need to see that the files are the maker's.
 */
export function signFiles(folder: string, names: readonly string[], key: KeyObject): void {
  const sums = names.map((name) => `${sha256(join(folder, name))}  ${name}\n`).join('')
  writeFileSync(join(folder, 'SHA256SUMS'), sums)
  writeFileSync(join(folder, 'SHA256SUMS.sig'), sign(null, Buffer.from(sums), key))
  const open = createPublicKey(key).export({ type: 'spki', format: 'pem' })
  writeFileSync(join(folder, 'release-key.pub.pem'), open)
}
