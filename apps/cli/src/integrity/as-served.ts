import type { KeyObject } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { hashOf } from '@zeimori/resident'
import { finding, isStopped, ownerOf, type Finding } from './finding.ts'
import { readSigned, type Signed } from './signed-files.ts'

/** What a server answered; undefined where none did. */
export type Got = { readonly status: number; readonly to?: string; readonly body: Buffer }
export type Get = (path: string) => Promise<Got | undefined>

export type ServedSite = {
  /** Asks on the way on which visitors come. */
  readonly get: Get
  readonly key: () => KeyObject
  /** A difference has to last so long, in milliseconds: a file that is being replaced is gone for a moment. */
  readonly lasting: number
  /** Who is stopped by this installation, beside those whom the release names. */
  readonly stopped: () => readonly string[]
  /** Whose pages are looked at, by number. What all share is looked at in any case. */
  readonly tenants: () => Promise<ReadonlySet<string>>
  /** How long one look may take, in milliseconds: it asks at an even pace, never faster than needed. */
  readonly spread: number
}

/**
 * One look at everything that is served.
 * @param tell told at once of what is not as signed
 * @param signal ends it in the middle: then it throws
 * @returns whether it could be looked at
 */
export type ServedLook = (
  tell: (found: Finding) => Promise<void>,
  signal: AbortSignal,
) => Promise<boolean>

/** Never slower than so many milliseconds between two questions. */
const slowest = 100

/** Asks for every file as visitors do, and compares it with what was signed. */
export function servedLook(site: ServedSite): ServedLook {
  const { get, key, lasting, spread } = site
  const bytesAt = async (path: string): Promise<Buffer | undefined> => {
    const got = await get(path)
    return got?.status === 200 ? got.body : undefined
  }
  return async (tell, signal) => {
    const text = await bytesAt('/release.json')
    if (text === undefined) return false
    const read = await readSigned(text, key(), bytesAt)
    if (!read.ok) {
      await pause(lasting, undefined, { signal })
      const again = await bytesAt('/release.json')
      if (again === undefined || !again.equals(text)) return false
      // A list that a server keeps to itself is an outage; another one in its place is not.
      if (read.found.found !== undefined) await tell(read.found)
      return true
    }
    const paths = toAsk(read.signed, await site.tenants(), site.stopped())
    const gap = Math.min(slowest, spread / paths.length)
    const begun = performance.now()
    for (const [number, path] of paths.entries()) {
      await pause(Math.max(0, begun + number * gap - performance.now()), undefined, { signal })
      const wrong = await differs(get, read.signed, path)
      if (wrong === undefined) continue
      await pause(lasting, undefined, { signal })
      // Another release has taken its place: the next look is at that one.
      const now = await bytesAt('/release.json')
      if (now === undefined || !now.equals(text)) return false
      const again = await differs(get, read.signed, path)
      const isOver = isStopped(stoppedBy(read.signed, site.stopped()), wrong.tenant)
      if (again?.found === wrong.found && !isOver) await tell(wrong)
    }
    return true
  }
}

const stoppedBy = ({ release }: Signed, here: readonly string[]): readonly string[] => [
  ...release.stopped,
  ...here,
]

/** What web servers keep to themselves. */
const hidden = /^\/(?:hosting\/|\.)/

/** What is asked for: nothing of whoever is stopped, and of no municipality but those that are registered. */
function toAsk(
  signed: Signed,
  tenants: ReadonlySet<string>,
  stoppedHere: readonly string[],
): readonly string[] {
  const stopped = stoppedBy(signed, stoppedHere)
  return [...signed.files.keys()].filter((path) => {
    if (hidden.test(path)) return false
    const tenant = ownerOf(path, signed.release)
    const isOurs = tenant === '' || tenant === signed.release.host || tenants.has(tenant)
    return isOurs && !isStopped(stopped, tenant)
  })
}

/** Answers that say nothing of what is served: an overload, a ban, a stop, a fault. */
const saysNothing = ({ status }: Got): boolean =>
  status === 403 || status === 408 || status === 429 || status >= 500

/** What is served in place of a signed file; undefined where it is that file, or nothing can be told. */
async function differs(
  get: Get,
  { release, files }: Signed,
  path: string,
): Promise<Finding | undefined> {
  const first = await get(path)
  // Whoever comes without a page is led on to one of this site.
  const isLed = first !== undefined && [301, 302, 303, 307, 308].includes(first.status)
  const to = isLed && first.to?.startsWith('/') === true ? first.to : undefined
  const at = to !== undefined && files.has(to) ? to : path
  const got = at === path ? first : await get(at)
  if (got === undefined || saysNothing(got)) return undefined
  const signed = files.get(at)
  const tenant = ownerOf(at, release)
  if (got.status === 200 && hashOf(got.body) === signed) return undefined
  if (got.status === 404 || got.status === 410) return finding(at, tenant, signed, undefined)
  // Leading elsewhere is another content, too.
  const bytes = isLed && at === path ? Buffer.from(`${got.status} ${got.to ?? ''}`) : got.body
  return finding(at, tenant, signed, { hash: hashOf(bytes), bytes })
}
