import type { FastifyInstance } from 'fastify'
import { generate } from 'otplib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTenant } from '../src/acts/create-tenant.ts'
import { inviteAccount } from '../src/acts/invite-account.ts'
import { decideRequest } from '../src/acts/people/decide-request.ts'
import { perform } from '../src/acts/perform.ts'
import { addAuthenticator } from '../src/sign-in/enrol.ts'
import { newSecret } from '../src/sign-in/totp.ts'
import { browser, type Browser } from './browser.ts'
import { administrator } from './administrator.ts'
import { makeWorld, password, type World } from './isolation/world.ts'
import { onBoth } from './on-both.ts'
import { openConsole } from './open-console.ts'

const fifty = Array.from({ length: 50 }, (_, n) => n)

/** Fifty who do the same at the same moment. */
const atOnce = <T>(work: (n: number) => Promise<T>): Promise<readonly T[]> =>
  Promise.all(fifty.map(work))

onBoth('of fifty at the same moment (gyomu-v-11)', (services) => {
  let app: FastifyInstance
  let world: World
  beforeAll(async () => {
    app = await openConsole(services())
    world = await makeWorld(services())
  })
  afterAll(() => app.close())

  const visitors = (): Promise<readonly Browser[]> =>
    atOnce(async () => {
      const visitor = browser(app)
      await visitor.get('/sign-in')
      return visitor
    })
  const personOf = (role: string, of = '092011') => {
    const found = world.people.find(({ role: own, tenant }) => own === role && tenant === of)
    if (found === undefined) throw new Error(role)
    return found
  }

  it('first authenticators, one is kept: a thief with the password does not slip in beside', async () => {
    const { id, login } = personOf('client-staff', '342025')
    const { db } = services().store
    await db.deleteFrom('factor').where('account', '=', id).execute()
    const known = { id, login, name: '', role: 'client-staff', tenant: '342025' }
    const visit = { source: '127.0.0.1', requestId: 'r' }
    const kept = await atOnce(async () => {
      const secret = newSecret()
      const epoch = Math.floor(services().now().getTime() / 1000)
      const code = await generate({ secret, epoch })
      return addAuthenticator(services(), known, secret, code, visit)
    })
    expect(kept.filter((codes) => codes !== undefined)).toHaveLength(1)
    const rows = await db.selectFrom('factor').select('id').where('account', '=', id).execute()
    expect(rows).toHaveLength(1)
  })

  it('guesses of a password, ten are looked at, and then nobody gets in', async () => {
    const { login, id } = personOf('client-viewer')
    const at = await visitors()
    await Promise.all(at.map((one, n) => one.post('/sign-in', { login, password: `wrong ${n}` })))
    const row = await services()
      .store.db.selectFrom('account')
      .select(['failures', 'locked_until'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    expect(row.failures).toBe(10)
    expect(row.locked_until).not.toBeNull()
    const right = await browser(app).post('/sign-in', { login, password })
    expect(right.headers.location).toBeUndefined()
  })

  it('uses of one recovery code, one opens a session', async () => {
    const { login, recovery } = personOf('client-staff')
    const visitor = browser(app)
    await visitor.get('/sign-in')
    await visitor.post('/sign-in', { login, password })
    await visitor.get('/sign-in/code')
    const answers = await atOnce(() => visitor.post('/sign-in/code', { code: recovery[1] ?? '' }))
    expect(answers.filter(({ headers }) => headers.location === '/')).toHaveLength(1)
  })

  it('invitations of one person, one is made', async () => {
    const invitation = {
      tenant: '092011',
      login: 'hitori.dake',
      name: '見本 一人',
      mail: 'hitori@example.jp',
      role: 'client-viewer',
      endsOn: undefined,
    } as const
    const made = await atOnce(() => perform(services(), inviteAccount, invitation, administrator))
    expect(made.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('who take up one invitation, one chooses the password', async () => {
    const done = await perform(
      services(),
      inviteAccount,
      {
        tenant: '092011',
        login: 'uketoru',
        name: '見本 受取',
        mail: 'uketoru@example.jp',
        role: 'client-viewer',
        endsOn: undefined,
      },
      administrator,
    )
    if (!done.ok) throw new Error(done.refusal.code)
    const at = await visitors()
    for (const one of at) await one.post('/welcome', { link: done.result.token })
    const answers = await Promise.all(
      at.map((one, n) => one.post('/welcome/password', { password: `Kaki-no-tane-${n}-mai-Sora` })),
    )
    expect(answers.filter(({ statusCode }) => statusCode === 303)).toHaveLength(1)
  })

  it('registrations of one municipality, one is made', async () => {
    const made = await atOnce((n) =>
      perform(services(), createTenant, { id: '011002', name: `札幌市 ${n}` }, administrator),
    )
    expect(made.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('answers to one request for consent, one counts', async () => {
    const person = personOf('client-staff')
    const { id: request } = await services()
      .store.db.insertInto('account_request')
      .values({
        tenant: '092011',
        account: person.id,
        kind: 'role',
        role: 'client-admin',
        reason: 'ためし',
        asked_by: personOf('client-admin').id,
        asked_name: '見本',
        asked_at: services().now(),
        ends_at: new Date(services().now().getTime() + 86_400_000),
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    // Only somebody whose own account stands decides.
    const deciding = world.people.find(({ role }) => role === 'provider-admin')
    const caller = { ...administrator, id: deciding?.id ?? '' }
    const target = { account: person.id, tenant: '092011', reason: 'ためし', request }
    const answers = await atOnce((n) =>
      perform(services(), decideRequest, { ...target, agree: n % 2 === 0 }, caller),
    )
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  })
})
