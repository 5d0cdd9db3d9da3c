import { hashOf } from './proof.ts'

/** Everything that this worker keeps stands in one cache. A file is kept under what it is, not where it was. */
const shelfName = 'zeimori-1'
const filePath = (hash: string): string => `/kept/file/${hash}`
const notePath = (name: string): string => `/kept/note/${name}`
const shelf = (): Promise<Cache> => caches.open(shelfName)

/** What is done with the shelf. A browser may refuse it, or have no room: that must never keep a page from being shown. */
const attempt = async <T>(act: (cache: Cache) => Promise<T>): Promise<T | undefined> => {
  try {
    return await act(await shelf())
  } catch {
    return undefined
  }
}

/** The file with this hash, counted anew; one that has been changed since is thrown away. */
async function keptFile(hash: string): Promise<ArrayBuffer | undefined> {
  const found = await attempt((cache) => cache.match(filePath(hash)))
  if (found === undefined) return undefined
  const bytes = await found.arrayBuffer()
  if ((await hashOf(bytes)) === hash) return bytes
  await attempt((cache) => cache.delete(filePath(hash)))
  return undefined
}

/** Whether all of these files stand on the shelf. */
export async function areKept(hashes: readonly string[]): Promise<boolean> {
  const found = await attempt((cache) =>
    Promise.all(hashes.map((one) => cache.match(filePath(one)))),
  )
  return found?.every((one) => one !== undefined) === true
}

/** How fetching a file ended. */
export type Fetched =
  | { readonly kind: 'file'; readonly bytes: ArrayBuffer }
  /** There is no network, or no such file. */
  | { readonly kind: 'absent' }
  /** The server has another file than the one that was released. */
  | { readonly kind: 'changed' }

/** A file from the shelf, or from the server; only what has this hash is taken, and then kept where that can be. */
export async function fetchedFile(path: string, hash: string): Promise<Fetched> {
  const kept = await keptFile(hash)
  if (kept !== undefined) return { kind: 'file', bytes: kept }
  // What the browser itself keeps may be of an older release: then the server is asked.
  let changed = false
  for (const cache of ['default', 'reload'] as const) {
    const answer = await fetch(path, { cache, credentials: 'omit', redirect: 'error' }).catch(
      () => undefined,
    )
    if (answer?.ok !== true) continue
    const bytes = await answer.arrayBuffer()
    if ((await hashOf(bytes)) === hash) {
      await attempt((on) => on.put(filePath(hash), new Response(bytes)))
      return { kind: 'file', bytes }
    }
    changed = true
  }
  return { kind: changed ? 'changed' : 'absent' }
}

/** A short text that the worker keeps for itself. */
export async function note(name: string): Promise<string | undefined> {
  return (await attempt((cache) => cache.match(notePath(name))))?.text()
}

export async function writeNote(name: string, text: string): Promise<void> {
  await attempt((cache) => cache.put(notePath(name), new Response(text)))
}

export async function dropNote(name: string): Promise<void> {
  await attempt((cache) => cache.delete(notePath(name)))
}

/** The names of all notes. */
export async function notes(): Promise<readonly string[]> {
  const keys = (await attempt((cache) => cache.keys())) ?? []
  const start = notePath('')
  return keys
    .map(({ url }) => decodeURIComponent(new URL(url).pathname))
    .filter((path) => path.startsWith(start))
    .map((path) => path.slice(start.length))
}

/** Throws away every file that is not one of these. */
export async function keepOnly(hashes: ReadonlySet<string>): Promise<void> {
  const start = filePath('')
  await attempt(async (cache) => {
    for (const request of await cache.keys()) {
      const { pathname } = new URL(request.url)
      if (pathname.startsWith(start) && !hashes.has(pathname.slice(start.length)))
        await cache.delete(request)
    }
  })
}
