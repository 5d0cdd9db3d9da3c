import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Services } from '../src/services.ts'
import type { Browser } from './browser.ts'
import { enrolled } from './enrolled.ts'
import { registered } from './invited.ts'
import { openConsole } from './open-console.ts'
import { freshServices, recorded } from './services.ts'
import { wordsOf } from './words-of.ts'

const place = '/tenants/131016/requirements'
const keys = {
  requirement: '',
  number: '',
  title: '庁舎の鍵',
  section: '要綱 第3条',
  wording: '庁舎の鍵は二人で管理すること。',
  entry: '管理した日と二人の名前',
  theme: 'physical',
  control: '',
  cadence: 'once_before_launch',
  responsible: 'organization',
  proof: 'record',
} as const

describe('what a municipality asks itself', () => {
  const fresh = freshServices()
  let passed = 0
  let services: Services
  let app: FastifyInstance
  let chief: Browser
  let staff: Browser
  let elsewhere: Browser
  let provider: Browser

  beforeAll(async () => {
    const begun = fresh().now().getTime()
    services = { ...fresh(), now: () => new Date(begun + passed) }
    app = await openConsole(services)
    await registered(services, '131016', '見本甲市')
    await registered(services, '142051', '見本乙市')
    const come = async (
      login: string,
      role: Parameters<typeof enrolled>[2]['role'],
      tenant?: string,
    ) => (await enrolled(app, services, { tenant, login, role })).visitor
    chief = await come('kanri', 'client-admin', '131016')
    staff = await come('tanto', 'client-staff', '131016')
    elsewhere = await come('hoka', 'client-admin', '142051')
    provider = await come('teikyo', 'provider-admin')
  })
  afterAll(() => app.close())

  const page = async (visitor: Browser, address: string): Promise<string> =>
    wordsOf((await visitor.get(address)).body)
  const write = async (visitor: Browser, fields: Readonly<Record<string, string>> = {}) => {
    passed += 1000
    await visitor.get('/me')
    return visitor.post(place, { ...keys, ...fields })
  }

  it('is refused where something is missing or no choice of the list, and nothing is written', async () => {
    for (const [fields, says] of [
      [{ title: ' ' }, '要件の名前を書いて'],
      [{ number: 'OWN-７' }, 'own- で始まる番号は'],
      [{ wording: '' }, '求めていることを書いて'],
      [{ entry: ' ' }, '記録に要ることを書いて'],
      [{ theme: 'toString' }, '一覧から選んで'],
      [{ control: 'constructor' }, '一覧から選んで'],
      [{ cadence: 'on_event' }, '一覧から選んで'],
    ] as const) {
      const refused = await write(chief, fields)
      expect([refused.statusCode, wordsOf(refused.body)]).toEqual([
        200,
        expect.stringContaining(says),
      ])
    }
    for (const other of [staff, provider, elsewhere])
      expect((await write(other)).statusCode).not.toBe(303)
    expect((await write(chief, { requirement: 'own-1' })).statusCode).toBe(404)
    expect(await page(chief, place)).toContain('まだありません')
  })

  it('stands in the ledger beside the documents, is shown by a record, and waits before the launch', async () => {
    expect((await write(chief)).statusCode).toBe(303)
    expect((await write(chief, { title: '庁舎の窓', cadence: 'yearly' })).statusCode).toBe(303)
    expect(await page(staff, '/ledger?source=own')).toContain('2件。悪いものから')
    expect(await page(staff, '/ledger/own-1')).toContain('庁舎の鍵は二人で管理すること。')
    const before = await page(chief, '/tenants/131016/opening')
    expect(before).toContain('own-1 自治体の要件 要綱 第3条')
    expect(before).not.toContain('own-2')
    await staff.get('/ledger/own-1/record')
    const given = { outcome: 'pass', text: '管理した', signer: '見本', effectiveOn: '2026-11-22' }
    const kept = await staff.upload('/ledger/own-1/record', new File([], ''), undefined, given)
    expect(kept.statusCode).toBe(303)
    expect(await page(staff, '/ledger/own-1')).toContain('対応済 own-1')
    expect(await page(elsewhere, '/ledger?source=own')).toContain('当てはまる要件はありません')
    expect((await elsewhere.get('/ledger/own-1')).statusCode).toBe(404)
  })

  it('is changed and taken back under its number, which nobody gets again', async () => {
    expect((await write(chief, { requirement: 'own-1', title: '庁舎の扉' })).statusCode).toBe(303)
    expect(await page(staff, '/ledger/own-1')).toContain('庁舎の扉')
    expect((await write(chief, { requirement: 'own-2', retired: 'yes' })).statusCode).toBe(303)
    expect((await staff.get('/ledger/own-2')).statusCode).toBe(404)
    await write(chief, { requirement: 'own-1', title: '庁舎の扉', number: '１－１' })
    const taken = await write(chief, { number: '1-1' })
    expect(wordsOf(taken.body)).toContain('ほかの要件に付いて')
    await write(chief, { title: '庁舎の門' })
    expect(await page(staff, place)).toMatch(/own-1 1-1 庁舎の扉 .*own-3 庁舎の門/)
    const log = (await recorded(services)).filter((event) =>
      JSON.stringify(event).includes('"action":"requirement.add"'),
    )
    expect(log.at(-1)).toMatchObject({
      what: { kind: 'requirement', id: 'own-3', tenant: '131016' },
      how: { result: 'ok', changes: { title: { before: null, after: '庁舎の門' } } },
    })
    // Of what was changed the log has all, and nothing of what was not.
    const { requirement: _, ...same } = { ...keys, title: '庁舎の扉' }
    const next = { ...same, number: '1-1', wording: '鍵は三人で管理すること。' }
    await write(chief, { ...next, requirement: 'own-1' })
    const [event] = (await recorded(services)).slice(-1)
    expect(event).toMatchObject({ what: { id: 'own-1' } })
    expect(event).toHaveProperty('how.changes', {
      wording: { before: keys.wording, after: '鍵は三人で管理すること。' },
    })
  })

  it('asks who she is before she types anything', async () => {
    passed += 10 * 60 * 1000
    const prove = `href="/prove?to=${encodeURIComponent(place)}"`
    const { body } = await chief.get(place)
    expect(body).toContain(prove)
    expect(body).not.toContain('name="wording"')
    const sources = await chief.get('/tenants/131016/sources')
    expect(sources.body).toContain('本人の確認へ進む')
    expect(sources.body).not.toContain('name="reason"')
    expect((await staff.get(place)).body).not.toContain(prove)
  })
})
