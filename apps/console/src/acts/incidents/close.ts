import { missingToClose } from '@zeimori/records'
import { incidentFacts } from '../../incidents/read-incident.ts'
import type { Act } from '../act.ts'
import { held, notValid, refused, tenantOf, type WhichIncident } from './which.ts'

/** Closes an incident of which everything is there: from then on it stays as it is. */
export const closeIncident: Act<WhichIncident, undefined> = {
  permission: 'incident.close',
  action: 'incident.close',
  tenantOf,
  dangerous: false,
  run: async (within, which, { id: by, name }, now) => {
    const { id } = which
    const incident = await held(within, which)
    if (incident === undefined) return refused({ code: 'not-found' }, id)
    if (incident.closed_at !== null) return refused({ code: 'already', state: 'closed' }, id)
    const facts = await incidentFacts(within, id)
    if (facts === undefined || missingToClose(facts.incident).length > 0)
      return notValid('missing', 'incident-missing', id)
    await within
      .updateTable('incident')
      .set({ closed_by: by, closed_name: name, closed_at: now })
      .where('id', '=', id)
      .execute()
    return { ok: true, result: undefined, what: { kind: 'incident', id } }
  },
}
