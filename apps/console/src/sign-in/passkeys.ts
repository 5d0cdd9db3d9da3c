import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { atTheDoor, giveBackFailure, type Guess, type Within } from '@zeimori/store'
import type { Visit } from '../http/route.ts'
import { keepChallenge, takeChallenge } from './challenge.ts'
import { holdWithoutFactor } from './enrol.ts'
import { forgiveTries, takeTryFrom } from './guess.ts'
import { readMade, readShown } from './passkey-answers.ts'
import { guessEvents, note, type Known } from './steps.ts'
import { tellOfFactors } from './tell-of-factors.ts'

/** What a browser needs to make a passkey for the account. */
export async function newPasskeyOptions(visit: Visit, account: Known): Promise<object> {
  const excludeCredentials = await credentialsOf(visit, account.id)
  const options = await generateRegistrationOptions({
    rpName: 'Zeimori',
    rpID: visit.site.host,
    userID: Buffer.from(account.id),
    userName: account.login,
    userDisplayName: account.name,
    attestationType: 'none',
    excludeCredentials,
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
  })
  keepChallenge(visit, options.challenge)
  return options
}

/** What a browser needs to show a passkey: one of the account's, or any where it is not known yet. */
export async function passkeyOptions(visit: Visit, account: string | undefined): Promise<object> {
  const allowCredentials = account === undefined ? [] : await credentialsOf(visit, account)
  const options = await generateAuthenticationOptions({
    rpID: visit.site.host,
    userVerification: 'required',
    allowCredentials,
  })
  keepChallenge(visit, options.challenge)
  return options
}

const credentialsOf = async (
  { services }: Visit,
  account: string,
): Promise<{ readonly id: string }[]> => {
  const rows = await atTheDoor(services.store, (within) =>
    within
      .selectFrom('factor')
      .select('credential')
      .where('account', '=', account)
      .where('kind', '=', 'passkey')
      .execute(),
  )
  return rows.flatMap(({ credential }) => (credential === null ? [] : { id: credential }))
}

export const hasPasskey = async (visit: Visit, account: string): Promise<boolean> =>
  (await credentialsOf(visit, account)).length > 0

/**
 * Adds a passkey that the browser has made for this page.
 * @param also what else belongs to it, in the same transaction; of an account's first
 * @returns whether it was added
 */
export async function addPasskey(
  visit: Visit,
  account: Known,
  given: { readonly passkey: string; readonly label: string },
  also?: (within: Within) => Promise<void>,
): Promise<boolean> {
  const credential = await madeHere(visit, given.passkey)
  if (credential === undefined) return false
  const { services } = visit
  return atTheDoor(services.store, async (within) => {
    if (also !== undefined && !(await holdWithoutFactor(within, account.id))) return false
    const added = await within
      .insertInto('factor')
      .values({
        account: account.id,
        kind: 'passkey',
        label: given.label,
        data: Buffer.from(credential.publicKey).toString('base64url'),
        credential: credential.id,
        counter: credential.counter,
        used_at: null,
      })
      .onConflict((on) => on.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (added === undefined) return false
    await also?.(within)
    await tellOfFactors(within, visit, account)
    const what = { kind: 'factor', id: added.id }
    await note(within, services, visit, account, [
      { what, how: { action: 'factor.add', result: 'ok', changes: { factor: 'secret' } } },
    ])
    return true
  })
}

async function madeHere(visit: Visit, passkey: string) {
  const challenge = takeChallenge(visit)
  const response = readMade(passkey)
  if (challenge === undefined || response === undefined) return undefined
  const { site } = visit
  const result = await verifyRegistrationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: site.origin,
    expectedRPID: site.host,
    requireUserVerification: true,
  }).catch(() => undefined)
  return result?.verified === true ? result.registrationInfo.credential : undefined
}

/**
 * Whose passkey it is, if it signed what this page asked for, its person was verified, and it is no copy.
 * Takes one of the account's tries, as every guess does.
 * @param expected whose it must be; undefined where anybody may sign in
 */
export async function checkPasskey(
  visit: Visit,
  passkey: string,
  expected: string | undefined,
): Promise<Known | undefined> {
  const { services, source } = visit
  const now = services.now()
  const challenge = takeChallenge(visit)
  const shown = readShown(passkey)
  const found = await atTheDoor(services.store, async (within) => {
    const factor = await factorOf(within, shown?.id ?? '', expected)
    const guess = await takeTryFrom(within, source, factor?.login ?? '', now)
    return factor && guess && { factor, guess }
  })
  const counter =
    found && challenge && shown && (await signedCounter(visit, found.factor, challenge, shown))
  return atTheDoor(services.store, async (within) => {
    const right = typeof counter === 'number' && found !== undefined
    const accepted = right && (await moveCounter(within, found.factor.id, counter, now))
    if (accepted) {
      await forgiveTries(within, found.guess.id)
      await giveBackFailure(within, source)
    }
    const events = guessEvents('signin.factor', found?.guess, accepted, 'passkey')
    await note(within, services, visit, found?.guess, events)
    return accepted ? knownFrom(found.guess) : undefined
  })
}

const knownFrom = ({ id, name, role, tenant, login }: Guess): Known => ({
  id,
  name,
  role,
  tenant,
  login,
})

type Factor = {
  readonly id: string
  readonly login: string
  readonly credential: string | null
  readonly data: string
  readonly counter: number
}

const factorOf = (
  within: Within,
  credential: string,
  account: string | undefined,
): Promise<Factor | undefined> =>
  within
    .selectFrom('factor')
    .innerJoin('account', 'account.id', 'factor.account')
    .select(['factor.id', 'account.login', 'credential', 'data', 'counter'])
    .where('factor.kind', '=', 'passkey')
    .where('credential', '=', credential)
    .$if(account !== undefined, (query) => query.where('factor.account', '=', account ?? ''))
    .executeTakeFirst()

async function signedCounter(
  { site }: Visit,
  { credential, data, counter }: Factor,
  expectedChallenge: string,
  response: NonNullable<ReturnType<typeof readShown>>,
): Promise<number | undefined> {
  const result = await verifyAuthenticationResponse({
    response,
    expectedChallenge,
    expectedOrigin: site.origin,
    expectedRPID: site.host,
    requireUserVerification: true,
    credential: {
      id: credential ?? '',
      publicKey: new Uint8Array(Buffer.from(data, 'base64url')),
      counter,
    },
  }).catch(() => undefined)
  return result?.verified === true ? result.authenticationInfo.newCounter : undefined
}

/** A counter that does not move on is a copy's, unless the authenticator does not count at all. */
async function moveCounter(
  within: Within,
  id: string,
  counter: number,
  now: Date,
): Promise<boolean> {
  const moved = await within
    .updateTable('factor')
    .set({ counter, used_at: now })
    .where('id', '=', id)
    .where((of) =>
      of.or([of('counter', '<', counter), of.lit(counter === 0).and('counter', '=', 0)]),
    )
    .returning('id')
    .executeTakeFirst()
  return moved !== undefined
}
