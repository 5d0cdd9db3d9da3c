import { verify } from '@node-rs/argon2'
import type { FastifyInstance } from 'fastify'
import type { KyselyPlugin, RootOperationNode } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { giveBackFailure } from '@zeimori/store'
import { countsTooMuch } from '../src/sign-in/guess.ts'
import { browser } from './browser.ts'
import { makeWorld, password, type Person, type World } from './isolation/world.ts'
import { onBoth } from './on-both.ts'
import { openConsole } from './open-console.ts'

// The library itself, with a count of what it was asked.
vi.mock('@node-rs/argon2', async (original) => {
  const real = await original<{ readonly verify: typeof verify }>()
  return { ...real, verify: vi.fn<typeof verify>(real.verify) }
})

onBoth('every failure to sign in (M09)', (services) => {
  let app: FastifyInstance
  let world: World
  let statements: string[] = []
  const watching: KyselyPlugin = {
    transformQuery: ({ node }) => {
      statements.push(shapeOf(node))
      return node
    },
    transformResult: async ({ result }) => result,
  }
  beforeAll(async () => {
    const { store } = services()
    app = await openConsole({
      ...services(),
      store: { ...store, db: store.db.withPlugin(watching) },
    })
    world = await makeWorld(services())
  })
  afterAll(() => app.close())
  beforeEach(async () => {
    await services().store.db.deleteFrom('attempt').execute()
  })

  const person = (role: Person['role']): Person => {
    const found = world.people.find((one) => one.role === role && one.tenant === '222038')
    if (found === undefined) throw new Error(role)
    return found
  }
  const change = (login: string, values: object) =>
    services().store.db.updateTable('account').set(values).where('login', '=', login).execute()

  /** What somebody sees, and what was done for it. */
  const failing = async (login: string, guess: string) => {
    const visitor = browser(app)
    await visitor.get('/sign-in')
    statements = []
    vi.mocked(verify).mockClear()
    const { statusCode, headers, body } = await visitor.post('/sign-in', { login, password: guess })
    const hashes = vi
      .mocked(verify)
      .mock.calls.map(([hash]) => String(hash).replace(/p=1\$.*/, 'p=1'))
    const page = body
      .replaceAll(/name="_csrf" value="[^"]*"/g, '')
      .replaceAll(/data-options="[^"]*"/g, '')
    // Sessions are kept whatever the page is, and may be written a moment after it.
    const done = statements.filter((one) => !/"session"|set_config/.test(one))
    return { statusCode, names: Object.keys(headers).toSorted(), page, hashes, done }
  }

  it('looks the same and does the same, whatever it fails by', async () => {
    const wrong = await failing(person('client-staff').login, 'wrong')
    expect(wrong.page).toContain('ログインできませんでした')
    expect(wrong.hashes).toEqual(['$argon2id$v=19$m=19456,t=2,p=1'])

    const { login } = person('client-viewer')
    const states = {
      'no such account': ['nobody.at.all', { status: 'active' }],
      'not yet taken up': [login, { status: 'invited', password: null }],
      suspended: [login, { status: 'suspended' }],
      ended: [login, { status: 'active', ends_on: new Date('2026-11-01') }],
      locked: [
        login,
        { ends_on: null, failures: 10, locked_until: new Date('2026-11-22T00:30:00Z') },
      ],
    } as const
    for (const [name, [tried, values]] of Object.entries(states)) {
      await change(login, values)
      expect({ name, ...(await failing(tried, password)) }).toEqual({ name, ...wrong })
    }

    // Too much from one source: even the right password is not looked at.
    const at = Array.from({ length: 60 }, () => ({ source: '127.0.0.1', at: services().now() }))
    await services().store.db.insertInto('attempt').values(at).execute()
    const right = person('client-admin')
    expect(await failing(right.login, password)).toEqual(wrong)
  })

  it('counts what comes from one network of IPv6 together, and of another by itself', async () => {
    const { store, now } = services()
    const come = (address: string): Promise<boolean> =>
      store.db.transaction().execute((within) => countsTooMuch(within, address, now()))
    for (let n = 0; n < 60; n += 1)
      expect(await come(`2001:db8:1:2:${n.toString(16)}::1`)).toBe(false)
    expect(await come('2001:db8:1:2:ffff::1')).toBe(true)
    expect(await come('2001:db8:1:3:ffff::1')).toBe(false)
    // What was given back is not counted.
    await store.db.transaction().execute(async (within) => {
      await giveBackFailure(within, '2001:db8:1:2::7')
      await giveBackFailure(within, '2001:db8:1:2::8')
    })
    expect(await come('2001:db8:1:2::9')).toBe(false)
  })

  it('counts only failures against a source: a city hall behind one address still gets in', async () => {
    const right = person('client-admin')
    const visitor = browser(app)
    await visitor.get('/sign-in')
    const answer = await visitor.post('/sign-in', { login: right.login, password })
    expect(answer.headers.location).toBe('/sign-in/code')
  })
})

/** The statement without its values. */
const shapeOf = (node: RootOperationNode): string =>
  JSON.stringify(node, (key, value: unknown) =>
    ['value', 'values', 'parameters'].includes(key) ? '?' : value,
  )
