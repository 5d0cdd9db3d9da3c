import type { Act } from '../act.ts'
import { noReason } from './reason.ts'

export type RuleChange = {
  readonly id: string
  readonly mode: 'trial' | 'on'
  readonly reason: string
}

/** Has a rule answer in earnest, or goes back to looking at what it would do. */
export const setRule: Act<RuleChange, undefined> = {
  permission: 'detection.change',
  action: 'detection.rule',
  tenantOf: () => undefined,
  dangerous: true,
  run: async (within, { id, mode, reason }, caller, now) => {
    const what = { kind: 'detection-rule', id }
    const text = reason.trim()
    if (text === '') return { ok: false, refusal: noReason, what }
    const rule = await within
      .selectFrom('detection_rule')
      .select('mode')
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()
    if (rule === undefined) return { ok: false, refusal: { code: 'not-found' }, what }
    if (rule.mode === mode) return { ok: false, refusal: { code: 'already', state: mode }, what }
    await within
      .updateTable('detection_rule')
      .set({ mode, reason: text, set_by: caller.id, set_name: caller.name, set_at: now })
      .where('id', '=', id)
      .execute()
    const changes = { mode: { before: rule.mode, after: mode } }
    return { ok: true, result: undefined, what, reason: text, changes }
  },
}
