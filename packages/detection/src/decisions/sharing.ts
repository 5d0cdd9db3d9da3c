import type { Saved } from '../counters/counter.ts'
import { digest } from '../counters/digest.ts'
import { generations } from '../counters/generations.ts'
import type { DetectionEvent } from '../events/event.ts'

/** So many people signing in from one address within the memory make it an office. */
const people = 5
const memory = 12 * 3_600_000
const most = 5000

type Seen = { at: number; readonly accounts: number[] }

/** Learns which addresses many people share, from sign-ins that succeeded: nobody can pretend those. */
export type Sharing = {
  readonly see: (event: DetectionEvent) => void
  readonly isShared: (network: string, at: number) => boolean
  readonly save: () => Saved
}

export function sharing(saved: Saved): Sharing {
  const seen = generations<Seen>(most)
  for (const [network, [at = 0, ...accounts]] of saved) seen.set(network, { at, accounts })
  return {
    see: (event) => {
      if (event.kind !== 'sign-in' || event.outcome !== 'ok') return
      const account = digest(event.account)
      const known = seen.get(event.network)
      if (known === undefined || event.at - known.at > memory) {
        seen.set(event.network, { at: event.at, accounts: [account] })
        return
      }
      known.at = Math.max(known.at, event.at)
      if (known.accounts.length < people && !known.accounts.includes(account))
        known.accounts.push(account)
    },
    isShared: (network, at) => {
      const known = seen.get(network)
      return known !== undefined && known.accounts.length >= people && at - known.at <= memory
    },
    save: () => seen.entries().map(([network, { at, accounts }]) => [network, [at, ...accounts]]),
  }
}
