import { describe, expect, it } from 'vitest'
import type { Verdict } from '@zeimori/attachments'
import type { Services } from '../src/services.ts'
import type { Browser } from './browser.ts'
import { freshServices, recorded } from './services.ts'
import { makeTenant, signedIn } from './session.ts'

const pdf = '%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'
const file = (name: string, content: string): File => new File([content], name)
const waiting = '検査を待っています'

describe('attachments', () => {
  const base = freshServices()
  let verdict: Verdict = { kind: 'clean' }
  let unscanned: 'refuse' | 'quarantine' = 'refuse'
  let asked = 0
  const services = (): Services => ({
    ...base(),
    attachments: {
      ...base().attachments,
      get unscanned() {
        return unscanned
      },
      scanner: async () => {
        asked += 1
        return verdict
      },
    },
  })
  let staff: Browser
  let viewer: Browser
  let other: Browser
  let request = ''
  const attach = (name: string, content: string) =>
    staff.upload(`${request}/attach`, file(name, content))
  const rows = () =>
    base()
      .store.db.selectFrom('attachment')
      .select(['id', 'name', 'state'])
      .orderBy('name')
      .execute()
  const kept = () => base().attachments.folder.listBefore(new Date(Date.now() + 60_000))

  it('belong to a request', async () => {
    await makeTenant(services(), '131016', '千代田区')
    await makeTenant(services(), '142051', '藤沢市')
    const of = (
      tenant: string,
      login: string,
      role: 'client-staff' | 'client-viewer' | 'client-admin',
    ) => signedIn(services(), { tenant, login, role })
    staff = (await of('131016', 'tanto', 'client-staff')).visitor
    viewer = (await of('131016', 'eturan', 'client-viewer')).visitor
    other = (await of('142051', 'yoso', 'client-admin')).visitor
    const fields = {
      kind: 'mfa-exception',
      subject: 'eturan',
      reason: '端末がない',
      endsOn: '2027-03-31',
    }
    await staff.get('/approvals/request')
    const made = await staff.post('/approvals/request', fields)
    request = String(made.headers['location'])
    expect((await staff.get(request)).body).toContain('type="file"')
    expect((await viewer.get(request)).body).not.toContain('type="file"')
  })

  it('that were found clean are given back to be saved, never to be shown', async () => {
    expect((await attach('承認書.pdf', pdf)).statusCode).toBe(303)
    const [row] = await rows()
    const given = await viewer.get(`/attachments/${row?.id}`)
    expect(given.body).toBe(pdf)
    expect(given.headers).toMatchObject({
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent('承認書.pdf')}`,
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
    expect(given.headers['content-security-policy']).toContain("default-src 'none'")
  })

  it('are seen by no other municipality', async () => {
    const [row] = await rows()
    expect((await other.get(`/attachments/${row?.id}`)).statusCode).toBe(404)
    expect((await other.get('/attachments')).body).not.toContain('承認書')
    await other.get('/mail')
    expect((await other.upload(`${request}/attach`, file('a.pdf', pdf))).statusCode).toBe(404)
  })

  const refused = [
    ['a page under a paper’s name', 'a.pdf', '<script>1</script>', '中身と、名前の終わり'],
    ['a kind that is not taken', 'a.exe', 'MZ\u0090\0', 'この種類のファイル'],
    ['nothing in it', 'a.pdf', '', '中身がありません'],
    ['a byte too many', 'a.txt', 'a'.repeat(10 * 1024 * 1024 + 1), '大きすぎます'],
  ] as const
  for (const [why, name, content, says] of refused)
    it(`are refused before any scan, in a sentence: ${why}`, async () => {
      const before = asked
      const answer = await attach(name, content)
      expect(answer.statusCode).toBe(200)
      expect(answer.body).toContain(says)
      expect(asked).toBe(before)
      expect(await rows()).toHaveLength(1)
      expect(await kept()).toHaveLength(1)
    })

  it('say so where no file was chosen', async () => {
    expect((await staff.upload(`${request}/attach`, file('', ''))).body).toContain(
      'ファイルを選んで',
    )
  })

  it('that are malicious are not kept, and the record says so', async () => {
    verdict = { kind: 'infected', signature: 'Zeimori.Test' }
    expect((await attach('わるい.pdf', pdf)).body).toContain('不正なプログラムが見つかった')
    expect(await kept()).toHaveLength(1)
    expect((await recorded(services())).at(-1)).toMatchObject({
      how: { action: 'attachment.add', result: 'denied', reason: 'not-valid' },
    })
  })

  it('that nobody could scan are refused, or given to nobody', async () => {
    verdict = { kind: 'unknown', problem: 'ECONNREFUSED' }
    expect((await attach('まだ.pdf', pdf)).body).toContain('検査ができない')
    unscanned = 'quarantine'
    expect((await attach('まだ.pdf', pdf)).statusCode).toBe(303)
    const held = (await rows()).find(({ name }) => name === 'まだ.pdf')
    expect(held?.state).toBe('quarantined')
    expect((await staff.get(request)).body).toContain(waiting)
    const given = await staff.get(`/attachments/${held?.id}`)
    expect([given.statusCode, given.body.includes('%PDF')]).toEqual([404, false])
    await expect(
      base()
        .store.db.updateTable('attachment')
        .set({ state: 'clean' })
        .where('id', '=', held?.id ?? '')
        .execute(),
    ).rejects.toThrow(/only a scan/)
  })

  it('are taken from nobody without the form’s token, or without the right', async () => {
    expect((await staff.upload(`${request}/attach`, file('a.pdf', pdf), 'none')).statusCode).toBe(
      403,
    )
    expect((await viewer.upload(`${request}/attach`, file('a.pdf', pdf))).statusCode).toBe(403)
    expect((await staff.upload('/sign-in', file('a.pdf', pdf))).statusCode).toBe(403)
    expect(await rows()).toHaveLength(2)
  })

  it('are removed by who put them there, while the request is open', async () => {
    const held = (await rows()).find(({ name }) => name === 'まだ.pdf')
    await staff.get(request)
    expect((await staff.post(`/attachments/${held?.id}/remove`, {})).statusCode).toBe(303)
    expect(await kept()).toHaveLength(1)
    expect((await rows()).find(({ name }) => name === 'まだ.pdf')?.state).toBe('removed')
    await staff.post(`${request}/withdraw`, {})
    const [row] = await rows()
    await staff.get(request)
    expect((await staff.post(`/attachments/${row?.id}/remove`, {})).body).toContain(
      'すでに終わって',
    )
    expect((await attach('あと.pdf', pdf)).body).toContain('すでに終わって')
  })

  it('leave a record of each, without their names', async () => {
    const events = (await recorded(services())).map((event) => JSON.stringify(event))
    for (const action of ['add', 'read', 'remove'])
      expect(events.some((event) => event.includes(`"action":"attachment.${action}"`))).toBe(true)
    expect(events.join('')).not.toContain('.pdf')
  })
})
