import type { Rule } from '@zeimori/detection'
import { forWorker } from '@zeimori/store'
import { note, type WorkerServices } from '../services.ts'
import type { StopByRule } from './stops.ts'

/** Over its rule's quiet time an alert may come so much later, in milliseconds. */
const margin = 60_000

/** What came of a question whether to stop. */
type Settled = 'calm' | 'already-stopped' | 'stayed'

type Asked = {
  readonly id: string
  readonly rule: string
  readonly tenant: string | null
  readonly at: Date
  readonly until: Date | null
  readonly otherwise: 'stop' | 'stay' | null
}

/**
 * Does what the municipality settled for the case that nobody answers whether its service is to be stopped: it is
 * stopped, or goes on. What is heavy may have become calm meanwhile; what is false does not become true by itself.
 */
export async function settleAsked(
  services: WorkerServices,
  rules: readonly Rule[],
  stops: StopByRule,
): Promise<void> {
  for (const asked of await unanswered(services)) {
    const rule = rules.find(({ id }) => id === asked.rule)
    const settled =
      rule === undefined ? 'stayed' : await withoutStopping(services, rule, asked, stops)
    const anomaly = rule?.anomaly
    const outcome =
      settled ??
      (anomaly === undefined
        ? 'stayed'
        : await stops.stop({
            tenant: asked.tenant ?? '',
            anomaly,
            rule: asked.rule,
            reason: `止めるかどうかの判断が、${minutes(asked)}分のあいだありませんでした。取り決めのとおりに止めます。`,
          }))
    await keepOutcome(services, asked, outcome)
  }
}

const minutes = ({ at, until }: Asked): number =>
  Math.round(((until?.getTime() ?? at.getTime()) - at.getTime()) / 60_000)

/** Those whose time is over, the oldest first. */
const unanswered = ({ store, now }: WorkerServices): Promise<readonly Asked[]> =>
  forWorker(store, (within) =>
    within
      .selectFrom('detection_answer')
      .select(['id', 'rule', 'tenant', 'at', 'until', 'otherwise'])
      .where('act', '=', 'ask-to-stop')
      .where('trial', '=', false)
      .where('otherwise', 'is not', null)
      .where('done_at', 'is', null)
      .where('lifted_at', 'is', null)
      .where('until', '<=', now())
      .orderBy('at')
      .execute(),
  )

/** Why nothing is stopped; undefined where it is. */
async function withoutStopping(
  services: WorkerServices,
  rule: Rule,
  asked: Asked,
  stops: StopByRule,
): Promise<Settled | undefined> {
  if (asked.otherwise !== 'stop') return 'stayed'
  if (await stops.isStopped(asked.tenant ?? '')) return 'already-stopped'
  const isHeavy = rule.anomaly === 'dos' || rule.anomaly === 'load'
  return isHeavy && (await isCalm(services, rule, asked)) ? 'calm' : undefined
}

/** A rule that goes on finding the same speaks again after each of its quiet times. */
async function isCalm(
  { store }: WorkerServices,
  { id, quiet }: Rule,
  { tenant, at, until }: Asked,
): Promise<boolean> {
  const since = new Date((until ?? at).getTime() - quiet - margin)
  const again = await forWorker(store, (within) =>
    within
      .selectFrom('detection_answer')
      .select('id')
      .where('act', '=', 'ask-to-stop')
      .where('rule', '=', id)
      .where('tenant', tenant === null ? 'is' : '=', tenant)
      .where('at', '>=', since)
      .executeTakeFirst(),
  )
  return again === undefined
}

const keepOutcome = (services: WorkerServices, { id, rule, tenant }: Asked, outcome: string) =>
  forWorker(services.store, async (within) => {
    await within
      .updateTable('detection_answer')
      .set({ done_at: services.now(), outcome })
      .where('id', '=', id)
      .execute()
    const what = { kind: 'detection-answer', id, ...(tenant !== null && { tenant }) }
    await note(within, services, rule, what, {
      action: 'detection.answer',
      result: 'ok',
      reason: '止めるかどうかの判断がないまま、待つ時間が過ぎました。',
      changes: { outcome: { before: null, after: outcome } },
    })
  })
