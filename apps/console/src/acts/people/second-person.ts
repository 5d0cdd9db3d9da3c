import { isPowerful, policy, type Role } from '@zeimori/records'
import type { Within } from '@zeimori/store'
import type { Caller } from '../act.ts'

/**
 * Whether giving this role takes a second person. Where nobody else could ever decide yet — the very first
 * administrators — the one who is there decides alone, and the record shows it. Who stops or deletes the
 * others does not become the first again: then the host's own command has to help.
 */
export async function needsSecond(
  within: Within,
  role: Role,
  tenant: string | undefined,
  caller: Caller,
  account?: string,
): Promise<boolean> {
  if (!isPowerful(role)) return false
  // The provider's administrators stand outside what a municipality sees; there is always one.
  if (caller.actor.tenant !== undefined) return true
  const others = await within
    .selectFrom('account')
    .select('id')
    .where((of) => of.or([of('status', '=', 'active'), of('signed_in_at', 'is not', null)]))
    .where('id', 'not in', [caller.id, ...(account === undefined ? [] : [account])])
    .where((of) =>
      of.or([
        of('role', '=', 'provider-admin'),
        ...(tenant === undefined
          ? []
          : [of.and([of('role', '=', 'client-admin'), of('tenant', '=', tenant)])]),
      ]),
    )
    .executeTakeFirst()
  return others !== undefined
}

const day = 24 * 60 * 60 * 1000

export type Asked = {
  readonly tenant: string | null
  readonly account: string
  readonly kind: 'role' | 'invite'
  readonly role: Role
  readonly reason: string
}

/** Asks for a second person's consent; undefined if something is being asked for this account already. */
export async function askSecond(
  within: Within,
  asked: Asked,
  caller: Caller,
  now: Date,
): Promise<{ readonly id: string } | undefined> {
  // One that nobody answered in time makes room.
  await within
    .updateTable('account_request')
    .set({ decided_at: now, agreed: false })
    .where('account', '=', asked.account)
    .where('decided_at', 'is', null)
    .where('ends_at', '<=', now)
    .execute()
  return within
    .insertInto('account_request')
    .values({
      ...asked,
      asked_by: caller.id,
      asked_name: caller.name,
      asked_at: now,
      ends_at: new Date(now.getTime() + policy.requestDays * day),
    })
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst()
}
