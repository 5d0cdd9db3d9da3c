import { tenantOfScope, type Within } from '@zeimori/store'
import type { Outcome, Refusal } from '../act.ts'

/** An incident, and whom it concerns. */
export type WhichIncident = { readonly id: string; readonly scope: string }

export const tenantOf = ({ scope }: WhichIncident): string | undefined => tenantOfScope(scope)

export const refused = <T>(refusal: Refusal, id: string): Outcome<T> => ({
  ok: false,
  refusal,
  what: { kind: 'incident', id },
})

export const notValid = <T>(field: string, rule: string, id: string): Outcome<T> =>
  refused({ code: 'not-valid', field, rule }, id)

/** The incident, held until the end of the act. */
export const held = (within: Within, { id, scope }: WhichIncident) =>
  within
    .selectFrom('incident')
    .selectAll()
    .where('id', '=', id)
    .where('scope', '=', scope)
    .forUpdate()
    .executeTakeFirst()
