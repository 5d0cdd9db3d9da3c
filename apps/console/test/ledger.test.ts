import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { japanTime, keepVerification } from '@zeimori/store'
import type { Browser } from './browser.ts'
import { enrolled } from './enrolled.ts'
import { registered } from './invited.ts'
import { openConsole } from './open-console.ts'
import { freshServices } from './services.ts'
import { wordsOf } from './words-of.ts'

describe('the ledger of requirements', () => {
  const services = freshServices()
  let app: FastifyInstance
  let officer: Browser
  let provider: Browser

  beforeAll(async () => {
    app = await openConsole(services())
    await registered(services(), '131016', '見本甲市')
    await registered(services(), '142051', '見本乙市')
    const come = (login: string, role: 'client-viewer' | 'auditor', tenant?: string) =>
      enrolled(app, services(), { tenant, login, role })
    officer = (await come('eturan', 'client-viewer', '131016')).visitor
    provider = (await come('kansa', 'auditor')).visitor
  })
  afterAll(() => app.close())

  const found = (outcome: 'pass' | 'fail', version = '1'): Promise<unknown> => {
    const { store, sealing, now } = services()
    const age = version === 'older' ? 3000 : outcome === 'pass' ? 2000 : 1000
    const at = now().getTime() - age
    return keepVerification(
      store,
      sealing,
      {
        startedAt: at,
        endedAt: at,
        startedBy: 'test',
        target: 'http://127.0.0.1',
        tool: 'zeimori verify 1',
        of: { version, settings: 's', certificate: undefined },
        results: [
          {
            subject: 'http/banner',
            subjectVersion: 1,
            outcome,
            targets: 3,
            findings: [],
            reason: undefined,
            effectiveAt: at,
            raw: [],
          },
        ],
      },
      {
        at: japanTime(now()),
        where: { host: 'test', instance: '1', service: 'cli' },
        who: { kind: 'operator', id: 'os:test' },
      },
    )
  }
  const ledger = async (visitor: Browser, address = '/ledger'): Promise<string> =>
    wordsOf((await visitor.get(address)).body)

  it('says of what nobody has looked at that it is not checked', async () => {
    expect(await ledger(officer)).toMatch(/未検査 2件/)
    expect(await ledger(officer, '/ledger/chiyoda-33-a')).toMatch(/証明がない/)
  })

  it('does not count what was seen of another version', async () => {
    await found('pass', 'older')
    expect(await ledger(officer)).toMatch(/要再確認 1件/)
    expect(await ledger(officer, '/ledger/chiyoda-33-a')).toContain('が変わりました')
  })

  it('shows what a probe has found, since when, and how to look by hand', async () => {
    await found('pass')
    expect(await ledger(officer)).toMatch(/対応済 1件/)
    const page = await ledger(officer, '/ledger/chiyoda-33-a')
    expect(page).toContain('2026-11-22 08:59')
    expect(page).toContain('応答のヘッダーを見ます。')
    expect(page).toContain('どの応答も、版を言わない（http/banner）')
  })

  it('stands on the worst: a failure after a pass', async () => {
    await found('fail')
    expect(await ledger(officer)).toMatch(/未対策 1件/)
    expect(await ledger(officer, '/ledger?status=unmet')).toContain('1件。悪いものから')
    expect(await ledger(officer, '/ledger?status=met')).toContain('当てはまる要件はありません。')
  })

  it('is a municipality’s own alone; the provider chooses whose', async () => {
    for (const address of ['/ledger?tenant=142051', '/ledger/chiyoda-33-a?tenant=142051'])
      expect((await officer.get(address)).statusCode).toBe(404)
    expect(await ledger(officer)).not.toContain('見本乙市')
    expect(await ledger(provider, '/ledger?tenant=142051')).toContain('見本乙市')
    for (const address of ['/ledger?tenant=999999', '/ledger/no-such?tenant=142051'])
      expect((await provider.get(address)).statusCode).toBe(404)
  })
})
