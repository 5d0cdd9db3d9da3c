import { sql } from 'kysely'
import { atTheDoor, giveBackFailure, type Within } from '@zeimori/store'
import { authorizationCodeGrant } from 'openid-client'
import { digestOf } from '../acts/token.ts'
import type { Visit } from '../http/route.ts'
import { countFailure } from '../sign-in/guess.ts'
import { note, type Known } from '../sign-in/steps.ts'
import { tellOfFactors } from '../sign-in/tell-of-factors.ts'
import { returnAddress } from './begin.ts'
import { configurationOf, providerOf, type Provider } from './provider.ts'

/** What a provider sent with somebody. */
export type Returned = {
  readonly state: string
  readonly code?: string
  readonly iss?: string
  readonly error?: string
}

/** Who came back, and whether she gave two factors there. */
export type CameBack =
  | {
      readonly kind: 'signed-in'
      readonly known: Known
      /** Whose provider it was. */
      readonly tenant: string
      readonly twoFactors: boolean
    }
  | { readonly kind: 'linked' }
  /** One word for every failure. (M09) */
  | { readonly kind: 'refused' }

/** Ends somebody's way through her provider: believes only who left from here, once. */
export async function finishAtProvider(visit: Visit, returned: Returned): Promise<CameBack> {
  const attempt = await takeAttempt(visit, returned.state)
  const provider = attempt && (await providerOf(visit.services, attempt.tenant))
  const said = provider && attempt && (await saidOf(visit, provider, attempt, returned))
  if (provider === undefined || attempt === undefined || said === undefined) return refused(visit)
  const whose = { issuer: provider.issuer, subject: said.subject }
  if (attempt.account !== null) return link(visit, attempt.account, whose)
  const known = await atTheDoor(visit.services.store, (within) =>
    linkedTo(within, whose, attempt.tenant, visit.services.now()),
  )
  if (known === undefined) return refused(visit)
  await atTheDoor(visit.services.store, async (within) => {
    await giveBackFailure(within, visit.source)
    await noteOf(within, visit, known, 'ok')
  })
  const { tenant, trustsMfa } = provider
  return { kind: 'signed-in', known, tenant, twoFactors: trustsMfa && said.twoFactors }
}

type Attempt = {
  readonly tenant: string
  readonly account: string | null
  readonly nonce: string
  readonly verifier: string
}

/** A state counts once, soon, and only in the browser that left with it. */
async function takeAttempt(
  { services, session }: Visit,
  state: string,
): Promise<Attempt | undefined> {
  const digest = digestOf(state)
  if (session.away !== digest) return undefined
  Reflect.deleteProperty(session, 'away')
  return atTheDoor(services.store, (within) =>
    within
      .deleteFrom('identity_attempt')
      .where('state', '=', digest)
      .where('ends_at', '>', services.now())
      .returning(['tenant', 'account', 'nonce', 'verifier'])
      .executeTakeFirst(),
  )
}

/** What the provider says of her: signed by its keys, for us, for this attempt, and not expired. */
async function saidOf(
  { site }: Visit,
  provider: Provider,
  { nonce, verifier }: Attempt,
  returned: Returned,
): Promise<{ readonly subject: string; readonly twoFactors: boolean } | undefined> {
  const url = new URL(returnAddress(site.origin))
  for (const [name, value] of Object.entries(returned)) url.searchParams.set(name, value)
  try {
    const tokens = await authorizationCodeGrant(await configurationOf(provider), url, {
      expectedState: returned.state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    })
    const claims = tokens.claims()
    return claims && { subject: claims.sub, twoFactors: saysTwo(claims, provider) }
  } catch {
    // Whatever it was: nobody is believed on it, and nothing of it is told.
    return undefined
  }
}

/** 「mfa」 among the methods (RFC 8176), or one of the classes that were asked for. */
const saysTwo = (claims: Readonly<Record<string, unknown>>, { acrValues }: Provider): boolean => {
  const { amr, acr } = claims
  return (
    (Array.isArray(amr) && amr.includes('mfa')) ||
    (typeof acr === 'string' && acrValues.includes(acr))
  )
}

type Whose = { readonly issuer: string; readonly subject: string }

/** Only somebody who was invited here, has linked herself, and may use her account now. */
async function linkedTo(
  within: Within,
  { issuer, subject }: Whose,
  tenant: string,
  now: Date,
): Promise<Known | undefined> {
  const row = await within
    .selectFrom('identity')
    .innerJoin('account', 'account.id', 'identity.account')
    .select(['account.id', 'account.name', 'account.role', 'account.tenant', 'account.login'])
    .where('identity.issuer', '=', issuer)
    .where('identity.subject', '=', subject)
    .where('account.tenant', '=', tenant)
    .where('account.status', '=', 'active')
    .where((of) => of.or([of('locked_until', 'is', null), of('locked_until', '<=', now)]))
    .where(
      sql<boolean>`(ends_on is null or ends_on >= (${now}::timestamptz at time zone 'Asia/Tokyo')::date)`,
    )
    .executeTakeFirst()
  return row
}

async function link(visit: Visit, account: string, whose: Whose): Promise<CameBack> {
  const { services, session } = visit
  // Whoever began it must still be the one who is signed in.
  if (session.account !== account || session.level !== 'full') return refused(visit)
  const done = await atTheDoor(services.store, async (within) => {
    const known = await within
      .selectFrom('account')
      .select(['id', 'name', 'role', 'tenant', 'login'])
      .where('id', '=', account)
      .executeTakeFirstOrThrow()
    const made = await within
      .insertInto('identity')
      .values({ account, ...whose, linked_at: services.now() })
      .onConflict((on) => on.doNothing())
      .returning('account')
      .executeTakeFirst()
    if (made === undefined) return false
    await giveBackFailure(within, visit.source)
    const what = { kind: 'account', id: account }
    await tellOfFactors(within, visit, known)
    await note(within, services, visit, known, [
      { what, how: { action: 'identity.link', result: 'ok', changes: { subject: 'secret' } } },
    ])
    return true
  })
  return done ? { kind: 'linked' } : refused(visit)
}

async function refused(visit: Visit): Promise<CameBack> {
  await atTheDoor(visit.services.store, async (within) => {
    await countFailure(within, visit.source, visit.services.now())
    await noteOf(within, visit, undefined, 'denied')
  })
  return { kind: 'refused' }
}

const noteOf = (
  within: Within,
  visit: Visit,
  known: Known | undefined,
  result: 'ok' | 'denied',
): Promise<void> => {
  const what = { kind: 'account', ...(known && { id: known.id }) }
  return note(within, visit.services, visit, known, [
    { what, how: { action: 'signin.provider', result } },
  ])
}
