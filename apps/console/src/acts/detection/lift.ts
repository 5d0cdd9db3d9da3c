import type { Act } from '../act.ts'
import { noReason } from './reason.ts'

/** Lets a source in again, of whatever keeps it out or slows it down. */
export const liftAnswer: Act<{ readonly id: string; readonly reason: string }, undefined> = {
  permission: 'detection.change',
  action: 'detection.lift',
  tenantOf: () => undefined,
  dangerous: false,
  run: async (within, { id, reason }, caller, now) => {
    const what = { kind: 'detection-answer', id }
    const text = reason.trim()
    if (text === '') return { ok: false, refusal: noReason, what }
    const answer = await within
      .selectFrom('detection_answer')
      .select('source')
      .where('id', '=', id)
      .executeTakeFirst()
    const source = answer?.source ?? undefined
    if (source === undefined) return { ok: false, refusal: { code: 'not-found' }, what }
    const lifted = await within
      .updateTable('detection_answer')
      .set({ lifted_at: now, lifted_by: caller.id, lifted_name: caller.name, lift_reason: text })
      .where('source', '=', source)
      .where('act', 'in', ['ban', 'throttle'])
      .where('trial', '=', false)
      .where('lifted_at', 'is', null)
      .where('until', '>', now)
      .returning('id')
      .execute()
    if (lifted.length === 0) return { ok: false, refusal: { code: 'already', state: 'over' }, what }
    return { ok: true, result: undefined, what: { ...what, count: lifted.length }, reason: text }
  },
}
