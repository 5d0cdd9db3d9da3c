import {
  startDecider,
  startEngine,
  usualPolicy,
  type Alert,
  type Banned,
  type Decider,
  type Engine,
  type Policy,
  type Rule,
  type SavedDecisions,
} from '@zeimori/detection'
import { forWorker } from '@zeimori/store'
import type { WorkerServices } from '../services.ts'
import { forgetAnswers, standingBans } from './answers.ts'
import { keepMemory, recall, type Memory } from './memory.ts'
import { readAll, type Taken } from './read-all.ts'
import { rulesOnTrial } from './rules.ts'
import type { EventSource } from './source.ts'
import { settleAsked } from './asked-stops.ts'
import { carryOutStops, type StopByRule } from './stops.ts'
import { tell, tellOfGap, type Found } from './tell.ts'

export type Detection = {
  readonly rules: readonly Rule[]
  readonly sources: readonly EventSource[]
  /** Whom nobody keeps out, and who are many behind one address. */
  readonly networks: Pick<Policy, 'allowed' | 'shared'>
  /** Shows the web server and the listeners who is kept out or slowed down. */
  readonly publish: (banned: readonly Banned[]) => void
  readonly stops: StopByRule
}

/** The detection at work, a step at a time. */
export type Detector = {
  /** @returns nought where nothing more was there to read */
  readonly step: () => Promise<number>
}

/** How long it goes on without keeping what it remembers, in milliseconds: it can read again so much. */
const keepEvery = 10_000

type Mind = {
  readonly engine: Engine
  /** As it was read, or last kept. */
  readonly kept: Memory
  readonly keptAt: number
}

type Circumstances = {
  readonly trial: ReadonlySet<string>
  readonly tenants: ReadonlySet<string>
  readonly policy: Policy
}

/** Reads on, has the rules look at it, tells and answers what they find. */
export function detector(services: WorkerServices, detection: Detection): Detector {
  const { rules, sources, publish, stops } = detection
  let mind: Mind | undefined

  const wake = async (): Promise<Mind> => {
    const kept = await recall(services.store)
    return { engine: startEngine(rules, kept.engine), kept, keptAt: services.now().getTime() }
  }
  const work = async (before: Mind): Promise<number> => {
    const now = services.now()
    const { engine, kept, keptAt } = before
    const around = await circumstances(services, detection)
    const bans = await standingBans(services)
    const decider = startDecider(around.policy, asItStands(kept.decisions, bans, now.getTime()))
    const taken = await readAll(sources, kept.places)
    const found = look({ engine, decider }, taken, now.getTime())
    const next: Memory = {
      version: kept.version,
      engine: undefined,
      decisions: decider.save(),
      places: taken.places,
    }
    const isDue = kept.version === 0 || now.getTime() - keptAt >= keepEvery
    const keeps = isDue || found.length > 0 || taken.lost.length > 0
    if (keeps)
      await forWorker(services.store, async (within) => {
        await keepMemory(within, { ...next, engine: engine.save() }, now)
        for (const one of found) await tell(within, services, one, around)
        for (const name of taken.lost) await tellOfGap(within, services, name)
        await forgetAnswers(within, now)
      })
    mind = keeps
      ? { engine, kept: { ...next, version: kept.version + 1 }, keptAt: now.getTime() }
      : { engine, kept: next, keptAt }
    publish(found.length > 0 ? await standingBans(services) : bans)
    await carryOutStops(services, rules, stops)
    // A rule that was put back on trial answers nothing any more.
    const inEarnest = rules.filter(({ id }) => !around.trial.has(id))
    await settleAsked(services, inEarnest, stops)
    return taken.complete ? 0 : 1
  }
  return {
    step: async () => {
      const before = mind ?? (await wake())
      // What it has counted without keeping it is forgotten where anything fails, and read again.
      mind = undefined
      return work(before)
    },
  }
}

/** Who runs how, and who is there. */
async function circumstances(
  services: WorkerServices,
  { rules, networks, stops }: Detection,
): Promise<Circumstances> {
  const trial = await rulesOnTrial(services, rules)
  const tenants = await stops.policies()
  return {
    trial,
    tenants: new Set(tenants.keys()),
    policy: { ...usualPolicy, ...networks, dryRun: trial, tenants },
  }
}

/** A ban that a person has lifted is over for the detection, too. */
function asItStands(
  saved: SavedDecisions | undefined,
  bans: readonly Banned[],
  now: number,
): SavedDecisions | undefined {
  if (saved === undefined) return undefined
  const standing = new Set(bans.flatMap(({ network, act }) => (act === 'ban' ? [network] : [])))
  return {
    ...saved,
    bans: saved.bans.map(([source, [times = 0, until = 0]]) => [
      source,
      [times, standing.has(source) ? until : Math.min(until, now)],
    ]),
  }
}

function look(
  { engine, decider }: { readonly engine: Engine; readonly decider: Decider },
  { events, complete }: Taken,
  now: number,
): readonly Found[] {
  const decided = (alerts: readonly Alert[]): readonly Found[] =>
    alerts.map((alert) => ({ alert, decisions: decider.decide(alert) }))
  const found: Found[] = []
  for (const event of events) found.push(...decided(engine.take(decider.see(event))))
  if (complete) found.push(...decided(engine.pass(now)))
  return found
}
