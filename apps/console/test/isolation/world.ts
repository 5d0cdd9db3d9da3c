import type { Role } from '@zeimori/records'
import { appendEvents, japanTime, sequence } from '@zeimori/store'
import { sql } from 'kysely'
import type { Services } from '../../src/services.ts'
import { keepRecoveryCodes } from '../../src/sign-in/recovery-codes.ts'
import { hashPassword } from '../../src/sign-in/password-hash.ts'
import { addAlerts } from './alerts.ts'
import { addLedger, addOpening } from './ledger.ts'
import { addPaperOf } from './papers.ts'
import { addRegister } from './registers.ts'

/** Three municipalities, none of which stands in a text of the console. */
export const tenants = ['092011', '222038', '342025'] as const
export type Code = (typeof tenants)[number]

/** A word that stands in every row of a municipality, and in no request. */
export const markOf = (tenant: Code | undefined): string => `印${tenant ?? '提供者'}印`

const municipal = ['client-viewer', 'client-staff', 'client-admin'] as const
const ofProvider = ['operator', 'provider-admin', 'auditor'] as const

/** The requirement of the tests' ledger that people record. */
export const asked = 'tochigi-3-6-e'

export type Person = {
  readonly id: string
  readonly tenant: Code | undefined
  readonly role: Role
  readonly login: string
  readonly recovery: readonly string[]
}

export const password = 'Kaki-no-tane-8-mai-Sora'

/** Three municipalities with people of every role, somebody in each to whom things are done, and records. */
export type World = {
  readonly people: readonly Person[]
  /** Somebody fresh of each municipality, and of the provider, to whom things may be done. */
  readonly newTargets: () => Promise<ReadonlyMap<Code | undefined, string>>
}

export async function makeWorld(services: Services): Promise<World> {
  const hash = await hashPassword(password)
  for (const id of tenants) {
    await services.store.db
      .insertInto('tenant')
      .values({ id, name: markOf(id) })
      .execute()
    await services.store.db
      .insertInto('identity_provider')
      .values({
        tenant: id,
        issuer: `https://${id}.example.jp`,
        client_id: markOf(id),
        client_secret: services.vault.seal('x', `identity_provider/${id}`, id),
        trusts_mfa: false,
        changed_at: services.now(),
      })
      .execute()
    await services.store.db
      .insertInto('log_handout')
      .values({
        tenant: id,
        handed_on: services.now(),
        to_whom: markOf(id),
        purpose: markOf(id),
        first: 1,
        last: 1,
        count: 1,
        digest: 'a'.repeat(64),
        way: 'sent',
        approved_by: markOf(id),
        made_by: '00000000-0000-4000-8000-00000000000a',
        made_name: markOf(id),
        at: services.now(),
      })
      .execute()
    await addLedger(services, id, markOf(id), asked)
    await addOpening(services, id, markOf(id), asked)
  }
  const people: Person[] = []
  for (const tenant of [...tenants, undefined])
    for (const role of tenant === undefined ? ofProvider : municipal)
      people.push(await addPerson(services, tenant, role, `${role}.${tenant ?? 'p'}`, hash))
  let round = 0
  const newTargets = async () => {
    round += 1
    const made = new Map<Code | undefined, string>()
    for (const tenant of [...tenants, undefined]) {
      const role = tenant === undefined ? 'operator' : 'client-staff'
      const login = `target${round}.${tenant ?? 'p'}`
      made.set(tenant, (await addPerson(services, tenant, role, login, hash)).id)
    }
    await record(services, people)
    return made
  }
  return { people, newTargets }
}

/** As the owner of the database, past every right. */
async function addPerson(
  services: Services,
  tenant: Code | undefined,
  role: Role,
  login: string,
  hash: string,
): Promise<Person> {
  const { db } = services.store
  const mark = markOf(tenant)
  const now = services.now()
  const row = {
    tenant: tenant ?? null,
    login,
    name: `${mark} ${login}`,
    mail: `${login}@${tenant ?? 'provider'}.example.jp`,
    role,
    status: 'active' as const,
    ends_on: null,
    password: hash,
    password_at: now,
    department: mark,
  }
  const { id } = await db
    .insertInto('account')
    .values(row)
    .returning('id')
    .executeTakeFirstOrThrow()
  const factor = { account: id, kind: 'passkey' as const, label: mark, data: '', used_at: null }
  // One is named as the account is, so that a form that names the account finds it.
  await db
    .insertInto('factor')
    .values([
      { ...factor, id, credential: `${id}-1` },
      { ...factor, credential: `${id}-2` },
    ])
    .execute()
  const recovery = Array.from({ length: 3 }, (_, n) => `${login}-${n}-code`)
  await db.transaction().execute((within) => keepRecoveryCodes(within, id, recovery))
  const ledger = { tenant: tenant ?? null, account: id, at: now }
  await db
    .insertInto('account_review')
    .values({ ...ledger, reviewer: id, reviewer_name: mark, verdict: 'keep', reason: mark })
    .execute()
  await db
    .insertInto('shared_use')
    .values({ ...ledger, person: mark, purpose: mark, source: '127.0.0.1' })
    .execute()
  await addThings(services, id, tenant)
  await addAlerts(services, id, tenant, mark)
  await addRegister(services, id, tenant, mark)
  if (tenant !== undefined) await addPaperOf(services, id, tenant, mark)
  return { id, tenant, role, login, recovery }
}

/** A request, a file and a mail of somebody's, named as she is, so that an address that names her finds them. */
async function addThings(services: Services, id: string, tenant: Code | undefined): Promise<void> {
  const { db } = services.store
  const [mark, at] = [markOf(tenant), services.now()]
  const own = { id, tenant: tenant ?? null }
  await db
    .insertInto('approval')
    .values({
      ...own,
      kind: 'mfa-off',
      subject: id,
      subject_name: mark,
      reason: mark,
      ends_on: '2027-03-31',
      requested_by: id,
      requested_name: mark,
      requested_at: at,
    })
    .execute()
  await services.attachments.folder.keep(id, Buffer.from(mark), tenant ?? null)
  await db
    .insertInto('attachment')
    .values({
      ...own,
      approval: id,
      name: `${mark}.txt`,
      type: 'text/plain',
      size: 10,
      sha256: '',
      state: 'clean',
      added_by: id,
      added_name: mark,
      added_at: at,
      scanned_at: at,
    })
    .execute()
  await db
    .insertInto('outbox')
    .values({
      ...own,
      key: id,
      channel: 'mail',
      template: 'role-changed',
      account: id,
      address: `${mark}@example.jp`,
      sealed: null,
      queued_at: at,
      next_at: at,
      useful_until: null,
      sent_at: null,
    })
    .execute()
}

/** So many more people of a municipality, to whom nothing is done. */
export async function addPeople(services: Services, tenant: Code, many: number): Promise<void> {
  const hash = await hashPassword(password)
  for (let n = 0; n < many; n += 1)
    await addPerson(services, tenant, 'client-viewer', `many${n}.${tenant}`, hash)
}

/** Something of every municipality in the log. */
async function record(services: Services, people: readonly Person[]): Promise<void> {
  await services.store.db.transaction().execute((within) =>
    appendEvents(
      within,
      services.sealing,
      people.map(({ id, tenant }) => ({
        at: japanTime(services.now()),
        where: { ...services.where, service: 'console' as const },
        who: { kind: 'municipal' as const, id, name: markOf(tenant) },
        what: { kind: 'account', id, ...(tenant && { tenant }) },
        how: { action: 'account.review' as const, result: 'ok' as const },
      })),
    ),
  )
  const { store, sealing, now } = services
  const tampered = () => {
    throw new Error('tampered')
  }
  while ((await sequence({ store, sealing, log: 'test', now, tampered })) > 0);
}

const kept = [
  'account',
  'factor',
  'recovery_code',
  'identity_provider',
  'tenant',
  'invitation',
  'approval',
  'attachment',
  'outbox',
  'decision',
  'evidence',
  'contact',
  'duty',
  'alert',
  'incident',
  'incident_entry',
  'incident_task',
  'register_entry',
  'register_version',
  'register_step',
  'paper',
  'paper_step',
] as const

/** Tables whose rows are a municipality's because their account is. */
const byAccount: ReadonlySet<string> = new Set(['factor', 'recovery_code', 'invitation'])

/** What every municipality has, as one text each: to see whether anything of it was changed. */
export async function stateOf({ store }: Services): Promise<ReadonlyMap<string, string>> {
  const state = new Map<string, string>()
  for (const table of kept) {
    const tenant =
      table === 'tenant'
        ? sql`t.id`
        : byAccount.has(table)
          ? sql`(select a.tenant from account a where a.id = t.account)`
          : sql`t.tenant`
    const { rows } = await sql<{ tenant: string | null; digest: string }>`
      select ${tenant} as tenant, md5(string_agg(t::text, '|' order by t::text)) as digest
      from ${sql.table(table)} t group by 1`.execute(store.db)
    for (const { tenant: of, digest } of rows) state.set(`${of ?? ''} ${table}`, digest)
  }
  return state
}
