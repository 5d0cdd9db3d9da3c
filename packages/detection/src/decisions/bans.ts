import type { Saved } from '../counters/counter.ts'
import { generations } from '../counters/generations.ts'
import type { Policy } from './policy.ts'

/** After so long without another ban a source begins anew. */
const forgiven = 30 * 86_400_000
/** Of how many sources, in each half of the memory. */
const most = 20_000

type Ban = { readonly times: number; readonly until: number }

/** Remembers who is banned, and how often: each time it lasts longer, up to the longest. */
export type Bans = {
  readonly isBanned: (source: string, at: number) => boolean
  /** The ban that a new offence brings, without bringing it. */
  readonly next: (source: string, at: number) => Ban
  readonly add: (source: string, ban: Ban) => void
  readonly save: () => Saved
}

export function bansBy({ first, factor, longest }: Policy['ban'], saved: Saved): Bans {
  const bans = generations<Ban>(most)
  for (const [source, [times = 0, until = 0]] of saved) bans.set(source, { times, until })
  return {
    isBanned: (source, at) => (bans.get(source)?.until ?? 0) > at,
    next: (source, at) => {
      const before = bans.get(source)
      const times = timesNow(before, at)
      const until = at + Math.min(longest, first * factor ** (times - 1))
      return { times, until: Math.max(until, before?.until ?? 0) }
    },
    add: bans.set,
    save: () => bans.entries().map(([source, { times, until }]) => [source, [times, until]]),
  }
}

/** Several rules may speak of one attack: while a ban holds, another is the same one. */
function timesNow(before: Ban | undefined, at: number): number {
  if (before === undefined || at > before.until + forgiven) return 1
  return at < before.until ? before.times : before.times + 1
}
