import type { Deed, Sent, Stage } from './deed.ts'

/** A rule that runs on trial. */
const rule = async ({ services }: Stage): Promise<Sent> => {
  const at = services.now()
  const state = { mode: 'trial' as const, known_since: at, reason: '', set_by: '', set_name: '' }
  await services.store.db
    .insertInto('detection_rule')
    .values({ id: 'probing', ...state, set_at: at })
    .onConflict((on) => on.column('id').doUpdateSet(state))
    .execute()
  return { fields: { id: 'probing', mode: 'on', reason: 'ためし' } }
}

/** A source that is kept out. */
const banned = async ({ services }: Stage): Promise<Sent> => {
  const { id } = await services.store.db
    .insertInto('detection_answer')
    .values({
      rule: 'probing',
      act: 'ban',
      trial: false,
      tenant: null,
      source: '203.0.113.9',
      at: services.now(),
      until: new Date(services.now().getTime() + 60_000),
      times: 1,
      reason: 'ためし',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { fields: { id, reason: 'ためし' } }
}

/** What is done to the rules of the detection, and to whom they keep out. */
export const detectionDeeds: Readonly<Record<string, Deed>> = {
  '/detection/rules/:id': { action: 'detection.rule', ready: rule },
  '/detection/answers/:id/lift': { action: 'detection.lift', ready: banned },
}
