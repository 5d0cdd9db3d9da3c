import type { Rule } from '@zeimori/detection'
import type { Anomaly, TenantPolicy } from '@zeimori/records'
import { forWorker } from '@zeimori/store'
import type { WorkerServices } from '../services.ts'

/** What the detection does about the service itself. Only the command knows how. */
export type StopByRule = {
  /** Whether one municipality, or with an empty `tenant` everything, is closed already. */
  readonly isStopped: (tenant: string) => Promise<boolean>
  /** What the registered municipalities have settled. */
  readonly policies: () => Promise<ReadonlyMap<string, TenantPolicy>>
  /**
   * Closes one municipality, or with an empty `tenant` all.
   * @returns what came of it, in a word
   */
  readonly stop: (stop: {
    readonly tenant: string
    readonly anomaly: Anomaly
    readonly rule: string
    readonly reason: string
  }) => Promise<string>
}

/** Carries out the stops that were decided on, each once; one that a crash kept from its end is tried again. */
export async function carryOutStops(
  { store, now }: WorkerServices,
  rules: readonly Rule[],
  { stop }: StopByRule,
): Promise<void> {
  const waiting = await forWorker(store, (within) =>
    within
      .selectFrom('detection_answer')
      .select(['id', 'rule', 'tenant', 'reason'])
      .where('act', '=', 'stop')
      .where('trial', '=', false)
      .where('done_at', 'is', null)
      .orderBy('at')
      .execute(),
  )
  for (const { id, rule, tenant, reason } of waiting) {
    const anomaly = rules.find((one) => one.id === rule)?.anomaly
    const outcome =
      anomaly === undefined
        ? 'no-rule'
        : await stop({ tenant: tenant ?? '', anomaly, rule, reason })
    await forWorker(store, (within) =>
      within
        .updateTable('detection_answer')
        .set({ done_at: now(), outcome })
        .where('id', '=', id)
        .execute(),
    )
  }
}
