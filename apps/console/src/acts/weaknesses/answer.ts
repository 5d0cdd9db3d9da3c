import type { Act } from '../act.ts'
import { heldWeakness, notValid, refused } from './held.ts'

export type WeaknessAnswer = {
  readonly id: string
  readonly record: string
  readonly agreed: boolean
  readonly answer: string
}

/** Agrees that a weakness is none here, or does not: somebody else than who said so, who may only take it back. */
export const answerWeakness: Act<WeaknessAnswer, undefined> = {
  permission: 'weakness.work',
  action: 'weakness.answer',
  tenantOf: () => undefined,
  dangerous: true,
  run: async (within, { id, record, agreed, answer }, caller, now) => {
    if (answer.trim() === '') return notValid('answer', 'decision-no-reason', id)
    if ((await heldWeakness(within, id)) === undefined) return refused({ code: 'not-found' }, id)
    const asked = await within
      .selectFrom('weakness_record as r')
      .leftJoin('weakness_answer as a', 'a.record', 'r.id')
      .select(['r.written_by', 'a.agreed'])
      .where('r.id', '=', record)
      .where('r.weakness', '=', id)
      .where('r.kind', '=', 'not-affected')
      .executeTakeFirst()
    if (asked === undefined) return refused({ code: 'not-found' }, id)
    if (asked.agreed !== null) return refused({ code: 'already', state: 'answered' }, id)
    if (agreed && asked.written_by === caller.id) return refused({ code: 'own-affair' }, id)
    await within
      .insertInto('weakness_answer')
      .values({
        record,
        agreed,
        body: answer.trim(),
        answered_by: caller.id,
        answered_name: caller.name,
        answered_at: now,
      })
      .execute()
    const changes = { agreed: { before: null, after: String(agreed) } }
    return {
      ok: true,
      result: undefined,
      what: { kind: 'weakness', id },
      reason: answer.trim(),
      changes,
    }
  },
}
