import { hashOf, provedRelease, readList, type Release } from '@zeimori/resident'
import type { KeyObject } from 'node:crypto'
import { finding, type Finding } from './finding.ts'

/** What a signed release says is served. */
export type Signed = {
  readonly release: Release
  /** SHA-256 by path, of what visitors ask for. */
  readonly files: ReadonlyMap<string, string>
}

/** Either what was signed, or what is wrong with it: then nothing else can be told. */
export type ReadSigned =
  { readonly ok: true; readonly signed: Signed } | { readonly ok: false; readonly found: Finding }

const releasePath = '/release.json'

/**
 * What is signed, in the words of the release and of its lists.
 * @param key either half of the pair that signs this installation's releases
 * @param list reads the file at a path
 * @param after a release that was signed before this instant has been put back: 「2026-11-22T09:00:00Z」
 */
export async function readSigned(
  bytes: Uint8Array,
  key: KeyObject,
  list: (path: string) => Promise<Uint8Array | undefined>,
  after = '',
): Promise<ReadSigned> {
  const release = provedRelease(Buffer.from(bytes).toString('utf8'), key)
  const wrong = (path: string, signed: string | undefined, there: Uint8Array | undefined) => ({
    ok: false as const,
    found: finding(path, '', signed, there && { hash: hashOf(there), bytes: there }),
  })
  // What is no time is neither before nor after.
  if (release === undefined || Date.parse(release.issued) < Date.parse(after))
    return wrong(releasePath, 'signature', bytes)
  const files = new Map<string, string>()
  for (const hash of new Set(Object.values(release.lists))) {
    const path = `/lists/${hash}.json`
    const there = await list(path)
    const read = there && readList(Buffer.from(there).toString('utf8'))
    if (there === undefined || hashOf(there) !== hash || read === undefined)
      return wrong(path, hash, there)
    for (const [name, digest] of Object.entries(read)) files.set(name, digest)
    files.set(path, hash)
  }
  for (const [name, digest] of Object.entries(release.beside ?? {})) files.set(name, digest)
  return { ok: true, signed: { release, files } }
}
