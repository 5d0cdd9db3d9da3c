import { readFileSync, globSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { Type } from 'typebox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actions, matrix } from '@zeimori/records'
import { createTenant } from '../src/acts/create-tenant.ts'
import { perform } from '../src/acts/perform.ts'
import { route } from '../src/http/route.ts'
import { routes } from '../src/index.ts'
import { BusyError, queue } from '../src/queue.ts'
import type { Services } from '../src/services.ts'
import { administrator } from './administrator.ts'
import { browser } from './browser.ts'
import { enrolled, type Enrolled } from './enrolled.ts'
import { password, registered } from './invited.ts'
import { openConsole } from './open-console.ts'
import { freshServices, recorded } from './services.ts'

const tenant = '131016'
const minute = 60_000

/** The ledger's names, which stand in the tables before its pages do. */
const awaited: ReadonlySet<string> = new Set([
  'evidence.record',
  'requirement.decide',
  'requirement.agree',
  'requirement.add',
  'requirement.bind',
])

describe('what leaves a trace', () => {
  const fresh = freshServices()
  let passed = 0
  let services: Services
  let app: FastifyInstance
  let person: Enrolled
  const pass = (milliseconds: number): void => void (passed += milliseconds)
  /** Somebody closes her sessions while a request of hers goes on under another number. */
  const closedMeanwhile = route('GET', '/renewing', 'signed-in', Type.Object({}), async (visit) => {
    await services.store.db.deleteFrom('session').where('digest', '=', visit.here).execute()
    await visit.renew()
    return { kind: 'redirect', to: '/' }
  })
  beforeAll(async () => {
    const begun = fresh().now().getTime()
    services = { ...fresh(), now: () => new Date(begun + passed), mostBehind: undefined }
    app = await openConsole(services, { routes: [...routes, closedMeanwhile] })
    await registered(services, tenant, '千代田区')
    person = await enrolled(app, services, { tenant, login: 'mihon', role: 'client-viewer' })
  })
  afterAll(() => app.close())

  /** What was recorded since the last time somebody looked. */
  let seen = 0
  const news = async () => {
    const all = await recorded(services)
    const from = seen
    seen = all.length
    return all.slice(from)
  }

  it('every act of the table is recorded somewhere, and every right is asked for', () => {
    const root = join(import.meta.dirname, '../../..')
    const files = globSync('{apps,packages}/*/src/**/*.{ts,tsx}', { cwd: root })
    const source = files
      .filter((file) => !/audit\/actions\.ts$|access\/matrix\.ts$|access\.ts$/.test(file))
      .map((file) => readFileSync(join(root, file), 'utf8'))
      .join('\n')
    const silent = [...Object.keys(actions), ...Object.keys(matrix)].filter(
      (action) => !source.includes(`'${action}'`),
    )
    expect(silent.filter((name) => !awaited.has(name))).toEqual([])
  })

  it('signing in whole, proving it anew, and going: each with the session and its factor', async () => {
    const visitor = await person.again(password, 0)
    await news()
    await visitor.get('/prove?to=%2Fme')
    pass(minute)
    const proved = await visitor.post('/prove', { to: '/me', code: await person.code() })
    expect(proved.headers.location).toBe('/me')
    await visitor.get('/me')
    await visitor.post('/sign-out', {})
    const who = { name: '見本 mihon', role: 'client-viewer', factor: 'totp' }
    expect(await news()).toMatchObject([
      { how: { action: 'signin.factor', reason: 'totp' }, who, what: { tenant } },
      { how: { action: 'signin.step-up', reason: 'totp' }, who },
      {
        how: { action: 'signin.out' },
        who: { ...who, session: expect.stringMatching(/^[\w-]{8}$/) },
      },
    ])
  })

  it('a session whose time is over, once', async () => {
    pass(minute)
    const visitor = await person.again(password, 0)
    const other = browser(app, visitor)
    await news()
    pass(31 * minute)
    expect((await visitor.get('/me')).headers.location).toBe('/sign-in')
    expect((await other.get('/')).headers.location).toBe('/sign-in')
    const events = await news()
    expect(events).toMatchObject([
      { how: { action: 'signin.timeout' }, who: { name: '見本 mihon', factor: 'totp' } },
      { how: { action: 'access.deny', reason: 'signed-out' } },
    ])
  })

  it('the tenth failed try by a passkey, which locks', async () => {
    const { id: account } = await services.store.db
      .selectFrom('account')
      .select('id')
      .where('login', '=', 'mihon')
      .executeTakeFirstOrThrow()
    const factor = { account, kind: 'passkey' as const, label: 'x', data: '', used_at: null }
    await services.store.db
      .insertInto('factor')
      .values({ ...factor, credential: 'sono-kagi' })
      .execute()
    await news()
    const shown = { clientDataJSON: '', authenticatorData: '', signature: '' }
    const key = { id: 'sono-kagi', rawId: 'sono-kagi', type: 'public-key' }
    const passkey = JSON.stringify({ ...key, clientExtensionResults: {}, response: shown })
    for (let n = 0; n < 11; n += 1) await browser(app).post('/sign-in/passkey', { passkey })
    const events = await news()
    expect(events.filter((one) => isOf(one, 'signin.lock'))).toHaveLength(1)
    expect(events.filter((one) => isOf(one, 'signin.factor'))).toHaveLength(11)
    await services.store.db
      .updateTable('account')
      .set({ failures: 0, locked_until: null })
      .where('id', '=', account)
      .execute()
  })

  it('no session that was closed while it went on under another number', async () => {
    pass(10 * minute)
    const visitor = await person.again(password, 0)
    expect((await visitor.get('/renewing')).statusCode).toBe(403)
    expect((await visitor.get('/me')).headers.location).toBe('/sign-in')
  })

  it('what is refused, by its pattern: the role, another’s, an address that is none', async () => {
    pass(10 * minute)
    const visitor = await person.again(password, 0)
    await news()
    const nobody = '00000000-0000-4000-8000-00000000ffff'
    expect((await visitor.get(`/people/${nobody}`)).statusCode).toBe(404)
    pass(2 * minute)
    expect((await visitor.post(`/people/${nobody}/role`, {})).statusCode).toBe(403)
    pass(2 * minute)
    expect((await visitor.get('/himitsu/hanako')).statusCode).toBe(404)
    const events = await news()
    const who = { name: '見本 mihon' }
    expect(events).toMatchObject([
      { how: { reason: 'missing' }, what: { id: 'GET /people/:id', tenant }, who },
      { how: { reason: 'role' }, what: { id: 'POST /people/:id/role', tenant }, who },
      { how: { reason: 'unknown' }, what: { id: 'GET *', tenant }, who },
    ])
    expect(JSON.stringify(events)).not.toMatch(/himitsu|ffff/)
  })

  it('a flood of refusals as one record and one that counts, whatever is asked for', async () => {
    pass(2 * minute)
    await news()
    for (let n = 0; n < 200; n += 1) await app.inject(`/kabe/${n}`)
    for (let n = 0; n < 50; n += 1) await app.inject({ method: 'POST', url: '/sign-in' })
    expect(await news()).toHaveLength(1)
    pass(2 * minute)
    await app.inject('/ato')
    expect(await news()).toMatchObject([
      {
        how: {
          action: 'access.deny',
          reason: 'more',
          changes: { 'GET * unknown': { after: '199' }, 'POST /sign-in form': { after: '50' } },
        },
        what: { count: 249 },
        where: { source: '127.0.0.1' },
      },
      { how: { reason: 'unknown' } },
    ])
  })

  it('a flood from everywhere, within a bound', async () => {
    pass(2 * minute)
    await news()
    const from = (n: number) =>
      app.inject({ url: '/x', remoteAddress: `127.0.${n >> 8}.${n & 255}` })
    for (let n = 1; n <= 300; n += 1) await from(n)
    expect((await news()).length).toBeLessThanOrEqual(102)
  })

  it('nothing more, once records no longer come into the log: it is said, and acts wait', async () => {
    pass(10 * minute)
    const visitor = await person.again(password, 0)
    await recorded(services)
    await sql`insert into audit_pending (event, seal, writer, at)
      values ('{}', '', '', clock_timestamp() - interval '6 minutes')`.execute(services.store.db)
    await expect(
      perform(services, createTenant, { id: '142051', name: '藤沢市' }, administrator),
    ).rejects.toMatchObject({ name: 'LogBehindError' })
    await visitor.get('/me')
    const answer = await visitor.post('/me/sessions', { which: 'others' })
    expect(answer.statusCode).toBe(503)
    expect(answer.headers['retry-after']).toBe('10')
    expect(answer.body).toContain('記録に残せない操作は受け付けません')
    await services.store.db
      .updateTable('account')
      .set({ role: 'client-staff' })
      .where('login', '=', 'mihon')
      .execute()
    expect((await visitor.get('/')).body).toContain('いちばん古いもので7分前から')
    await services.store.db.transaction().execute(async (within) => {
      await sql`set local role zeimori_sequencer`.execute(within)
      await sql`delete from audit_pending where seal = ''`.execute(within)
    })
    const home = await visitor.get('/')
    expect(home.body).not.toContain('受け付けません')
  })
})

const isOf = (event: unknown, action: string): boolean =>
  JSON.stringify(event).includes(`"action":"${action}"`)

describe('a queue', () => {
  it('does so much at once, lets so much wait, and turns the rest away', async () => {
    const inTurn = queue({ atOnce: 2, waiting: 3 })
    let running = 0
    let most = 0
    const work = async (): Promise<string> => {
      running += 1
      most = Math.max(most, running)
      await new Promise((resolve) => setImmediate(resolve))
      running -= 1
      return 'done'
    }
    const came = await Promise.allSettled(Array.from({ length: 9 }, () => inTurn(work)))
    expect(most).toBe(2)
    expect(came.filter(({ status }) => status === 'fulfilled')).toHaveLength(5)
    const refused = came.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
    expect(refused.every((reason) => reason instanceof BusyError)).toBe(true)
    expect(await inTurn(work)).toBe('done')
  })
})
