import type { Action, Actor, Change, Permission, What, Who } from '@zeimori/records'
import type { Notice, Within } from '@zeimori/store'
import type { Services, Written } from '../services.ts'

/** Somebody who has signed in, as every act and page sees her. */
export type Caller = {
  readonly id: string
  readonly name: string
  readonly actor: Actor
  /** The first characters of the session's digest; absent at the terminal of the host. */
  readonly session?: string
  readonly factor?: NonNullable<Who['factor']>
  /** Where the request came from; empty at the terminal of the host. */
  readonly source: string
  readonly requestId: string
  /** When she last proved anew who she is; nought if never. */
  readonly provedAt: number
  /** What she has to do before anything else; undefined if nothing. */
  readonly duty?: Duty
  /** How many alerts that she may see nobody has taken over. */
  readonly alerts?: number
  /** It is nobody: the product does it by a rule. */
  readonly byItself?: true
}

/**
 * A password that is too old (M04), a shared account whose user is not known yet (chiyoda-64-b), or the first
 * administrator, whom nobody has named.
 */
export type Duty = 'password' | 'person' | 'name'

/** Why an act was not done: what staff can do something about. The words are in `texts/refusals.ts`. */
export type Refusal =
  | { readonly code: 'forbidden' }
  /** She has to prove anew who she is. */
  | { readonly code: 'prove-again' }
  | { readonly code: 'not-found' }
  /** Somebody else was faster, or it is done already. */
  | { readonly code: 'already'; readonly state: string }
  | { readonly code: 'taken'; readonly field: string }
  | { readonly code: 'not-valid'; readonly field: string; readonly rule: string }
  /** Nobody decides what she asked for herself, nor takes away her own rights. */
  | { readonly code: 'own-affair' }
  | { readonly code: 'too-late' }
  /** A powerful account's address was changed a few days ago. */
  | { readonly code: 'address-new' }
  /** It takes a second person's consent. */
  | { readonly code: 'needs-second' }

/** What came of an act. Both are recorded. */
export type Outcome<Result> =
  | {
      readonly ok: true
      readonly result: Result
      readonly what: What
      readonly reason?: string
      readonly changes?: Readonly<Record<string, Change>>
      /** Whom it is told by mail: enqueued in the same transaction. */
      readonly notices?: readonly Notice[]
      /** What else is recorded with it: in the logs of the municipalities that it touched. */
      readonly also?: readonly Written[]
    }
  | { readonly ok: false; readonly refusal: Refusal; readonly what: What }

/** One thing that can be done in the console. An act that leaves no record does not compile. */
export type Act<Input, Result> = {
  readonly permission: Permission
  readonly action: Action
  /** The municipality that it is done to; undefined where it concerns the whole installation. */
  readonly tenantOf: (input: Input) => string | undefined
  /** Only shortly after she has proved anew who she is. */
  readonly dangerous: boolean
  /** Closing for safety's sake does not wait for the log: its record waits with all others. */
  readonly evenBehind?: true
  /** It may be done to a municipality that is not registered: a registration, and what closes its pages. */
  readonly evenUnregistered?: true
  /** `door`: of her own account, where passwords and factors are; everything else is done in her reach. */
  readonly at?: 'door'
  readonly run: (
    within: Within,
    input: Input,
    caller: Caller,
    now: Date,
    services: Services,
  ) => Promise<Outcome<Result>>
}
