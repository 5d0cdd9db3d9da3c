import { expect, it } from 'vitest'
import { enterRegister, addVersion } from '@zeimori/store'
import { onBoth } from '@zeimori/store/testing'
import { remindDeadlines } from '../src/index.ts'
import { clockAt, servicesOn } from './services.ts'

const day = 24 * 60
const by = { id: 'a', name: 'ためし' }

onBoth('what a register makes due', ({ store }) => {
  it('is reminded of by its days, once each, until it is done', async () => {
    const clock = clockAt('2026-11-22T23:05:00Z')
    const services = servicesOn(store(), clock)
    const { db } = store()
    const created_at = new Date('2026-11-01T00:00:00Z')
    for (const [id, name] of [
      ['131016', '千代田区'],
      ['142051', '藤沢市'],
    ] as const)
      await db.insertInto('tenant').values({ id, name, created_at }).execute()
    for (const [login, tenant, role] of [
      ['tanto', '131016', 'client-staff'],
      ['kanri', '131016', 'client-admin'],
      ['yoso', '142051', 'client-staff'],
      ['unyo', null, 'operator'],
      ['cho', null, 'provider-admin'],
    ] as const)
      await db
        .insertInto('account')
        .values({
          tenant,
          login,
          name: login,
          mail: `${login}@example.jp`,
          role,
          status: 'active',
          ends_on: null,
        })
        .execute()
    const fields = { subject: 'ためし', held: '2026-11-20', due: '2026-12-23' }
    const { id } = await db
      .transaction()
      .execute((within) =>
        enterRegister(
          within,
          { register: 'consultations', tenant: '131016', shared: false, fields, by },
          clock.now(),
        ),
      )
    /** To whom mail went since it was asked last. */
    let before = 0
    const written = async (): Promise<readonly string[]> => {
      await remindDeadlines.run(services)
      await remindDeadlines.run(services)
      const rows = await db
        .selectFrom('outbox')
        .select('address')
        .where('template', '=', 'deadline-due')
        // Papers are reminded of beside it, and looked at below.
        .where('key', 'not like', 'deadline:paper %')
        .orderBy('queued_at')
        .execute()
      const fresh = rows.slice(before).map(({ address }) => address.replace('@example.jp', ''))
      before = rows.length
      return fresh.toSorted()
    }
    // 31 days ahead nothing, 30 days ahead whoever writes, and the day after nothing again.
    clock.pass(-day)
    expect(await written()).toEqual([])
    clock.pass(day)
    expect(await written()).toEqual(['tanto', 'unyo'])
    clock.pass(day)
    expect(await written()).toEqual([])
    // Nothing ran for weeks: of the steps that came meanwhile only the last.
    clock.pass(27 * day)
    expect(await written()).toEqual(['tanto', 'unyo'])
    // Late: those above as well.
    clock.pass(4 * day)
    expect(await written()).toEqual(['cho', 'kanri', 'tanto', 'unyo'])
    await db
      .transaction()
      .execute((within) =>
        addVersion(
          within,
          { id, tenant: '131016' },
          { number: 2, fields: { ...fields, done: '2026-12-24' }, reason: '終わった', by },
          clock.now(),
        ),
      )
    clock.pass(7 * day)
    expect(await written()).toEqual([])
    const ofPapers = await db
      .selectFrom('outbox')
      .select(['address', 'key'])
      .where('key', 'like', 'deadline:paper software %')
      .execute()
    expect(new Set(ofPapers.map(({ address }) => address))).toContain('unyo@example.jp')
    expect(new Set(ofPapers.map(({ key, address }) => `${key} ${address}`)).size).toBe(
      ofPapers.length,
    )
  })
})
