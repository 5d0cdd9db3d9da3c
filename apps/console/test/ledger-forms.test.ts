import { readLists } from '@zeimori/documents'
import { japanTime, keepVerification } from '@zeimori/store'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Services } from '../src/services.ts'
import type { Browser } from './browser.ts'
import { enrolled } from './enrolled.ts'
import { registered } from './invited.ts'
import { openConsole } from './open-console.ts'
import { freshServices, recorded } from './services.ts'
import { wordsOf } from './words-of.ts'

describe('the official forms of the ledger', () => {
  const fresh = freshServices()
  let services: Services
  let app: FastifyInstance
  let officer: Browser
  let elsewhere: Browser
  let operator: Browser

  beforeAll(async () => {
    services = fresh()
    app = await openConsole(services)
    await registered(services, '131016', '見本甲市')
    await registered(services, '142051', '見本乙市')
    const come = async (login: string, role: 'client-viewer' | 'operator', tenant?: string) =>
      (await enrolled(app, services, { tenant, login, role })).visitor
    officer = await come('tanto', 'client-viewer', '131016')
    elsewhere = await come('hoka', 'client-viewer', '142051')
    operator = await come('unyo', 'operator')
  })
  afterAll(() => app.close())

  it('are handed out from the ledger’s page, each as Excel and PDF, with a record', async () => {
    expect((await officer.get('/ledger')).body).toContain('href="/ledger/forms?tenant=131016"')
    const { body } = await officer.get('/ledger/forms')
    const links = [...body.matchAll(/href="(\/ledger\/forms\/[^"]+)"/g)].map(([, one = '']) => one)
    expect(links).toHaveLength(10)
    for (const link of links.filter((one) => /xlsx|check-sheet/.test(one))) {
      const file = await officer.get(link.replaceAll('&amp;', '&'))
      expect({ link, status: file.statusCode }).toEqual({ link, status: 200 })
      expect(file.headers['content-disposition']).toContain('attachment')
      const bytes = file.rawPayload
      const isPdf = bytes.subarray(0, 5).toString() === '%PDF-'
      const isWhole = link.includes('.pdf') ? isPdf : (await readLists(bytes)).ok
      expect({ link, isWhole }).toEqual({ link, isWhole: true })
    }
    const event = (await recorded(services)).at(-1)
    expect(event).toMatchObject({
      what: { kind: 'report', id: expect.stringMatching(/\.xlsx$/), tenant: '131016' },
      how: { action: 'report.export', result: 'ok' },
    })
  })

  it('are the same whoever takes them, with the numbers under which the log holds the runs', async () => {
    const { store, sealing, now } = services
    const at = now().getTime()
    await keepVerification(
      store,
      sealing,
      {
        startedAt: at,
        endedAt: at,
        startedBy: 'test',
        target: 'http://127.0.0.1',
        tool: 'zeimori verify 1',
        of: { version: '1', settings: 's', certificate: undefined },
        results: [
          {
            subject: 'http/banner',
            subjectVersion: 1,
            outcome: 'pass',
            targets: 3,
            findings: [],
            reason: undefined,
            effectiveAt: at,
            raw: [],
          },
        ],
      },
      {
        at: japanTime(now()),
        where: { host: 'test', instance: '1', service: 'cli' },
        who: { kind: 'operator', id: 'os:test' },
      },
    )
    const run = (await recorded(services)).findIndex(({ how }) => how.action === 'evidence.collect')
    const place = '/ledger/forms/ledger.xlsx?tenant=131016'
    const own = (await officer.get(place)).rawPayload
    expect(own.equals((await operator.get(place)).rawPayload)).toBe(true)
    expect(JSON.stringify(await readLists(own))).toMatch(new RegExp(`[^0-9]${run + 1}[^0-9]`))
  })

  it('are nobody else’s', async () => {
    const place = '/ledger/forms/ledger.xlsx'
    expect((await elsewhere.get(`${place}?tenant=131016`)).statusCode).toBe(404)
    expect((await elsewhere.get('/ledger/forms?tenant=131016')).statusCode).toBe(404)
    expect((await operator.get(place)).statusCode).toBe(404)
    expect((await operator.get(`${place}?tenant=999999`)).statusCode).toBe(404)
    expect(wordsOf((await operator.get('/ledger/forms')).body)).toContain('見本乙市')
    expect((await operator.get(`${place}?tenant=131016`)).statusCode).toBe(200)
  })
})
