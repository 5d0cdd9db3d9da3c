import { hold, type Within } from '@zeimori/store'
import type { Outcome, Refusal } from '../act.ts'

/** A weakness that nobody else writes of at the same moment; undefined where there is none. */
export async function heldWeakness(within: Within, id: string) {
  await hold(within, `weakness ${id}`)
  return within.selectFrom('weakness').select('state').where('id', '=', id).executeTakeFirst()
}

export const refused = <T>(refusal: Refusal, id: string): Outcome<T> => ({
  ok: false,
  refusal,
  what: { kind: 'weakness', id },
})

export const notValid = <T>(field: string, rule: string, id: string): Outcome<T> =>
  refused({ code: 'not-valid', field, rule }, id)
