import type { DetectionEvent } from '@zeimori/detection'
import { chance } from './chance.ts'
import { addressOf, midnight, request } from './events.ts'

/** How many requests a second on average: below this, a threefold load is no load. */
const rates = [20, 200] as const
/** A page draws in this many files within a second and a half: requests come in clumps. */
const clump = 8

export type LoadTrial = { readonly events: readonly DetectionEvent[]; readonly began: number }

/** Steady traffic, then `factor` times as much for a while. Times are in seconds. */
export function loadStep(seed: number, factor: number, steady: number, lasting: number): LoadTrial {
  const luck = chance(seed)
  const rate = luck.magnitude(...rates)
  const began = midnight + luck.between(0, 20) * 3_600_000 + steady * 1000
  const times: number[] = []
  for (let second = -steady; second < lasting; second += 1) {
    const perSecond = (rate / clump) * (second >= 0 ? factor : 1)
    for (let at = luck.wait(perSecond); at < 1; at += luck.wait(perSecond))
      for (let part = 0; part < clump; part += 1)
        times.push(began + 1000 * (second + at) + luck.between(0, 1500))
  }
  times.sort((a, b) => a - b)
  const events = times.map((at, index) => request(at, addressOf(6, index % 5000), '/t/142051/ja/'))
  return { events, began }
}
