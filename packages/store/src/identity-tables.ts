import type { Generated } from 'kysely'

/** A municipality's own place to sign in (OpenID Connect). */
export type IdentityProviderTable = {
  readonly tenant: string
  readonly issuer: string
  readonly client_id: string
  /** Sealed by the vault. */
  readonly client_secret: string
  /** Whether its word on a second factor is taken. */
  readonly trusts_mfa: boolean
  /** The classes of authentication that are asked for, one space between them; empty where none is. */
  readonly acr_values: Generated<string>
  readonly changed_at: Date
}

/** Who somebody is at her municipality's provider. */
export type IdentityTable = {
  readonly account: string
  readonly issuer: string
  readonly subject: string
  readonly linked_at: Date
}

/** Somebody on her way through a provider. */
export type IdentityAttemptTable = {
  /** SHA-256 of the state. */
  readonly state: string
  readonly tenant: string
  /** Who links her account; null where somebody signs in. */
  readonly account: string | null
  readonly nonce: string
  readonly verifier: string
  readonly ends_at: Date
}
