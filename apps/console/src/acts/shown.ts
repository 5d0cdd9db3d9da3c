import type { Action, What } from '@zeimori/records'
import type { Services, Written } from '../services.ts'
import type { Caller } from './act.ts'
import { record } from './perform.ts'

/** Whose each of the things is that somebody was shown; null for the provider's own. */
export type Whose = readonly (string | null)[]

/**
 * That somebody was shown things: one record for every municipality that any of them is of, in its own log. What
 * the provider's people look at is no secret from those whose it is. (gyomu-11-b, gyomu-5-d)
 */
function shownEvents(
  { actor }: Pick<Caller, 'actor'>,
  whose: Whose,
  what: Omit<What, 'tenant' | 'count'>,
  action: Action,
): readonly Written[] {
  const how = { action, result: 'ok' } as const
  const { tenant: own } = actor
  if (own !== undefined || whose.length === 0)
    return [{ what: { ...what, count: whose.length, ...(own && { tenant: own }) }, how }]
  const counts = new Map<string | null, number>()
  for (const one of whose) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts].map(([tenant, count]) => ({
    what: { ...what, count, ...(tenant !== null && { tenant }) },
    how,
  }))
}

/** Records it. */
export const recordShown = (
  services: Services,
  caller: Caller,
  whose: Whose,
  what: Omit<What, 'tenant' | 'count'>,
  action: Action,
): Promise<void> => record(services, caller, shownEvents(caller, whose, what, action))
