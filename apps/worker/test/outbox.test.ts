import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { enqueueMails, forProvider, forTenant, type Notice, type Store } from '@zeimori/store'
import { onBoth } from '@zeimori/store/testing'
import { deliverDue, smtpCarrier, type Carrier } from '../src/index.ts'
import { startMailServer, type MailServer } from './mail-server.ts'
import { clockAt, recorded, servicesOn, vault } from './services.ts'

const token = 'T'.repeat(43)

/** Two municipalities; in the first an administrator and a member of staff, in the other an administrator. */
async function people(store: Store): Promise<{ readonly staff: string }> {
  await sql`insert into tenant (id, name) values ('131016', '千代田区'), ('142051', '藤沢市')`.execute(
    store.db,
  )
  const add = (tenant: string, login: string, role: string) =>
    store.db
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
      .returning('id')
      .executeTakeFirstOrThrow()
  await add('131016', 'kanri', 'client-admin')
  await add('142051', 'yoso', 'client-admin')
  return { staff: (await add('131016', 'tanto', 'client-staff')).id }
}

const invitation = (id: string, key = 'invitation:1'): Notice => ({
  to: { kind: 'account', id },
  key,
  template: 'invitation',
  values: { login: 'tanto', token, until: '2026年11月25日 9時' },
})

onBoth('the outbox', ({ store }) => {
  const clock = clockAt('2026-11-22T00:00:00Z')
  const services = () => servicesOn(store(), clock)
  let server: MailServer
  let port = 0
  let staff = ''

  const carrier: Carrier = (letter) =>
    smtpCarrier({
      host: '127.0.0.1',
      port,
      tls: 'none',
      login: undefined,
      ca: undefined,
      from: 'zeimori@example.jp',
    })(letter)
  const deliver = async (by = carrier): Promise<void> => {
    while (
      (await deliverDue({
        services: services(),
        channel: 'mail',
        carrier: by,
        console: 'https://kanri.example.jp',
      })) > 0
    );
  }
  const enqueue = (...notices: readonly Notice[]): Promise<void> =>
    forProvider(store(), (within) => enqueueMails(within, vault, notices, clock.now()))
  const row = (key: string) =>
    store()
      .db.selectFrom('outbox')
      .selectAll()
      .where('key', 'like', `${key}%`)
      .executeTakeFirstOrThrow()

  it('sends what an act’s transaction wrote, once', async () => {
    server = await startMailServer()
    port = server.port
    staff = (await people(store())).staff
    await enqueue(invitation(staff))
    await enqueue(invitation(staff))
    expect((await row('invitation:1')).sealed).not.toContain(token)
    await deliver()
    expect(server.arrived).toHaveLength(1)
    const [{ from, to, shown, raw } = expect.unreachable()] = server.arrived
    expect({ from, to, subject: shown.subject }).toEqual({
      from: 'zeimori@example.jp',
      to: ['tanto@example.jp'],
      subject: '【税守】利用の招待',
    })
    expect(shown.text).toContain(`https://kanri.example.jp/welcome#${token}`)
    expect(shown.text).toContain('見本 tanto 様')
    expect(raw).toMatch(/^Auto-Submitted: auto-generated\r$/m)
    const done = await row('invitation:1')
    expect({ state: done.state, sealed: done.sealed }).toEqual({ state: 'sent', sealed: null })
  })

  it('sends nothing of an act that did not happen', async () => {
    const failing = forProvider(store(), async (within) => {
      await enqueueMails(within, vault, [invitation(staff, 'undone')], clock.now())
      throw new Error('the act failed')
    })
    await expect(failing).rejects.toThrow('the act failed')
    await deliver()
    expect(server.arrived).toHaveLength(1)
  })

  it('loses nothing while the mail server is away for a day, and tries ever more rarely', async () => {
    await server.close()
    await enqueue(
      ...Array.from({ length: 5 }, (_, n): Notice => ({
        to: { kind: 'account', id: staff },
        key: `day:${n}`,
        template: 'password-changed',
        values: { login: 'tanto', at: '9時', source: '127.0.0.1' },
      })),
    )
    for (let minute = 0; minute < 24 * 60; minute += 60) {
      await deliver()
      clock.pass(60)
    }
    const { tries, state, problem } = await row('day:1:')
    expect({ state, problem }).toEqual({ state: 'waiting', problem: 'ESOCKET' })
    expect(tries).toBeGreaterThan(10)
    expect(tries).toBeLessThan(30)
    server = await startMailServer({}, port)
    clock.pass(60)
    await deliver()
    expect(server.arrived).toHaveLength(5)
    expect(new Set(server.arrived.map(({ shown }) => shown.messageId)).size).toBe(5)
  })

  it('sends again what a worker died over, under the same Message-ID', async () => {
    await enqueue(invitation(staff, 'dying'))
    const ids: string[] = []
    const dying: Carrier = (letter) => {
      ids.push(letter.id)
      throw new Error('killed')
    }
    await expect(deliver(dying)).rejects.toThrow('killed')
    await deliver()
    expect(server.arrived).toHaveLength(5)
    clock.pass(16)
    await deliver()
    expect(server.arrived).toHaveLength(6)
    expect(server.arrived.at(-1)?.shown.messageId).toBe(`<${ids[0]}@example.jp>`)
  })

  it('of many workers at once, sends each mail once', async () => {
    await enqueue(...Array.from({ length: 30 }, (_, n) => invitation(staff, `many:${n}`)))
    await Promise.all([deliver(), deliver(), deliver(), deliver()])
    expect(server.arrived).toHaveLength(36)
  })

  it('keeps as dead what the server refuses for good, and goes on with the others', async () => {
    await server.close()
    server = await startMailServer(
      {
        onRcptTo: ({ address }, _, done) =>
          done(
            address.startsWith('tanto')
              ? Object.assign(new Error('nobody of 見本'), { responseCode: 550 })
              : undefined,
          ),
      },
      port,
    )
    await enqueue(invitation(staff, 'refused'), {
      to: { kind: 'administrators', tenant: '131016' },
      key: 'important',
      template: 'settings-changed',
      values: { at: '9時', by: '見本', changes: '連絡先' },
    })
    await deliver()
    const { state, problem } = await row('refused')
    expect({ state, problem }).toEqual({ state: 'dead', problem: 'EENVELOPE 550' })
    expect(server.arrived.map(({ to }) => to)).toEqual([['kanri@example.jp']])
  })

  it('sends no invitation whose link has ended', async () => {
    await enqueue({ ...invitation(staff, 'late'), usefulUntil: clock.now() })
    await deliver()
    expect(await row('late')).toMatchObject({ state: 'dead', problem: 'too-late' })
  })

  it('keeps a mail to no real address as dead, without hindering the act', async () => {
    await enqueue({
      to: { kind: 'address', address: 'a@example.jp\r\nBcc: b@example.jp' },
      key: 'anchor',
      template: 'checkpoint',
      values: { at: '9時', note: 'x' },
    })
    await deliver()
    expect(await row('anchor')).toMatchObject({ state: 'dead', problem: 'address' })
  })

  it('is seen by each municipality for itself, and its words by nobody', async () => {
    const seen = await forTenant(store(), '142051', (within) =>
      within.selectFrom('outbox').select('id').execute(),
    )
    expect(seen).toEqual([])
    const reading = forTenant(store(), '131016', (within) =>
      within.selectFrom('outbox').select('sealed').execute(),
    )
    await expect(reading).rejects.toThrow(/permission denied/)
  })

  it('records each mail that left or never will, without its words', async () => {
    const events = await recorded(store())
    expect(JSON.stringify(events)).not.toMatch(/example\.jp|TTTT|見本/)
    const results = events.map(({ how }) => how.result)
    expect(results.filter((result) => result === 'ok')).toHaveLength(38)
    expect(results.filter((result) => result === 'failed')).toHaveLength(3)
    await server.close()
  })
})
