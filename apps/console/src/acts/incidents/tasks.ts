import { tenantOfScope } from '@zeimori/store'
import { isDay } from '../../http/day-input.ts'
import type { Act } from '../act.ts'
import { held, notValid, refused, tenantOf, type WhichIncident } from './which.ts'

export type TaskGiven = WhichIncident & {
  readonly kind: 'task' | 'prevention'
  readonly body: string
  readonly who: string
  /** 「2027-03-31」 */
  readonly due: string
}

/** Settles what is to be done: by whom, until which day. (tochigi-4-3-a) */
export const addTask: Act<TaskGiven, undefined> = {
  permission: 'incident.work',
  action: 'incident.task',
  tenantOf,
  dangerous: false,
  run: async (within, given, caller, now) => {
    const { id, kind, due } = given
    const [body, who] = [given.body.trim(), given.who.trim()]
    if (body === '' || who === '' || !isDay(due)) return notValid('body', 'incident-task', id)
    const incident = await held(within, given)
    if (incident === undefined) return refused({ code: 'not-found' }, id)
    if (incident.closed_at !== null) return refused({ code: 'already', state: 'closed' }, id)
    await within
      .insertInto('incident_task')
      .values({
        incident: id,
        tenant: tenantOfScope(given.scope) ?? null,
        kind,
        body,
        who,
        due,
        added_by: caller.id,
        added_name: caller.name,
        added_at: now,
      })
      .execute()
    const changes = {
      kind: { before: null, after: kind },
      due: { before: null, after: due },
    }
    return { ok: true, result: undefined, what: { kind: 'incident', id }, changes }
  },
}

/** Somebody has seen that it is done: also after the incident was closed. (tochigi-4-3-b) */
export const finishTask: Act<WhichIncident & { readonly task: string }, undefined> = {
  permission: 'incident.work',
  action: 'incident.done',
  tenantOf,
  dangerous: false,
  run: async (within, { task, ...which }, caller, now) => {
    const done = await within
      .updateTable('incident_task')
      .set({ done_at: now, confirmed_by: caller.id, confirmed_name: caller.name })
      .where('id', '=', task)
      .where('incident', '=', which.id)
      .where('done_at', 'is', null)
      .returning('due')
      .executeTakeFirst()
    if (done === undefined) return refused({ code: 'not-found' }, which.id)
    const changes = { due: { before: done.due, after: null } }
    return { ok: true, result: undefined, what: { kind: 'incident', id: which.id }, changes }
  },
}
