import type { Within } from '@zeimori/store'

/** An account as an act on it needs to know it. */
export type Person = {
  readonly id: string
  readonly tenant: string | null
  readonly login: string
  readonly name: string
  readonly mail: string
  readonly role: string
  readonly status: 'invited' | 'active' | 'suspended' | 'deleted'
  readonly department: string
  readonly ends_on: Date | null
  /** Null as long as she has not chosen a password. */
  readonly password_at: Date | null
  /** When she was in last; null if nobody ever was. */
  readonly signed_in_at: Date | null
  /** When her address was changed last; null if never. */
  readonly mail_at: Date | null
  readonly stopped_for: 'paused' | 'ended' | 'moved' | 'unneeded' | null
}

/**
 * Holds both accounts until the end of the transaction, always in the same order: two people who act on
 * each other wait for one another, and never for ever.
 */
export async function lockPeople(
  within: Within,
  own: string,
  other: string,
): Promise<{ readonly own: Person | undefined; readonly other: Person | undefined }> {
  const rows = await within
    .selectFrom('account')
    .select([
      'id',
      'tenant',
      'login',
      'name',
      'mail',
      'role',
      'status',
      'department',
      'ends_on',
      'password_at',
      'signed_in_at',
      'mail_at',
      'stopped_for',
    ])
    .where('id', 'in', [own, other])
    .orderBy('id')
    .forUpdate()
    .execute()
  return {
    own: rows.find(({ id }) => id === own),
    other: rows.find(({ id }) => id === other),
  }
}
