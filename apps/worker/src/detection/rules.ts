import type { Rule } from '@zeimori/detection'
import { forWorker } from '@zeimori/store'
import type { WorkerServices } from '../services.ts'

/**
 * Which of the rules run on trial. One that was never seen begins so: for a week it is looked at what it would do,
 * then a person turns it on.
 */
export const rulesOnTrial = (
  { store, now }: WorkerServices,
  rules: readonly Rule[],
): Promise<ReadonlySet<string>> =>
  forWorker(store, async (within) => {
    const ids = rules.map(({ id }) => id)
    const rows = await within
      .selectFrom('detection_rule')
      .select(['id', 'mode'])
      .where('id', 'in', ids)
      .execute()
    const known = new Map(rows.map(({ id, mode }) => [id, mode]))
    const at = now()
    const begun = ids.filter((id) => !known.has(id))
    if (begun.length > 0)
      await within
        .insertInto('detection_rule')
        .values(
          begun.map((id) => ({
            id,
            mode: 'trial' as const,
            known_since: at,
            reason: '',
            set_by: 'detection',
            set_name: '',
            set_at: at,
          })),
        )
        .onConflict((on) => on.doNothing())
        .execute()
    return new Set(ids.filter((id) => known.get(id) !== 'on'))
  })
