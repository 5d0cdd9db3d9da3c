import { Decrypter, generateIdentity, identityToRecipient } from 'age-encryption'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Services } from '../src/services.ts'
import { enrolled, type Enrolled } from './enrolled.ts'
import { registered } from './invited.ts'
import { openConsole } from './open-console.ts'
import { somebody } from './people.ts'
import { freshServices, recorded } from './services.ts'

const [chiyoda, fujisawa] = ['131016', '142051']

describe('what the provider’s people see of a municipality', () => {
  const fresh = freshServices()
  let passed = 0
  let services: Services
  let app: FastifyInstance
  let auditor: Enrolled
  let administrator: Enrolled
  let staff = ''
  let seen = 0
  const news = async () => {
    const all = await recorded(services)
    const from = seen
    seen = all.length
    return all.slice(from)
  }
  beforeAll(async () => {
    const begun = fresh().now().getTime()
    services = { ...fresh(), now: () => new Date(begun + passed) }
    app = await openConsole(services)
    await registered(services, chiyoda, '千代田区')
    await registered(services, fujisawa, '藤沢市')
    staff = (await somebody(fresh().store, 'client-staff', { tenant: chiyoda })).id
    await somebody(fresh().store, 'client-viewer', { tenant: chiyoda })
    await somebody(fresh().store, 'client-viewer', { tenant: fujisawa })
    auditor = await enrolled(app, services, { tenant: undefined, login: 'kansa', role: 'auditor' })
    administrator = await enrolled(app, services, {
      tenant: chiyoda,
      login: 'kanri',
      role: 'client-admin',
    })
  })
  afterAll(() => app.close())

  const whose = (events: readonly unknown[]) =>
    events
      .map((event) => JSON.parse(JSON.stringify(event)))
      .map(({ what, how }) => ({
        tenant: what.tenant,
        count: what.count,
        action: how.action,
      }))

  it('stands in the municipality’s own log: a list, its file, a municipality, a person', async () => {
    await news()
    await auditor.visitor.get('/people')
    expect(whose(await news())).toEqual([
      { tenant: chiyoda, count: 3, action: 'data.see' },
      { tenant: fujisawa, count: 1, action: 'data.see' },
    ])
    await auditor.visitor.get('/people.csv?find=藤沢')
    expect(whose(await news())).toEqual([{ tenant: fujisawa, count: 1, action: 'list.export' }])
    await auditor.visitor.get(`/tenants/${fujisawa}`)
    expect(whose(await news())).toEqual([{ tenant: fujisawa, count: 1, action: 'data.see' }])
    await auditor.visitor.get(`/people/${staff}`)
    expect(whose(await news())).toMatchObject([{ tenant: chiyoda, action: 'audit.search' }])
  })

  it('and so does what they see of the log; its own people’s looks stay one record', async () => {
    await news()
    await auditor.visitor.get('/audit')
    const looked = whose(await news())
    expect(new Set(looked.map(({ tenant }) => tenant))).toEqual(
      new Set([chiyoda, fujisawa, undefined]),
    )
    expect(looked.every(({ action }) => action === 'audit.search')).toBe(true)
    await administrator.visitor.get('/people')
    expect(await news()).toEqual([])
    await administrator.visitor.get('/audit')
    expect(whose(await news())).toMatchObject([{ tenant: chiyoda, action: 'audit.search' }])
  })

  const identity = generateIdentity()
  const wanted = async () => ({
    from: '2026-11-01',
    to: '2026-11-30',
    recipient: await identityToRecipient(await identity),
    reason: '令和8年11月分の点検',
  })
  const opened = async (bytes: Buffer): Promise<string> => {
    const decrypter = new Decrypter()
    decrypter.addIdentity(await identity)
    return Buffer.from(await decrypter.decrypt(bytes)).toString('utf8')
  }

  it('takes the log away sealed, and each municipality in it knows of which numbers and why', async () => {
    await auditor.visitor.get('/audit/export')
    await news()
    const file = await auditor.visitor.post('/audit/export', { ...(await wanted()), tenant: '' })
    expect(file.headers['content-disposition']).toContain('attachment')
    expect(file.rawPayload.toString('latin1')).not.toContain('signin')
    const text = await opened(file.rawPayload)
    expect(text).toMatch(/^\uFEFF"番号","いつ"/)
    const events = await news()
    const lines = text.trim().split('\r\n').length - 1
    expect(lines).toBe(seen - events.length)
    expect(events).toMatchObject([
      { what: { count: lines, id: `1-${lines}` }, how: { action: 'audit.export' } },
      { what: { tenant: chiyoda }, how: { reason: '令和8年11月分の点検' } },
      {
        what: { tenant: fujisawa },
        how: { changes: { days: { after: '2026-11-01 2026-11-30' } } },
      },
    ])
  })

  it('gives a municipality nothing but its own', async () => {
    await administrator.visitor.get('/audit/export')
    const asked = { ...(await wanted()), tenant: fujisawa }
    const file = await administrator.visitor.post('/audit/export', asked)
    const text = await opened(file.rawPayload)
    expect(text).toContain(chiyoda)
    expect(text).not.toContain(fujisawa)
  })

  it('takes nothing away for nobody, of no days, or without a fresh proof', async () => {
    await auditor.visitor.get('/audit/export')
    await news()
    for (const [wrong, sentence] of [
      [{ recipient: 'age1xyz' }, 'age1 で始まる'],
      [{ reason: ' ' }, '理由'],
      [{ from: '2026-02-30' }, 'ある日'],
      [{ from: '2026-11-30', to: '2026-11-01' }, '後にして'],
      [{ from: '2020-01-01', to: '2020-01-31' }, 'ありません'],
    ] as const) {
      const answer = await auditor.visitor.post('/audit/export', { ...(await wanted()), ...wrong })
      expect(answer.statusCode).toBe(422)
      expect(answer.body).toContain(sentence)
    }
    passed += 6 * 60_000
    const late = await auditor.visitor.post('/audit/export', await wanted())
    expect(late.headers.location).toBe('/prove?to=%2Faudit%2Fexport')
    expect(JSON.stringify(await news())).not.toMatch(/"action":"audit.export","[^}]*"result":"ok"/)
  })
})
