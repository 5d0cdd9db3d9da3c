import { expect, it } from 'vitest'
import { accountStates, forVerifier } from '../src/index.ts'
import { onBoth } from './stores.ts'

onBoth('how the accounts stand', ({ store }) => {
  it('is what the probes may read, with what their municipality has made stricter', async () => {
    const { db } = store()
    await db.insertInto('tenant').values({ id: '131016', name: '千代田区' }).execute()
    await db
      .insertInto('tenant_limit')
      .values({ tenant: '131016', item: 'idleMinutes', value: 15 })
      .execute()
    const { id } = await db
      .insertInto('account')
      .values({
        tenant: '131016',
        login: 'mihon',
        name: '見本 花子',
        mail: 'hanako@example.jp',
        role: 'client-staff',
        status: 'active',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const states = await forVerifier(store(), (within) => accountStates(within, new Date()))
    expect(states).toMatchObject([
      { id, side: 'municipality', factors: 0, limits: { idleMinutes: 15 } },
    ])
    // Nothing of whose it is.
    expect(JSON.stringify(states)).not.toMatch(/見本|mihon|hanako/)
  })
})
