import { unzipSync } from 'fflate'
import { createHash, randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readLists } from '@zeimori/documents'
import { by, paperOffice, tenant } from './paper-office.ts'
import { recorded } from './services.ts'

const versionOf = (made: { readonly headers: Readonly<Record<string, unknown>> }): string =>
  String(made.headers['location'])

describe('an official paper', () => {
  const office = paperOffice()

  it('goes from a draft through approval and submission to the municipality, and back', async () => {
    const to = '/papers/drafts/log-review'
    const written = {
      tenant,
      period: '2026-10',
      'judged-opinion': '夜間の操作はない',
      'judged-measure': 'なし',
      'judged-firewall': '',
    }
    const refused = await office.post(office.operator(), to, written)
    expect(refused.body).toContain('必ず書く欄が空いています。')
    expect(refused.body).toContain('夜間の操作はない')
    expect((await office.post(office.officer(), to, written)).statusCode).toBe(403)
    const whole = { ...written, 'judged-firewall': '異常なし' }
    const made = await office.post(office.operator(), to, whole)
    const place = versionOf(made)
    expect(place).toMatch(/^\/papers\/versions\//)
    expect((await office.post(office.operator(), to, { ...whole, reason: 'また' })).body).toContain(
      '承認を待って',
    )
    // Nobody of the municipality sees it yet, and who made it does not approve it.
    expect((await office.officer().get(place)).statusCode).toBe(404)
    expect(
      (
        await office.post(office.operator(), `${place}/answer`, {
          decision: 'approved',
          answer: '',
        })
      ).statusCode,
    ).toBe(403)
    const early = await office.post(office.operator(), `${place}/submit`, {
      day: '2026-11-22',
      receiver: '課長',
    })
    expect(early.body).toContain('承認を待っています')
    office.pass(6 * 60_000)
    const unproved = await office.post(office.chief().visitor, `${place}/answer`, {
      decision: 'approved',
      answer: '',
    })
    expect(String(unproved.headers.location)).toContain('/prove')
    await office.chief().visitor.get(`/prove?to=${encodeURIComponent(place)}`)
    await office.chief().visitor.post('/prove', { to: place, code: await office.chief().code() })
    expect((await office.chief().visitor.get(place)).body).toContain('夜間の操作はない')
    expect(
      (
        await office.post(office.chief().visitor, `${place}/answer`, {
          decision: 'approved',
          answer: '',
        })
      ).statusCode,
    ).toBe(303)
    const later = await office.post(office.operator(), `${place}/submit`, {
      day: '2027-01-01',
      receiver: '課長',
    })
    expect(later.body).toContain('今日までの日で')
    expect(later.body).toContain('value="課長"')
    await office.post(office.operator(), `${place}/submit`, {
      day: '2026-11-22',
      receiver: '情報課長',
    })
    expect((await office.officer().get('/papers')).body).toContain(place)
    expect((await office.other().get('/papers')).body).not.toContain('ログ点検票')
    expect((await office.other().get(place)).statusCode).toBe(404)
    expect((await office.officer().get(`/papers?tenant=142051`)).statusCode).toBe(404)
    const sheet = await readLists((await office.officer().get(`${place}/xlsx`)).rawPayload)
    expect(JSON.stringify(sheet)).toContain('情報課長')
    const silent = await office.post(office.officer(), `${place}/receive`, {
      decision: 'sent-back',
      answer: '',
    })
    expect(silent.body).toContain('理由を書いてください。')
    await office.post(office.officer(), `${place}/receive`, {
      decision: 'sent-back',
      answer: '数が合わない',
    })
    expect((await office.officer().get(place)).body).toContain('数が合わない')
    // A further version begins with what was written, says why, and shows what is otherwise in it.
    const anew = await office.operator().get(`${to}?tenant=${tenant}&period=2026-10`)
    expect(anew.body).toContain('異常なし')
    const again = await office.post(office.operator(), to, {
      ...whole,
      'judged-opinion': '夜間の操作が一件ある',
    })
    expect(again.body).toContain('理由を書いてください。')
    const second = versionOf(
      await office.post(office.operator(), to, {
        ...whole,
        'judged-opinion': '夜間の操作が一件ある',
        reason: '差し戻しによる',
      }),
    )
    const shown = (await office.operator().get(second)).body
    expect(shown).toContain('前の版との違い')
    expect(shown).toContain('夜間の操作が一件ある')
    const events = (await recorded(office.services())).map(({ how }) => how.action)
    for (const action of ['paper.make', 'paper.answer', 'paper.submit', 'paper.receive'])
      expect(events).toContain(action)
  })

  it('meets the deadline with what was submitted, and not with what was sent back', async () => {
    const due = async (): Promise<boolean> =>
      (await office.chief().visitor.get('/registers/deadlines')).body.includes(
        `/papers/drafts/software?tenant=${tenant}&amp;period=2026-10`,
      )
    expect(await due()).toBe(true)
    const place = versionOf(
      await office.post(office.operator(), '/papers/drafts/software', {
        tenant,
        period: '2026-10',
      }),
    )
    await office.post(office.chief().visitor, `${place}/answer`, {
      decision: 'approved',
      answer: '',
    })
    await office.post(office.operator(), `${place}/submit`, {
      day: '2026-11-22',
      receiver: '情報課長',
    })
    expect(await due()).toBe(false)
    await office.post(office.officer(), `${place}/receive`, { decision: 'received', answer: '' })
    expect(await due()).toBe(false)
    expect((await office.officer().get(place)).body).toContain('受領')
  })

  it('hands everything out in one file with an index, and to nobody else', async () => {
    const attach = async (state: 'clean' | 'quarantined' | 'infected'): Promise<void> => {
      const id = randomUUID()
      await office.services().attachments.folder.keep(id, Buffer.from(state), tenant)
      await office
        .services()
        .store.db.insertInto('attachment')
        .values({
          id,
          tenant,
          approval: null,
          entry: office.contractEntry(),
          entry_field: 'document',
          name: `${state}.txt`,
          type: 'text/plain',
          size: state.length,
          sha256: createHash('sha256').update(state).digest('hex'),
          state,
          added_by: by.id,
          added_name: by.name,
          added_at: new Date(office.now()),
          scanned_at: null,
        })
        .execute()
    }
    for (const state of ['clean', 'quarantined', 'infected'] as const) await attach(state)
    const file = await office.officer().get('/papers/whole.zip')
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
      (await office.operator().get(`/papers/whole.zip?tenant=${tenant}`)).rawPayload,
    )
    expect(Object.keys(byProvider)).toEqual(Object.keys(parts))
    expect(names).not.toContain('教育')
    const foreign = Object.keys(
      unzipSync((await office.other().get('/papers/whole.zip')).rawPayload),
    )
    expect(foreign.join('\n')).not.toContain('提出書類')
    expect((await office.other().get(`/papers/whole.zip?tenant=${tenant}`)).statusCode).toBe(404)
  })
})
