import { randomUUID } from 'node:crypto'
import { digestOf, newToken } from '../../src/acts/token.ts'
import { sends, type Deed, type Sent, type Stage } from './deed.ts'

const ofContact = {
  group: 'on-call',
  place: '1',
  organisation: '見本課',
  name: 'ためし',
  address: 'toban@example.jp',
  delay: '0',
  days: 'all',
  from: '0:00',
  to: '24:00',
} as const

/** A contact of the municipality. */
async function contact({ services, tenant }: Stage, token = newToken()): Promise<string> {
  const { id } = await services.store.db
    .insertInto('contact')
    .values({
      tenant,
      grp: 'on-call',
      place: 1,
      name: 'ためし',
      organisation: '見本課',
      tel: '',
      way: 'mail',
      // So many tests go to one address, and no more.
      address: `${randomUUID()}@example.jp`,
      delay_minutes: 0,
      hour_days: 'all',
      hour_from: 0,
      hour_to: 0,
      test_digest: digestOf(token),
      added_at: services.now(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

const withContact = async (stage: Stage): Promise<Sent> => ({
  fields: { ...ofContact, id: await contact(stage), address: 'betsu@example.jp' },
})

async function alert({ services, tenant, fresh }: Stage): Promise<Sent> {
  const at = services.now()
  const { id } = await services.store.db
    .insertInto('alert')
    .values({
      key: fresh,
      scope: tenant,
      tenant,
      kind: 'failure',
      severity: 'urgent',
      rule: 'test',
      detail: '',
      drill: false,
      leak: false,
      first_at: at,
      last_at: at,
      looked_at: at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { fields: { id, reason: 'ためし' } }
}

const span = { from: '2026-11-23 09:00', to: '2026-11-23 18:00' }
const set = { set_by: randomUUID(), set_name: 'ためし' }

async function duty(stage: Stage): Promise<Sent> {
  const { services, tenant } = stage
  const now = services.now().getTime()
  const { id } = await services.store.db
    .insertInto('duty')
    .values({
      tenant,
      contact: await contact(stage),
      from_at: new Date(now),
      to_at: new Date(now + 60 * 60_000),
      ...set,
      set_at: new Date(now),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { fields: { id } }
}

async function work({ services }: Stage): Promise<Sent> {
  const now = services.now().getTime()
  const { id } = await services.store.db
    .insertInto('planned_work')
    .values({
      scope: 'provider',
      tenant: null,
      from_at: new Date(now),
      to_at: new Date(now + 60 * 60_000),
      reason: 'ためし',
      ...set,
      set_at: new Date(now),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { fields: { id } }
}

/** What is done about alerts and those who are told. */
export const alertDeeds: Readonly<Record<string, Deed>> = {
  '/alerts/raise': {
    action: 'alert.raise',
    ready: async ({ tenant }) => ({
      fields: { scope: tenant, kind: 'failure', severity: 'warning', whether: 'drill', detail: '' },
    }),
  },
  '/alerts/:id/acknowledge': { action: 'alert.acknowledge', ready: alert },
  '/alerts/:id/close': { action: 'alert.close', ready: alert },
  '/contacts/add': {
    action: 'contact.add',
    ready: async ({ tenant }) => ({ fields: { ...ofContact, tenant, way: 'mail' } }),
  },
  '/contacts/:id/change': { action: 'contact.change', ready: withContact },
  '/contacts/:id/test': { action: 'contact.test', ready: withContact },
  '/contacts/:id/confirm': {
    action: 'contact.confirm',
    ready: async (stage) => ({ fields: { id: await contact(stage), reason: '電話で確かめた' } }),
  },
  '/contacts/:id/remove': { action: 'contact.remove', ready: withContact },
  '/confirm/:token': {
    action: 'contact.confirm',
    ready: async (stage) => {
      const token = newToken()
      await contact(stage, token)
      return { fields: { token } }
    },
  },
  '/duties/add': {
    action: 'duty.add',
    ready: async (stage) => ({ fields: { contact: await contact(stage), ...span } }),
  },
  '/duties/:id/remove': { action: 'duty.remove', ready: duty },
  '/escalation/:tenant': {
    action: 'escalation.change',
    ready: sends({
      'on-call': '0',
      'vendor-lead': '3',
      municipality: '5',
      manager: '10',
      repeat: '30',
    }),
  },
  '/planned-work/add': {
    action: 'planned-work.add',
    ready: sends({ scope: 'all', reason: 'ためし', ...span }),
  },
  '/planned-work/:id/end': { action: 'planned-work.end', ready: work },
}
