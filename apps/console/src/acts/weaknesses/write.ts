import type { CaseRecord } from '@zeimori/inventory'
import { isDay } from '../../http/day-input.ts'
import { dayText } from '../../texts/day.ts'
import type { Act } from '../act.ts'
import { heldWeakness, notValid, refused } from './held.ts'

export type WeaknessGiven = {
  readonly id: string
  /** Undefined for none that there is. */
  readonly kind: CaseRecord['kind'] | undefined
  readonly body: string
  readonly whom: string
  /** 「2026-12-01」; empty for none. */
  readonly until: string
}

/** Nothing is put off for longer. (12か月以内の見直し) */
const longest = 366 * 24 * 60 * 60 * 1000

const hasEnd = (kind: CaseRecord['kind']): boolean => kind === 'extended' || kind === 'not-affected'

/** Between today and in a year, where it has an end at all. */
function isEnd(kind: CaseRecord['kind'], until: string, now: Date): boolean {
  if (!hasEnd(kind)) return until === ''
  const last = dayText(new Date(now.getTime() + longest))
  return isDay(until) && until >= dayText(now) && until <= last
}

/** Writes down what was done about a weakness: for good. (fujisawa-3-5-c, fujisawa-3-5-d, tochigi-3-13-a) */
export const writeWeakness: Act<WeaknessGiven, undefined> = {
  permission: 'weakness.work',
  action: 'weakness.write',
  tenantOf: () => undefined,
  dangerous: false,
  run: async (within, { id, kind, ...given }, caller, now) => {
    const [body, whom, until] = [given.body.trim(), given.whom.trim(), given.until.trim()]
    if (kind === undefined) return notValid('kind', 'weakness-kind', id)
    if (body === '') return notValid('body', 'weakness-body', id)
    if ((kind === 'agreed' || kind === 'extended') && whom === '')
      return notValid('whom', 'weakness-whom', id)
    if (!isEnd(kind, until, now)) return notValid('until', 'weakness-until', id)
    const found = await heldWeakness(within, id)
    if (found === undefined) return refused({ code: 'not-found' }, id)
    if (found.state !== 'open') return refused({ code: 'already', state: found.state }, id)
    await within
      .insertInto('weakness_record')
      .values({
        weakness: id,
        kind,
        body,
        whom,
        until: until === '' ? null : until,
        written_by: caller.id,
        written_name: caller.name,
        written_at: now,
      })
      .execute()
    const changes = {
      kind: { before: null, after: kind },
      ...(until !== '' && { until: { before: null, after: until } }),
    }
    return { ok: true, result: undefined, what: { kind: 'weakness', id }, reason: body, changes }
  },
}
