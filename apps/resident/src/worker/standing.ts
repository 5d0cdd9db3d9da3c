import { listPath, readList, releasePath, type FileList, type Release } from '../offline/release.ts'
import { proved } from './proof.ts'
import { dropNote, fetchedFile, note, notes, writeNote } from './shelf.ts'

/** How long a page waits for the server before it goes by what is kept. */
const patience = 5_000
const releaseNote = 'release'
const readyNote = (place: string): string => `ready${place}`

/** Which release counts, and whether the server has just said that it is its newest. */
export type Standing = { readonly release: Release; readonly isFresh: boolean }

type Signed = { readonly text: string; readonly release: Release }

let last: Signed | undefined

async function read(text: string | undefined): Promise<Signed | undefined> {
  if (text === undefined) return undefined
  if (text === last?.text) return last
  const release = await proved(text)
  return release && { text, release }
}

/**
 * The release that this device has accepted last; one that was changed on the device is none. Where the
 * device can keep nothing, it is the one that this worker still remembers.
 */
export async function acceptedRelease(): Promise<Signed | undefined> {
  const kept = await read(await note(releaseNote))
  if (kept !== undefined && !(last !== undefined && isOlder(kept, last))) last = kept
  return last
}

/** What the server offers now; undefined without a network or without a valid signature. */
async function offeredRelease(): Promise<Signed | undefined> {
  const control = new AbortController()
  const timer = setTimeout(() => control.abort(), patience)
  try {
    const answer = await fetch(releasePath, {
      cache: 'no-cache',
      credentials: 'omit',
      redirect: 'error',
      signal: control.signal,
    })
    return answer.ok ? await read(await answer.text()) : undefined
  } catch {
    return undefined
  } finally {
    clearTimeout(timer)
  }
}

/**
 * Asks the server first. A release that was signed before the accepted one is an old one played again, and
 * does not count; one that was signed later counts even if its version is lower.
 */
export async function standing(): Promise<Standing | undefined> {
  const [accepted, offered] = [await acceptedRelease(), await offeredRelease()]
  if (offered === undefined || (accepted !== undefined && isOlder(offered, accepted)))
    return accepted && { release: accepted.release, isFresh: false }
  if (offered.text !== accepted?.text) {
    await writeNote(releaseNote, offered.text)
    last = offered
    await dropRevoked(offered.release)
  }
  return { release: offered.release, isFresh: true }
}

const isOlder = (offered: Signed, accepted: Signed): boolean =>
  accepted.text !== offered.text &&
  Date.parse(offered.release.issued) <= Date.parse(accepted.release.issued)

/** A release that is complete on this device for a page, by the page's path. */
export async function readyRelease(place: string): Promise<Release | undefined> {
  return (await read(await note(readyNote(place))))?.release
}

export async function isReady(place: string): Promise<boolean> {
  const accepted = await acceptedRelease()
  return accepted !== undefined && (await note(readyNote(place))) === accepted.text
}

export async function markReady(place: string, release: Release): Promise<void> {
  const accepted = await acceptedRelease()
  // Another release may have come while the files did.
  if (accepted?.release === release) await writeNote(readyNote(place), accepted.text)
}

/** The pages for which a release is complete on this device. */
export async function readyPlaces(): Promise<readonly string[]> {
  const start = readyNote('')
  return (await notes()).filter((name) => name.startsWith(start)).map((name) => name.slice(5))
}

async function dropRevoked({ revoked }: Release): Promise<void> {
  for (const place of await readyPlaces()) {
    const ready = await readyRelease(place)
    if (ready === undefined || revoked.includes(ready.release)) await dropNote(readyNote(place))
  }
}

const lists = new Map<string, FileList>()

/** One of a release's lists, proved by its hash. */
export async function listOf(release: Release, name: string): Promise<FileList | undefined> {
  const hash = release.lists[name]
  if (hash === undefined) return undefined
  const known = lists.get(hash)
  if (known !== undefined) return known
  const fetched = await fetchedFile(listPath(hash), hash)
  if (fetched.kind !== 'file') return undefined
  const list = readList(new TextDecoder().decode(fetched.bytes))
  if (list !== undefined) lists.set(hash, list)
  return list
}
