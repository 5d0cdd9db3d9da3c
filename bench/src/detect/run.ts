import {
  builtInRules,
  startDecider,
  startEngine,
  usualPolicy,
  type Alert,
  type Decision,
  type Policy,
} from '@zeimori/detection'
import type { Step } from './events.ts'

const rules = builtInRules()

export type Outcome = {
  readonly alerts: readonly Alert[]
  readonly bans: number
  /** Sessions of which an event came while their source was banned, or brought the ban. */
  readonly hit: ReadonlySet<number>
}

/** Runs the whole of it, as a host does: events, alerts, decisions. Bans last as they are decided. */
export function runAll(steps: readonly Step[], policy: Policy = usualPolicy): Outcome {
  const engine = startEngine(rules)
  const decider = startDecider(policy)
  const alerts: Alert[] = []
  const hit = new Set<number>()
  let bans = 0
  for (const { session, event } of steps) {
    if ('network' in event && decider.isBanned(event.network, event.at)) hit.add(session)
    for (const alert of engine.take(decider.see(event))) {
      alerts.push(alert)
      const decided: readonly Decision[] = decider.decide(alert)
      const banned = decided.filter(({ act }) => act === 'ban').length
      bans += banned
      if (banned > 0) hit.add(session)
    }
  }
  return { alerts, bans, hit }
}
