import { atTheDoor, ownLimits } from '@zeimori/store'
import { isGranted } from '../approvals/granted.ts'
import type { Services } from '../services.ts'

/** What stands in one's own register: read at the door, where passwords and factors are. */
export const readMe = ({ store, now }: Services, id: string) =>
  atTheDoor(store, async (within) => ({
    account: await within
      .selectFrom('account')
      .select([
        'account.login',
        'account.name',
        'account.mail',
        'account.role',
        'account.department',
        'account.ends_on',
        'account.password_at',
        isGranted('password-period', 'account.tenant', now()).as('longer'),
        ownLimits.as('limits'),
      ])
      .where('account.id', '=', id)
      .executeTakeFirstOrThrow(),
    codes: (
      await within
        .selectFrom('recovery_code')
        .select('hash')
        .where('account', '=', id)
        .where('used_at', 'is', null)
        .execute()
    ).length,
    sessions: await within
      .selectFrom('session')
      .select(['digest', 'started_at', 'seen_at', 'source', 'factor'])
      .where('account', '=', id)
      .orderBy('started_at', 'desc')
      .execute(),
  }))

export type Me = Awaited<ReturnType<typeof readMe>>
