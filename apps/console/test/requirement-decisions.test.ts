import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Services } from '../src/services.ts'
import type { Browser } from './browser.ts'
import { enrolled } from './enrolled.ts'
import { registered } from './invited.ts'
import { openConsole } from './open-console.ts'
import { freshServices, recorded } from './services.ts'
import { wordsOf } from './words-of.ts'

const day = 24 * 60 * 60 * 1000
const banner = '/ledger/chiyoda-33-a'

describe('what people decide about a requirement', () => {
  const fresh = freshServices()
  let passed = 0
  let services: Services
  let app: FastifyInstance
  let staff: Browser
  let chief: Browser
  let viewer: Browser
  let operator: Browser
  let provider: Browser
  let auditor: Browser

  beforeAll(async () => {
    const begun = fresh().now().getTime()
    services = { ...fresh(), now: () => new Date(begun + passed) }
    app = await openConsole(services)
    await registered(services, '131016', '見本甲市')
    const come = async (
      login: string,
      role: Parameters<typeof enrolled>[2]['role'],
      tenant?: string,
    ) => (await enrolled(app, services, { tenant, login, role })).visitor
    staff = await come('tanto', 'client-staff', '131016')
    chief = await come('kanri', 'client-admin', '131016')
    viewer = await come('eturan', 'client-viewer', '131016')
    operator = await come('unyo', 'operator')
    provider = await come('teikyo', 'provider-admin')
    auditor = await come('kansa', 'auditor')
  })
  afterAll(() => app.close())

  const page = async (visitor: Browser, address = banner): Promise<string> =>
    wordsOf((await visitor.get(address)).body)
  const decide = async (visitor: Browser, fields: Readonly<Record<string, string>>) => {
    passed += 1000
    await visitor.get('/me')
    return visitor.post(`${banner}/decide`, { reason: '端末を使わない契約', ...fields })
  }
  const waiting = async (visitor: Browser, address = banner): Promise<string> =>
    /name="decision" value="([^"]+)"/.exec((await visitor.get(address)).body)?.[1] ?? ''
  const answer = async (visitor: Browser, agreed: 'yes' | 'no', tenant = '131016') => {
    passed += 1000
    const decision = await waiting(visitor, tenant === '' ? banner : `${banner}?tenant=${tenant}`)
    return visitor.post(`${banner}/answer`, { decision, agreed, answer: '確かめた', tenant })
  }

  it('is refused without a reason, without a day of review, and for longer than a year', async () => {
    for (const [fields, says] of [
      [{ kind: 'not-needed', reason: ' ', reviewOn: '2027-03-31' }, '理由を書いて'],
      [{ kind: 'not-needed', reviewOn: '' }, '見直す日は、決めた日より後'],
      [{ kind: 'not-needed', reviewOn: '2026-11-01' }, '見直す日は、決めた日より後'],
      [{ kind: 'override', reviewOn: '2028-11-01' }, '12か月以内'],
      [{ kind: 'not-applicable', reviewOn: '2027-03-31' }, '条件付きの要件にだけ'],
    ] as const) {
      const refused = await decide(staff, fields)
      expect([refused.statusCode, wordsOf(refused.body)]).toEqual([
        200,
        expect.stringContaining(says),
      ])
    }
    expect(await page(staff)).not.toContain('判断の履歴')
  })

  it('waits until somebody else of the municipality agrees', async () => {
    expect((await decide(staff, { kind: 'not-needed', reviewOn: '2027-03-31' })).statusCode).toBe(
      303,
    )
    expect(await page(staff)).toContain('未検査 chiyoda-33-a')
    expect(await page(chief, '/ledger')).toContain('承認を待っている判断')
    // Neither the one who asked, nor who only looks, nor the provider agrees for a municipality.
    expect(await waiting(staff)).toBe('')
    const decision = await waiting(chief)
    for (const one of [staff, viewer, operator])
      expect(
        (
          await one.post(`${banner}/answer`, {
            decision,
            agreed: 'yes',
            answer: 'よい',
            tenant: '131016',
          })
        ).statusCode,
      ).toBe(403)
    const refused = await provider.post(`${banner}/answer`, {
      decision,
      agreed: 'yes',
      answer: 'よい',
      tenant: '131016',
    })
    expect(wordsOf(refused.body)).toContain('権限がありません')
    expect((await answer(chief, 'yes')).statusCode).toBe(303)
    const agreed = await page(viewer)
    expect(agreed).toContain('対応不要 chiyoda-33-a')
    expect(agreed).toContain('決めた人：見本 tanto')
    expect(agreed).toContain('承認した人：見本 kanri')
    expect(agreed).toContain('証拠から計算した状態：未検査')
  })

  it('who asked cannot agree, even as an administrator', async () => {
    await decide(chief, { kind: 'override', reviewOn: '2027-03-31' })
    const rows = await fresh().store.db.selectFrom('decision').select('id').execute()
    for (const { id: decision } of rows) {
      const own = await chief.post(`${banner}/answer`, {
        decision,
        agreed: 'yes',
        answer: 'よい',
        tenant: '131016',
      })
      expect(wordsOf(own.body)).toMatch(/自分では決められません|すでに終わって/)
    }
    expect(await page(viewer)).toContain('対応不要 chiyoda-33-a')
  })

  it('falls back to what was worked out when its day of review comes', async () => {
    const before = passed
    passed += 130 * day
    const { visitor } = await enrolled(app, services, {
      tenant: '131016',
      login: 'ato',
      role: 'client-viewer',
    })
    const later = await page(visitor)
    expect(later).toContain('未検査 chiyoda-33-a')
    expect(later).toContain('見直す日が来て、効かなくなりました')
    passed = before
  })

  it('shows an override wherever the status stands, with names and what was worked out', async () => {
    await decide(staff, { kind: 'override', reason: '手で確かめた', reviewOn: '2027-03-31' })
    await answer(chief, 'yes')
    const seen = await page(viewer)
    expect(seen).toContain('対応済 上書き chiyoda-33-a')
    expect(seen).toContain('上書きされています')
    expect(seen).toContain('証拠だけでは「未検査」です')
    const overview = await viewer.get('/ledger')
    expect(overview.body).toContain('class="overridden"')
    expect(wordsOf(overview.body)).toContain('うち上書き 1件')
  })

  it('lowers at once, with what is done about the risk, and can be taken back', async () => {
    await decide(staff, { kind: 'lower', to: 'unmet', response: 'transfer', reason: '監査の指摘' })
    expect(await page(viewer)).toMatch(/未対策 chiyoda-33-a .*リスクへの対応：移転/)
    await decide(staff, { kind: 'none', reason: '指摘が解けた' })
    const seen = await page(viewer)
    expect(seen).toContain('未検査 chiyoda-33-a')
    for (const past of ['計算された状態に戻しました', '新しい判断に替わりました', '手で確かめた'])
      expect(seen).toContain(past)
  })

  it('for the whole installation is the provider’s; only what makes worse reaches a municipality', async () => {
    const all = { tenant: '' }
    await decide(operator, { ...all, kind: 'not-needed', reviewOn: '2027-03-31' })
    expect(wordsOf((await answer(provider, 'yes', '')).body)).not.toContain('権限')
    expect(await page(auditor)).toContain('対応不要 chiyoda-33-a')
    expect(await page(viewer)).toContain('未検査 chiyoda-33-a')
    await decide(operator, {
      ...all,
      kind: 'lower',
      to: 'unmet',
      response: 'reduce',
      reason: '版が出る',
    })
    const seen = await page(viewer)
    expect(seen).toContain('未対策 chiyoda-33-a')
    expect(seen).toContain('この自治体の台帳にも効きます')
    expect(seen).not.toContain('見本 unyo')
  })

  it('leaves a record of each, and tells who has to agree', async () => {
    const events = (await recorded({ ...fresh(), now: services.now })).map((one) =>
      JSON.stringify(one),
    )
    for (const action of ['requirement.decide', 'requirement.agree'])
      expect(
        events.filter((one) => one.includes(`"${action}"`) && one.includes('"ok"')).length,
      ).toBeGreaterThan(1)
    const mails = await fresh().store.db.selectFrom('outbox').select('template').execute()
    for (const template of ['requirement-decided', 'requirement-answered'])
      expect(mails.some((mail) => mail.template === template)).toBe(true)
  })
})
