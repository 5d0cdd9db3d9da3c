import { randomUUID } from 'node:crypto'
import type { Anomaly } from '@zeimori/records'
import { portOf } from '../acts/stops/standing.ts'
import type { Caller } from '../acts/act.ts'
import { failing } from '../acts/stops/step.ts'
import type { Performed } from '../acts/perform.ts'
import type { Services } from '../services.ts'
import { stopService, takeBack } from './carry-out.ts'
import { readOpening, type Opening } from './read-stops.ts'

/** The product itself, where a rule acts. Its records say so, and name the rule. */
const byRule = (id: string, name: string): Caller => ({
  id,
  name,
  actor: { role: 'provider-admin', tenant: undefined },
  source: '',
  requestId: randomUUID(),
  provedAt: Number.POSITIVE_INFINITY,
  byItself: true,
})

/** What the detection decided: `tenant` empty is everything. */
export type StopDecision = {
  readonly tenant: string
  readonly anomaly: Anomaly
  readonly rule: string
  readonly reason: string
  /** It only says what would have been done. */
  readonly dryRun: boolean
}

/** Carries out a stop that the detection decided on. A trial of a rule stops nothing. */
export async function stopByRule(
  services: Services,
  { tenant, anomaly, rule, reason, dryRun }: StopDecision,
): Promise<Performed<{ readonly target: string }> | undefined> {
  if (dryRun) return undefined
  const target = tenant === '' ? 'all' : tenant
  return stopService(services, { target, anomaly, reason }, byRule(rule, '検知の規則'))
}

/**
 * Looks at everything that is being opened to visitors, and closes it where a check fails that nobody set
 * aside. One that cannot be looked at keeps none of the others from being closed.
 * @returns how many were closed
 * @throws why the first of those could not be looked at that could not
 */
export async function watchOpening(services: Services): Promise<number> {
  const opening = await readOpening(services)
  const looked = await Promise.allSettled(opening.map((one) => closedWhereBad(services, one)))
  const broken = looked.find((one) => one.status === 'rejected')
  if (broken !== undefined) throw broken.reason
  return looked.filter((one) => one.status === 'fulfilled' && one.value).length
}

async function closedWhereBad(
  services: Services,
  { target, override_checks }: Opening,
): Promise<boolean> {
  const failed = failing(await portOf(services).check(target), override_checks)
  if (failed.length === 0) return false
  const reason = `検査 ${failed.join(' ')}`
  const done = await takeBack(services, { target, reason }, byRule('stop-watch', '再開の見張り'))
  return done.ok
}
