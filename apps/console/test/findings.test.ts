import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { perform } from '../src/acts/perform.ts'
import { takeInResults } from '../src/acts/findings/take-in.ts'
import type { Caller } from '../src/acts/act.ts'
import type { Browser } from './browser.ts'
import { enrolled } from './enrolled.ts'
import { registered } from './invited.ts'
import { openConsole } from './open-console.ts'
import { freshServices, recorded } from './services.ts'
import { wordsOf } from './words-of.ts'

const host: Caller = {
  id: 'host',
  name: '端末',
  actor: { role: 'provider-admin', tenant: undefined },
  source: '',
  requestId: 'test',
  provedAt: 0,
}

/** A result of ZAP's, of a day, with these findings. */
const zap = (day: number, names: readonly string[]): string =>
  JSON.stringify({
    '@version': '2.15.0',
    created: `2026-09-0${day}T00:00:00Z`,
    site: [
      {
        '@name': 'https://zei.example.jp',
        alerts: names.map((name) => ({
          alertRef: name,
          name: `<b>${name}</b>`,
          riskcode: '3',
          confidence: '2',
          instances: [{ uri: 'https://zei.example.jp/a', method: 'GET', param: '' }],
        })),
      },
    ],
  })

describe('the list of findings', () => {
  const services = freshServices()
  let app: FastifyInstance
  let operator: Browser
  let officer: Browser

  beforeAll(async () => {
    app = await openConsole(services())
    await registered(services(), '131016', '千代田区')
    const people = [
      { tenant: undefined, login: 'unyo', role: 'operator' },
      { tenant: '131016', login: 'tanto', role: 'client-admin' },
    ] as const
    const all = await Promise.all(people.map((person) => enrolled(app, services(), person)))
    const [a, b] = all.map(({ visitor }) => visitor)
    if (!a || !b) throw new Error('nobody')
    ;[operator, officer] = [a, b]
  })
  afterAll(() => app.close())

  const takeIn = (text: string) => perform(services(), takeInResults, { text }, host)
  const words = async () => wordsOf((await operator.get('/findings')).body)

  it('says how to begin', async () => {
    expect(await words()).toContain('まだ結果を取り込んでいません')
  })

  it('takes a result in once, and leaves a record of it', async () => {
    expect(await takeIn(zap(1, ['xss', 'sql']))).toMatchObject({ ok: true, result: { known: 0 } })
    expect(await takeIn(zap(1, ['xss', 'sql']))).toMatchObject({ ok: true, result: { known: 1 } })
    expect(await words()).toContain('取り込んだ結果：1件')
    expect((await operator.get('/findings')).body).toContain('&lt;b>xss')
    const event = (await recorded(services())).findLast(
      ({ how }) => how.action === 'finding.take-in',
    )
    expect(event).toMatchObject({ what: { kind: 'diagnosis-result', count: 2 } })
  })

  it('shows what is left, what one run has missed, and what is gone', async () => {
    await takeIn(zap(2, ['sql', 'new']))
    expect(await words()).toMatch(/一度見えない.*xss/)
    expect(await words()).toMatch(/新しく出た.*new/)
    await takeIn(zap(3, ['sql', 'new']))
    expect(await words()).toMatch(/消えた.*xss/)
    expect(await words()).toContain('高 2件')
    await takeIn(zap(4, ['xss', 'sql', 'new']))
    expect(await words()).toMatch(/再び出た.*xss/)
    expect((await operator.get('/findings.xlsx')).statusCode).toBe(200)
  })

  it('takes nothing in that cannot be read, and says why', async () => {
    const before = await words()
    expect(await takeIn('x')).toMatchObject({
      ok: false,
      refusal: { rule: 'finding-unknown-kind' },
    })
    expect(await words()).toBe(before)
  })

  it('is nothing that a municipality sees, nor anybody changes afterwards', async () => {
    expect((await officer.get('/findings')).statusCode).toBe(403)
    const { db } = services().store
    const change = db.updateTable('diagnosis_result').set({ findings: '[]' }).execute()
    await expect(change).rejects.toThrow(/append-only/)
    await expect(db.deleteFrom('diagnosis_result').execute()).rejects.toThrow(/append-only/)
  })
})
