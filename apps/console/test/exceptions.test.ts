import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ApprovalKind } from '@zeimori/records'
import { approve } from '../src/acts/approvals/decide.ts'
import { requestApproval } from '../src/acts/approvals/request.ts'
import { perform } from '../src/acts/perform.ts'
import type { Services } from '../src/services.ts'
import { browser, type Browser } from './browser.ts'
import { enrolled } from './enrolled.ts'
import { invited, password, registered, takenUp } from './invited.ts'
import { openConsole } from './open-console.ts'
import { day, somebody } from './people.ts'
import { freshServices, recorded } from './services.ts'

describe('what two people have allowed', () => {
  const fresh = freshServices()
  let at = new Date('2026-11-22T00:00:00Z')
  const pass = (milliseconds: number): void => void (at = new Date(at.getTime() + milliseconds))
  const services = (): Services => ({ ...fresh(), now: () => at })
  let app: FastifyInstance

  beforeAll(async () => {
    app = await openConsole({ ...services(), now: () => at })
    await registered(services(), '131016', '千代田区')
    const viewer = { tenant: '131016', login: 'eturan', role: 'client-viewer' } as const
    await takenUp(browser(app), await invited(services(), viewer))
  })
  afterAll(() => app.close())

  const allowed = async (kind: ApprovalKind, subject: string, endsOn: string): Promise<void> => {
    const asking = await somebody(fresh().store, 'client-staff')
    const deciding = await somebody(fresh().store, 'client-admin')
    const request = { kind, subject, tenant: '131016', reason: '端末がない', endsOn }
    const asked = await perform(services(), requestApproval, request, asking)
    if (!asked.ok) throw new Error(asked.refusal.code)
    const decision = { id: asked.result.id, tenant: '131016', answer: '確かめた' }
    const by = { ...deciding, provedAt: at.getTime() }
    expect(await perform(services(), approve, decision, by)).toMatchObject({ ok: true })
  }
  const signIn = async (login: string): Promise<[Browser, unknown]> => {
    const visitor = browser(app)
    const answer = await visitor.post('/sign-in', { login, password })
    return [visitor, answer.headers.location]
  }

  it('lets somebody without a second factor in, recorded, for that long', async () => {
    expect((await signIn('eturan'))[1]).toBe('/welcome/authenticator')
    await allowed('mfa-exception', 'eturan', '2026-12-01')
    const [visitor, to] = await signIn('eturan')
    expect(to).toBe('/')
    expect((await visitor.get('/me')).body).toContain('なし（承認された例外）')
    expect((await recorded(services())).map((one) => JSON.stringify(one)).join()).toContain(
      '"reason":"mfa-exception"',
    )
    pass(10 * 60 * 1000)
    expect((await visitor.get('/me/factors')).headers.location).toBe('/prove?to=%2Fme%2Ffactors')
    expect((await visitor.get('/prove?to=%2Fme')).body).toContain('ログインし直します')
    pass(9 * day)
    expect((await signIn('eturan'))[1]).toBe('/')
    pass(day)
    expect((await signIn('eturan'))[1]).toBe('/welcome/authenticator')
  })

  it('ends what was opened, with its last day', async () => {
    await allowed('mfa-exception', 'eturan', '2026-12-02')
    at = new Date('2026-12-02T14:55:00Z')
    const [visitor] = await signIn('eturan')
    expect((await visitor.get('/me')).statusCode).toBe(200)
    pass(10 * 60 * 1000)
    expect((await visitor.get('/me')).headers.location).toBe('/sign-in')
  })

  it('is of no use to whoever has a second factor', async () => {
    const person = { tenant: '131016', login: 'futatu.me', role: 'client-viewer' } as const
    await enrolled(app, services(), person)
    await allowed('mfa-exception', 'futatu.me', '2027-11-01')
    expect((await signIn('futatu.me'))[1]).toBe('/sign-in/code')
  })

  it('lets passwords last 180 days where the municipality allows it, and no longer', async () => {
    const person = { tenant: '131016', login: 'nagai', role: 'client-viewer' } as const
    const { again } = await enrolled(app, services(), person)
    pass(91 * day)
    expect((await (await again(password)).get('/')).headers.location).toBe('/me/password')
    await allowed('password-period', '', '2027-11-01')
    expect((await (await again(password, 1)).get('/')).statusCode).toBe(200)
    pass(90 * day)
    expect((await (await again(password)).get('/')).headers.location).toBe('/me/password')
  })
})
