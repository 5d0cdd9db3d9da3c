import { languageList, tenantList, type FileList, type Release } from '../offline/release.ts'
import { placeOf } from './place.ts'
import { areKept, fetchedFile, keepOnly } from './shelf.ts'
import {
  acceptedRelease,
  isReady,
  listOf,
  markReady,
  readyPlaces,
  readyRelease,
} from './standing.ts'

/** Everything that a page may need: the language's programs, and the municipality's own files. */
async function filesFor(release: Release, place: string): Promise<FileList | undefined> {
  const { code, language } = placeOf(place)
  if (language === undefined) return undefined
  const shared = await listOf(release, languageList(language))
  if (shared === undefined || code === undefined) return shared
  const own = await listOf(release, tenantList(code))
  if (own === undefined) return undefined
  const folder = code === '' ? '/' : `/t/${code}/`
  const entries = Object.entries(own).filter(
    ([path]) =>
      path.startsWith(folder) && (!path.endsWith('/') || placeOf(path).language === language),
  )
  return { ...shared, ...Object.fromEntries(entries) }
}

let before: Promise<void> = Promise.resolve()

/**
 * Fetches whatever the page may need without a network. One page after the other: what one fetches must not
 * be thrown away as needless by another that has just been finished.
 */
export function keep(place: string): Promise<void> {
  before = before.then(() => keepOne(place)).catch(() => undefined)
  return before
}

/** A few files at a time, and no more once one did not come or there is no room for it. */
async function keepOne(place: string): Promise<void> {
  const release = (await acceptedRelease())?.release
  if (release === undefined || (await isReady(place))) return
  const needed = (await filesFor(release, place)) ?? {}
  if (needed[place] === undefined) return
  const files = Object.entries(needed)
  let whole = true
  const next = async (): Promise<void> => {
    for (let one = files.pop(); whole && one !== undefined; one = files.pop()) {
      const [path, hash] = one
      whole = (await fetchedFile(path, hash)).kind === 'file' && (await areKept([hash])) && whole
    }
  }
  await Promise.all([next(), next(), next(), next()])
  if (!whole || !(await areKept(Object.values(needed)))) return
  await markReady(place, release)
  await clear()
}

/** Throws away what no complete release needs any more. */
async function clear(): Promise<void> {
  const newest = (await acceptedRelease())?.release
  if (newest === undefined) return
  const needed = new Set<string>(Object.values(newest.lists))
  for (const place of await readyPlaces())
    for (const release of [newest, await readyRelease(place)]) {
      if (release === undefined) continue
      for (const hash of Object.values(release.lists)) needed.add(hash)
      for (const hash of Object.values((await filesFor(release, place)) ?? {})) needed.add(hash)
    }
  await keepOnly(needed)
}
