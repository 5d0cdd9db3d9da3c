import { frameworks } from '@zeimori/requirements'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Services } from '../src/services.ts'
import type { Browser } from './browser.ts'
import { enrolled } from './enrolled.ts'
import { registered } from './invited.ts'
import { openConsole } from './open-console.ts'
import { freshServices } from './services.ts'
import { wordsOf } from './words-of.ts'

const first = '/ledger?source=asvs-1'

describe('a framework beside the documents', () => {
  const fresh = freshServices()
  let app: FastifyInstance
  let chief: Browser
  let elsewhere: Browser
  let provider: Browser

  beforeAll(async () => {
    const base = fresh()
    const { ledger } = base
    const services: Services = {
      ...base,
      ...(ledger && {
        ledger: {
          ...ledger,
          asked: [
            ...ledger.asked,
            ...frameworks.map(({ id, controls, criterion, entry, cadence }) => ({
              id,
              controls,
              probed: criterion !== undefined,
              person: entry === undefined ? undefined : ('record' as const),
              validity: ledger.validityOf(cadence),
            })),
          ],
        },
      }),
    }
    app = await openConsole(services)
    await registered(services, '131016', '見本甲市')
    await registered(services, '142051', '見本乙市')
    const come = async (
      login: string,
      role: Parameters<typeof enrolled>[2]['role'],
      tenant?: string,
    ) => (await enrolled(app, services, { tenant, login, role })).visitor
    chief = await come('kanri', 'client-admin', '131016')
    elsewhere = await come('hoka', 'client-admin', '142051')
    provider = await come('teikyo', 'provider-admin')
  })
  afterAll(() => app.close())

  const see = async (visitor: Browser, address: string): Promise<string> =>
    wordsOf((await visitor.get(address)).body)
  /** How many requirements the ledger counts. */
  const counted = async (visitor: Browser): Promise<string | undefined> =>
    /(\d+)件。悪いものから/.exec(await see(visitor, '/ledger'))?.[1]

  it('is shown with how it stands to whom it does not bind, and counts nowhere', async () => {
    const before = await counted(chief)
    for (const visitor of [chief, provider]) {
      const page = await see(visitor, first)
      expect(page).toContain('70件。悪いものから')
      expect(page).toContain('ここでは従う文書ではありません')
      expect(page).toContain('この製品はWebSocketを使わないので')
    }
    expect(await see(provider, '/ledger?source=asvs-2')).toContain('183件。悪いものから')
    expect(await counted(chief)).toBe(before)
    const one = await see(chief, '/ledger/asvs-6-2-5')
    expect(one).toContain('未検査')
    expect(one).toContain('この要件とは両立しません（裁定1）')
    for (const act of ['record', 'decide?kind=lower'])
      expect((await chief.get(`/ledger/asvs-6-2-5/${act}`)).statusCode).toBe(404)
  })

  it('binds whom has chosen it, and nobody else', async () => {
    const before = Number(await counted(chief))
    await chief.get('/tenants/131016/sources')
    const chosen = await chief.post('/tenants/131016/sources', {
      'chiyoda-web': 'yes',
      tochigi: 'yes',
      'asvs-1': 'yes',
      reason: '契約書 別紙3',
    })
    expect(chosen.statusCode).toBe(303)
    expect(Number(await counted(chief))).toBe(before + 70)
    expect(await see(chief, first)).not.toContain('ここでは従う文書ではありません')
    for (const act of ['record', 'decide?kind=lower'])
      expect((await chief.get(`/ledger/asvs-6-2-5/${act}`)).statusCode).toBe(200)
    expect(await see(elsewhere, '/tenants/142051/sources')).toMatch(/ASVS）レベル1 .*? 従いません/)
    expect(await see(elsewhere, first)).toContain('ここでは従う文書ではありません')
  })
})
