import type { Anomaly } from '@zeimori/records'
import { raiseAlert } from '@zeimori/store'
import { isTarget } from '@zeimori/stops'
import type { Act, Caller } from '../act.ts'
import { raisedBy } from '../alerts/raised.ts'
import { tellStop } from './notice.ts'
import { closed, notAsked, notValid, portOf, standingStop, tenantOf, whatOf } from './standing.ts'

export type StopRequest = {
  /** The municipality's number, or `all`. */
  readonly target: string
  readonly reason: string
  readonly anomaly?: Anomaly | undefined
}

const isHeavy = (anomaly: Anomaly | undefined): boolean => anomaly === 'dos' || anomaly === 'load'

const causeOf = ({ actor, byItself }: Caller) =>
  byItself === true ? 'rule' : actor.tenant === undefined ? 'operator' : 'municipality'

/**
 * Closes the service at once. The flag is up before the record is kept: where the record fails, it is
 * closed without one, and never the other way round.
 */
export const raiseStop: Act<StopRequest, { readonly target: string }> = {
  permission: 'stop.raise',
  action: 'stop.raise',
  tenantOf,
  evenUnregistered: true,
  dangerous: false,
  evenBehind: true,
  run: async (within, { target, reason, anomaly }, caller, now, services) => {
    if (!isTarget(target)) return notValid('target', 'stop-target', target)
    if (reason.trim() === '') return notValid('reason', 'stop-reason', target)
    // Whoever wants everything closed must not get it by load.
    if (target === 'all' && isHeavy(anomaly)) return notValid('anomaly', 'stop-all', target)
    const port = portOf(services)
    const before = await standingStop(within, target)
    const snapshot = before === undefined ? await port.keep(target, now) : undefined
    if (!(await closed(port, target))) return notValid('flag', 'stop-failed', target)
    const changes = {
      state: { before: before?.step ?? before?.state ?? 'open', after: 'stopped' },
      ...(snapshot !== undefined && { snapshot: { before: null, after: snapshot } }),
      ...(anomaly !== undefined && { anomaly: { before: null, after: anomaly } }),
    }
    const done = { ok: true, result: { target }, what: whatOf(target), reason, changes } as const
    if (before !== undefined) {
      // What somebody had asked for, or begun to open, is over: it is asked for anew.
      // Once a municipality has closed it itself, it is opened by nobody without one of its people.
      const own = causeOf(caller) === 'municipality' ? ({ cause: 'municipality' } as const) : {}
      const again = { ...notAsked, ...own }
      await within.updateTable('service_stop').set(again).where('id', '=', before.id).execute()
      return done
    }
    const { id } = await within
      .insertInto('service_stop')
      .values({
        target,
        tenant: tenantOf({ target }) ?? null,
        cause: causeOf(caller),
        anomaly: anomaly ?? null,
        reason: reason.trim(),
        stopped_by: caller.id,
        stopped_name: caller.name,
        stopped_at: now,
        snapshot: snapshot ?? null,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const raised = await raiseAlert(
      within,
      {
        scope: target,
        kind: anomaly ?? 'failure',
        severity: 'urgent',
        rule: 'stop',
        about: id,
        stop: id,
        detail: reason,
      },
      now,
    )
    const also = raisedBy(raised, target, 'other')
    return { ...done, notices: tellStop(target, caller, now), also }
  },
}
