import { sayDuration } from '../rules/duration.ts'
import { matching } from '../rules/matching.ts'
import type { Counting } from '../rules/rule.ts'
import { wilson } from '../statistics/counts.ts'
import { binLength, binOf } from './bins.ts'
import type { Counter, Finding, Found, Saved } from './counter.ts'
import { generations } from './generations.ts'

type Ratio = Extract<Counting, { how: 'ratio' }>
/** Of each bin that had events: its number, how many, and how many of them met the condition. */
type Bin = { readonly bin: number; all: number; hits: number }
type Window = { bins: Bin[] }

const percent = (share: number): string => `${Math.round(share * 1000) / 10}％`

/** Watches a share of events in one or more windows: all of them must be above their limits. */
export function ratioCounter(count: Ratio, most: number, saved: Saved): Counter {
  const isHit = matching(count.of)
  const windows = generations<Window>(most)
  for (const [key, numbers] of saved) windows.set(key, { bins: binsOf(numbers) })
  const longest = Math.max(...count.windows.map(({ span }) => span)) / binLength
  let judged = -1
  return {
    restsWhenQuiet: false,
    size: windows.size,
    take: (event, key, at) => {
      const bin = binOf(at)
      let held = windows.get(key)
      if (held === undefined) {
        held = { bins: [] }
        windows.set(key, held)
      }
      let last = held.bins.at(-1)
      if (last?.bin !== bin) {
        last = { bin, all: 0, hits: 0 }
        held.bins.push(last)
      }
      last.all += 1
      if (isHit(event)) last.hits += 1
      return undefined
    },
    pass: (at) => {
      const now = binOf(at)
      if (now === judged) return []
      judged = now
      const found: Found[] = []
      for (const [key, held] of windows.entries()) {
        held.bins = held.bins.filter(({ bin }) => bin >= now - longest)
        const finding = judge(count, held.bins, now)
        if (finding !== undefined) found.push({ key, finding })
        if (held.bins.length === 0) windows.delete(key)
      }
      return found
    },
    save: () =>
      windows
        .entries()
        .map(([key, { bins }]) => [key, bins.flatMap(({ bin, all, hits }) => [bin, all, hits])]),
  }
}

/** The shortest window speaks, where every window is above its limit. */
function judge(count: Ratio, bins: readonly Bin[], now: number): Finding | undefined {
  const said = count.windows.map(({ span, above }) => {
    const first = now - span / binLength
    let [all, hits] = [0, 0]
    for (const bin of bins)
      if (bin.bin >= first && bin.bin < now) {
        all += bin.all
        hits += bin.hits
      }
    const [lower] = wilson(hits, all)
    return { span, above, all, hits, isOver: all >= count.atLeast && lower > above }
  })
  const [first] = said
  if (first === undefined || said.some(({ isOver }) => !isOver)) return undefined
  const { span, above, all, hits } = first
  const why = `${sayDuration(span)}の${all}回のうち${hits}回（${percent(hits / all)}）で、基準の${percent(above)}を、95％の確かさでこえました。`
  return { measured: hits / all, limit: above, why }
}

function binsOf(numbers: readonly number[]): Bin[] {
  const bins: Bin[] = []
  for (let place = 0; place + 2 < numbers.length; place += 3)
    bins.push({
      bin: numbers[place] ?? 0,
      all: numbers[place + 1] ?? 0,
      hits: numbers[place + 2] ?? 0,
    })
  return bins
}
