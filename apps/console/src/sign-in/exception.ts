import { approvalKinds, type Role } from '@zeimori/records'
import { atTheDoor } from '@zeimori/store'
import { isGranted } from '../approvals/granted.ts'
import type { Services } from '../services.ts'
import { note, type Known, type Visit } from './steps.ts'

/**
 * Whether somebody may sign in with her password alone: she has no second factor, and a second person has
 * allowed it for a time. Leaves a record of every such sign-in. (M10)
 */
export async function takeException(
  services: Services,
  account: Known,
  visit: Visit,
): Promise<boolean> {
  const roles: readonly Role[] = approvalKinds['mfa-exception'].roles
  return atTheDoor(services.store, async (within) => {
    const row = await within
      .selectFrom('account')
      .select('id')
      .where('id', '=', account.id)
      .where('role', 'in', roles)
      .where(isGranted('mfa-exception', 'account.id', services.now()))
      .where((of) =>
        of.not(
          of.exists(
            of.selectFrom('factor').select('id').whereRef('factor.account', '=', 'account.id'),
          ),
        ),
      )
      .executeTakeFirst()
    if (row === undefined) return false
    await note(within, services, visit, account, [
      {
        what: { kind: 'account', id: account.id },
        how: { action: 'signin.factor', result: 'ok', reason: 'mfa-exception' },
      },
    ])
    return true
  })
}
