import { expect, it } from 'vitest'
import { onBoth } from '@zeimori/store/testing'
import { expireAccounts } from '../src/index.ts'
import { clockAt, recorded, servicesOn } from './services.ts'

onBoth('an account with a last day', ({ store }) => {
  it('is stopped when that day is over in Japan, once, with what it has open', async () => {
    const clock = clockAt('2026-11-30T14:59:00Z')
    const services = servicesOn(store(), clock)
    const { db } = store()
    await db.insertInto('tenant').values({ id: '131016', name: '千代田区' }).execute()
    const account = (login: string, ends_on: Date | null) =>
      db
        .insertInto('account')
        .values({
          tenant: '131016',
          login,
          name: '見本 花子',
          mail: 'hanako@example.jp',
          role: 'client-staff',
          status: 'active',
          ends_on,
        })
        .returning('id')
        .executeTakeFirstOrThrow()
    const ending = await account('ends', new Date('2026-11-30T00:00:00Z'))
    const staying = await account('stays', null)
    for (const { id } of [ending, staying])
      await db
        .insertInto('session')
        .values({
          digest: `s-${id}`,
          account: id,
          data: '{}',
          started_at: clock.now(),
          ends_at: clock.now(),
          seen_at: null,
          source: null,
          factor: null,
        })
        .execute()
    const open = async () =>
      (await db.selectFrom('session').select('account').execute()).map((row) => row.account)

    expect(await expireAccounts.run(services)).toBe(0)
    expect(await open()).toHaveLength(2)
    clock.pass(1)
    expect(await expireAccounts.run(services)).toBe(1)
    expect(await expireAccounts.run(services)).toBe(0)
    expect(await open()).toEqual([staying.id])
    expect(
      await db
        .selectFrom('account')
        .select(['status', 'stopped_for'])
        .where('id', '=', ending.id)
        .executeTakeFirst(),
    ).toEqual({ status: 'suspended', stopped_for: 'ended' })
    expect(await recorded(store())).toMatchObject([
      {
        who: { kind: 'system', id: 'expire-accounts' },
        what: { tenant: '131016', id: ending.id },
        how: { action: 'account.expire', changes: { sessions: { before: '1', after: '0' } } },
      },
    ])
  })
})
