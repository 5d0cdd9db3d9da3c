import type { Who } from '@zeimori/records'
import { atTheDoor } from '@zeimori/store'
import type { Services } from '../services.ts'
import { note, type Known, type Visit } from './steps.ts'

/** What a session was opened with. */
export type SessionFactor = NonNullable<Who['factor']>

/**
 * Records that somebody is in, with what she proved herself by, and remembers that the account was used, so
 * that those that nobody uses can be found. Only then is the session hers. (M20, fujisawa-3-7-b)
 */
export const noteSignIn = (services: Services, known: Known, visit: Visit): Promise<void> =>
  atTheDoor(services.store, async (within) => {
    await within
      .updateTable('account')
      .set({ signed_in_at: services.now() })
      .where('id', '=', known.id)
      .execute()
    await note(within, services, visit, known, [
      {
        what: { kind: 'account', id: known.id },
        how: { action: 'signin.complete', result: 'ok', reason: visit.held?.factor ?? 'unknown' },
      },
    ])
  })

/**
 * Records that somebody has proved herself once more, before something dangerous.
 * @param by the factor that she showed this time
 */
export const noteStepUp = (
  services: Services,
  known: Known,
  visit: Visit,
  by: SessionFactor,
): Promise<void> =>
  atTheDoor(services.store, (within) =>
    note(within, services, visit, known, [
      {
        what: { kind: 'account', id: known.id },
        how: { action: 'signin.step-up', result: 'ok', reason: by },
      },
    ]),
  )

/**
 * Ends a session and records it, together. Of two requests that come after its time one does so.
 * @param digest under which the session stands
 */
export const endInLog = (
  services: Services,
  visit: Visit & { readonly held: NonNullable<Visit['held']> },
  digest: string,
  action: 'signin.out' | 'signin.timeout',
): Promise<void> =>
  atTheDoor(services.store, async (within) => {
    const ended = await within
      .deleteFrom('session')
      .where('digest', '=', digest)
      .returning('account')
      .executeTakeFirst()
    if (ended === undefined) return
    const { account: id } = visit.held
    const account = await within
      .selectFrom('account')
      .select(['id', 'name', 'role', 'tenant'])
      .where('id', '=', id)
      .executeTakeFirst()
    const what = { kind: 'account', id }
    await note(within, services, visit, account, [{ what, how: { action, result: 'ok' } }])
  })
