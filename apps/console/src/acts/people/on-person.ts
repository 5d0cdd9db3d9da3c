import type { Action, Change, Permission } from '@zeimori/records'
import type { Notice, Within } from '@zeimori/store'
import type { Act, Caller, Outcome, Refusal } from '../act.ts'
import { lockPeople, type Person } from './lock-people.ts'

/** Whom an act is done to, and why. */
export type Target = {
  readonly account: string
  /** The municipality whose person it is; undefined for the provider's own. */
  readonly tenant: string | undefined
  /** What the one who acts gave as the reason; it goes into the record. */
  readonly reason: string
}

/** What an act on a person did. */
export type Done<Result> =
  | {
      readonly ok: true
      readonly result: Result
      readonly changes?: Readonly<Record<string, Change>>
      readonly notices?: readonly Notice[]
    }
  | { readonly ok: false; readonly refusal: Refusal }

export type PersonAct<Input extends Target, Result> = {
  readonly permission: Permission
  readonly action: Action
  /** The states in which it can be done. */
  readonly states: readonly Person['status'][]
  /** What it changes, with the person's row held until the end. */
  readonly change: (
    within: Within,
    person: Person,
    input: Input,
    caller: Caller,
    now: Date,
  ) => Promise<Done<Result>>
}

/**
 * An act on one person: dangerous, never on oneself, and only by somebody whose own account still stands
 * when it is done. Of two people who would stop each other at the same moment one succeeds.
 */
export const onPerson = <Input extends Target, Result>({
  permission,
  action,
  states,
  change,
}: PersonAct<Input, Result>): Act<Input, Result> => ({
  permission,
  action,
  tenantOf: ({ tenant }) => tenant,
  dangerous: true,
  run: async (within, input, caller, now): Promise<Outcome<Result>> => {
    const { account, tenant, reason } = input
    const what = { kind: 'account', id: account }
    const refused = (refusal: Refusal): Outcome<Result> => ({ ok: false, refusal, what })
    if (account === caller.id) return refused({ code: 'own-affair' })
    const { own, other } = await lockPeople(within, caller.id, account)
    if (own?.status !== 'active' || own.role !== caller.actor.role)
      return refused({ code: 'forbidden' })
    if (other === undefined || other.tenant !== (tenant ?? null))
      return refused({ code: 'not-found' })
    if (!states.includes(other.status)) return refused({ code: 'already', state: other.status })
    const done = await change(within, other, input, caller, now)
    return done.ok ? { ...done, what, reason } : refused(done.refusal)
  },
})
