import type { Act } from '../act.ts'
import { noReason } from './reason.ts'

/** Says that a municipality's service is not stopped, wherever the same rule asks for it. */
export const declineStop: Act<{ readonly id: string; readonly reason: string }, undefined> = {
  permission: 'detection.change',
  action: 'detection.decline',
  tenantOf: () => undefined,
  dangerous: false,
  run: async (within, { id, reason }, caller, now) => {
    const what = { kind: 'detection-answer', id }
    const text = reason.trim()
    if (text === '') return { ok: false, refusal: noReason, what }
    const asked = await within
      .selectFrom('detection_answer')
      .select(['rule', 'tenant'])
      .where('id', '=', id)
      .where('act', '=', 'ask-to-stop')
      .executeTakeFirst()
    if (asked === undefined) return { ok: false, refusal: { code: 'not-found' }, what }
    const { rule, tenant } = asked
    const declined = await within
      .updateTable('detection_answer')
      .set({ lifted_at: now, lifted_by: caller.id, lifted_name: caller.name, lift_reason: text })
      .where('rule', '=', rule)
      .where('tenant', tenant === null ? 'is' : '=', tenant)
      .where('act', '=', 'ask-to-stop')
      .where('trial', '=', false)
      .where('lifted_at', 'is', null)
      .where('done_at', 'is', null)
      .where('until', '>', now)
      .returning('id')
      .execute()
    if (declined.length === 0)
      return { ok: false, refusal: { code: 'already', state: 'over' }, what }
    return {
      ok: true,
      result: undefined,
      what: { ...what, ...(tenant !== null && { tenant }), count: declined.length },
      reason: text,
    }
  },
}
