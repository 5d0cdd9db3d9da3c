import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  isNeeded,
  registerNames,
  registerOf,
  writtenFields,
  type RegisterName,
} from '@zeimori/records'
import { readLists } from '@zeimori/documents'
import { requirementOf } from '@zeimori/requirements'
import { boxName } from '../src/registers/boxes.ts'
import type { Browser } from './browser.ts'
import { enrolled } from './enrolled.ts'
import { registered } from './invited.ts'
import { openConsole } from './open-console.ts'
import { freshServices, recorded } from './services.ts'

type Fields = Readonly<Record<string, string>>
const tenant = '131016'

/** Something that every field of a register takes. */
const filled = (name: RegisterName): Fields => {
  const { fields } = registerOf(name)
  const all: Record<string, string> = {}
  for (const field of fields) {
    if (!isNeeded(field, all) && field.column !== true) continue
    if (field.kind === 'day') all[field.id] = '2026-11-20'
    else if (field.kind === 'number') all[field.id] = String(field.least)
    else if (field.kind === 'choice') all[field.id] = field.choices[0] ?? ''
    else if (field.kind === 'yes-no') all[field.id] = 'はい'
    else if (field.kind !== 'file') all[field.id] = `=見本 ${field.label}`
  }
  return Object.fromEntries(Object.entries(all).map(([id, text]) => [boxName(id), text]))
}

describe('a register', () => {
  const given = freshServices()
  let now = new Date('2026-11-22T00:00:00Z').getTime()
  const services = () => ({
    ...given(),
    now: () => new Date(now),
    attachments: { ...given().attachments, scanner: async () => ({ kind: 'clean' }) as const },
  })
  let app: FastifyInstance
  let staff: Browser
  let admin: Browser
  let other: Browser
  let operator: Browser
  let chief: Browser

  beforeAll(async () => {
    app = await openConsole(services())
    await registered(services(), tenant, '千代田区')
    await registered(services(), '142051', '藤沢市')
    const people = [
      { tenant, login: 'tanto', role: 'client-staff' },
      { tenant, login: 'kanri', role: 'client-admin' },
      { tenant: '142051', login: 'yoso', role: 'client-admin' },
      { tenant: undefined, login: 'unyo', role: 'operator' },
      { tenant: undefined, login: 'cho', role: 'provider-admin' },
    ] as const
    const all = await Promise.all(people.map((person) => enrolled(app, services(), person)))
    const [one, two, three, four, five] = all.map(({ visitor }) => visitor)
    if (!one || !two || !three || !four || !five) throw new Error('nobody')
    ;[staff, admin, other, operator, chief] = [one, two, three, four, five]
  })
  afterAll(() => app.close())

  const post = async (by: Browser, to: string, fields: Fields = {}) => {
    await by.get('/access')
    return by.post(to, fields)
  }
  const page = async (by: Browser, url: string): Promise<string> => (await by.get(url)).body

  it.each(registerNames)('%s: its form, its table and its file agree', async (name) => {
    const definition = registerOf(name)
    const by = definition.writtenBy.includes('provider') ? operator : staff
    const form = await page(by, `/registers/${name}/write`)
    for (const field of writtenFields(definition)) {
      expect(form).toContain(`name="${boxName(field.id)}"`)
      expect(form).toContain(field.label)
    }
    const fields: Fields = {
      ...filled(name),
      ...(definition.whose === 'tenant' && { tenant }),
    }
    const done = await post(by, `/registers/${name}/write`, fields)
    expect({ name, status: done.statusCode, body: done.body }).toMatchObject({ status: 303 })
    const list = await page(operator, `/registers/${name}/list`)
    const csv = await page(operator, `/registers/${name}/list.csv`)
    const xlsx = await operator.get(`/registers/${name}/list.xlsx`)
    const sheets = await readLists(xlsx.rawPayload)
    for (const field of writtenFields(definition).filter(({ column }) => column)) {
      expect(list).toContain(`${field.label}</a></th>`)
      expect(csv).toContain(`"${field.label}"`)
      expect(JSON.stringify(sheets)).toContain(field.label)
      const value = fields[boxName(field.id)] ?? ''
      // What a spreadsheet would take for a formula stays text.
      expect(csv).toContain(value.startsWith('=') ? `"'${value}"` : `"${value}"`)
    }
    // Other municipalities read nothing of it, unless it is for all.
    const shown = definition.whose === 'provider' && definition.shown === true
    expect((await page(other, `/registers/${name}/list`)).includes('第1号')).toBe(shown)
  })

  it('names only requirements that a record or a signature shows', () => {
    for (const name of registerNames)
      for (const id of registerOf(name).requirements)
        expect({ id, proof: requirementOf(id)?.proof }).toEqual({
          id,
          proof: expect.stringMatching(/^(record|attestation)$/),
        })
  })

  it('loses nothing that was typed where something is wrong, and says what', async () => {
    const sent = { ...filled('changes'), [boxName('planned')]: '来週', [boxName('tests')]: '' }
    const refused = await post(operator, '/registers/changes/write', { ...sent, tenant })
    expect(refused.body).toContain('「反映する予定の日」の日付は')
    expect(refused.body).toContain('「試験・検証の結果」を入れてください。')
    expect(refused.body).toContain('value="来週"')
    expect(refused.body).toContain('=見本 変更の名前')
    expect(refused.body).toContain('aria-invalid')
    const nowhere = await post(operator, '/registers/changes/write', filled('changes'))
    expect(nowhere.body).toContain('どの自治体のものかを選んでください。')
    expect(nowhere.body).toContain('=見本 変更の名前')
    // A municipality writes no changes, and nobody reads a register that is none.
    expect((await staff.get('/registers/changes/write')).statusCode).toBe(404)
    expect((await staff.get('/registers/none/list')).statusCode).toBe(400)
  })

  it('goes from the first version through approval to the ledger, and on', async () => {
    const made = await post(operator, '/registers/stop-consents/write', {
      ...filled('stop-consents'),
      [boxName('from')]: '2026-12-01',
      [boxName('to')]: '2026-12-02',
      [boxName('ended')]: '',
      tenant,
    })
    const place = String(made.headers.location)
    expect(await page(staff, place)).toContain('停止・運用制限の事前了承 第2号')
    expect((await other.get(place)).statusCode).toBe(404)
    expect(await page(staff, '/registers/deadlines')).toContain('始まる前の了承')
    // Nothing is answered that nobody asked.
    const early = { decision: 'approved', reason: 'よい', seen: '1' }
    expect((await post(admin, `${place}/answer`, early)).body).toContain('すでに終わっています')
    expect((await post(operator, `${place}/ask`)).statusCode).toBe(303)
    expect(await page(staff, place)).toContain('承認を待っています')
    expect(await page(admin, '/')).toContain('承認を待っている記録が 1件あります')
    expect(await page(chief, '/')).not.toContain('承認を待っている記録が')
    const sent = { ...filled('stop-consents'), [boxName('range')]: '別', seen: '1', reason: 'x' }
    expect((await post(operator, `${place}/write`, sent)).body).toContain('答えがあってから')
    // Whose side does not approve, does not.
    expect((await post(chief, `${place}/answer`, early)).body).toContain('権限がありません')
    const wordless = await post(admin, `${place}/answer`, { ...early, reason: ' ' })
    expect(wordless.body).toContain('理由を書いてください')
    expect((await post(admin, `${place}/answer`, early)).statusCode).toBe(303)
    const body = await page(staff, place)
    expect(body).toContain('承認した（第1版）')
    // Of the entry that nobody asked about it is due still.
    const due = await page(staff, '/registers/deadlines')
    expect(due.split('始まる前の了承').length - 1).toBe(1)
    // What was approved begins anew with the next version.
    const next = {
      ...filled('stop-consents'),
      [boxName('range')]: '広い',
      seen: '1',
      reason: '延びた',
    }
    expect((await post(operator, `${place}/write`, next)).statusCode).toBe(303)
    const changed = await page(staff, place)
    expect(changed).toContain('第1版から第2版で変わったところ')
    expect(changed).toContain('広い')
    expect((await post(operator, `${place}/write`, next)).body).toContain('先に書き直しました')
    expect((await post(operator, `${place}/retire`, { reason: 'やめた' })).statusCode).toBe(303)
    expect(await page(staff, place)).toContain('取りやめ')
    const events = (await recorded(services())).filter(({ what }) => place.endsWith(what.id ?? '-'))
    expect(events.filter(({ how }) => how.result === 'ok').map(({ how }) => how.action)).toEqual([
      'register.write',
      'register.ask',
      'register.answer',
      'register.write',
      'register.retire',
    ])
  })

  it('is approved by nobody who wrote it, and says nothing of persons in the log', async () => {
    const made = await post(chief, '/registers/training/write', {
      ...filled('training'),
      [boxName('person')]: '秘密花子',
    })
    const place = String(made.headers.location)
    expect((await post(chief, `${place}/ask`)).statusCode).toBe(303)
    const yes = { decision: 'approved', reason: 'よい', seen: '1' }
    expect((await post(chief, `${place}/answer`, yes)).body).toContain('自分のことは')
    // Nor where somebody else wrote and asked after her.
    const drafted = await post(chief, '/registers/training/write', filled('training'))
    const draft = String(drafted.headers.location)
    const again = {
      ...filled('training'),
      [boxName('person')]: '別の人',
      seen: '1',
      reason: '直した',
    }
    expect((await post(operator, `${draft}/write`, again)).statusCode).toBe(303)
    expect((await post(operator, `${draft}/ask`)).statusCode).toBe(303)
    const newest = { ...yes, seen: '2' }
    expect((await post(chief, `${draft}/answer`, newest)).body).toContain('自分のことは')
    const log = JSON.stringify(await recorded(services()))
    expect(log).not.toContain('秘密花子')
    expect(log).toContain('=見本 内容')
  })

  it('stands as a record in the ledger of every municipality, once it is approved', async () => {
    now += 120_000
    const made = await post(operator, '/registers/training/write', filled('training'))
    const place = String(made.headers.location)
    const requirement = '/ledger/tochigi-3-6-e'
    await post(operator, `${place}/ask`)
    const answer = { decision: 'returned', reason: '資料がない', seen: '1' }
    const shows = { 'requirement-tochigi-3-6-e': 'yes' }
    expect((await post(chief, `${place}/answer`, { ...answer, ...shows })).statusCode).toBe(303)
    expect(await page(operator, place)).toContain('差し戻した（第1版）')
    const before = await page(staff, requirement)
    expect(before).not.toContain('教育 第')
    expect(before).toContain('>未検査</span>')
    await post(operator, `${place}/ask`)
    const yes = { decision: 'approved', reason: 'よい', seen: '1', ...shows }
    expect((await post(chief, `${place}/answer`, yes)).statusCode).toBe(303)
    const rows = await services().store.db.selectFrom('evidence').selectAll().execute()
    expect(
      rows
        .map((row) => `${row.tenant} ${row.subject} ${row.way} ${row.outcome}`)
        .toSorted((a, b) => a.localeCompare(b)),
    ).toEqual(['131016 tochigi-3-6-e record pass', '142051 tochigi-3-6-e record pass'])
    // The audit log of each repeats its digest: it can be relied on.
    const log = await recorded(services())
    expect(
      log.filter(({ how }) => how.action === 'evidence.record').map(({ what }) => what.tenant),
    ).toEqual([tenant, '142051'])
    now += 120_000
    await post(staff, '/registers/inquiries/write', filled('inquiries'))
    await recorded(services())
    for (const by of [staff, other]) {
      const body = await page(by, requirement)
      expect(body).toContain('教育 第')
      expect(body).toContain('>対応済</span>')
      expect(body).not.toContain('>未検査</span>')
      expect(body).not.toContain('見本 受けた人')
      expect(body).not.toContain('監査記録にありません')
    }
  })

  it('is approved by nobody who put a file to it', async () => {
    const made = await post(operator, '/registers/training/write', filled('training'))
    const place = String(made.headers.location)
    const file = new File(['ためし'], 'kiroku.txt', { type: 'text/plain' })
    const sent = await chief.upload(`${place}/attach`, file, undefined, { field: 'record' })
    expect(sent.statusCode).toBe(303)
    await post(operator, `${place}/ask`)
    const yes = { decision: 'approved', reason: 'よい', seen: '1' }
    expect((await post(chief, `${place}/answer`, yes)).body).toContain('自分のことは')
  })

  it('asks for no approval before the files are there', async () => {
    const made = await post(operator, '/registers/disposals/write', {
      ...filled('disposals'),
      tenant,
    })
    const place = String(made.headers.location)
    expect(await page(operator, place)).toContain('処置の前の写真、処置の後の写真、証明の書類')
    expect((await post(operator, `${place}/ask`)).body).toContain('要るファイルがまだ')
    const file = new File(['ためし'], 'kiroku.txt', { type: 'text/plain' })
    for (const field of ['before', 'after', 'certificate']) {
      const sent = await operator.upload(`${place}/attach`, file, undefined, { field })
      expect(sent.statusCode).toBe(303)
    }
    expect((await post(operator, `${place}/ask`)).statusCode).toBe(303)
    const late = await operator.upload(`${place}/attach`, file, undefined, { field: 'before' })
    expect(late.body).toContain('承認を求めたあとは')
    expect(await page(admin, place)).toContain('kiroku.txt')
  })

  it('tells the first page what is late', async () => {
    await post(staff, '/registers/inquiries/write', {
      ...filled('inquiries'),
      [boxName('received')]: '2026-11-02',
      [boxName('answered')]: '',
    })
    expect(await page(staff, '/')).toContain('期限の過ぎたことが')
    expect(await page(staff, '/registers/deadlines')).toContain('過ぎています')
    expect(await page(other, '/registers/deadlines')).not.toContain('問い合わせへの答え')
  })
})
