import { languageList, tenantList, type FileList, type Release } from '../offline/release.ts'
import { placeOf } from './place.ts'
import { fetchedFile, keepOnly } from './shelf.ts'
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

/** Fetches whatever the page may need without a network, a few files at a time. */
export async function keep(place: string): Promise<void> {
  const release = (await acceptedRelease())?.release
  if (release === undefined || (await isReady(place))) return
  const files = Object.entries((await filesFor(release, place)) ?? {})
  if (!files.some(([path]) => path === place)) return
  let whole = true
  const next = async (): Promise<void> => {
    for (let one = files.pop(); one !== undefined; one = files.pop())
      whole = (await fetchedFile(...one)).kind === 'file' && whole
  }
  await Promise.all([next(), next(), next(), next()])
  if (!whole) return
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
