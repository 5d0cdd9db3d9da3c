import type { Banned, Decision } from '@zeimori/detection'
import { forWorker, type Within } from '@zeimori/store'
import { note, type WorkerServices } from '../services.ts'

/** How long what was answered is kept: addresses are no longer of use then. */
const keptFor = 90 * 86_400_000

/** Keeps what the detection decided, and records it; `tenant` is null where it is none that is registered. */
export async function keepAnswer(
  within: Within,
  services: WorkerServices,
  decision: Decision,
  tenant: string | null,
): Promise<void> {
  const { act, rule, dryRun: trial, at, reason } = decision
  const source = 'source' in decision ? decision.source : null
  const until = 'until' in decision ? new Date(decision.until) : null
  const times = decision.act === 'ban' ? decision.times : null
  const otherwise = decision.act === 'ask-to-stop' ? decision.otherwise : null
  const { id } = await within
    .insertInto('detection_answer')
    .values({ rule, act, trial, tenant, source, at: new Date(at), until, times, reason, otherwise })
    .returning('id')
    .executeTakeFirstOrThrow()
  const what = { kind: 'detection-answer', id, ...(tenant !== null && { tenant }) }
  await note(within, services, rule, what, {
    action: 'detection.answer',
    result: 'ok',
    reason: trial ? `試し運用: ${act}` : reason,
    changes: {
      act: { before: null, after: act },
      ...(until !== null && { until: { before: null, after: until.toISOString() } }),
    },
  })
}

export const forgetAnswers = async (within: Within, now: Date): Promise<void> => {
  await within
    .deleteFrom('detection_answer')
    .where('at', '<', new Date(now.getTime() - keptFor))
    .execute()
}

/** Who is kept out or slowed down now. Of two answers to one source the harder and longer holds. */
export const standingBans = ({ store, now }: WorkerServices): Promise<readonly Banned[]> =>
  forWorker(store, async (within) => {
    const rows = await within
      .selectFrom('detection_answer')
      .select(['source', 'act', 'until'])
      .where('act', 'in', ['ban', 'throttle'])
      .where('trial', '=', false)
      .where('lifted_at', 'is', null)
      .where('until', '>', now())
      // The last of a source is the one that counts.
      .orderBy('act', 'desc')
      .orderBy('until')
      .execute()
    const bySource = new Map<string, Banned>()
    for (const { source, act, until } of rows)
      if (source !== null && until !== null)
        bySource.set(source, {
          network: source,
          act: act === 'ban' ? 'ban' : 'throttle',
          until: until.getTime(),
        })
    return [...bySource.values()]
  })
