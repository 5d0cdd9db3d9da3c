import { atTheDoor } from '@zeimori/store'
import {
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import { digestOf } from '../acts/token.ts'
import type { Visit } from '../http/route.ts'
import { countsTooMuch } from '../sign-in/guess.ts'
import { configurationOf, providerOf } from './provider.ts'

/** How long somebody may take at her provider, in milliseconds. */
const lasts = 10 * 60 * 1000

/** Where a provider sends people back to. */
export const returnAddress = (origin: string): string => `${origin}/sign-in/provider/return`

/**
 * Prepares somebody's way through her municipality's provider (PKCE, state and nonce).
 * @param account who links her account; undefined where somebody signs in
 * @returns the address there; undefined if there is no provider, or it does not answer
 */
export async function beginAtProvider(
  visit: Visit,
  tenant: string,
  account: string | undefined,
): Promise<URL | undefined> {
  const { services, site, source } = visit
  const now = services.now()
  // Given back to whoever comes back: nobody has a provider asked again and again for nothing.
  const slowed = await atTheDoor(services.store, (within) => countsTooMuch(within, source, now))
  const provider = slowed ? undefined : await providerOf(services, tenant)
  const configuration = provider && (await configurationOf(provider).catch(() => undefined))
  if (configuration === undefined) return undefined
  const [state, nonce, verifier] = [randomState(), randomNonce(), randomPKCECodeVerifier()]
  const attempt = { state: digestOf(state), tenant, account: account ?? null, nonce, verifier }
  await atTheDoor(services.store, async (within) => {
    await within.deleteFrom('identity_attempt').where('ends_at', '<=', now).execute()
    await within
      .insertInto('identity_attempt')
      .values({ ...attempt, ends_at: new Date(now.getTime() + lasts) })
      .execute()
  })
  visit.session.away = attempt.state
  return buildAuthorizationUrl(configuration, {
    redirect_uri: returnAddress(site.origin),
    scope: 'openid',
    state,
    nonce,
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...(provider !== undefined &&
      provider.acrValues.length > 0 && { acr_values: provider.acrValues.join(' ') }),
  })
}
