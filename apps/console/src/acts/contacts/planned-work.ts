import { tenantOfScope } from '@zeimori/store'
import type { Act } from '../act.ts'

export type WorkGiven = {
  readonly scope: string
  readonly from: Date | undefined
  readonly to: Date | undefined
  readonly reason: string
}

const longest = 24 * 60 * 60 * 1000

/** Announces work, during which nobody is woken by what it causes. */
export const addWork: Act<WorkGiven, undefined> = {
  permission: 'planned-work.change',
  action: 'planned-work.add',
  tenantOf: ({ scope }) => tenantOfScope(scope),
  dangerous: true,
  run: async (within, { scope, from, to, reason }, { id, name }, now) => {
    const what = { kind: 'planned-work', id: scope }
    const wrong = (field: string, rule: string) =>
      ({ ok: false, refusal: { code: 'not-valid', field, rule }, what }) as const
    const tenant = tenantOfScope(scope)
    if (tenant === undefined && scope !== 'all' && scope !== 'provider')
      return wrong('scope', 'alert-scope')
    const text = reason.trim()
    if (text === '') return wrong('reason', 'alert-reason')
    const span = from && to ? to.getTime() - from.getTime() : 0
    if (from === undefined || to === undefined || span <= 0 || span > longest || to <= now)
      return wrong('from', 'work-span')
    await within
      .insertInto('planned_work')
      .values({
        scope,
        tenant: tenant ?? null,
        from_at: from,
        to_at: to,
        reason: text,
        set_by: id,
        set_name: name,
        set_at: now,
      })
      .execute()
    const changes = {
      from: { before: null, after: from.toISOString() },
      to: { before: null, after: to.toISOString() },
    }
    return { ok: true, result: undefined, what, reason: text, changes }
  },
}

/** Ends it before its time: from now on everybody is told again. */
export const endWork: Act<{ readonly id: string; readonly scope: string }, undefined> = {
  permission: 'planned-work.change',
  action: 'planned-work.end',
  tenantOf: ({ scope }) => tenantOfScope(scope),
  dangerous: false,
  run: async (within, { id, scope }, _caller, now) => {
    const ended = await within
      .updateTable('planned_work')
      .set({ ended_at: now })
      .where('id', '=', id)
      .where('scope', '=', scope)
      .where('ended_at', 'is', null)
      .returning('id')
      .executeTakeFirst()
    const what = { kind: 'planned-work', id: scope }
    if (ended === undefined) return { ok: false, refusal: { code: 'not-found' }, what }
    return { ok: true, result: undefined, what }
  },
}
