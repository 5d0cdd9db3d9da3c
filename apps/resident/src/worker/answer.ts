import { securityHeaders } from '../guard/headers.ts'
import { languageCodes } from '../languages/list.ts'
import {
  daysSince,
  languageList,
  longestDays,
  usualDays,
  type Release,
} from '../offline/release.ts'
import { aboutPath, type RefusalPage } from '../page/paths.ts'
import { isOurs, isStopped, listsFor, placeOf, typeOf } from './place.ts'
import { fetchedFile, type Fetched } from './shelf.ts'
import { acceptedRelease, listOf, readyPlaces, readyRelease, standing } from './standing.ts'

/** A file of a release. `unlisted`: the release has no such file. */
type Found = Fetched | { readonly kind: 'unlisted' }

async function fileOf(release: Release, path: string, from: string): Promise<Found> {
  let missing = false
  for (const name of listsFor(path, from)) {
    const list = await listOf(release, name)
    const hash = list?.[path]
    if (hash !== undefined) return fetchedFile(path, hash)
    missing ||= list === undefined && name in release.lists
  }
  return { kind: missing ? 'absent' : 'unlisted' }
}

/** A page: of the release that the server confirms, or else of the newest that this device has. */
export async function page(request: Request, path: string): Promise<Response> {
  const now = await standing()
  if (now === undefined) return fetch(request)
  const { release, isFresh } = now
  if (isStopped(release, path)) return refusal('stopped', path, release)
  // Also where the server says that there is none newer: what stands between may withhold it.
  if (daysSince(release, Date.now()) > longestDays) return refusal('expired', path, release)
  const found = await fileOf(release, path, path)
  if (found.kind === 'file') return html(found.bytes, release, isFresh)
  if (found.kind === 'changed') return refusal('broken', path, release)
  if (found.kind === 'unlisted' && isFresh) return elsewhere(request, path, release)
  return (await older(path, release)) ?? refusal('absent', path, release)
}

/** What no list names: a folder without its last slash, nothing of ours, or something else that the host carries. */
async function elsewhere(request: Request, path: string, release: Release): Promise<Response> {
  if (!isOurs(release, path)) return fetch(request)
  const folder = `${path}/`
  const { kind } = await fileOf(release, folder, folder)
  return kind === 'file'
    ? Response.redirect(new URL(folder, request.url).href, 302)
    : refusal('unknown', path, release)
}

/** The page from a release that is complete on this device, where the newest one has not come through. */
async function older(path: string, newest: Release): Promise<Response | undefined> {
  const ready = await readyRelease(path)
  if (ready === undefined || !isAllowed(ready, newest)) return undefined
  const found = await fileOf(ready, path, path)
  return found.kind === 'file' ? html(found.bytes, ready, false) : undefined
}

const isAllowed = (ready: Release, newest: Release): boolean =>
  !newest.revoked.includes(ready.release) && daysSince(ready, Date.now()) <= longestDays

/**
 * A part of a page: script, style, font, a municipality's module.
 * @param from the path of the page that asks
 */
export async function part(request: Request, path: string, from: string): Promise<Response> {
  const newest = (await acceptedRelease())?.release ?? (await standing())?.release
  if (newest === undefined) return fetch(request)
  if (isStopped(newest, path)) return plain(503)
  const releases = [newest, ...(await olderReleases(newest))]
  for (const release of releases) {
    const found = await fileOf(release, path, from)
    if (found.kind === 'file') return answer(found.bytes, typeOf(path), 200)
    if (found.kind === 'changed') return plain(502)
  }
  // A page of ours asks for nothing else there.
  return /^\/(?:assets|t)\//.test(path) ? plain(404) : fetch(request)
}

/** A page that was opened before the newest release came still asks for its own parts. */
async function olderReleases(newest: Release): Promise<readonly Release[]> {
  const found: Release[] = []
  for (const place of await readyPlaces()) {
    const ready = await readyRelease(place)
    if (ready !== undefined && isAllowed(ready, newest)) found.push(ready)
  }
  return found
}

const statuses: Readonly<Record<RefusalPage, number>> = {
  stopped: 503,
  unopened: 503,
  expired: 503,
  absent: 504,
  broken: 502,
  unknown: 404,
}

/** Says why the page is not shown, in its language where that can be had. */
async function refusal(why: RefusalPage, path: string, release: Release): Promise<Response> {
  const asked = languageCodes.find((code) => code === placeOf(path).language) ?? 'ja'
  const language = languageList(asked) in release.lists ? asked : 'ja'
  const own = aboutPath(why, language)
  const found = await fileOf(release, own, own)
  return found.kind === 'file'
    ? answer(found.bytes, typeOf('/'), statuses[why])
    : answer(new TextEncoder().encode(bare[why]), 'text/plain; charset=utf-8', statuses[why])
}

/** Where not even the page that says so is at hand. */
const bare: Readonly<Record<RefusalPage, string>> = {
  stopped: 'いま、このページは止めてあります。 This page has been stopped.',
  unopened: 'このページは、まだ公開していません。 This page is not open to the public yet.',
  expired:
    '発行から30日をこえた版なので、計算しません。ネットにつないでから開いてください。 This version was issued more than 30 days ago. Please connect to the network.',
  absent:
    'このページは、まだこの端末にありません。ネットにつないでから開いてください。 This page is not on this device yet. Please connect to the network.',
  broken:
    '受け取ったファイルが、発行されたものとちがいます。 The file is not the one that was released.',
  unknown: 'このアドレスのページは、ありません。 There is no page at this address.',
}

/** A page as it was released; without a network, or when it is old for a release, it says of which day. */
function html(bytes: ArrayBuffer, release: Release, isFresh: boolean): Response {
  const days = daysSince(release, Date.now())
  const line = !isFresh ? 'release' : days > usualDays ? 'aged' : undefined
  if (line === undefined) return answer(bytes, typeOf('/'), 200)
  const text = new TextDecoder()
    .decode(bytes)
    .replace(`<p class="${line}" hidden>`, `<p class="${line}" role="status">`)
    .replace(/\{issued\}/g, release.issued.slice(0, 10))
    .replace(/\{days\}/g, String(days))
  return answer(new TextEncoder().encode(text), typeOf('/'), 200)
}

const plain = (status: number): Response =>
  answer(new Uint8Array(), 'text/plain; charset=utf-8', status)

/** With the headers that our own servers send, wherever the file came from. */
const answer = (body: BufferSource, type: string, status: number): Response =>
  new Response(body, {
    status,
    headers: {
      ...securityHeaders('scripts'),
      'content-type': type,
      'cache-control': 'no-store',
    },
  })
