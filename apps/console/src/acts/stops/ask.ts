import { sideOf } from '@zeimori/records'
import type { Act } from '../act.ts'
import { notValid, refused, standingStop, tenantOf, whatOf } from './standing.ts'

export type ResumeRequest = {
  readonly target: string
  readonly reason: string
  /** At the terminal alone: nobody is there to agree, and the record says so for good. */
  readonly alone?: boolean
}

/** The first of two people who open a stopped service again. Nothing opens by it. */
export const askResume: Act<ResumeRequest, { readonly target: string }> = {
  permission: 'stop.resume',
  action: 'stop.ask',
  tenantOf,
  evenUnregistered: true,
  dangerous: true,
  run: async (within, { target, reason, alone = false }, caller, now) => {
    if (reason.trim() === '') return notValid('reason', 'stop-reason', target)
    const stop = await standingStop(within, target)
    if (stop === undefined) return refused({ code: 'not-found' }, target)
    // Whoever found nobody to agree goes on alone with her own wish, and with nobody else's.
    const goesOn = alone && stop.state === 'asked' && stop.asked_by === caller.id
    if (stop.state !== 'stopped' && !goesOn)
      return refused({ code: 'already', state: stop.state }, target)
    if (alone && caller.session !== undefined) return refused({ code: 'forbidden' }, target)
    // What a municipality has closed itself is opened by nobody without one of its people.
    if (alone && stop.cause === 'municipality')
      return notValid('second', 'stop-municipality', target)
    await within
      .updateTable('service_stop')
      .set({
        state: alone ? 'opening' : 'asked',
        step: alone ? 'check' : null,
        asked_by: caller.id,
        asked_name: caller.name,
        asked_side: sideOf(caller.actor.role),
        asked_at: now,
        ask_reason: reason.trim(),
        alone,
      })
      .where('id', '=', stop.id)
      .execute()
    const after = alone ? 'alone' : 'asked'
    const changes = { state: { before: stop.state, after } }
    return { ok: true, result: { target }, what: whatOf(target, stop.id), reason, changes }
  },
}
