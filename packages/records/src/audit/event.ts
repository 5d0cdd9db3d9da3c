import type { Action } from './actions.ts'

/** Where it happened: どこで. */
export type Where = {
  readonly host: string
  readonly service: 'resident' | 'public' | 'console' | 'worker' | 'watcher' | 'cli'
  /** One start of one process. */
  readonly instance: string
  /** The address that the request came from; absent for what the product does by itself. */
  readonly source?: string
}

/** Who did it: だれが. Names are those at the time, so that the record reads alone. */
export type Who = {
  readonly kind: 'operator' | 'municipal' | 'system' | 'visitor'
  /** The account's number, or the name of the job. Of a visitor: what was typed is never recorded. */
  readonly id: string
  readonly name?: string
  readonly role?: string
  /** A digest of the session, to tell two sign-ins of one person apart. */
  readonly session?: string
  /** The second factor that the session was opened with; `exception`: none, by an approval. */
  readonly factor?: 'totp' | 'passkey' | 'recovery' | 'idp' | 'exception'
}

/** What it was done to: 何を. */
export type What = {
  /** The municipality, or absent where the act concerns the whole installation. */
  readonly tenant?: string
  readonly kind: string
  readonly id?: string
  /** How many, for lists and exports. */
  readonly count?: number
}

/** A change of one field: the values where they are no secret, otherwise only that it changed. */
export type Change = { readonly before: string | null; readonly after: string | null } | 'secret'

/** How it went: どうした. */
export type How = {
  readonly action: Action
  readonly result: 'ok' | 'denied' | 'failed'
  /** Why it was denied or failed, or the reason that the person gave. */
  readonly reason?: string
  /** The number of the request, as the error page shows it. */
  readonly request?: string
  readonly changes?: { readonly [field: string]: Change }
}

/** One thing that happened: いつ・どこで・だれが・何を・どうした. */
export type AuditEvent = {
  /** いつ: RFC 3339 with milliseconds, in Japan's time. */
  readonly at: string
  readonly where: Where
  readonly who: Who
  readonly what: What
  readonly how: How
}
