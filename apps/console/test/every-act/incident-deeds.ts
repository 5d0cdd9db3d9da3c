import { openIncident } from '@zeimori/store'
import type { Deed, Sent, Stage } from './deed.ts'

/** An incident of the municipality. */
const incident = ({ services, tenant, fresh }: Stage): Promise<string> => {
  const now = services.now()
  return services.store.db.transaction().execute((within) =>
    openIncident(
      within,
      {
        scope: tenant,
        kind: 'failure',
        title: fresh,
        drill: true,
        detectedAt: now,
        how: 'ためし',
        leak: false,
        by: { id: 'a', name: 'ためし' },
      },
      now,
    ),
  )
}

const given =
  (fields: Readonly<Record<string, string>>) =>
  async (stage: Stage): Promise<Sent> => ({ fields: { ...fields, id: await incident(stage) } })

const at = '2026-11-22 09:00'

async function task(stage: Stage): Promise<Sent> {
  const { services, tenant } = stage
  const id = await incident(stage)
  const row = await services.store.db
    .insertInto('incident_task')
    .values({
      incident: id,
      tenant,
      kind: 'task',
      body: 'ためし',
      who: 'ためし',
      due: '2026-12-01',
      added_by: 'a',
      added_name: 'ためし',
      added_at: services.now(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { fields: { id, task: row.id } }
}

/** Everything that closing a drill takes. */
async function whole(stage: Stage): Promise<Sent> {
  const { services, tenant } = stage
  const id = await incident(stage)
  const now = services.now()
  for (const kind of ['contact', 'completed', 'report-complete'] as const)
    await services.store.db
      .insertInto('incident_entry')
      .values({
        incident: id,
        tenant,
        kind,
        at: now,
        body: 'ためし',
        receiver: 'ためし',
        way: 'phone',
        written_by: 'a',
        written_name: 'ためし',
        written_at: now,
      })
      .execute()
  return { fields: { id } }
}

async function alert({ services, tenant, fresh }: Stage): Promise<Sent> {
  const now = services.now()
  const { id } = await services.store.db
    .insertInto('alert')
    .values({
      key: `${fresh} incident`,
      scope: tenant,
      tenant,
      kind: 'failure',
      severity: 'warning',
      rule: 'test',
      detail: '',
      drill: false,
      leak: false,
      first_at: now,
      last_at: now,
      looked_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { fields: { id } }
}

/** What is done about incidents. */
export const incidentDeeds: Readonly<Record<string, Deed>> = {
  '/incidents/open': {
    action: 'incident.open',
    ready: async ({ tenant }) => ({
      fields: {
        scope: tenant,
        kind: 'failure',
        title: 'ためし',
        how: '点検',
        detectedAt: at,
        leak: 'no',
        whether: 'drill',
      },
    }),
  },
  '/alerts/:id/incident': { action: 'incident.open', ready: alert },
  '/incidents/:id/write': {
    action: 'incident.write',
    ready: given({ kind: 'note', at, body: 'ためし' }),
  },
  '/incidents/:id/classify': {
    action: 'incident.classify',
    ready: given({ title: 'ためし', kind: 'leak', leakKnownAt: at, malicious: 'yes' }),
  },
  '/incidents/:id/tasks': {
    action: 'incident.task',
    ready: given({ kind: 'prevention', body: 'ためし', who: '運用課', due: '2026-12-25' }),
  },
  '/incidents/:id/tasks/:task/done': { action: 'incident.done', ready: task },
  '/incidents/:id/close': { action: 'incident.close', ready: whole },
}
