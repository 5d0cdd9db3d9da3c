import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Services } from '../src/services.ts'
import type { Browser } from './browser.ts'
import { enrolled } from './enrolled.ts'
import { registered } from './invited.ts'
import { openConsole } from './open-console.ts'
import { freshServices, recorded } from './services.ts'
import { wordsOf } from './words-of.ts'

/** Due once before the launch: one to be recorded, one of another municipality's document. */
const due = 'fujisawa-2-f'
const opening = '/tenants/131016/opening'

describe('opening a municipality’s pages to the public', () => {
  const fresh = freshServices()
  let passed = 0
  let version = '1'
  let services: Services
  let app: FastifyInstance
  let chief: Browser
  let second: Browser
  let staff: Browser
  let elsewhere: Browser

  beforeAll(async () => {
    const begun = fresh().now().getTime()
    services = {
      ...fresh(),
      now: () => new Date(begun + passed),
      ledger: {
        asked: [
          {
            id: due,
            controls: ['checklist'],
            probed: false,
            person: 'record',
            validity: { kind: 'until-change', milliseconds: undefined },
          },
        ],
        validityOf: () => ({ kind: 'until-change', milliseconds: undefined }),
        probes: [],
        running: () => ({ version, settings: 's', certificate: undefined, contract: '' }),
      },
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
    staff = await come('tanto', 'client-staff', '131016')
    elsewhere = await come('hoka', 'client-admin', '142051')
    second = await come('teikyo', 'provider-admin')
    await services.store.db
      .insertInto('account_review')
      .columns(['tenant', 'account', 'reviewer', 'reviewer_name', 'verdict', 'reason', 'at'])
      .expression((from) =>
        from
          .selectFrom('account')
          .select((of) => [
            'tenant',
            'id as account',
            'id as reviewer',
            of.val('見本').as('reviewer_name'),
            of.val('keep' as const).as('verdict'),
            of.val('要る').as('reason'),
            of.val(services.now()).as('at'),
          ]),
      )
      .execute()
  })
  afterAll(() => app.close())

  const page = async (visitor: Browser, address = opening): Promise<string> =>
    wordsOf((await visitor.get(address)).body)
  const act = async (
    visitor: Browser,
    which: 'open' | 'close' | 'override' | 'answer',
    fields: Readonly<Record<string, string>>,
  ) => {
    passed += 1000
    await visitor.get('/me')
    return visitor.post(`${opening}/${which}`, fields)
  }
  const asked = async (visitor: Browser): Promise<string> =>
    /name="opening" value="([^"]+)"/.exec((await visitor.get(opening)).body)?.[1] ?? ''
  const give = async () => {
    passed += 1000
    await chief.get('/me')
    return chief.upload(`/ledger/${due}/record`, new File([], ''), undefined, {
      outcome: 'pass',
      text: '提出した',
      signer: '見本 花子',
      effectiveOn: '2026-11-22',
    })
  }

  it('is refused while a requirement that is due before has no proof, and says which', async () => {
    const shown = await page(chief)
    expect(shown).toContain('公開していません')
    expect(shown).toContain('あと 1件の確認が終わると')
    expect((await chief.get(opening)).body).toContain(`href="/ledger/${due}?tenant=131016"`)
    const refused = await act(chief, 'open', { reason: '' })
    expect(wordsOf(refused.body)).toContain('公開前に1回の要件か、利用者の確認が残っています')
    expect(await page(chief)).toContain('公開していません')
  })

  it('is nobody’s who has not the right, nor another municipality’s', async () => {
    expect((await staff.get(opening)).statusCode).toBe(200)
    expect((await act(staff, 'open', { reason: '' })).statusCode).toBe(403)
    expect((await elsewhere.get(opening)).statusCode).toBe(404)
    expect(await page(chief)).not.toContain('見本乙市')
    await act(elsewhere, 'override', { reason: '急ぐ' })
    expect(await page(chief)).not.toContain('承認を待っている')
  })

  it('goes ahead in an emergency only when somebody else agrees, and says so everywhere', async () => {
    expect(wordsOf((await act(chief, 'override', { reason: ' ' })).body)).toContain(
      '理由を書いてください',
    )
    expect((await act(chief, 'override', { reason: '災害の減免のため' })).statusCode).toBe(303)
    expect(await page(chief)).toContain('公開していません')
    const opens = await asked(second)
    expect(wordsOf((await chief.get(opening)).body)).toContain('取り下げる')
    const own = await act(chief, 'answer', { opening: opens, agreed: 'yes', answer: 'よい' })
    expect(wordsOf(own.body)).toContain('自分のことは、自分では決められません')
    // What she typed is still there.
    expect(own.body).toMatch(/<input[^>]* name="answer"[^>]* value="よい"/)
    // Nobody has confirmed this one of the provider's, whom the municipality cannot see.
    await enrolled(app, services, { tenant: undefined, login: 'atarashii', role: 'auditor' })
    expect(await page(chief)).not.toContain('atarashii')
    expect(await page(second)).toContain('atarashii')
    const yes = { opening: opens, agreed: 'yes', answer: '確かめた' }
    expect((await act(second, 'answer', yes)).statusCode).toBe(303)
    for (const address of [opening, '/tenants/131016', '/ledger']) {
      const shown = await page(staff, address)
      expect(shown).toContain('証明がそろわないまま公開しています 災害の減免のため')
      expect(shown).toContain('求めた人：見本 kanri')
      expect(shown).toContain('承認した人：見本 teikyo')
      expect(shown).toContain(due)
    }
  })

  it('is asked for by one of two at the same moment, and taken back by whoever asked', async () => {
    await act(chief, 'close', { reason: '減免が終わった' })
    const both = await Promise.all(
      [chief, second].map((one) => act(one, 'override', { reason: '急ぐ' })),
    )
    expect(both.filter(({ statusCode }) => statusCode === 303)).toHaveLength(1)
    const first = both[0]?.statusCode === 303 ? chief : second
    const no = { opening: await asked(first), agreed: 'no', answer: '要らなくなった' }
    expect((await act(first, 'answer', no)).statusCode).toBe(303)
    expect(await asked(first)).toBe('')
    expect(await page(chief)).toContain('公開していません')
    await act(chief, 'override', { reason: 'また急ぐ' })
    const again = { opening: await asked(second), agreed: 'yes', answer: '確かめた' }
    expect((await act(second, 'answer', again)).statusCode).toBe(303)
  })

  it('is taken back with a reason', async () => {
    expect(wordsOf((await act(chief, 'close', { reason: '' })).body)).toContain(
      '理由を書いてください',
    )
    expect((await act(chief, 'close', { reason: '減免が終わった' })).statusCode).toBe(303)
    expect(await page(chief)).toContain('公開していません')
  })

  it('rests on the proof, which no build takes back while the pages are open', async () => {
    expect((await give()).statusCode).toBe(303)
    expect((await act(chief, 'override', { reason: '急ぐ' })).body).toContain(
      'ふつうに公開してください',
    )
    await recorded(services)
    expect((await act(chief, 'open', { reason: '' })).statusCode).toBe(303)
    expect(await page(chief)).toMatch(/公開のときの証明 .*fujisawa-2-f 対応済 \d+/)
    version = '2'
    expect(await page(staff, '/ledger')).toMatch(/対応済 1件/)
    await act(chief, 'close', { reason: '契約の終わり' })
    expect(await page(staff, '/ledger')).toMatch(/要再確認 1件/)
    expect(wordsOf((await act(chief, 'open', { reason: '' })).body)).toContain('残っています')
  })

  it('is recorded, what was refused too', async () => {
    const told = (await recorded(services)).filter((event) =>
      /"action":"tenant\.(open|close|ask|answer)/.test(JSON.stringify(event)),
    )
    expect(told).toMatchObject([
      { how: { action: 'tenant.open', result: 'denied' } },
      { how: { action: 'tenant.ask-override', result: 'denied' } },
      { how: { action: 'tenant.ask-override', result: 'denied' } },
      { how: { action: 'tenant.ask-override', result: 'ok', reason: '災害の減免のため' } },
      { how: { action: 'tenant.answer-override', result: 'denied', reason: 'own-affair' } },
      { how: { action: 'tenant.answer-override', result: 'ok', reason: '確かめた' } },
      { how: { action: 'tenant.close', result: 'ok' } },
      { how: { action: 'tenant.ask-override' } },
      { how: { action: 'tenant.ask-override' } },
      { how: { action: 'tenant.answer-override', result: 'ok', reason: '要らなくなった' } },
      { how: { action: 'tenant.ask-override', result: 'ok' } },
      { how: { action: 'tenant.answer-override', result: 'ok' } },
      { how: { action: 'tenant.close', result: 'denied' } },
      { how: { action: 'tenant.close', result: 'ok', reason: '減免が終わった' } },
      { how: { action: 'tenant.ask-override', result: 'denied' } },
      { how: { action: 'tenant.open', result: 'ok' } },
      { how: { action: 'tenant.close', result: 'ok', reason: '契約の終わり' } },
      { how: { action: 'tenant.open', result: 'denied' } },
    ])
  })

  it('asks only what binds, which the municipality’s administrators alone choose', async () => {
    const sources = '/tenants/131016/sources'
    const choose = async (visitor: Browser, fields: Readonly<Record<string, string>>) => {
      passed += 1000
      await visitor.get('/me')
      return visitor.post(sources, { reason: '契約書 第1号', ...fields })
    }
    expect(await page(second, sources)).toContain('選んでいません')
    for (const other of [second, staff, elsewhere])
      expect((await choose(other, { 'ipa-book': 'yes' })).statusCode).not.toBe(303)
    expect(wordsOf((await choose(chief, {})).body)).toContain('一つは選んでください')
    expect(wordsOf((await choose(chief, { fujisawa: 'yes', reason: '' })).body)).toContain(
      '理由を書いてください',
    )
    expect(await page(chief)).toContain(due)
    expect((await choose(chief, { 'ipa-book': 'yes' })).statusCode).toBe(303)
    expect(await page(staff, sources)).toMatch(/IPA.* 従います/)
    expect(await page(chief)).not.toContain(`${due} 藤沢市`)
    expect((await choose(chief, { fujisawa: 'yes' })).statusCode).toBe(303)
    expect(await page(chief)).toContain(`${due} 藤沢市`)
    expect(wordsOf((await choose(chief, { fujisawa: 'yes' })).body)).toContain('すでに')
    expect(JSON.stringify((await recorded(services)).at(-2))).toContain(
      '"sources":{"after":"fujisawa","before":"ipa-book"}',
    )
  })

  it('takes a fresh proof of who she is', async () => {
    passed += 10 * 60 * 1000
    const sent = await act(chief, 'override', { reason: '急ぐ' })
    expect([sent.statusCode, sent.headers.location]).toEqual([
      303,
      `/prove?to=${encodeURIComponent(opening)}`,
    ])
    // And she is led there before she has typed anything.
    const { body } = await chief.get(opening)
    expect(body).toContain(`href="/prove?to=${encodeURIComponent(opening)}"`)
    expect(body).not.toContain('name="reason"')
  })
})
