import type { DetectionEvent, EventKind } from '../events/event.ts'
import type { Rule } from '../rules/rule.ts'
import type { Alert } from './alert.ts'
import { clock } from './clock.ts'
import { readState, stateVersion, type State } from './state.ts'
import { watch, type Watch } from './watch.ts'

/** Runs scenarios over events. It has no clock of its own: time comes with the events and with `pass`. */
export type Engine = {
  /** Looks at one event. Alerts come at once, those of shares and loads when their time closes. */
  readonly take: (event: DetectionEvent) => readonly Alert[]
  /** Time has passed, whether or not anything came: silence is only noticed so. */
  readonly pass: (time: number) => readonly Alert[]
  /** Everything it remembers, as JSON. An engine started from it goes on as if it had never stopped. */
  readonly save: () => State
  /** How many keys it holds. */
  readonly size: () => number
  /** How often the clock of the log was set back. */
  readonly clockSteps: () => number
}

const none: readonly Alert[] = []
const second = 1000

/** @param saved what `save` gave, read back from anywhere: what does not fit is begun anew. */
export function startEngine(rules: readonly Rule[], saved?: unknown): Engine {
  const state = readState(saved)
  const watches = rules.map((rule) => watch(rule, state?.watches.get(rule.id)))
  const byKind = new Map<EventKind, readonly Watch[]>()
  for (const { rule } of watches)
    byKind.set(
      rule.watch,
      watches.filter((other) => other.rule.watch === rule.watch),
    )
  const time = clock(state?.clock)
  let now = state?.now ?? -1

  const draining = watches.filter(({ drains }) => drains)
  const move = (to: number, said: number): readonly Alert[] => {
    if (to <= now) return none
    const isNewSecond = Math.floor(to / second) > Math.floor(now / second)
    now = to
    for (const one of draining) one.settle()
    return isNewSecond ? watches.flatMap((one) => one.pass(to, said)) : none
  }
  return {
    take: (event) => {
      const at = time.at(event.at)
      const passed = at > now ? move(at, event.at) : none
      // What a ban, a queue or a stop page answered says nothing of the client: a ban must not feed itself.
      if ('answeredBy' in event && event.answeredBy !== 'service') return passed
      let alerts: Alert[] | undefined
      for (const one of byKind.get(event.kind) ?? []) {
        const alert = one.take(event, at, event.at)
        if (alert !== undefined) (alerts ??= [...passed]).push(alert)
      }
      return alerts ?? passed
    },
    pass: (said) => move(time.at(said), said),
    size: () => watches.reduce((sum, one) => sum + one.size(), 0),
    clockSteps: time.steps,
    save: () => ({
      version: stateVersion,
      now,
      clock: time.save(),
      watches: watches.map((one) => [one.rule.id, one.save()]),
    }),
  }
}
