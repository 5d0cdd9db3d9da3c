import { sql } from 'kysely'
import { tellResumed } from './notices.ts'
import { onPerson, type Target } from './on-person.ts'

/**
 * 再開. Whoever has no password — she never took up her invitation, or was reset — is invited again instead, and whoever is past her last day
 * needs a later one first.
 */
export const resumeAccount = onPerson<Target, undefined>({
  permission: 'account.suspend',
  action: 'account.resume',
  states: ['suspended'],
  change: async (within, person, _, __, now) => {
    const { id, stopped_for, password_at } = person
    const status = password_at === null ? 'invited' : 'active'
    if (stopped_for === 'moved')
      return { ok: false, refusal: { code: 'already', state: stopped_for } }
    const resumed = await within
      .updateTable('account')
      .set({ status, stopped_at: null, stopped_for: null })
      .where('id', '=', id)
      .where(
        sql<boolean>`(ends_on is null or ends_on >= (${now}::timestamptz at time zone 'Asia/Tokyo')::date)`,
      )
      .returning('id')
      .executeTakeFirst()
    return resumed === undefined
      ? { ok: false, refusal: { code: 'too-late' } }
      : {
          ok: true,
          result: undefined,
          notices: [tellResumed(person, now)],
          changes: { status: { before: 'suspended', after: status } },
        }
  },
})
