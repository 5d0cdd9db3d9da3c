import type { Verdict } from '@zeimori/attachments'
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { writeXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Services } from '../src/services.ts'
import type { Browser } from './browser.ts'
import { enrolled } from './enrolled.ts'
import { registered } from './invited.ts'
import { openConsole } from './open-console.ts'
import { freshServices, recorded } from './services.ts'
import { wordsOf } from './words-of.ts'

const list = '/tenants/131016/requirements'
const place = `${list}/import`
const head = ['番号', '要件の名前', '求めていること', '確かめる間隔']
const lock = ['1-1', '庁舎の鍵', '鍵は二人で管理すること。', '年1回']
const gate = ['1-2', '庁舎の門', '夜は閉めること。', '公開前に1回']

const book = async (...rows: readonly (readonly (string | number)[])[]): Promise<Uint8Array> =>
  writeXlsx({ sheets: [{ name: '要件', rows: [head, ...rows].map((row) => [...row]) }] })
const file = (bytes: Uint8Array | string, name = '要件.xlsx') =>
  new File([typeof bytes === 'string' ? bytes : Uint8Array.from(bytes)], name)

/** The boxes of the form that goes to that address. */
function boxesOf({ body }: LightMyRequestResponse, address: string): Record<string, string> {
  const form = body.slice(body.indexOf(`action="${address}"`)).split('</form>')[0] ?? ''
  const boxes = form.matchAll(/type="hidden" name="([^"]+)" value(?:="([^"]*)")?/g)
  return Object.fromEntries([...boxes].map(([, name = '', value = '']) => [name, value]))
}

describe('importing what a municipality asks', () => {
  const fresh = freshServices()
  let verdict: Verdict = { kind: 'clean' }
  let passed = 0
  let services: Services
  let app: FastifyInstance
  let chief: Browser
  let staff: Browser
  let provider: Browser
  let auditor: Browser
  let elsewhere: Browser

  beforeAll(async () => {
    const begun = fresh().now().getTime()
    const base = fresh()
    services = {
      ...base,
      now: () => new Date(begun + passed),
      attachments: { ...base.attachments, scanner: async () => verdict },
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
    provider = await come('teikyo', 'operator')
    auditor = await come('kansa', 'auditor')
  })
  afterAll(() => app.close())

  const see = async (visitor: Browser, address: string): Promise<string> =>
    wordsOf((await visitor.get(address)).body)
  const give = async (visitor: Browser, given: File) => {
    passed += 1000
    await visitor.get('/me')
    return visitor.upload(place, given)
  }
  const accept = async (visitor: Browser, change: Readonly<Record<string, string>> = {}) => {
    passed += 1000
    const boxes = boxesOf(await visitor.get(place), `${place}/accept`)
    return visitor.post(`${place}/accept`, { ...boxes, ...change })
  }
  const rows = async (table: 'addition' | 'own_import'): Promise<number> =>
    (await services.store.db.selectFrom(table).select('tenant').execute()).length
  const events = async (action: string) =>
    (await recorded(services)).filter((event) =>
      JSON.stringify(event).includes(`"action":"${action}"`),
    )

  it('takes nothing but an Excel file that was scanned, and says why', async () => {
    const good = await book(lock)
    const refused = async (given: File, says: string): Promise<void> => {
      const answer = await give(staff, given)
      expect([answer.statusCode, wordsOf(answer.body)]).toEqual([
        200,
        expect.stringContaining(says),
      ])
    }
    await refused(file('', ''), 'ファイルを選んでください')
    await refused(file('番号,要件', 'a.csv'), 'Excel のファイル（.xlsx）を選んで')
    await refused(file('番号', 'a.xlsx'), '中身と、名前の終わり')
    await refused(file(good, 'a.pdf'), '中身と、名前の終わり')
    await refused(file('%PDF-1.7\n%%EOF\n', 'a.xlsx'), '中身と、名前の終わり')
    await refused(file(new Uint8Array(5 * 1024 * 1024 + 1)), '5 MB まで')
    await refused(file(good.slice(0, -40)), '.xlsx')
    verdict = { kind: 'infected', signature: 'Eicar' }
    await refused(file(good), '不正なプログラムが見つかった')
    verdict = { kind: 'unknown', problem: 'reply' }
    await refused(file(good), '検査ができない')
    verdict = { kind: 'clean' }
    for (const other of [elsewhere, auditor]) {
      expect((await give(other, file(good))).statusCode).not.toBe(303)
      expect((await other.get(place)).statusCode).not.toBe(200)
    }
    expect(await rows('own_import')).toBe(0)
    expect((await events('requirement.prepare')).at(-1)).toMatchObject({
      how: { result: 'denied' },
    })
  })

  it('shows every cell that is wrong, and takes in nothing while one is', async () => {
    await give(provider, file(await book(lock, ['1-1', '', 'あ', 'ときどき'])))
    const shown = await see(chief, place)
    for (const says of [
      'A3 番号「1-1」は A2 と同じです',
      'B3 要件の名前が空です',
      'D3 確かめる間隔の「ときどき」はありません',
    ])
      expect(shown).toContain(says)
    expect(shown).not.toContain('4. 取り込む')
    const [waiting] = await services.store.db.selectFrom('own_import').select('id').execute()
    const forced = await accept(chief, { id: waiting?.id ?? '', digest: 'a'.repeat(64) })
    expect(wordsOf(forced.body)).toContain('直すところが残っているので、取り込みませんでした')
    expect(await rows('addition')).toBe(0)
  })

  it('is prepared by the provider or the staff, and accepted by the municipality alone', async () => {
    await give(provider, file(await book(lock, gate)))
    expect(await see(provider, place)).toContain('新しい要件 2件、変わる要件 0件')
    expect(await see(provider, place)).toContain('取り込めるのは、この自治体の管理者だけです。列の')
    for (const other of [provider, staff, elsewhere]) {
      const [waiting] = await services.store.db.selectFrom('own_import').select('id').execute()
      const answer = await other.post(`${place}/accept`, {
        id: waiting?.id ?? '',
        digest: 'a'.repeat(64),
      })
      expect(answer.statusCode).toBe(other === elsewhere ? 404 : 403)
    }
    const shown = await see(chief, place)
    for (const says of ['用意した人 見本 teikyo', '庁舎の門', '夜は閉めること。', '2件を取り込む'])
      expect(shown).toContain(says)
    const done = await accept(chief)
    expect(done.headers.location).toBe(`${list}?fresh=2&changed=0`)
    expect(await see(chief, `${list}?fresh=2&changed=0`)).toMatch(
      /加えたもの2件、直したもの0件.*own-1 1-1 庁舎の鍵 .*own-2 1-2 庁舎の門/,
    )
    expect(await see(staff, '/ledger/own-2')).toContain('夜は閉めること。')
    expect(await rows('own_import')).toBe(0)
    expect((await events('requirement.import')).at(-1)).toMatchObject({
      what: { tenant: '131016', count: 2 },
      how: { result: 'ok', changes: { added: { after: '2' }, last: { after: 'own-2' } } },
    })
  })

  it('changes nothing a second time, and shows what would change before it does', async () => {
    await give(chief, file(await book(lock, gate)))
    const shown = await see(chief, place)
    expect(shown).toContain('新しい要件 0件、変わる要件 0件、同じ要件 2件')
    expect(shown).toContain('取り込むものはありません')
    await give(
      chief,
      file(await book(['１－１', '庁舎の扉', '鍵は二人で管理すること。', '四半期'])),
    )
    const different = await see(chief, place)
    for (const says of [
      '変わる要件 1件',
      '要件の名前 庁舎の鍵 庁舎の扉',
      '確かめる間隔 年1回 四半期ごと',
      'このファイルにない要件 1件は、そのままです',
    ])
      expect(different).toContain(says)
    expect((await accept(chief)).headers.location).toBe(`${list}?fresh=0&changed=1`)
    expect(await see(chief, list)).toMatch(/own-1 1-1 庁舎の扉 .*own-2 1-2 庁舎の門/)
  })

  it('writes nothing but what was seen', async () => {
    await give(chief, file(await book(['1-2', '庁舎の窓', '夜は閉めること。', '公開前に1回'])))
    const boxes = boxesOf(await chief.get(place), `${place}/accept`)
    await chief.post(list, {
      requirement: 'own-2',
      number: '1-2',
      title: '裏門',
      section: '',
      wording: 'あ',
      entry: 'い',
      theme: 'physical',
      control: '',
      cadence: 'yearly',
      responsible: 'operation',
      proof: 'record',
    })
    const refused = await chief.post(`${place}/accept`, boxes)
    expect(wordsOf(refused.body)).toContain('確かめたあとに、要件かファイルが変わりました')
    expect(wordsOf(refused.body)).toContain('要件の名前 裏門 庁舎の窓')
    expect(await see(chief, list)).toContain('裏門')
    await give(staff, file(await book(gate)))
    const gone = await chief.post(`${place}/accept`, boxes)
    expect(wordsOf(gone.body)).toContain('読み取ったファイルがもうありません')
    const { id = '' } = boxesOf(await chief.get(place), `${place}/drop`)
    expect((await chief.post(`${place}/drop`, { id })).statusCode).toBe(303)
    expect(await rows('own_import')).toBe(0)
  })

  it('writes hundreds at once, or none', async () => {
    const many = Array.from({ length: 900 }, (_, i) => [`多-${i}`, '名', 'あ', '年1回'])
    await give(staff, file(await book(...many)))
    expect((await accept(chief)).headers.location).toBe(`${list}?fresh=900&changed=0`)
    expect(await see(staff, '/ledger?source=own')).toContain('902件。悪いものから')
  })

  it('asks anew who she is, and comes back to the same columns', async () => {
    await give(chief, file(await book(gate)))
    const boxes = boxesOf(
      await chief.get(`${place}?sheet=1&header=1&number=A&wording=C`),
      `${place}/accept`,
    )
    expect(boxes).toMatchObject({ number: 'A', title: '', wording: 'C', cadence: 'yearly' })
    passed += 6 * 60 * 1000
    const late = await chief.post(`${place}/accept`, boxes)
    const to = new URL(String(late.headers.location), 'http://x').searchParams.get('to') ?? ''
    expect(to).toContain(`${place}?sheet=1&header=1&number=A&title=&`)
    expect((await chief.get(String(late.headers.location))).statusCode).toBe(200)
    expect(await see(chief, to)).toContain('本人の確認へ進む')
    expect(
      (await chief.get(`/prove?to=${encodeURIComponent('https://example.jp/')}`)).statusCode,
    ).toBe(400)
  })

  it('takes back what it gave, and changes nothing by it', async () => {
    const taken = await staff.get(`${list}.xlsx`)
    expect(taken.statusCode).toBe(200)
    await give(staff, file(Uint8Array.from(taken.rawPayload)))
    expect(await see(staff, place)).toContain('新しい要件 0件、変わる要件 0件、同じ要件 902件')
    expect((await auditor.get(`${list}.xlsx`)).statusCode).toBe(200)
    expect((await elsewhere.get(`${list}.xlsx`)).statusCode).toBe(404)
  })
})
