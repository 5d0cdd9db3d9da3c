import type { Generated } from 'kysely'

/** What leaves after the transaction that wrote it: at least once, and only if that transaction holds. */
export type OutboxTable = {
  readonly id: string
  readonly tenant: string | null
  /** The same key is never enqueued twice. */
  readonly key: string
  readonly channel: 'mail' | 'webhook'
  readonly template: string
  /** Whom it is for; null where it goes to an address of the settings. */
  readonly account: string | null
  /** The contact that it is for; null where it is for an account or goes to an address of the settings. */
  readonly contact: Generated<string | null>
  readonly address: string
  /** What is put into the text, sealed; null once it has been sent. */
  readonly sealed: string | null
  readonly state: Generated<'waiting' | 'sent' | 'dead'>
  readonly tries: Generated<number>
  readonly queued_at: Date
  readonly next_at: Date
  /** After this it is of no use any more. */
  readonly useful_until: Date | null
  readonly sent_at: Generated<Date | null>
  /** What kept it from being sent the last time. */
  readonly problem: Generated<string | null>
}
