import { expect, it, onTestFinished } from 'vitest'
import { onOne } from '@zeimori/store/testing'
import { escalate } from '../src/index.ts'
import { alerting, console, contact, tampering } from './alerting.ts'
import { startMailServer } from './mail-server.ts'
import { recorded } from './services.ts'

onOne('an alert', ({ store }) => {
  const { clock, services, raise, minutes, mailsTo, told, close } = alerting(store)

  it('without any contact is told to the administrators, in the order of the groups', async () => {
    const { db } = store()
    await db.insertInto('tenant').values({ id: '131016', name: '千代田区' }).execute()
    await db.insertInto('tenant').values({ id: '142051', name: '藤沢市' }).execute()
    for (const [tenant, login, role] of [
      [null, 'unei', 'provider-admin'],
      ['131016', 'kanri', 'client-admin'],
      ['142051', 'yoso', 'client-admin'],
    ] as const)
      await db
        .insertInto('account')
        .values({
          tenant,
          login,
          name: `見本 ${login}`,
          mail: `${login}@example.jp`,
          role,
          status: 'active',
          ends_on: null,
        })
        .execute()
    const { id } = await raise({ ...tampering, scope: '131016' })
    await escalate(services())
    await minutes(16)
    const mails = await db.selectFrom('outbox').select('address').orderBy('queued_at').execute()
    expect(mails.map(({ address }) => address)).toEqual(['unei@example.jp', 'kanri@example.jp'])
    expect((await told(id)).map(({ grp }) => grp)).toEqual(['on-call', 'municipality'])
    await close(id)
    await db.deleteFrom('outbox').execute()
  })

  it('goes to the contacts by real mail, is not lost while the server is down, and names nobody', async () => {
    await contact(store(), 'on-call', 'toban')
    await contact(store(), 'vendor-lead', 'sekinin')
    await contact(store(), 'municipality', 'ka', { tenant: '131016' })
    await contact(store(), 'municipality', 'yosonoka', { tenant: '142051' })
    await contact(store(), 'manager', 'bucho')
    const seen = 'hanako@example.jp が 203.0.113.9 から'
    const { id } = await raise({ ...tampering, scope: '131016', detail: seen })
    await minutes(20)
    const server = await startMailServer()
    await server.close()
    await mailsTo(server.port)
    await minutes(12)
    const again = await startMailServer({}, server.port)
    onTestFinished(again.close)
    clock.pass(120)
    await mailsTo(server.port)
    expect(again.arrived.map(({ to: [to] }) => to)).toEqual([
      'toban@example.jp',
      'sekinin@example.jp',
      'ka@example.jp',
      'bucho@example.jp',
    ])
    for (const { shown } of again.arrived) {
      expect(shown.subject).toBe('【税守】至急の警報')
      expect(shown.text).toContain('至急: 改ざん')
      expect(shown.text).toContain('千代田区')
      expect(shown.text).toContain(`${console}/alerts/${id}`)
      expect(shown.text).not.toMatch(/hanako|203\.0\.113/)
    }
    const events = (await recorded(store())).filter(({ how }) => how.action === 'alert.tell')
    expect(events.at(-1)).toMatchObject({ what: { id, tenant: '131016' }, how: { result: 'ok' } })
    await close(id)
  })

  it('that somebody took over is told to nobody further; worse, it is told anew', async () => {
    const warned = { ...tampering, scope: '131016', severity: 'warning', rule: 'r2' } as const
    const { id } = await raise(warned)
    await escalate(services())
    await store()
      .db.updateTable('alert')
      .set({ state: 'acknowledged', acknowledged_at: clock.now() })
      .where('id', '=', id)
      .execute()
    await minutes(40)
    expect(await told(id)).toHaveLength(1)
    expect(await raise(warned)).toEqual({ id, isNew: false })
    await minutes(2)
    expect(await told(id)).toHaveLength(1)
    await raise({ ...warned, severity: 'urgent' })
    await minutes(2)
    expect((await told(id)).map(({ grp, wave }) => `${grp} ${wave}`)).toEqual([
      'on-call 0',
      'on-call 1',
    ])
    await close(id)
  })

  it('is told once, however many look at once', async () => {
    const { id } = await raise({ ...tampering, scope: '131016', rule: 'r3' })
    await Promise.all(Array.from({ length: 5 }, () => escalate(services())))
    expect(await told(id)).toHaveLength(1)
    await close(id)
  })

  it('waits while work is planned, but for what leaks or is false', async () => {
    const now = clock.now().getTime()
    await store()
      .db.insertInto('planned_work')
      .values({
        scope: 'all',
        tenant: null,
        from_at: new Date(now - 60_000),
        to_at: new Date(now + 30 * 60_000),
        reason: '入れ替え',
        set_by: 'a',
        set_name: 'a',
        set_at: new Date(now),
      })
      .execute()
    const scope = '131016'
    const broken = await raise({ scope, kind: 'failure', severity: 'urgent', rule: 'r4' })
    const wrong = await raise({ ...tampering, scope, rule: 'r4' })
    const leaking = await raise({ scope, kind: 'leak', severity: 'urgent', rule: 'r4' })
    await minutes(10)
    expect(await told(broken.id)).toEqual([])
    expect(await told(wrong.id)).toHaveLength(2)
    expect(await told(leaking.id)).toHaveLength(4)
    await minutes(22)
    expect((await told(broken.id)).map(({ grp }) => grp)).toEqual(['on-call'])
    for (const { id } of [broken, wrong, leaking]) await close(id)
  })
})
