import { sideOf, type Role } from '@zeimori/records'
import type { Store } from '@zeimori/store'
import type { Caller } from '../src/acts/act.ts'
import type { Services } from '../src/services.ts'
import { servicesOn as services } from './services.ts'

export const start = new Date('2026-11-22T00:00:00Z')
export const day = 24 * 60 * 60 * 1000

/** Services on a database of the test's own, at a moment that the test sets. */
export const servicesOn = (store: Store, at: Date = start): Services => ({
  ...services(store, '/nowhere'),
  now: () => at,
})

let made = 0

/** Somebody who has been working here for a while, as a caller. */
export async function somebody(
  store: Store,
  role: Role,
  given: {
    readonly tenant?: string
    readonly name?: string
    readonly kind?: 'personal' | 'shared' | 'test'
    readonly endsOn?: Date
  } = {},
): Promise<Caller> {
  made += 1
  const tenant = sideOf(role) === 'municipality' ? (given.tenant ?? '131016') : undefined
  if (tenant !== undefined)
    await store.db
      .insertInto('tenant')
      .values({ id: tenant, name: `見本${tenant}` })
      .onConflict((on) => on.doNothing())
      .execute()
  const name = given.name ?? `見本 ${made}`
  const { id } = await store.db
    .insertInto('account')
    .values({
      tenant: tenant ?? null,
      login: `mihon.${made}`,
      name,
      mail: `mihon.${made}@city.example.jp`,
      role,
      status: 'active',
      kind: given.kind ?? 'personal',
      ends_on: given.endsOn ?? null,
      password: 'not a hash',
      password_at: start,
      created_at: start,
      reviewed_at: start,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return {
    id,
    name,
    actor: { role, tenant },
    session: 'abcdefgh',
    factor: 'totp',
    source: '127.0.0.1',
    requestId: 'r1',
    provedAt: start.getTime(),
  }
}

/** The account of a caller as a target, with a reason. */
export const of = ({ id, actor }: Caller) => ({
  account: id,
  tenant: actor.tenant,
  reason: '令和8年11月の異動',
})

/** Opens a session of somebody's, as the listener would. */
export const openSession = async (store: Store, { id }: Caller, digest: string): Promise<void> => {
  await store.db
    .insertInto('session')
    .values({
      digest,
      account: id,
      data: '{}',
      started_at: start,
      ends_at: new Date(start.getTime() + day),
      seen_at: start,
      source: '127.0.0.1',
      factor: 'totp',
    })
    .execute()
}

/** The row of somebody's account. */
export const rowOf = (store: Store, { id }: Caller) =>
  store.db.selectFrom('account').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

export const sessionsOf = async (store: Store, { id }: Caller): Promise<number> =>
  (await store.db.selectFrom('session').select('digest').where('account', '=', id).execute()).length
