/** What a release says of itself. Its signature covers it to the byte. */
export type Release = {
  readonly format: 1
  /** Names what it is made of: the same files give the same name. */
  readonly release: string
  readonly version: string
  /** The day as of which the law was read. */
  readonly law: string
  /** When it was signed, 「2026-11-22T09:00:00Z」. Of two releases the one signed later counts, whichever its version. */
  readonly issued: string
  /** The lists of files, each by the SHA-256 of the list. */
  readonly lists: Readonly<Record<string, string>>
  /** Files that stand beside those of the lists: the service worker, and settings for web servers. SHA-256 by path. */
  readonly beside?: FileList
  /** The number of the municipality whose own host it is; undefined where many share one. */
  readonly host?: string
  /** The numbers of the municipalities that are stopped, or `all`. */
  readonly stopped: readonly string[]
  /** Releases that must not be shown any more. */
  readonly revoked: readonly string[]
}

/** Which file is to be what: SHA-256 by path. A folder's path stands for its page. */
export type FileList = Readonly<Record<string, string>>

/** `release.json`: the release as text, so that no two programs can write it differently, and its signature. */
export type SignedRelease = { readonly signed: string; readonly signature: string }

/** Set before what is signed, so that no other thing signed with the key can pass for a release. */
export const signedPrefix = 'zeimori release 1\n'

export const releasePath = '/release.json'
export const workerPath = '/service-worker.js'
export const listPath = (hash: string): string => `/lists/${hash}.json`

/** After this many days a release is not shown any more: a stop or a correction may have been withheld for as long. */
export const longestDays = 30
/** A release is signed anew every week. One that is older than that says so, even where the server has no newer one. */
export const usualDays = 7
const dayLength = 24 * 60 * 60 * 1000

/** How many whole days ago it was signed; none where the device's clock is behind. */
export const daysSince = ({ issued }: Release, now: number): number =>
  Math.max(0, Math.floor((now - Date.parse(issued)) / dayLength))

/**
 * Whether a release says that a municipality is to be shown to nobody.
 * @param code its number; empty on its own host. A release that does not say whose host it is, is stopped by any
 */
export const stops = (
  { stopped, host }: Pick<Release, 'stopped' | 'host'>,
  code: string,
): boolean =>
  stopped.includes('all') ||
  (code === ''
    ? stopped.some((name) => host === undefined || name === host)
    : stopped.includes(code))

/** The list of the pages and programs that a language shares. */
export const languageList = (language: string): string => `language-${language}`
/** The list in which a municipality's files stand: neighbours share one, so that a change is a small download. */
export const tenantList = (code: string): string => `tenants-${code.slice(0, 3)}`
/** The list of what belongs to no language. */
export const commonList = 'common'

/** The release in the text of `release.json`, not yet proved; undefined where it has another shape. */
export function readRelease(text: string): (SignedRelease & { readonly of: Release }) | undefined {
  const outer = readObject(text)
  const [signed, signature] = [outer?.['signed'], outer?.['signature']]
  if (typeof signed !== 'string' || typeof signature !== 'string') return undefined
  const inner = readObject(signed)
  const [stopped, revoked] = [strings(inner?.['stopped']), strings(inner?.['revoked'])]
  const lists = stringsByName(inner?.['lists'])
  const [release, version, law, issued] = ['release', 'version', 'law', 'issued'].map((name) => {
    const value = inner?.[name]
    return typeof value === 'string' ? value : ''
  })
  const isWhole =
    inner?.['format'] === 1 && !!release && !!version && !Number.isNaN(Date.parse(issued ?? ''))
  if (!isWhole || stopped === undefined || revoked === undefined || lists === undefined)
    return undefined
  const host = inner?.['host']
  const beside = stringsByName(inner?.['beside'])
  const of: Release = {
    format: 1,
    ...(typeof host === 'string' && { host }),
    release: release ?? '',
    version: version ?? '',
    law: law ?? '',
    issued: issued ?? '',
    lists,
    ...(beside !== undefined && { beside }),
    stopped,
    revoked,
  }
  return { signed, signature, of }
}

/** A list of files; undefined where it has another shape. */
export const readList = (text: string): FileList | undefined => stringsByName(readObject(text))

function readObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : undefined
  } catch {
    return undefined
  }
}

const strings = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : undefined

function stringsByName(value: unknown): Readonly<Record<string, string>> | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const entries: [string, string][] = []
  for (const [name, one] of Object.entries(value))
    if (typeof one === 'string') entries.push([name, one])
    else return undefined
  return Object.fromEntries(entries)
}
