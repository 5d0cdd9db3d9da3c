import { unzipSync } from 'fflate'
import { createHash, randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readLists } from '@zeimori/documents'
import { paperNames, paperOf, type PaperName, type Report } from '@zeimori/records'
import { untraced } from '@zeimori/records/measuring'
import { addStep, addVersion, enterRegister, forProvider, keepSnapshot } from '@zeimori/store'
import type { Browser } from './browser.ts'
import { enrolled, type Enrolled } from './enrolled.ts'
import { registered } from './invited.ts'
import { openConsole } from './open-console.ts'
import { freshServices, recorded } from './services.ts'

const tenant = '131016'
const by = { id: '00000000-0000-4000-8000-00000000dddd', name: '見本 書記' }

const contract = {
  number: '見本契約7号',
  name: '見本の業務委託',
  concluded: '2026-10-01',
  from: '2026-10-01',
  to: '2029-09-30',
  opens: '2026-10-20',
  availability: '9990',
  damages: '第12条',
  law: '日本法',
  secrecy: '第9条',
  subcontracting: '第8条',
  checked: '2026-10-01',
}

const snapshot = (nginx: string): string =>
  JSON.stringify({
    os: 'Debian GNU/Linux 12',
    product: '0.1.0',
    node: 'v24.21.0',
    software: [
      { ecosystem: 'debian', name: 'nginx', version: nginx },
      { ecosystem: 'npm', name: 'kysely', version: '0.29.9', licence: 'MIT' },
    ],
    support: [{ name: 'Debian 12', state: 'supported', endsOn: '2028-06-30' }],
  })

describe('the official papers', () => {
  const given = freshServices()
  let now = new Date('2026-11-22T00:00:00Z').getTime()
  const services = () => ({ ...given(), now: () => new Date(now) })
  let app: FastifyInstance
  let officer: Browser
  let other: Browser
  let operator: Browser
  let chief: Enrolled
  let contractEntry = ''

  beforeAll(async () => {
    app = await openConsole(services())
    await registered(services(), tenant, '見本甲市')
    await registered(services(), '142051', '見本乙市')
    const come = (login: string, role: Parameters<typeof enrolled>[2]['role'], of?: string) =>
      enrolled(app, services(), { tenant: of, login, role })
    officer = (await come('tanto', 'client-staff', tenant)).visitor
    other = (await come('yoso', 'client-admin', '142051')).visitor
    operator = (await come('unyo', 'operator')).visitor
    chief = await come('cho', 'provider-admin')
    await forProvider(services().store, async (within) => {
      const entry = { register: 'contracts', tenant, shared: false, fields: contract, by } as const
      const { id } = await enterRegister(within, entry, new Date('2026-10-01T03:00:00Z'))
      const which = { id, tenant }
      const step = { version: 1, by, reason: '見た' } as const
      const at = new Date('2026-10-01T04:00:00Z')
      await addStep(within, which, { ...step, number: 1, kind: 'asked' }, at)
      const digest = 'a'.repeat(64)
      await addStep(within, which, { ...step, number: 2, kind: 'approved', digest }, at)
      for (const [day, version] of [
        ['2026-10-01', '1.22.1-9'],
        ['2026-10-30', '1.22.1-9+deb12u1'],
      ] as const)
        await keepSnapshot(
          within,
          { host: 'mihon-1', day, body: snapshot(version) },
          new Date(`${day}T00:00:00Z`),
        )
      // A host that nobody has looked at for months is not said to be there.
      const silent = { host: 'mihon-old', day: '2026-06-01', body: snapshot('1.18') }
      await keepSnapshot(within, silent, new Date('2026-06-01T00:00:00Z'))
      contractEntry = id
      const own = { register: 'training', tenant: undefined, shared: false, by } as const
      const fields = { person: '見本 秘密', held: '2026-10-02' }
      await enterRegister(within, { ...own, fields }, new Date('2026-10-02T03:00:00Z'))
    })
  })
  afterAll(() => app.close())

  const key = (name: PaperName): string =>
    ({ month: '2026-10', year: '2026', day: '2026-11-22', entry: '1', incident: 'I-0001' })[
      paperOf(name).period
    ]
  const draft = async (name: PaperName): Promise<Report> => {
    const file = await operator.get(
      `/papers/drafts/${name}/json?tenant=${tenant}&period=${key(name)}`,
    )
    expect({ name, status: file.statusCode }).toEqual({ name, status: 200 })
    return JSON.parse(file.body)
  }
  const post = async (who: Browser, to: string, fields: Readonly<Record<string, string>>) => {
    await who.get('/access')
    return who.post(to, fields)
  }
  const versionOf = (made: { readonly headers: Readonly<Record<string, unknown>> }): string =>
    String(made.headers['location'])

  it.each(paperNames)('%s: no figure stands without its record', async (name) => {
    const report = await draft(name)
    expect(untraced(report)).toEqual([])
    expect(report.title).toContain('【下書き】')
    expect(report.subject).toBe('見本甲市')
    expect(JSON.stringify(report)).not.toMatch(/undefined|NaN|\[object/)
    const page = await operator.get(`/papers/drafts/${name}?tenant=${tenant}&period=${key(name)}`)
    expect({ name, status: page.statusCode }).toEqual({ name, status: 200 })
    expect(page.body).toContain(paperOf(name).title)
  })

  it('says what changed of the software in a month, and what is not known', async () => {
    const text = JSON.stringify(await draft('software'))
    expect(text).toContain('1.22.1-9+deb12u1')
    expect(text).toContain('見本契約7号')
    const before = await operator.get(
      `/papers/drafts/software/json?tenant=${tenant}&period=2026-09`,
    )
    expect(before.body).toContain('構成の記録')
    expect(before.body).not.toContain('1.22.1-9')
    expect(text).not.toContain('mihon-old')
  })

  it('speaks of no period that has not begun, nor of another day than it is', async () => {
    const next = await operator.get(`/papers/drafts/software?tenant=${tenant}&period=2026-12`)
    expect(next.body).toContain('まだ始まっていない期間')
    // Of a month that is not over yet, what is to come is missing.
    const now = await operator.get(`/papers/drafts/log-review?tenant=${tenant}&period=2026-11`)
    expect(now.body).toContain('対象の期間の残り（令和8年11月30日まで）')
    const past = `/papers/drafts/accounts/json?tenant=${tenant}&period=2026-11-01`
    const { asOf } = JSON.parse((await operator.get(past)).body)
    expect(new Date(asOf).toISOString()).toBe('2026-11-01T14:59:59.999Z')
    const made = await post(operator, '/papers/drafts/accounts', { tenant, period: '2026-11-01' })
    expect(made.body).toContain('日の書類は、今日のものだけ')
  })

  it('goes on by the approved contract while another version of it is being written', async () => {
    const fields = { ...contract, number: '書きかけ' }
    await forProvider(services().store, (within) =>
      addVersion(
        within,
        { id: contractEntry, tenant },
        { number: 2, fields, reason: '直す', by },
        new Date(now),
      ),
    )
    const text = JSON.stringify(await draft('availability'))
    expect(text).toContain('見本契約7号')
    expect(text).not.toContain('書きかけ')
    const { body } = await chief.visitor.get(`/papers?tenant=${tenant}`)
    expect(body).toContain('2026-10-08')
    expect(body).not.toContain('台帳「契約」に承認された記録がないため')
  })

  it('tells a municipality what is late, and leads its people nowhere that is closed to them', async () => {
    const { body } = await officer.get('/papers')
    expect(body).toMatch(/まだ提出されていないもの[\s\S]*運用環境報告[\s\S]*2026-10-08/)
    const list = (await officer.get('/registers/deadlines')).body
    expect(list).toContain('「ソフトウェア等の運用報告」の提出')
    expect(list).not.toContain('/papers/drafts/')
    expect((await officer.get('/')).body).not.toContain('期限の過ぎたことが')
  })

  it('says what is due, and what is late', async () => {
    const { body } = await chief.visitor.get(`/papers?tenant=${tenant}`)
    // The contract was made in October: its first paper was due within a week, and October's until 10 November.
    expect(body).toMatch(/運用環境報告[\s\S]*?遅れています[\s\S]*?2026-10-08/)
    const list = (await chief.visitor.get('/registers/deadlines')).body
    expect(list).toContain('「ソフトウェア等の運用報告」の提出')
    expect(list).toContain(`/papers/drafts/software?tenant=${tenant}&amp;period=2026-10`)
    expect((await chief.visitor.get('/papers')).body).toContain('見本乙市')
  })

  it('goes from a draft through approval and submission to the municipality, and back', async () => {
    const to = '/papers/drafts/log-review'
    const written = {
      tenant,
      period: '2026-10',
      'judged-opinion': '夜間の操作はない',
      'judged-measure': 'なし',
      'judged-firewall': '',
    }
    const refused = await post(operator, to, written)
    expect(refused.body).toContain('必ず書く欄が空いています。')
    expect(refused.body).toContain('夜間の操作はない')
    expect((await post(officer, to, written)).statusCode).toBe(403)
    const whole = { ...written, 'judged-firewall': '異常なし' }
    const made = await post(operator, to, whole)
    const place = versionOf(made)
    expect(place).toMatch(/^\/papers\/versions\//)
    expect((await post(operator, to, { ...whole, reason: 'また' })).body).toContain('承認を待って')
    // Nobody of the municipality sees it yet, and who made it does not approve it.
    expect((await officer.get(place)).statusCode).toBe(404)
    expect(
      (await post(operator, `${place}/answer`, { decision: 'approved', answer: '' })).statusCode,
    ).toBe(403)
    const early = await post(operator, `${place}/submit`, { day: '2026-11-22', receiver: '課長' })
    expect(early.body).toContain('承認を待っています')
    now += 6 * 60_000
    const unproved = await post(chief.visitor, `${place}/answer`, {
      decision: 'approved',
      answer: '',
    })
    expect(String(unproved.headers.location)).toContain('/prove')
    await chief.visitor.get(`/prove?to=${encodeURIComponent(place)}`)
    await chief.visitor.post('/prove', { to: place, code: await chief.code() })
    expect((await chief.visitor.get(place)).body).toContain('夜間の操作はない')
    expect(
      (await post(chief.visitor, `${place}/answer`, { decision: 'approved', answer: '' }))
        .statusCode,
    ).toBe(303)
    const later = await post(operator, `${place}/submit`, { day: '2027-01-01', receiver: '課長' })
    expect(later.body).toContain('今日までの日で')
    expect(later.body).toContain('value="課長"')
    await post(operator, `${place}/submit`, { day: '2026-11-22', receiver: '情報課長' })
    expect((await officer.get('/papers')).body).toContain(place)
    expect((await other.get('/papers')).body).not.toContain('ログ点検票')
    expect((await other.get(place)).statusCode).toBe(404)
    expect((await officer.get(`/papers?tenant=142051`)).statusCode).toBe(404)
    const sheet = await readLists((await officer.get(`${place}/xlsx`)).rawPayload)
    expect(JSON.stringify(sheet)).toContain('情報課長')
    const silent = await post(officer, `${place}/receive`, { decision: 'sent-back', answer: '' })
    expect(silent.body).toContain('理由を書いてください。')
    await post(officer, `${place}/receive`, { decision: 'sent-back', answer: '数が合わない' })
    expect((await officer.get(place)).body).toContain('数が合わない')
    // A further version begins with what was written, says why, and shows what is otherwise in it.
    const anew = await operator.get(`${to}?tenant=${tenant}&period=2026-10`)
    expect(anew.body).toContain('異常なし')
    const again = await post(operator, to, { ...whole, 'judged-opinion': '夜間の操作が一件ある' })
    expect(again.body).toContain('理由を書いてください。')
    const second = versionOf(
      await post(operator, to, {
        ...whole,
        'judged-opinion': '夜間の操作が一件ある',
        reason: '差し戻しによる',
      }),
    )
    const shown = (await operator.get(second)).body
    expect(shown).toContain('前の版との違い')
    expect(shown).toContain('夜間の操作が一件ある')
    const events = (await recorded(services())).map(({ how }) => how.action)
    for (const action of ['paper.make', 'paper.answer', 'paper.submit', 'paper.receive'])
      expect(events).toContain(action)
  })

  it('meets the deadline with what was submitted, and not with what was sent back', async () => {
    const due = async (): Promise<boolean> =>
      (await chief.visitor.get('/registers/deadlines')).body.includes(
        `/papers/drafts/software?tenant=${tenant}&amp;period=2026-10`,
      )
    expect(await due()).toBe(true)
    const place = versionOf(
      await post(operator, '/papers/drafts/software', { tenant, period: '2026-10' }),
    )
    await post(chief.visitor, `${place}/answer`, { decision: 'approved', answer: '' })
    await post(operator, `${place}/submit`, { day: '2026-11-22', receiver: '情報課長' })
    expect(await due()).toBe(false)
    await post(officer, `${place}/receive`, { decision: 'received', answer: '' })
    expect(await due()).toBe(false)
    expect((await officer.get(place)).body).toContain('受領')
  })

  it('hands everything out in one file with an index, and to nobody else', async () => {
    const attach = async (state: 'clean' | 'quarantined' | 'infected'): Promise<void> => {
      const id = randomUUID()
      await services().attachments.folder.keep(id, Buffer.from(state), tenant)
      await services()
        .store.db.insertInto('attachment')
        .values({
          id,
          tenant,
          approval: null,
          entry: contractEntry,
          entry_field: 'document',
          name: `${state}.txt`,
          type: 'text/plain',
          size: state.length,
          sha256: createHash('sha256').update(state).digest('hex'),
          state,
          added_by: by.id,
          added_name: by.name,
          added_at: new Date(now),
          scanned_at: null,
        })
        .execute()
    }
    for (const state of ['clean', 'quarantined', 'infected'] as const) await attach(state)
    const file = await officer.get('/papers/whole.zip')
    expect(file.statusCode).toBe(200)
    const parts = unzipSync(file.rawPayload)
    const sums = Buffer.from(parts['SHA256SUMS.txt'] ?? []).toString()
    const listed = sums
      .trim()
      .split('\n')
      .map((line) => line.split('  '))
    expect(listed.length).toBe(Object.keys(parts).length - 2)
    for (const [digest, name = ''] of listed)
      expect({
        name,
        digest: createHash('sha256')
          .update(parts[name] ?? '')
          .digest('hex'),
      }).toEqual({
        name,
        digest,
      })
    const names = Object.keys(parts).join('\n')
    expect(names).toContain('提出書類/F05-ソフトウェア等の運用報告-2026-10-第1版.xlsx')
    expect(names).toContain('台帳/契約.xlsx')
    // What was not submitted, and what is the provider's alone, is not in it.
    expect(names).not.toContain('第2版')
    expect(names).toContain('clean.txt')
    expect(names).not.toMatch(/quarantined|infected/)
    const byProvider = unzipSync(
      (await operator.get(`/papers/whole.zip?tenant=${tenant}`)).rawPayload,
    )
    expect(Object.keys(byProvider)).toEqual(Object.keys(parts))
    expect(names).not.toContain('教育')
    const foreign = Object.keys(unzipSync((await other.get('/papers/whole.zip')).rawPayload))
    expect(foreign.join('\n')).not.toContain('提出書類')
    expect((await other.get(`/papers/whole.zip?tenant=${tenant}`)).statusCode).toBe(404)
  })
})
