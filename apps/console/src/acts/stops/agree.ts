import { sideOf } from '@zeimori/records'
import type { Act } from '../act.ts'
import { notValid, refused, standingStop, tenantOf, whatOf } from './standing.ts'

/**
 * The second of the two: from here on the machine itself is let in, and the checks can be made. Whoever asked
 * does not agree; what a municipality has closed itself is not opened by the provider's people alone.
 */
export const agreeResume: Act<
  { readonly target: string; readonly reason: string },
  { readonly target: string }
> = {
  permission: 'stop.resume',
  action: 'stop.agree',
  tenantOf,
  evenUnregistered: true,
  dangerous: true,
  run: async (within, { target, reason }, caller, now) => {
    if (reason.trim() === '') return notValid('reason', 'stop-reason', target)
    const stop = await standingStop(within, target)
    if (stop === undefined) return refused({ code: 'not-found' }, target)
    if (stop.state !== 'asked') return refused({ code: 'already', state: stop.state }, target)
    if (stop.asked_by === caller.id) return refused({ code: 'own-affair' }, target)
    const sides = [stop.asked_side, sideOf(caller.actor.role)]
    if (stop.cause === 'municipality' && !sides.includes('municipality'))
      return notValid('second', 'stop-municipality', target)
    await within
      .updateTable('service_stop')
      .set({
        state: 'opening',
        step: 'check',
        agreed_by: caller.id,
        agreed_name: caller.name,
        agreed_side: sideOf(caller.actor.role),
        agreed_at: now,
      })
      .where('id', '=', stop.id)
      .execute()
    const changes = { state: { before: 'asked', after: 'check' } }
    return { ok: true, result: { target }, what: whatOf(target, stop.id), reason, changes }
  },
}
