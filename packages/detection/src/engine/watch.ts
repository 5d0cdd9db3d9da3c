import type { Counter, Finding, Saved } from '../counters/counter.ts'
import { digest } from '../counters/digest.ts'
import { generations } from '../counters/generations.ts'
import { makeCounter } from '../counters/make.ts'
import type { DetectionEvent } from '../events/event.ts'
import { matching } from '../rules/matching.ts'
import type { Rule } from '../rules/rule.ts'
import { alertOf, type Alert } from './alert.ts'
import { keyOf } from './key.ts'

/** The memory of one rule. */
export type SavedWatch = {
  /** Tells how the rule counted: what was counted otherwise means nothing to it. */
  readonly way: number
  readonly counted: Saved
  readonly quiet: Saved
  readonly drains: Saved
}

/** One rule at work. */
export type Watch = {
  readonly rule: Rule
  readonly take: (event: DetectionEvent, at: number, time: number) => Alert | undefined
  /** Whether successes count. */
  readonly drains: boolean
  /** The moment is over: what succeeded in it drains. */
  readonly settle: () => void
  /** A second has passed: what closes is judged. */
  readonly pass: (at: number, time: number) => readonly Alert[]
  readonly size: () => number
  readonly save: () => SavedWatch
}

/** How many cases a rule remembers, in each half. */
const mostCases = 10_000
/** After so long without an alert a case is over. */
const caseEnds = 86_400_000

type Case = { until: number; times: number }
type Drain = { readonly key: string; readonly account: number; readonly at: number }

const wayOf = ({ watch: kind, when, by, count }: Rule): number =>
  digest(JSON.stringify([kind, when, by, count]))

export function watch(rule: Rule, before?: SavedWatch): Watch {
  const way = wayOf(rule)
  const saved = before?.way === way ? before : { counted: [], quiet: [], drains: [] }
  const counter: Counter = makeCounter(rule.count, saved.counted)
  const meets = matching(rule.when)
  const key = keyOf(rule.by)
  const drainedBy = 'drainedBy' in rule.count ? rule.count.drainedBy : []
  const drains = drainedBy.length === 0 ? undefined : matching(drainedBy)
  const cases = generations<Case>(mostCases)
  for (const [name, [until = 0, times = 0]] of saved.quiet) cases.set(name, { until, times })
  let waiting: Drain[] = saved.drains.map(([name, [account = 0, at = 0]]) => ({
    key: name,
    account,
    at,
  }))

  const alert = (
    found: Finding,
    about: string,
    { tenant, seen = '' }: { readonly tenant: string; readonly seen?: string },
    at: number,
    time: number,
  ) => {
    const known = cases.get(about)
    if (known !== undefined && at < known.until) return undefined
    const again = known !== undefined && at < known.until + caseEnds ? known.times : 0
    cases.set(about, { until: at + rule.quiet, times: again + 1 })
    return alertOf(rule, found, { key: about, tenant, at: time, again }, seen)
  }
  return {
    rule,
    take: (event, at, time) => {
      const about = key(event)
      if (about === '') return undefined
      if (!meets(event)) {
        if (drains?.(event) === true && event.kind === 'sign-in')
          waiting.push({ key: about, account: digest(event.account), at })
        return undefined
      }
      if (counter.restsWhenQuiet && isQuiet(cases.get(about), at)) return undefined
      const found = counter.take(event, about, at)
      return found === undefined ? undefined : alert(found, about, event, at, time)
    },
    drains: drains !== undefined,
    settle: () => {
      if (waiting.length > 0) waiting = flush(counter, waiting)
    },
    pass: (at, time) =>
      (counter.pass?.(at) ?? []).flatMap((found) => {
        const tenant = rule.by === 'tenant' && found.key !== '-' ? found.key : ''
        return alert(found.finding, found.key, { tenant }, at, time) ?? []
      }),
    size: () => counter.size() + cases.size(),
    save: () => ({
      way,
      counted: counter.save(),
      quiet: cases.entries().map(([name, { until, times }]) => [name, [until, times]]),
      drains: waiting.map((one) => [one.key, [one.account, one.at]]),
    }),
  }
}

const isQuiet = (known: Case | undefined, at: number): boolean =>
  known !== undefined && at < known.until

/** Within one moment the order of a log means nothing: what succeeded drains in the order of digests. */
function flush(counter: Counter, waiting: readonly Drain[]): Drain[] {
  const ordered = waiting.length === 1 ? waiting : waiting.toSorted((a, b) => a.account - b.account)
  for (const { key, account, at } of ordered) counter.drain?.(account, key, at)
  return []
}
