import { expect, it } from 'vitest'
import { onBoth } from '@zeimori/store/testing'
import { forgetVisits } from '../src/index.ts'
import { clockAt, recorded, servicesOn } from './services.ts'

onBoth('what visitors leave behind', ({ store }) => {
  it('is removed once it is over, and not before', async () => {
    const clock = clockAt('2026-11-22T00:00:00Z')
    const services = servicesOn(store(), clock)
    const { db } = store()
    const at = clock.now()
    const soon = new Date(at.getTime() + 60_000)
    await db
      .insertInto('tenant')
      .values([
        { id: '131016', name: '千代田区' },
        { id: '142051', name: '藤沢市' },
      ])
      .execute()
    for (const [digest, ends_at] of [
      ['over', at],
      ['open', soon],
    ] as const) {
      await db
        .insertInto('session')
        .values({
          digest,
          account: null,
          data: '{}',
          started_at: at,
          ends_at,
          seen_at: null,
          source: null,
          factor: null,
        })
        .execute()
      await db
        .insertInto('identity_attempt')
        .values({
          state: digest,
          tenant: '131016',
          account: null,
          nonce: '',
          verifier: '',
          ends_at,
        })
        .execute()
      await db
        .insertInto('attempt')
        .values({
          source: digest,
          at: digest === 'over' ? new Date(at.getTime() - 25 * 60 * 60 * 1000) : at,
        })
        .execute()
    }
    for (const [name, tenant, hours] of [
      ['old', '131016', 25],
      ['new', '142051', 23],
    ] as const)
      await db
        .insertInto('own_import')
        .values({
          tenant,
          id: '00000000-0000-4000-8000-00000000000a',
          name,
          sha256: '',
          scanned: true,
          sheets: '[]',
          prepared_by: '',
          prepared_name: '',
          prepared_at: new Date(at.getTime() - hours * 60 * 60 * 1000),
        })
        .execute()
    expect(await forgetVisits.run(services)).toBe(1)
    expect(await forgetVisits.run(services)).toBe(0)
    expect(await db.selectFrom('session').select('digest').execute()).toEqual([{ digest: 'open' }])
    expect(await db.selectFrom('identity_attempt').select('state').execute()).toEqual([
      { state: 'open' },
    ])
    expect(await db.selectFrom('attempt').select('source').execute()).toEqual([{ source: 'open' }])
    expect(await db.selectFrom('own_import').select('name').execute()).toEqual([{ name: 'new' }])
  })
  it('record that somebody left hers open until its time was over', async () => {
    const { db } = store()
    const clock = clockAt('2026-11-22T12:00:00Z')
    const { id } = await db
      .insertInto('account')
      .values({
        tenant: null,
        login: 'okizari',
        name: '見本 置去',
        mail: '',
        role: 'operator',
        status: 'active',
        ends_on: null,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const times = { started_at: clock.now(), ends_at: clock.now(), seen_at: clock.now() }
    await db
      .insertInto('session')
      .values({ digest: 'left', account: id, data: '{}', source: null, factor: 'totp', ...times })
      .execute()
    await forgetVisits.run(servicesOn(store(), clock))
    expect((await recorded(store())).at(-1)).toMatchObject({
      who: { id, name: '見本 置去', role: 'operator' },
      how: { action: 'signin.timeout', result: 'ok' },
    })
  })
})
