import { asRole, type What, type Who } from '@zeimori/records'
import {
  appendEvents,
  atTheDoor,
  giveBackFailure,
  japanTime,
  secretPlace,
  type Guess,
  type Within,
} from '@zeimori/store'
import type { Services, Written } from '../services.ts'
import { forgiveTries, giveBackTry, takeTryFrom } from './guess.ts'
import { isPassword } from './password-hash.ts'
import { acceptedStep } from './totp.ts'
import { useRecoveryCode } from './recovery-codes.ts'

/** Where a sign-in comes from. */
export type Visit = {
  readonly source: string
  readonly requestId: string
  /** The session that it happens in; absent while that is nobody's. */
  readonly held?: Held | undefined
}

/** A session as the log names it. */
export type Held = {
  readonly account: string
  /** The first characters of its digest. */
  readonly session: string
  readonly factor?: NonNullable<Who['factor']>
}

/** Who has given the right password. */
export type Known = Pick<Guess, 'id' | 'name' | 'role' | 'tenant' | 'login'>

export type PasswordStep =
  | { readonly ok: true; readonly known: Known }
  /** One word for every failure. (M09) */
  | { readonly ok: false }

/** The first step: one try is taken, then the password is looked at, and both leave a record. */
export async function checkPassword(
  services: Services,
  login: string,
  password: string,
  visit: Visit,
): Promise<PasswordStep> {
  const now = services.now()
  const guess = await atTheDoor(services.store, (within) =>
    takeTryFrom(within, visit.source, login, now),
  )
  const right = await isPassword(guess?.password ?? undefined, password)
  await atTheDoor(services.store, async (within) => {
    if (right && guess !== undefined) {
      await giveBackTry(within, guess)
      await giveBackFailure(within, visit.source)
    }
    await note(within, services, visit, guess, guessEvents('signin.password', guess, right))
  })
  if (!right || guess === undefined) return { ok: false }
  const { id, name, role, tenant } = guess
  return { ok: true, known: { id, name, role, tenant, login: guess.login } }
}

/**
 * What a guess leaves in the log: how it went, and the lock if it was the last.
 * @param by the factor that it was, where that is known
 */
export const guessEvents = (
  action: 'signin.password' | 'signin.factor',
  guess: Guess | undefined,
  right: boolean,
  by?: string,
): readonly Written[] => {
  const what: What = { kind: 'account', ...(guess && { id: guess.id }) }
  const how = { action, result: right ? 'ok' : 'denied', ...(by && { reason: by }) } as const
  return guess?.last === true && !right
    ? [
        { what, how },
        { what, how: { action: 'signin.lock', result: 'ok' } },
      ]
    : [{ what, how }]
}

/**
 * The second step: the code of her authenticator, or one of her recovery codes. Guessing takes of the same
 * ten tries as the password: who knows the password cannot go through all codes. (M08)
 */
export const checkCode = (
  services: Services,
  account: Known,
  code: string,
  visit: Visit,
): Promise<'totp' | 'recovery' | undefined> =>
  atTheDoor(services.store, async (within) => {
    const now = services.now()
    const guess = await takeTryFrom(within, visit.source, account.login, now)
    const factor = guess && (await factorOf(within, services, account.id, code))
    if (factor !== undefined) {
      await forgiveTries(within, account.id)
      await giveBackFailure(within, visit.source)
    }
    const events = guessEvents('signin.factor', guess, factor !== undefined, factor)
    await note(within, services, visit, account, events)
    return factor
  })

async function factorOf(
  within: Within,
  services: Services,
  account: string,
  code: string,
): Promise<'totp' | 'recovery' | undefined> {
  if (await takeTotp(within, services, account, code)) return 'totp'
  return (await useRecoveryCode(within, account, code, services.now())) ? 'recovery' : undefined
}

async function takeTotp(
  within: Within,
  { vault, now: clock }: Services,
  account: string,
  code: string,
): Promise<boolean> {
  const now = clock()
  const factors = await within
    .selectFrom('factor')
    .select(['id', 'data', 'counter'])
    .where('account', '=', account)
    .where('kind', '=', 'totp')
    .forUpdate()
    .execute()
  for (const { id, data, counter } of factors) {
    const secret = vault.open(data, secretPlace('factor', id))
    const step = await acceptedStep(secret, code, counter, now)
    if (step === undefined) continue
    await within
      .updateTable('factor')
      .set({ counter: step, used_at: now })
      .where('id', '=', id)
      .execute()
    return true
  }
  return false
}

/** A record of the door. Who is not known is a visitor, and what she typed is not kept. */
export const note = (
  within: Within,
  { sealing, now, where }: Services,
  { source, requestId, held }: Visit,
  account: Pick<Guess, 'id' | 'name' | 'role' | 'tenant'> | undefined,
  written: readonly Written[],
): Promise<void> =>
  appendEvents(
    within,
    sealing,
    written.map(({ what, how }) => ({
      at: japanTime(now()),
      where: { ...where, service: 'console' as const, source },
      who: whoIs(account, held),
      what: account?.tenant ? { ...what, tenant: account.tenant } : what,
      how: { ...how, request: requestId },
    })),
  )

/** A session counts where it is the person's: whoever signs in over another's has none yet. */
const whoIs = (
  account: Pick<Guess, 'id' | 'name' | 'role' | 'tenant'> | undefined,
  held: Held | undefined,
): Who =>
  account === undefined
    ? ({ kind: 'visitor', id: '-' } as const)
    : {
        kind: account.tenant === null ? ('operator' as const) : ('municipal' as const),
        id: account.id,
        name: account.name,
        role: asRole(account.role) ?? 'unknown',
        ...(held?.account === account.id && {
          session: held.session,
          ...(held.factor && { factor: held.factor }),
        }),
      }
