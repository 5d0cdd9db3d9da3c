import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Verdict } from '@zeimori/attachments'
import type { Services } from '../src/services.ts'
import type { Browser } from './browser.ts'
import { enrolled } from './enrolled.ts'
import { registered } from './invited.ts'
import { onBoth } from './on-both.ts'
import { openConsole } from './open-console.ts'
import { recorded } from './services.ts'
import { wordsOf } from './words-of.ts'

const course = '/ledger/tochigi-3-6-e'
const pdf = '%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'

onBoth('records and attestations', (base, folder) => {
  let passed = 0
  let verdict: Verdict = { kind: 'clean' }
  let services: Services
  let app: FastifyInstance
  let staff: Browser
  let viewer: Browser
  let other: Browser

  beforeAll(async () => {
    const begun = base().now().getTime()
    services = {
      ...base(),
      now: () => new Date(begun + passed),
      attachments: {
        ...base().attachments,
        unscanned: 'quarantine',
        scanner: async () => verdict,
      },
    }
    app = await openConsole(services)
    await registered(services, '131016', '見本甲市')
    await registered(services, '142051', '見本乙市')
    const come = async (
      login: string,
      role: 'client-staff' | 'client-viewer',
      tenant: string,
    ): Promise<Browser> => (await enrolled(app, services, { tenant, login, role })).visitor
    staff = await come('tanto', 'client-staff', '131016')
    viewer = await come('eturan', 'client-viewer', '131016')
    other = await come('yoso', 'client-staff', '142051')
  })
  afterAll(() => app.close())

  const page = async (visitor: Browser): Promise<string> =>
    wordsOf((await visitor.get(course)).body)
  const said = {
    tenant: '131016',
    outcome: 'pass',
    text: '全員が受けた',
    signer: '見本 花子',
    office: '税務課長',
    effectiveOn: '2026-11-20',
    validUntil: '',
  }
  const keep = async (
    fields: Partial<typeof said> = {},
    file: readonly [name: string, content: string] = ['', ''],
    visitor = staff,
  ) => {
    passed += 1000
    await visitor.get('/me')
    const [name, content] = file
    return visitor.upload(`${course}/record`, new File([content], name), undefined, {
      ...said,
      ...fields,
    })
  }
  const number = async (): Promise<void> => {
    await recorded(services)
  }
  const newest = async (): Promise<string> => {
    const row = await services.store.db
      .selectFrom('evidence')
      .select('id')
      .orderBy('collected_at', 'desc')
      .executeTakeFirstOrThrow()
    return row.id
  }

  it('are refused with nothing in them, of tomorrow, or over already', async () => {
    for (const [fields, says] of [
      [{ text: ' ' }, '確かめたことを書いて'],
      [{ signer: '' }, '名前を書いて'],
      [{ effectiveOn: '2026-11-23' }, 'きょうまでの日付'],
      [{ effectiveOn: '2026-02-30' }, 'きょうまでの日付'],
      [{ validUntil: '2026-11-21' }, '有効期限は'],
    ] as const) {
      const refused = await keep(fields)
      expect(wordsOf(refused.body)).toContain(says)
      // What was typed stays.
      expect(refused.body).toContain('税務課長')
    }
    expect(await page(staff)).toContain('未検査 tochigi-3-6-e')
  })

  it('count once kept, with their file, and say that a person wrote them', async () => {
    expect((await keep({}, ['名簿.pdf', pdf])).statusCode).toBe(303)
    await number()
    const answer = await viewer.get(course)
    const seen = wordsOf(answer.body)
    expect(seen).toContain('対応済 tochigi-3-6-e')
    expect(seen).toContain('検査が確かめたものではありません')
    expect(seen).toContain('見本 花子（税務課長）')
    expect(seen).toMatch(/監査記録 \d+番/)
    expect(answer.body).toContain('class="written record"')
    expect(answer.body).not.toContain('way attestation')
    const file = /\/attachments\/([0-9a-f-]+)/.exec(answer.body)?.[1]
    expect((await viewer.get(`/attachments/${file}`)).body).toBe(pdf)
    expect((await viewer.get('/attachments')).body).toContain(`${course}?tenant=131016`)
  })

  it('are another municipality’s neither to see nor to write', async () => {
    expect(await page(other)).not.toContain('全員が受けた')
    expect((await keep({}, ['', ''], other)).statusCode).toBe(404)
    expect((await keep({}, ['', ''], viewer)).statusCode).toBe(403)
  })

  it('are taken back by a later one only, which stays beside them', async () => {
    const evidence = await newest()
    const take = (reason: string) =>
      staff.post(`${course}/withdraw`, { tenant: '131016', evidence, reason })
    passed += 1000
    await staff.get(course)
    expect(wordsOf((await take(' ')).body)).toContain('理由を書いて')
    expect((await take('名簿が古かった')).statusCode).toBe(303)
    const seen = await page(viewer)
    expect(seen).toContain('未検査 tochigi-3-6-e')
    expect(seen).toContain('名簿が古かった')
    expect(seen).toContain('全員が受けた')
    expect(wordsOf((await take('もう一度')).body)).toContain('すでに終わって')
  })

  it('that say that it is not met count as a failure', async () => {
    await keep({ outcome: 'fail', text: '三人が受けていない', effectiveOn: '2026-11-22' })
    expect(await page(viewer)).toContain('未対策 tochigi-3-6-e')
  })

  it('do not count while their file waits for a scan, nor with one that is malicious', async () => {
    verdict = { kind: 'unknown', problem: 'ECONNREFUSED' }
    await keep({ effectiveOn: '2026-11-22' }, ['名簿.pdf', pdf])
    const seen = await page(viewer)
    expect(seen).toContain('不正なプログラムの検査を待っています')
    expect(seen).toContain('未対策 tochigi-3-6-e')
    verdict = { kind: 'infected', signature: 'Zeimori.Test' }
    expect(wordsOf((await keep({}, ['わるい.pdf', pdf])).body)).toContain(
      '不正なプログラムが見つかった',
    )
    verdict = { kind: 'clean' }
  })

  it('show on the page that their file was tampered with, and count as a failure', async () => {
    await keep({ effectiveOn: '2026-11-22' }, ['新しい名簿.pdf', pdf])
    await number()
    expect(await page(viewer)).toContain('対応済 tochigi-3-6-e')
    const { id } = await services.store.db
      .selectFrom('attachment')
      .select('id')
      .where('evidence', '=', await newest())
      .executeTakeFirstOrThrow()
    writeFileSync(join(folder(), 'attachments', id), 'x'.repeat(200))
    const seen = await page(viewer)
    expect(seen).toContain('未対策 tochigi-3-6-e')
    expect(seen).toContain('変えられています 証拠のファイルが、残したときのものと違います')
    // Its file is not taken away with a stroke either.
    await expect(
      services.store.db
        .updateTable('attachment')
        .set({ state: 'removed' })
        .where('id', '=', id)
        .execute(),
    ).rejects.toThrow(/stays/)
    await keep({ effectiveOn: '2026-11-22' })
    expect(await page(viewer)).toContain('対応済 tochigi-3-6-e')
  })

  for (const [what, statement, says] of [
    ['was changed', `update evidence set findings = '{"text":"別のこと"}'`, '書き換えられています'],
    ['was taken away', 'delete from evidence', '台帳からなくなっています'],
  ] as const)
    it(`show on the page that a record ${what}`, async () => {
      await keep({ effectiveOn: '2026-11-22' })
      await number()
      expect(await page(viewer)).toContain('対応済 tochigi-3-6-e')
      const id = await newest()
      await sql.raw('alter table evidence disable trigger user').execute(services.store.db)
      await sql`${sql.raw(statement)} where id = ${id}`.execute(services.store.db)
      await sql.raw('alter table evidence enable trigger user').execute(services.store.db)
      const seen = await page(viewer)
      expect(seen).toContain(says)
      expect(seen).toContain('未対策 tochigi-3-6-e')
    })
})
