import type { AuditEvent, Where } from '@zeimori/records'
import {
  appendEvents,
  japanTime,
  type Sealing,
  type Store,
  type Vault,
  type Within,
} from '@zeimori/store'

/** What the worker is built on. Only the command builds it. */
export type WorkerServices = {
  readonly store: Store
  readonly sealing: Sealing
  readonly vault: Vault
  readonly now: () => Date
  /** Which process on which machine this is. */
  readonly where: Pick<Where, 'host' | 'instance'>
  /** Told of every defect of ours: what was being done, and the error's name. */
  readonly report: (doing: string, errorName: string) => void
  /** Told of every round of what is done over and over, and every run of a job: how it came to its end. */
  readonly round?: ((doing: string, result: 'ok' | 'failed') => void) | undefined
}

/** Records what the product did by itself, in the transaction of the deed. */
export const note = (
  within: Within,
  { sealing, now, where }: WorkerServices,
  id: string,
  what: AuditEvent['what'],
  how: AuditEvent['how'],
): Promise<void> =>
  appendEvents(within, sealing, [
    {
      at: japanTime(now()),
      where: { ...where, service: 'worker' },
      who: { kind: 'system', id },
      what,
      how,
    },
  ])

/** Does something, and tells how it came to its end. */
export async function inRound<T>(
  { round = () => undefined }: WorkerServices,
  doing: string,
  work: () => Promise<T>,
): Promise<T> {
  try {
    const done = await work()
    round(doing, 'ok')
    return done
  } catch (error) {
    round(doing, 'failed')
    throw error
  }
}

/** What an error is called, without what it says: a message can hold what somebody typed. */
export const nameOf = (error: unknown): string =>
  error instanceof Error ? ('code' in error ? String(error.code) : error.name) : typeof error
