import { describe, expect, it } from 'vitest'
import { paperNames, paperOf, type PaperName, type Report } from '@zeimori/records'
import { untraced } from '@zeimori/records/measuring'
import { addVersion, forProvider } from '@zeimori/store'
import { by, contract, paperOffice, tenant } from './paper-office.ts'

describe('the drafts of official papers', () => {
  const office = paperOffice()
  const key = (name: PaperName): string =>
    ({ month: '2026-10', year: '2026', day: '2026-11-22', entry: '1', incident: 'I-0001' })[
      paperOf(name).period
    ]
  const draft = async (name: PaperName): Promise<Report> => {
    const file = await office
      .operator()
      .get(`/papers/drafts/${name}/json?tenant=${tenant}&period=${key(name)}`)
    expect({ name, status: file.statusCode }).toEqual({ name, status: 200 })
    return JSON.parse(file.body)
  }
  it.each(paperNames)('%s: no figure stands without its record', async (name) => {
    const report = await draft(name)
    expect(untraced(report)).toEqual([])
    expect(report.title).toContain('【下書き】')
    expect(report.subject).toBe('見本甲市')
    expect(JSON.stringify(report)).not.toMatch(/undefined|NaN|\[object/)
    const page = await office
      .operator()
      .get(`/papers/drafts/${name}?tenant=${tenant}&period=${key(name)}`)
    expect({ name, status: page.statusCode }).toEqual({ name, status: 200 })
    expect(page.body).toContain(paperOf(name).title)
  })

  it('says what changed of the software in a month, and what is not known', async () => {
    const text = JSON.stringify(await draft('software'))
    expect(text).toContain('1.22.1-9+deb12u1')
    expect(text).toContain('見本契約7号')
    const before = await office
      .operator()
      .get(`/papers/drafts/software/json?tenant=${tenant}&period=2026-09`)
    expect(before.body).toContain('構成の記録')
    expect(before.body).not.toContain('1.22.1-9')
    expect(text).not.toContain('mihon-old')
  })

  it('speaks of no period that has not begun, nor of another day than it is', async () => {
    const next = await office
      .operator()
      .get(`/papers/drafts/software?tenant=${tenant}&period=2026-12`)
    expect(next.body).toContain('まだ始まっていない期間')
    // Of a month that is not over yet, what is to come is missing.
    const running = await office
      .operator()
      .get(`/papers/drafts/log-review?tenant=${tenant}&period=2026-11`)
    expect(running.body).toContain('対象の期間の残り（令和8年11月30日まで）')
    const past = `/papers/drafts/accounts/json?tenant=${tenant}&period=2026-11-01`
    const { asOf } = JSON.parse((await office.operator().get(past)).body)
    expect(new Date(asOf).toISOString()).toBe('2026-11-01T14:59:59.999Z')
    const made = await office.post(office.operator(), '/papers/drafts/accounts', {
      tenant,
      period: '2026-11-01',
    })
    expect(made.body).toContain('日の書類は、今日のものだけ')
  })

  it('goes on by the approved contract while another version of it is being written', async () => {
    const fields = { ...contract, number: '書きかけ' }
    await forProvider(office.services().store, (within) =>
      addVersion(
        within,
        { id: office.contractEntry(), tenant },
        { number: 2, fields, reason: '直す', by },
        new Date(office.now()),
      ),
    )
    const text = JSON.stringify(await draft('availability'))
    expect(text).toContain('見本契約7号')
    expect(text).not.toContain('書きかけ')
    const { body } = await office.chief().visitor.get(`/papers?tenant=${tenant}`)
    expect(body).toContain('2026-10-08')
    expect(body).not.toContain('台帳「契約」に承認された記録がないため')
  })

  it('tells a municipality what is late, and leads its people nowhere that is closed to them', async () => {
    const { body } = await office.officer().get('/papers')
    expect(body).toMatch(/まだ提出されていないもの[\s\S]*運用環境報告[\s\S]*2026-10-08/)
    const list = (await office.officer().get('/registers/deadlines')).body
    expect(list).toContain('「ソフトウェア等の運用報告」の提出')
    expect(list).not.toContain('/papers/drafts/')
    expect((await office.officer().get('/')).body).not.toContain('期限の過ぎたことが')
  })

  it('says what is due, and what is late', async () => {
    const { body } = await office.chief().visitor.get(`/papers?tenant=${tenant}`)
    // The contract was made in October: its first paper was due within a week, and October's until 10 November.
    expect(body).toMatch(
      /運用環境報告[\s\S]*?契約から7日まで[\s\S]*?遅れています[\s\S]*?2026-10-08/,
    )
    expect(body).toContain('公開の前、3か月ごと')
    const list = (await office.chief().visitor.get('/registers/deadlines')).body
    expect(list).toContain('「ソフトウェア等の運用報告」の提出')
    expect(list).toContain(`/papers/drafts/software?tenant=${tenant}&amp;period=2026-10`)
    expect((await office.chief().visitor.get('/papers')).body).toContain('見本乙市')
  })
})
