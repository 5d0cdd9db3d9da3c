import { isIP } from 'node:net'
import { atTheDoor, type Within } from '@zeimori/store'
import {
  ClientSecretBasic,
  allowInsecureRequests,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  type Configuration,
} from 'openid-client'
import { reachOf } from '../private-door/addresses.ts'
import type { Services } from '../services.ts'
import { askProvider, isLinkLocal } from './ask.ts'

/** A municipality's own place to sign in. */
export type Provider = {
  readonly tenant: string
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** Whether its word that somebody gave two factors is taken. (M10) */
  readonly trustsMfa: boolean
  /** The classes of authentication that it is asked for; with one of them its word counts as two factors. */
  readonly acrValues: readonly string[]
}

/** The place that a secret of the provider's is sealed to. */
export const secretPlace = (tenant: string): string => `identity_provider/${tenant}`

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
  // With the municipality's keys its way in is gone.
  if (row === undefined || !vault.holds(tenant)) return undefined
  return {
    tenant,
    issuer: row.issuer,
    clientId: row.client_id,
    clientSecret: vault.open(row.client_secret, secretPlace(tenant)),
    trustsMfa: row.trusts_mfa,
    acrValues: acrValuesOf(row.acr_values),
  }
}

/** What a municipality has set, and its name. */
export type ProviderSetting = {
  readonly name: string
  readonly issuer: string | null
  readonly client_id: string | null
  readonly trusts_mfa: boolean | null
  readonly acr_values: string | null
}

/** @returns undefined if there is no such municipality */
export const providerSetting = (
  within: Within,
  tenant: string,
): Promise<ProviderSetting | undefined> =>
  within
    .selectFrom('tenant')
    .leftJoin('identity_provider', 'identity_provider.tenant', 'tenant.id')
    .select(['tenant.name', 'issuer', 'client_id', 'trusts_mfa', 'acr_values'])
    .where('tenant.id', '=', tenant)
    .executeTakeFirst()

/** As they stand in a request: one space between two. */
export const acrValuesOf = (text: string): readonly string[] =>
  text.split(/\s+/).filter((value) => value !== '')

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
    [customFetch]: askProvider(isHere(url)),
    execute: [enableNonRepudiationChecks, ...(isHere(url) ? [allowInsecureRequests] : [])],
  })
}

/** On this machine, for a trial: nothing passes over a network. */
const isHere = ({ hostname }: URL): boolean => {
  const address = hostname.replace(/^\[(.*)\]$/, '$1')
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    (isIP(address) !== 0 && reachOf(address) === 'loopback')
  )
}

/**
 * Whether an address can be an issuer's: https, without a query; without TLS only on this machine, and
 * only where the console itself is a trial there. Never where machines tell themselves their secrets
 * (169.254.169.254 and its like).
 */
export function isIssuer(text: string, trial: boolean): boolean {
  const url = URL.parse(text)
  if (url === null || url.search !== '' || url.hash !== '' || url.username !== '') return false
  if (isLinkLocal(url.hostname.replace('[', ''))) return false
  return url.protocol === 'https:' ? !isHere(url) : url.protocol === 'http:' && trial && isHere(url)
}

/** Why somebody could not sign in at a provider. */
export type ProviderProblem = 'no-answer' | 'another-issuer' | 'no-pkce' | 'no-code'

/** Asks a provider before it is registered: whether it answers, is who it should be, and does what is needed. */
export async function problemOf(provider: Provider): Promise<ProviderProblem | undefined> {
  try {
    const said = (await configurationOf(provider)).serverMetadata()
    if (said.response_types_supported?.includes('code') === false) return 'no-code'
    // Some that can do not say so (Entra ID).
    return said.code_challenge_methods_supported?.includes('S256') === false ? 'no-pkce' : undefined
  } catch (error) {
    return isAnother(error) ? 'another-issuer' : 'no-answer'
  }
}

const isAnother = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  error.code === 'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED'
