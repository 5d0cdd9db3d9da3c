import type { Act } from '../act.ts'
import {
  closed,
  notAsked,
  notValid,
  portOf,
  refused,
  standingStop,
  tenantOf,
  whatOf,
} from './standing.ts'

/** Closes again what was being opened, or takes back the wish to. Both people are asked anew. */
export const backToStop: Act<
  { readonly target: string; readonly reason: string },
  { readonly target: string }
> = {
  permission: 'stop.raise',
  action: 'stop.back',
  tenantOf,
  evenUnregistered: true,
  dangerous: false,
  evenBehind: true,
  run: async (within, { target, reason }, _caller, _now, services) => {
    if (reason.trim() === '') return notValid('reason', 'stop-reason', target)
    const stop = await standingStop(within, target)
    if (stop === undefined) return refused({ code: 'not-found' }, target)
    // Nobody is let in any more, whatever becomes of the record.
    if (!(await closed(portOf(services), target))) return notValid('flag', 'stop-failed', target)
    if (stop.state === 'stopped') return refused({ code: 'already', state: 'stopped' }, target)
    await within.updateTable('service_stop').set(notAsked).where('id', '=', stop.id).execute()
    const changes = { state: { before: stop.step ?? stop.state, after: 'stopped' } }
    return { ok: true, result: { target }, what: whatOf(target, stop.id), reason, changes }
  },
}
