import { randomUUID } from 'node:crypto'
import { generateIdentity, identityToRecipient } from 'age-encryption'
import type { Services } from '../../src/services.ts'
import { asked, type Code } from '../isolation/world.ts'
import { sends, type Deed, type Sent, type Stage } from './deed.ts'

/** The municipality's, for its own people; the whole installation's, for the provider's. */
const waitingDecision = async ({ services, person, fresh }: Stage): Promise<Sent> => {
  const { id } = await services.store.db
    .insertInto('decision')
    .values({
      tenant: person.tenant ?? null,
      requirement: asked,
      kind: 'not-needed',
      lowered_to: null,
      response: null,
      reason: fresh,
      review_at: new Date(services.now().getTime() + 86_400_000),
      decided_by: randomUUID(),
      decided_name: fresh,
      // The newest is the one that waits.
      decided_at: new Date(services.now().getTime() + Number(fresh.slice(5))),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { fields: { tenant: person.tenant ?? '', decision: id, agreed: 'yes', answer: fresh } }
}

/** A record of her own that she may take back. */
async function ownRecord({ services, tenant, visitor }: Stage): Promise<Sent> {
  const before = await evidenceOf(services, tenant)
  const fields = { tenant, outcome: 'pass', text: 'ためし', signer: 'ためし', office: 'ためし' }
  await visitor.get('/access')
  await visitor.post(`/ledger/${asked}/record`, {
    ...fields,
    effectiveOn: '2026-11-22',
    validUntil: '2027-03-31',
  })
  const evidence = (await evidenceOf(services, tenant)).find((id) => !before.includes(id))
  return { fields: { tenant, evidence: evidence ?? '', reason: 'ためし' } }
}

const evidenceOf = async ({ store }: Services, tenant: Code): Promise<readonly string[]> => {
  const rows = await store.db
    .selectFrom('evidence')
    .select('id')
    .where('tenant', '=', tenant)
    .execute()
  return rows.map(({ id }) => id)
}

const span = { from: '2026-11-01', to: '2026-11-30', reason: 'ためし' }
const exporting = async ({ tenant }: Stage): Promise<Sent> => ({
  fields: { ...span, tenant, recipient: await identityToRecipient(await generateIdentity()) },
})

/** Hands out what she has just taken from the log. */
async function handingOut(stage: Stage): Promise<Sent> {
  const { services, tenant, visitor, world } = stage
  await visitor.get('/access')
  await visitor.post('/audit/export', (await exporting(stage)).fields ?? {})
  await world.newTargets()
  const { text } = await services.store.db
    .selectFrom('audit_record')
    .select('text')
    .where('action', '=', 'audit.export')
    .where('tenant', '=', tenant)
    .orderBy('seq', 'desc')
    .executeTakeFirstOrThrow()
  const [first = '', last = ''] = String(JSON.parse(text).event.what.id).split('-')
  const told = { toWhom: 'ためし', purpose: 'ためし', approvedBy: 'ためし', way: 'sent' }
  return { fields: { ...told, tenant, on: '2026-11-22', first, last, digest: 'a'.repeat(64) } }
}

const limits = {
  passwordLength: '14',
  passwordDays: '80',
  passwordHistory: '10',
  tries: '8',
  lockMinutes: '40',
  idleMinutes: '25',
  sessionHours: '8',
  reviewDays: '80',
  logYears: '3',
}

/** What is done to municipalities, requests, files, mails, requirements and the log. */
export const thingsDeeds: Readonly<Record<string, Deed>> = {
  '/tenants/:tenant/provider/remove': {
    action: 'tenant.change',
    ready: async ({ services, tenant, fresh }) => {
      await services.store.db
        .insertInto('identity_provider')
        .values({
          tenant,
          issuer: 'https://x.example.jp',
          client_id: fresh,
          client_secret: services.vault.seal('x', `identity_provider/${tenant}`, tenant),
          trusts_mfa: false,
          changed_at: services.now(),
        })
        .onConflict((on) => on.doNothing())
        .execute()
      return {}
    },
  },
  '/tenants/:tenant/limits': {
    action: 'tenant.change',
    ready: async ({ services, tenant }) => {
      await services.store.db.deleteFrom('tenant_limit').where('tenant', '=', tenant).execute()
      return { fields: limits }
    },
  },
  '/tenants/create': { action: 'tenant.create', ready: sends({ id: '011002', name: '札幌市' }) },
  '/approvals/request': {
    action: 'approval.request',
    ready: async ({ services, tenant, target, fresh }) => {
      const { login: subject } = await services.store.db
        .selectFrom('account')
        .select('login')
        .where('id', '=', target)
        .executeTakeFirstOrThrow()
      return {
        fields: { kind: 'mfa-exception', tenant, subject, reason: fresh, endsOn: '2027-03-31' },
      }
    },
  },
  '/approvals/:id/answer': {
    action: 'approval.decide',
    ready: async ({ services, target, person, fresh }) => {
      await services.store.db
        .updateTable('approval')
        .set({
          kind: person.tenant === undefined ? 'mfa-exception' : 'shared-server',
          requested_by: randomUUID(),
        })
        .where('id', '=', target)
        .execute()
      return { fields: { decision: 'approve', answer: fresh } }
    },
  },
  '/approvals/:id/withdraw': {
    action: 'approval.withdraw',
    ready: async ({ services, target, person }) => {
      await services.store.db
        .updateTable('approval')
        .set({ kind: 'shared-server', requested_by: person.id })
        .where('id', '=', target)
        .execute()
      return {}
    },
  },
  '/approvals/:id/attach': {
    action: 'attachment.add',
    ready: async () => ({ file: new File(['%PDF-1.7\n%%EOF\n'], 'a.pdf') }),
  },
  '/attachments/:id/remove': {
    action: 'attachment.remove',
    ready: async ({ services, target, person }) => {
      await services.store.db
        .updateTable('attachment')
        .set({ added_by: person.id })
        .where('id', '=', target)
        .execute()
      return {}
    },
  },
  '/mail/:id/resend': {
    action: 'mail.resend',
    ready: async ({ services, target }) => {
      await services.store.db
        .updateTable('outbox')
        .set({ state: 'dead', problem: 'x', tries: 3 })
        .where('id', '=', target)
        .execute()
      return {}
    },
  },
  '/ledger/:requirement/decide': { action: 'requirement.decide' },
  '/ledger/:requirement/answer': { action: 'requirement.agree', ready: waitingDecision },
  '/ledger/:requirement/record': { action: 'evidence.record' },
  '/ledger/:requirement/withdraw': { action: 'evidence.withdraw', ready: ownRecord },
  '/audit/handouts/add': { action: 'audit.hand-out', ready: handingOut },
  '/audit/export': { action: 'audit.export', ready: exporting },
}
