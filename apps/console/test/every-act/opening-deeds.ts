import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { sends, type Deed, type Sent, type Stage } from './deed.ts'

/** A step before hers, later than every other. */
async function step(
  { services, tenant, fresh }: Stage,
  kind: 'open' | 'close' | 'override',
): Promise<string> {
  const { id } = await services.store.db
    .insertInto('opening')
    .values({
      tenant,
      kind,
      reason: fresh,
      proofs: '[]',
      missing: '[]',
      acted_by: randomUUID(),
      acted_name: fresh,
      acted_at: new Date(services.now().getTime() + Number(fresh.slice(5)) * 1000),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Nobody's account is in the way. */
const confirmed = ({ services }: Stage) =>
  sql`insert into account_review (tenant, account, reviewer, reviewer_name, verdict, reason, at)
    select tenant, id, id, name, 'keep', 'ためし', ${services.now()} from account`.execute(
    services.store.db,
  )

/** Somebody whom nobody has confirmed yet is in the way. */
const unconfirmed = ({ services, tenant, fresh }: Stage) =>
  services.store.db
    .insertInto('account')
    .values({
      tenant,
      login: `${fresh}.in-the-way`,
      name: fresh,
      mail: `${fresh}@example.jp`,
      role: 'client-staff',
      status: 'active',
      ends_on: null,
      password: null,
      password_at: null,
    })
    .execute()

async function answering(stage: Stage): Promise<Sent> {
  await step(stage, 'close')
  await confirmed(stage)
  const later = { ...stage, fresh: `fresh${Number(stage.fresh.slice(5)) + 1}` }
  return { fields: { opening: await step(later, 'override'), agreed: 'yes', answer: 'ためし' } }
}

const all = ['fujisawa', 'gyomu', 'tochigi', 'chiyoda-standard', 'chiyoda-web', 'ipa-book']

/** What is done to a municipality's pages, and to what its ledger asks. */
export const openingDeeds: Readonly<Record<string, Deed>> = {
  '/tenants/:tenant/opening/open': {
    action: 'tenant.open',
    ready: async (stage) => {
      await step(stage, 'close')
      await confirmed(stage)
      return {}
    },
  },
  '/tenants/:tenant/opening/close': {
    action: 'tenant.close',
    ready: async (stage) => {
      await step(stage, 'open')
      return { fields: { reason: 'ためし' } }
    },
  },
  '/tenants/:tenant/opening/override': {
    action: 'tenant.ask-override',
    ready: async (stage) => {
      await step(stage, 'close')
      await unconfirmed(stage)
      return { fields: { reason: 'ためし' } }
    },
  },
  '/tenants/:tenant/opening/answer': { action: 'tenant.answer-override', ready: answering },
  '/tenants/:tenant/sources': {
    action: 'requirement.bind',
    ready: sends({ ...Object.fromEntries(all.map((one) => [one, 'yes'])), reason: 'ためし' }),
  },
  '/tenants/:tenant/requirements': {
    action: 'requirement.add',
    ready: sends({
      requirement: '',
      title: 'ためし',
      section: '',
      wording: 'ためし',
      entry: 'ためし',
      theme: 'physical',
      control: '',
      cadence: 'yearly',
    }),
  },
}
