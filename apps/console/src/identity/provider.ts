import { isIP } from 'node:net'
import { atTheDoor } from '@zeimori/store'
import {
  ClientSecretBasic,
  allowInsecureRequests,
  discovery,
  enableNonRepudiationChecks,
  type Configuration,
} from 'openid-client'
import { reachOf } from '../private-door/addresses.ts'
import type { Services } from '../services.ts'

/** A municipality's own place to sign in. */
export type Provider = {
  readonly tenant: string
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** Whether its word that somebody gave two factors is taken. (M10) */
  readonly trustsMfa: boolean
}

/** The place that a secret of the provider's is sealed to. */
export const secretPlace = (tenant: string): string => `identity-provider/${tenant}`

/** @returns undefined if the municipality has none */
export const providerOf = async (
  { store, vault }: Services,
  tenant: string,
): Promise<Provider | undefined> => {
  const row = await atTheDoor(store, (within) =>
    within
      .selectFrom('identity_provider')
      .selectAll()
      .where('tenant', '=', tenant)
      .executeTakeFirst(),
  )
  return (
    row && {
      tenant,
      issuer: row.issuer,
      clientId: row.client_id,
      clientSecret: vault.open(row.client_secret, secretPlace(tenant)),
      trustsMfa: row.trusts_mfa,
    }
  )
}

/** How long a provider may take for one answer, in seconds. */
const patience = 5

/**
 * Asks a provider how it is spoken to. Its keys are asked for each time, and every token's signature is
 * checked, although it comes over TLS.
 * @throws whatever keeps it from answering
 */
export function configurationOf({
  issuer,
  clientId,
  clientSecret,
}: Provider): Promise<Configuration> {
  const url = new URL(issuer)
  return discovery(url, clientId, undefined, ClientSecretBasic(clientSecret), {
    timeout: patience,
    execute: [enableNonRepudiationChecks, ...(isHere(url) ? [allowInsecureRequests] : [])],
  })
}

/** On this machine, for a trial: nothing passes over a network. */
const isHere = ({ hostname }: URL): boolean =>
  hostname === 'localhost' || (isIP(hostname) !== 0 && reachOf(hostname) === 'loopback')

/**
 * Whether an address can be an issuer's: https, without a query; without TLS only on this machine, and
 * only where the console itself is a trial there.
 */
export function isIssuer(text: string, trial: boolean): boolean {
  const url = URL.parse(text)
  if (url === null || url.search !== '' || url.hash !== '' || url.username !== '') return false
  return url.protocol === 'https:' ? !isHere(url) : url.protocol === 'http:' && trial && isHere(url)
}
