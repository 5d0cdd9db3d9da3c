import { atTheDoor, ownLimits, type Within } from '@zeimori/store'
import { digestOf } from '../acts/token.ts'
import type { Services } from '../services.ts'
import { hashPassword } from './password-hash.ts'
import { keepPassword, wasUsed } from './password-history.ts'
import { passwordProblems, type PasswordProblem } from './password-rules.ts'
import { note, type Known, type Visit } from './steps.ts'

export type Chosen =
  | { readonly ok: true; readonly known: Known }
  | { readonly ok: false; readonly problem: 'no-invitation' | 'used-before' | PasswordProblem }

const invited = (within: Within, token: string, now: Date) =>
  within
    .selectFrom('invitation')
    .innerJoin('account', 'account.id', 'invitation.account')
    .select([
      'account.id',
      'account.name',
      'account.role',
      'account.tenant',
      'account.login',
      'account.mail',
      ownLimits.as('limits'),
    ])
    .where('invitation.token', '=', digestOf(token))
    .where('invitation.used_at', 'is', null)
    .where('invitation.ends_at', '>', now)
    .where('account.status', 'in', ['invited', 'active'])
    .executeTakeFirst()

/** Whose link it is; undefined if it was used, has ended, or never was. */
export const invitedBy = (services: Services, token: string) =>
  atTheDoor(services.store, (within) => invited(within, token, services.now()))

/** Takes up an invitation with a password of her own. Of two at once only one succeeds. */
export async function choosePassword(
  services: Services,
  token: string,
  password: string,
  visit: Visit,
): Promise<Chosen> {
  const person = await invitedBy(services, token)
  if (person === undefined) return { ok: false, problem: 'no-invitation' }
  const { login, name, mail, limits } = person
  const [problem] = passwordProblems(password, [login, name, mail], limits)
  if (problem !== undefined) return { ok: false, problem }
  if (await wasUsed(services.store, person.id, password, limits))
    return { ok: false, problem: 'used-before' }

  const hash = await hashPassword(password)
  const now = services.now()
  return atTheDoor(services.store, async (within) => {
    // The account first, as whoever stops it does: neither waits for the other for ever.
    await within
      .selectFrom('account')
      .select('id')
      .where('id', '=', person.id)
      .forUpdate()
      .execute()
    const taken = await within
      .updateTable('invitation')
      .set({ used_at: now })
      .where('token', '=', digestOf(token))
      .where('used_at', 'is', null)
      .returning('account')
      .executeTakeFirst()
    if (taken === undefined) return { ok: false, problem: 'no-invitation' }
    if (!(await keepPassword(within, person.id, hash, now)))
      return { ok: false, problem: 'no-invitation' }
    const what = { kind: 'account', id: person.id }
    await note(within, services, visit, person, [
      { what, how: { action: 'account.accept', result: 'ok' } },
      { what, how: { action: 'password.change', result: 'ok', changes: { password: 'secret' } } },
    ])
    return { ok: true, known: person }
  })
}
