import { atTheDoor } from '@zeimori/store'
import type { Visit } from '../http/route.ts'
import { note, type Known } from '../sign-in/steps.ts'
import { tellOfFactors } from '../sign-in/tell-of-factors.ts'

/** The provider that somebody has linked her account to; undefined for none. */
export const issuerOf = async ({ services, caller }: Visit): Promise<string | undefined> => {
  const row = await atTheDoor(services.store, (within) =>
    within
      .selectFrom('identity')
      .select('issuer')
      .where('account', '=', caller?.id ?? null)
      .executeTakeFirst(),
  )
  return row?.issuer
}

/** Takes somebody's own link away, with its record. */
export const unlinkOwn = (visit: Visit, account: Known): Promise<void> =>
  atTheDoor(visit.services.store, async (within) => {
    const gone = await within
      .deleteFrom('identity')
      .where('account', '=', account.id)
      .returning('account')
      .executeTakeFirst()
    const what = { kind: 'account', id: account.id }
    if (gone === undefined) return
    await tellOfFactors(within, visit, account)
    await note(within, visit.services, visit, account, [
      { what, how: { action: 'identity.unlink', result: 'ok' } },
    ])
  })
