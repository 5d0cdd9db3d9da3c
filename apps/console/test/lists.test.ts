import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { limitsOf, logItems } from '@zeimori/records'
import { forTenant } from '@zeimori/store'
import { approve } from '../src/acts/approvals/decide.ts'
import { requestApproval } from '../src/acts/approvals/request.ts'
import { changeLimits } from '../src/acts/change-limits.ts'
import { handOutLog, type HandOut } from '../src/acts/hand-out-log.ts'
import { perform, record } from '../src/acts/perform.ts'
import { enrolled, type Enrolled } from './enrolled.ts'
import { registered } from './invited.ts'
import { onBoth } from './on-both.ts'
import { openConsole } from './open-console.ts'
import { somebody, start } from './people.ts'
import { administrator, recorded } from './services.ts'

const digest = createHash('sha256').update('見本').digest('hex')

onBoth('what the console lists', (services) => {
  let app: FastifyInstance
  let mine: Enrolled
  const asDoor = () => ({ ...administrator, provedAt: start.getTime() })

  beforeAll(async () => {
    app = await openConsole(services())
    await registered(services(), '131016', '千代田区')
    await registered(services(), '142051', '藤沢市')
    const role = 'client-admin'
    mine = await enrolled(app, services(), { tenant: '131016', login: 'ichiran', role })
    await somebody(services().store, 'client-viewer', { name: '=HYPERLINK("x")' })
    await somebody(services().store, 'client-admin', { tenant: '142051', name: 'よその人' })
  })
  afterAll(() => app.close())

  const sheets = async (url: string) => {
    const answer = await mine.visitor.get(url)
    expect(answer.statusCode).toBe(200)
    return (await readXlsx(answer.rawPayload)).sheets
  }

  it('goes to Excel with typed cells, nobody else’s rows, and who made it', async () => {
    const [people, about] = await sheets('/people.xlsx')
    const all = people?.rows.flat() ?? []
    expect(people?.rows[0]?.[0]).toBe('氏名')
    expect(all).toContain('=HYPERLINK("x")')
    expect(all).not.toContain('よその人')
    expect(all.some((cell) => cell instanceof Date || typeof cell === 'number')).toBe(true)
    expect(about?.rows.flat()).toEqual(expect.arrayContaining(['出した人', '見本 ichiran', 2]))
  })

  it('leaves the same record for Excel as for CSV', async () => {
    await mine.visitor.get('/people.csv')
    const log = await recorded(services())
    const taken = {
      what: { kind: 'list', id: '/people', count: 2, tenant: '131016' },
      how: { action: 'list.export', result: 'ok' },
    }
    const exports = log.filter((one) => JSON.stringify(one).includes('"list.export"'))
    expect(exports).toMatchObject([taken, taken])
  })

  it('is narrowed by what stands in a column, on the page and in its files', async () => {
    const query = new URLSearchParams({ 'only-role': '自治体閲覧者' })
    const { body } = await mine.visitor.get(`/people?${query}`)
    expect(body).toContain('1件')
    expect(body).toContain(`/people.xlsx?${query}`)
    const [people, about] = await sheets(`/people.xlsx?${query}`)
    expect(people?.rows).toHaveLength(2)
    expect(about?.rows.flat()).toContain('自治体閲覧者')
    expect((await mine.visitor.get('/people?only-role=x')).body).toContain('0件')
  })

  it('proposes every act that is recorded, and says whether this version was approved', async () => {
    const page = async () => (await mine.visitor.get('/audit/items')).body
    expect(await page()).toContain('まだ承認されていません')
    const [items] = await sheets('/audit/items.xlsx')
    expect(items?.rows).toHaveLength(logItems.length + 1)
    const [asking, deciding] = [
      await somebody(services().store, 'client-staff'),
      await somebody(services().store, 'client-admin'),
    ]
    const wish = {
      kind: 'log-proposal',
      subject: '',
      tenant: '131016',
      reason: '運用の開始',
    } as const
    const asked = await perform(
      services(),
      requestApproval,
      { ...wish, endsOn: '2027-03-31' },
      asking,
    )
    if (!asked.ok) throw new Error(asked.refusal.code)
    const answer = { id: asked.result.id, tenant: '131016', answer: '確かめた' }
    await perform(services(), approve, answer, deciding)
    expect(await page()).toContain('2027-03-31 まで承認されています')
    const limits = { ...limitsOf(null), logYears: 5 }
    await perform(services(), changeLimits, { tenant: '131016', limits }, deciding)
    expect(await page()).toContain('もう一度、承認を求めてください')
    expect(await page()).toContain('5年以上')
  })

  it('enters a hand-out of the log only where it fits what was exported', async () => {
    await recorded(services())
    const rows = await services()
      .store.db.selectFrom('audit_record')
      .select('seq')
      .where('tenant', '=', '131016')
      .orderBy('seq')
      .execute()
    const [first, last] = [rows[0]?.seq ?? 0, rows[3]?.seq ?? 0]
    const what = { kind: 'audit-record', count: 4, id: digest, tenant: '131016' }
    const how = { action: 'audit.export', result: 'ok' } as const
    await record(services(), asDoor(), [{ what, how }])
    await recorded(services())
    const wish: HandOut = {
      tenant: '131016',
      on: '2026-11-22',
      toWhom: '税務課 見本花子',
      purpose: '年次の点検',
      first,
      last,
      digest,
      way: 'sent',
      approvedBy: '運用管理者 見本次郎',
    }
    const enter = (more: Partial<HandOut>) =>
      perform(services(), handOutLog, { ...wish, ...more }, asDoor())
    expect(await enter({ tenant: '142051' })).toMatchObject({ refusal: { rule: 'no-export' } })
    expect(await enter({ digest: 'a'.repeat(64) })).toMatchObject({
      refusal: { rule: 'no-export' },
    })
    expect(await enter({ last: rows[4]?.seq ?? 0 })).toMatchObject({ refusal: { rule: 'count' } })
    expect(await enter({})).toEqual({ ok: true, result: { count: 4 } })
    expect((await mine.visitor.get('/audit/handouts')).body).toContain('税務課 見本花子')
    const [register] = await sheets('/audit/handouts.xlsx')
    expect(register?.rows[1]).toEqual(expect.arrayContaining([first, last, 4, digest]))
  })

  it('shows the register to nobody of another municipality, and lets nobody change it', async () => {
    const { store } = services()
    const read = (tenant: string) =>
      forTenant(store, tenant, (within) => within.selectFrom('log_handout').select('id').execute())
    expect([await read('131016'), await read('142051')]).toMatchObject([[{}], []])
    await expect(
      store.db.updateTable('log_handout').set({ to_whom: 'x' }).execute(),
    ).rejects.toThrow('append-only')
    await expect(store.db.deleteFrom('log_handout').execute()).rejects.toThrow('append-only')
  })
})
