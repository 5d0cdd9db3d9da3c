import { entryNeeds, type EntryKind, type EntryWay } from '@zeimori/records'
import { tenantOfScope } from '@zeimori/store'
import type { Act } from '../act.ts'
import { held, notValid, refused, tenantOf, type WhichIncident } from './which.ts'

export type EntryGiven = WhichIncident & {
  readonly kind: EntryKind
  readonly at: Date | undefined
  readonly body: string
  readonly receiver: string
  readonly way: EntryWay | undefined
}

/** Writes something down about an incident: for good. */
export const writeEntry: Act<EntryGiven, undefined> = {
  permission: 'incident.work',
  action: 'incident.write',
  tenantOf,
  dangerous: false,
  run: async (within, given, caller, now) => {
    const { id, kind, at, way } = given
    const [body, receiver] = [given.body.trim(), given.receiver.trim()]
    if (at === undefined || at > now) return notValid('at', 'incident-moment', id)
    if (body === '') return notValid('body', 'incident-body', id)
    const needs = entryNeeds(kind)
    if (needs !== undefined && receiver === '') return notValid('receiver', 'incident-receiver', id)
    if (needs === 'receiver' && way === undefined) return notValid('way', 'incident-way', id)
    const incident = await held(within, given)
    if (incident === undefined) return refused({ code: 'not-found' }, id)
    if (incident.closed_at !== null) return refused({ code: 'already', state: 'closed' }, id)
    await within
      .insertInto('incident_entry')
      .values({
        incident: id,
        tenant: tenantOfScope(given.scope) ?? null,
        kind,
        at,
        body,
        receiver,
        way: way ?? null,
        written_by: caller.id,
        written_name: caller.name,
        written_at: now,
      })
      .execute()
    const changes = {
      kind: { before: null, after: kind },
      at: { before: null, after: at.toISOString() },
    }
    return { ok: true, result: undefined, what: { kind: 'incident', id }, changes }
  },
}
