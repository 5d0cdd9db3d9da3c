import { readdir, readFile, stat } from 'node:fs/promises'
import type { KeyObject } from 'node:crypto'
import { join, relative } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { hashOf } from '@zeimori/resident'
import { finding, isStopped, ownerOf, sameAs, type Finding } from './finding.ts'
import { readSigned, type Signed } from './signed-files.ts'

export type WrittenSite = {
  readonly folder: string
  readonly key: () => KeyObject
  /** A difference has to last so long, in milliseconds: a file that is being replaced is gone for a moment. */
  readonly lasting: number
  /** Who is stopped by this installation, beside those whom the release names. */
  readonly stopped: () => readonly string[]
}

/** A written site, which is compared with its signature. */
export type DiskLook = () => Promise<readonly Finding[]>

type Known = { readonly mark: string; readonly hash: string }
type There = ReadonlyMap<string, string>

/**
 * Looks at every file of a written site. What has not been touched since the last look is not read again: that a
 * file was written to, the system notes by itself.
 */
export function diskLook(site: WrittenSite): DiskLook {
  let known = new Map<string, Known>()
  let newest = ''

  const hashed = async (): Promise<There> => {
    const next = new Map<string, Known>()
    for (const path of await pathsIn(site.folder)) {
      const one = await hashedFile(join(site.folder, path), known.get(path))
      if (one !== undefined) next.set(path, one)
    }
    known = next
    return new Map(Array.from(next, ([path, { hash }]) => [path, hash]))
  }
  const read = (path: string): Promise<Buffer | undefined> =>
    readFile(join(site.folder, path)).catch(() => undefined)

  const once = async (): Promise<readonly Finding[]> => {
    const text = await read('/release.json')
    if (text === undefined) return [finding('/release.json', '', 'signature', undefined)]
    const signed = await readSigned(text, site.key(), read, newest)
    if (!signed.ok) return [signed.found]
    const { issued } = signed.signed.release
    const there = await hashed()
    const wrong = differing(signed.signed, there, site.stopped())
    const found: Finding[] = []
    for (const { path, tenant, expected } of wrong) {
      const bytes = await read(path)
      found.push(finding(asked(path), tenant, expected, bytes && { hash: hashOf(bytes), bytes }))
    }
    if (found.length === 0) newest = issued
    return found
  }
  return async () => {
    const first = await once()
    if (first.length === 0) return []
    await pause(site.lasting)
    const again = await once()
    // What is another thing than before was just being replaced.
    return again.filter((one) => first.some(sameAs(one)))
  }
}

/** Every file and link below a folder, 「/t/142051/ja/index.html」; none where it is not there. */
async function pathsIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name))}`)
}

async function hashedFile(file: string, before: Known | undefined): Promise<Known | undefined> {
  try {
    const { ino, size, mtimeMs, ctimeMs } = await stat(file)
    const mark = [ino, size, mtimeMs, ctimeMs].join(' ')
    return before?.mark === mark ? before : { mark, hash: hashOf(await readFile(file)) }
  } catch {
    // It went away this very moment, or leads nowhere: as if it were not there.
    return undefined
  }
}

/** Where a path that visitors ask for lies, and the other way round. */
const lying = (path: string): string => path.replace(/\/$/, '/index.html')
const asked = (path: string): string => path.replace(/\/index\.html$/, '/')

const besideLists = ['/service-worker.js', '/.htaccess', '/hosting/nginx.conf']

type Wrong = { readonly path: string; readonly tenant: string; readonly expected?: string }

/** Which files are not as signed, and which nobody signed. */
function differing(
  { release, files }: Signed,
  there: There,
  stoppedHere: readonly string[],
): readonly Wrong[] {
  const stopped = [...release.stopped, ...stoppedHere]
  const signed = new Map(Array.from(files, ([path, hash]) => [lying(path), hash] as const))
  const isHeld = (path: string): boolean => {
    const page = path.replace(/held\.html$/, 'index.html')
    return page !== path && there.get(path) === signed.get(page)
  }
  /** The page that says that a municipality is stopped stands where its own does, which waits beside it. */
  const isStopPage = (path: string): boolean => {
    const [, language = ''] = /^(?:\/t\/[0-9]{6})?\/([a-z-]+)\/index\.html$/.exec(path) ?? []
    const pages = ['stopped', 'unopened'].map((name) => files.get(`/about/${language}/${name}/`))
    return (
      isStopped(stopped, ownerOf(path, release)) &&
      pages.includes(there.get(path)) &&
      isHeld(path.replace(/index\.html$/, 'held.html'))
    )
  }
  const wrong = (path: string): Wrong => {
    const expected = signed.get(path)
    return { path, tenant: ownerOf(path, release), ...(expected !== undefined && { expected }) }
  }
  const changed = [...signed.keys()].filter(
    (path) => there.get(path) !== signed.get(path) && !(there.has(path) && isStopPage(path)),
  )
  // A site of an earlier version does not say what these are to be.
  const unsaid = new Set(['/release.json', ...(release.beside === undefined ? besideLists : [])])
  const added = [...there.keys()].filter(
    (path) => !signed.has(path) && !unsaid.has(path) && !isHeld(path),
  )
  return [...changed, ...added].map(wrong)
}
