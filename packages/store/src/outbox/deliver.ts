import { sql } from 'kysely'
import { asMailTemplate, triedFor, type MailTemplateName } from '@zeimori/records'
import type { Store } from '../connect/open.ts'
import type { Vault } from '../keys/vault.ts'
import { forWorker, type Within } from '../within.ts'
import { placeOf } from './enqueue.ts'

/** A mail whose turn has come. While it is claimed nobody else sends it. */
export type Claimed = {
  readonly id: string
  readonly tenant: string | undefined
  readonly template: string
  readonly address: string
  /** The contact that a webhook stands at. */
  readonly contact: string | undefined
  /** How often it has been tried, this time included. */
  readonly tries: number
  readonly queuedAt: Date
  /** Why it is not sent any more, if so. */
  readonly over: 'too-late' | 'gave-up' | 'unreadable' | undefined
  readonly words:
    | {
        readonly template: MailTemplateName
        readonly name: string
        readonly values: Readonly<Record<string, string>>
      }
    | undefined
}

/**
 * How long a claim lasts, in milliseconds. Whoever dies while sending leaves the mail to be sent again
 * after this: at least once, and with the same Message-ID.
 */
const claimLasts = 15 * 60 * 1000

/** Claims the mails whose turn has come, the longest waiting first; of many workers each gets others. */
export const claimDue = (
  store: Store,
  vault: Vault,
  now: Date,
  most: number,
  channel: 'mail' | 'webhook',
): Promise<readonly Claimed[]> =>
  forWorker(store, async (within) => {
    const { rows } = await sql<Row>`
      update outbox set tries = tries + 1, next_at = ${new Date(now.getTime() + claimLasts)}
      where id in (
        select id from outbox
        where state = 'waiting' and next_at <= ${now} and channel = ${channel}
        order by next_at, id
        limit ${most}
        for update skip locked
      )
      returning id, tenant, template, address, contact, tries, queued_at, useful_until, sealed`.execute(
      within,
    )
    return rows
      .map((row) => claimed(row, vault, now))
      .toSorted((a, b) => a.queuedAt.getTime() - b.queuedAt.getTime())
  })

type Row = {
  readonly id: string
  readonly tenant: string | null
  readonly template: string
  readonly address: string
  readonly contact: string | null
  readonly tries: number
  readonly queued_at: Date
  readonly useful_until: Date | null
  readonly sealed: string | null
}

function claimed(row: Row, vault: Vault, now: Date): Claimed {
  const { id, tenant, template, address, contact, tries, queued_at, useful_until } = row
  const words = opened(row, vault)
  const isLate = useful_until !== null && useful_until <= now
  const isTired = now.getTime() - queued_at.getTime() > triedFor
  const over = isLate ? 'too-late' : isTired ? 'gave-up' : words ? undefined : 'unreadable'
  return {
    id,
    tenant: tenant ?? undefined,
    template,
    address,
    contact: contact ?? undefined,
    tries,
    queuedAt: queued_at,
    over,
    words,
  }
}

/** A row that a lost key or a changed row makes unreadable must not stop the others. */
function opened({ id, template, sealed }: Row, vault: Vault): Claimed['words'] {
  const known = asMailTemplate(template)
  if (known === undefined || sealed === null) return undefined
  try {
    return { template: known, ...readWords(vault.open(sealed, placeOf(id))) }
  } catch {
    return undefined
  }
}

/** What `enqueueMails` sealed. */
const readWords = (
  text: string,
): { readonly name: string; readonly values: Readonly<Record<string, string>> } => JSON.parse(text)

const waiting = (within: Within, id: string) =>
  within.updateTable('outbox').where('id', '=', id).where('state', '=', 'waiting')

/** It was handed over: what was put into it is forgotten. */
export const markSent = async (within: Within, id: string, now: Date): Promise<void> => {
  await waiting(within, id)
    .set({ state: 'sent', sent_at: now, sealed: null, problem: null })
    .execute()
}

/** Not now, but again. */
export const postpone = async (
  within: Within,
  id: string,
  nextAt: Date,
  problem: string,
): Promise<void> => {
  await waiting(within, id).set({ next_at: nextAt, problem }).execute()
}

/** Not any more, unless somebody has it sent again. */
export const markDead = async (within: Within, id: string, problem: string): Promise<void> => {
  await waiting(within, id).set({ state: 'dead', problem }).execute()
}
