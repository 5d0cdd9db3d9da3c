import { randomUUID } from 'node:crypto'
import type { MailWords } from '@zeimori/records'
import type { Vault } from '../keys/vault.ts'
import type { Within } from '../within.ts'

/** Whom a mail is for. */
export type Recipient =
  /** At her address, or at one that she had before. */
  | { readonly kind: 'account'; readonly id: string; readonly address?: string }
  /** Whoever administers the municipality now, or the provider where there is none; but not herself. */
  | {
      readonly kind: 'administrators'
      readonly tenant: string | undefined
      /** An account, or whoever acts at the terminal and has none. */
      readonly except?: string
    }
  /** Whom an alert is told, at her address or through a webhook. */
  | { readonly kind: 'contact'; readonly id: string }
  /** An address of the settings. */
  | { readonly kind: 'address'; readonly address: string }

/** A mail that an act wants sent. It is sent only if the act's transaction holds. */
export type Notice = MailWords & {
  readonly to: Recipient
  /** Which event it tells of: the same key is enqueued once for each recipient, however often it is tried. */
  readonly key: string
  /** After this it is of no use any more, and is not sent. */
  readonly usefulUntil?: Date
}

type Person = {
  /** Her account; null where she has none. */
  readonly id: string | null
  readonly contact?: string
  readonly channel?: 'mail' | 'webhook'
  readonly tenant: string | null
  readonly name: string
  readonly mail: string
}

/** Where the values of a row are sealed for: they open nowhere else. */
export const placeOf = (id: string): string => `outbox/${id}`

/**
 * Writes mails into the outbox, in the transaction of the act itself: either both are kept, or neither.
 */
export async function enqueueMails(
  within: Within,
  vault: Vault,
  notices: readonly Notice[],
  now: Date,
): Promise<void> {
  for (const notice of notices) {
    // Whoever has no address yet, or none any more, is not written to; nor whose municipality's keys are gone.
    const people = (await recipients(within, notice.to)).filter(
      ({ mail, tenant }) => mail !== '' && vault.holds(tenant),
    )
    const rows = people.map((person) => rowOf(person, notice, vault, now))
    if (rows.length > 0)
      await within
        .insertInto('outbox')
        .values(rows)
        .onConflict((on) => on.doNothing())
        .execute()
  }
}

function rowOf(
  { id: account, contact, channel = 'mail', tenant, name, mail }: Person,
  { template, values, key, usefulUntil }: Notice,
  vault: Vault,
  now: Date,
) {
  const id = randomUUID()
  return {
    id,
    tenant,
    key: `${key}:${contact ?? account ?? mail}`,
    channel,
    template,
    account,
    contact: contact ?? null,
    address: mail,
    sealed: vault.seal(JSON.stringify({ name, values }), placeOf(id), tenant),
    queued_at: now,
    next_at: now,
    useful_until: usefulUntil ?? null,
  }
}

async function recipients(within: Within, to: Recipient): Promise<readonly Person[]> {
  if (to.kind === 'address') return [{ id: null, tenant: null, name: '', mail: to.address }]
  if (to.kind === 'contact') return contacts(within, to.id)
  const people = within.selectFrom('account').select(['id', 'tenant', 'name', 'mail'])
  if (to.kind === 'account') {
    const found = await people.where('id', '=', to.id).execute()
    return found.map((person) => ({ ...person, mail: to.address ?? person.mail }))
  }
  const { tenant, except } = to
  const administrators = people
    .where('status', '=', 'active')
    .where('role', '=', tenant === undefined ? 'provider-admin' : 'client-admin')
    .where('tenant', 'is not distinct from', tenant ?? null)
  const others =
    except === undefined
      ? administrators
      : administrators.where((e) => e(e.cast('id', 'text'), '!=', except))
  return others.orderBy('id').execute()
}

/** A webhook is known by where it goes; what stands after that can be a secret. */
async function contacts(within: Within, id: string): Promise<readonly Person[]> {
  const rows = await within
    .selectFrom('contact')
    .select(['id', 'tenant', 'name', 'way', 'address'])
    .where('id', '=', id)
    .execute()
  return rows.map(({ id: contact, tenant, name, way, address }) => ({
    id: null,
    contact,
    channel: way,
    tenant,
    name,
    mail: way === 'mail' ? address : (URL.parse(address)?.origin ?? ''),
  }))
}
