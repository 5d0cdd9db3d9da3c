import { readNetwork } from '../events/address.ts'

/** A source that is kept out or slowed down until a moment, in milliseconds since 1970. */
export type Banned = {
  /** An IPv4 address, or the /64 of an IPv6 address, as `originOf` gives it. */
  readonly network: string
  readonly act: 'ban' | 'throttle'
  readonly until: number
}

const isBanned = (value: unknown): value is Banned => {
  if (typeof value !== 'object' || value === null) return false
  const { network, act, until }: Partial<Record<keyof Banned, unknown>> = value
  return (
    typeof network === 'string' &&
    readNetwork(network) !== undefined &&
    (act === 'ban' || act === 'throttle') &&
    typeof until === 'number'
  )
}

/** The list as the listeners read it. A name that a log gave in an address's place cannot be kept out. */
export const writeBans = (banned: readonly Banned[]): string =>
  `${JSON.stringify({ version: 1, banned: banned.filter(isBanned) })}\n`

/** Reads what `writeBans` wrote; undefined where it is something else. */
export function readBans(text: string): readonly Banned[] | undefined {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return undefined
  }
  if (typeof parsed !== 'object' || parsed === null || !('banned' in parsed)) return undefined
  const list: unknown = parsed.banned
  return Array.isArray(list) && list.every(isBanned) ? list : undefined
}

/** The same of those kept out, as the lines of nginx's `geo`. */
export const writeGeo = (banned: readonly Banned[]): string =>
  banned
    .filter((one) => isBanned(one) && one.act === 'ban')
    .map(({ network }) => `${network} 1;\n`)
    .join('')
