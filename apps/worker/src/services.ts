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

/** What an error is called, without what it says: a message can hold what somebody typed. */
export const nameOf = (error: unknown): string =>
  error instanceof Error ? ('code' in error ? String(error.code) : error.name) : typeof error
