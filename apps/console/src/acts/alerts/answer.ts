import { tenantOfScope, type Within } from '@zeimori/store'
import type { Act, Outcome, Refusal } from '../act.ts'

export type WhichAlert = { readonly id: string; readonly scope: string }

const refused = <T>(refusal: Refusal, id: string): Outcome<T> => ({
  ok: false,
  refusal,
  what: { kind: 'alert', id },
})

const locked = (within: Within, { id, scope }: WhichAlert) =>
  within
    .selectFrom('alert')
    .select(['id', 'state'])
    .where('id', '=', id)
    .where('scope', '=', scope)
    .forUpdate()
    .executeTakeFirst()

/** Takes an alert over: nobody further is told. Of two at once, one does. */
export const acknowledgeAlert: Act<WhichAlert, undefined> = {
  permission: 'alert.answer',
  action: 'alert.acknowledge',
  tenantOf: ({ scope }) => tenantOfScope(scope),
  dangerous: false,
  run: async (within, which, { id, name }, now) => {
    const alert = await locked(within, which)
    if (alert === undefined) return refused({ code: 'not-found' }, which.id)
    if (alert.state !== 'triggered')
      return refused({ code: 'already', state: alert.state }, which.id)
    await within
      .updateTable('alert')
      .set({
        state: 'acknowledged',
        acknowledged_by: id,
        acknowledged_name: name,
        acknowledged_at: now,
      })
      .where('id', '=', which.id)
      .execute()
    return { ok: true, result: undefined, what: { kind: 'alert', id: which.id } }
  },
}

/** Says how an alert ended. What comes after is another case. */
export const closeAlert: Act<WhichAlert & { readonly reason: string }, undefined> = {
  permission: 'alert.answer',
  action: 'alert.close',
  tenantOf: ({ scope }) => tenantOfScope(scope),
  dangerous: false,
  run: async (within, { reason, ...which }, { id, name }, now) => {
    const text = reason.trim()
    if (text === '')
      return refused({ code: 'not-valid', field: 'reason', rule: 'alert-reason' }, which.id)
    const alert = await locked(within, which)
    if (alert === undefined) return refused({ code: 'not-found' }, which.id)
    if (alert.state === 'closed') return refused({ code: 'already', state: 'closed' }, which.id)
    await within
      .updateTable('alert')
      .set({
        state: 'closed',
        closed_by: id,
        closed_name: name,
        closed_at: now,
        close_reason: text,
      })
      .where('id', '=', which.id)
      .execute()
    return { ok: true, result: undefined, what: { kind: 'alert', id: which.id }, reason: text }
  },
}
