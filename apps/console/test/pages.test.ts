import { join } from 'node:path'
import axe, { type AxeResults } from 'axe-core'
import type { FastifyInstance } from 'fastify'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { requestApproval } from '../src/acts/approvals/request.ts'
import { changeRole } from '../src/acts/people/change-role.ts'
import { perform } from '../src/acts/perform.ts'
import { consoleAssets, routes, stopService } from '../src/index.ts'
import { hasChromium, launch } from './chromium.ts'
import { bannedSource, ruleOnTrial } from './detected.ts'
import { enrolled } from './enrolled.ts'
import { registered } from './invited.ts'
import { openConsole } from './open-console.ts'
import { of, openSession, somebody } from './people.ts'
import { digestOf } from '../src/acts/token.ts'
import type { Services } from '../src/services.ts'
import { addAlerts } from './isolation/alerts.ts'
import { sampleExemption, sampleWeakness } from './sample-weakness.ts'
import { addPaperOf } from './isolation/papers.ts'
import { registerPages } from './register-pages.ts'
import { freshServices, recorded } from './services.ts'
import { waitingImport } from './waiting-import.ts'

/** Every page that somebody who has signed in can open by its address. */
const urls = routes
  .filter(({ method, url }) => method === 'GET' && !/\.(csv|xlsx|pdf|zip)$|:ending$/.test(url))
  .map(({ url }) => url)
const widths = [360, 1280]
const nobody = '00000000-0000-4000-8000-00000000ffff'
/** What stands at the places of addresses that are no identifier. */
const asks: Readonly<Record<string, string>> = {
  // Whose form it is nobody has said.
  '/ledger/forms/:file': '/ledger/forms/check-sheet.pdf',
  '/papers/drafts/:name': '/papers/drafts/contacts?tenant=131016',
  '/prove': '/prove?to=%2Fme',
  '/ledger/:requirement/record': '/ledger/tochigi-3-6-e/record?tenant=131016',
  '/sign-in/provider': '/sign-in/provider?tenant=131016',
  '/sign-in/provider/return': '/sign-in/provider/return?state=stays',
  '/sign-in/provider/finish': '/sign-in/provider/finish?state=x',
}

/** The link of a contact's test, and what stands on the pages of alerts. @returns where they are */
async function alertPages(services: Services): Promise<Readonly<Record<string, string>>> {
  const id = nobody.replace('ffff', 'eeee')
  await addAlerts(services, id, '131016', '見本')
  const { db } = services.store
  const test_digest = digestOf('k'.repeat(43))
  await db.updateTable('contact').set({ test_digest }).where('id', '=', id).execute()
  const at = services.now()
  await db
    .insertInto('alert_telling')
    .values({ alert: id, wave: 0, round: 0, target: id, grp: 'on-call', label: '見本', at })
    .execute()
  await db
    .insertInto('planned_work')
    .values({
      scope: 'all',
      tenant: null,
      from_at: at,
      to_at: new Date(at.getTime() + 60 * 60_000),
      reason: '見本の作業',
      set_by: id,
      set_name: '見本',
      set_at: at,
    })
    .execute()
  return { '/alerts/:id': id, '/contacts/:id': id, '/incidents/:id': id }
}

describe.skipIf(!hasChromium)('every page of the console', () => {
  const services = freshServices()
  let app: FastifyInstance
  let browser: Browser
  let page: Page
  let site = ''
  const ids: Record<string, string> = {
    '/tenants/:id': '131016',
    '/ledger/:requirement': 'chiyoda-33-a',
    '/ledger/:requirement/decide': 'chiyoda-33-a',
    '/ledger/:requirement/record': 'tochigi-3-6-e',
    '/tenants/:tenant/provider': '131016',
    '/tenants/:tenant/limits': '131016',
    '/tenants/:tenant/opening': '131016',
    '/tenants/:tenant/sources': '131016',
    '/tenants/:tenant/requirements': '131016',
    '/tenants/:tenant/requirements/import': '131016',
    '/stops/:tenant/policy': '131016',
    '/escalation/:tenant': '131016',
    '/confirm/:token': 'k'.repeat(43),
    '/papers/drafts/:name': 'contacts',
    '/papers/versions/:id': nobody.replace('ffff', 'dddd'),
  }
  const complaints: string[] = []

  beforeAll(async () => {
    app = await openConsole(services(), {
      assets: await consoleAssets(join(import.meta.dirname, '../../..')),
    })
    site = await app.listen({ host: '127.0.0.1', port: 0 })
    await registered(services(), '131016', '千代田区')
    const { visitor } = await enrolled(app, services(), {
      tenant: undefined,
      login: 'mihon.kanri',
      role: 'provider-admin',
    })
    const { store } = services()
    const asking = await somebody(store, 'client-admin', { name: '見本 承認' })
    const person = await somebody(store, 'client-staff', { name: '見本 担当' })
    await somebody(store, 'client-staff', { name: '見本 窓口', kind: 'shared' })
    await openSession(store, person, 'd'.repeat(43))
    await perform(services(), changeRole, { ...of(person), role: 'client-admin' }, asking)
    const asked = await perform(
      services(),
      requestApproval,
      {
        kind: 'shared-server',
        tenant: '131016',
        subject: '',
        reason: '共有でよい',
        endsOn: '2027-03-31',
      },
      asking,
    )
    await waitingImport(services(), '131016')
    await stopService(services(), { target: '131016', reason: '見本の停止' }, asking)
    if (asked.ok) ids['/approvals/:id'] = asked.result.id
    Object.assign(ids, await alertPages(services()), await registerPages(services()))
    await addPaperOf(services(), nobody.replace('ffff', 'dddd'), '131016', '見本')
    const weakness = await sampleWeakness(services())
    await sampleExemption(services(), weakness)
    ids['/weaknesses/:id'] = weakness
    ids['/detection/rules/:id'] = await ruleOnTrial(services())
    await bannedSource(services())
    await store.db
      .updateTable('account')
      .set({ reviewed_at: new Date(0) })
      .execute()
    await recorded(services())
    const mail = await store.db.selectFrom('outbox').select('id').executeTakeFirst()
    for (const url of urls)
      if (url.startsWith('/people/:id')) ids[url] = person.id
      else if (url.startsWith('/mail/:id') && mail) ids[url] = mail.id
    browser = await launch()
    const context = await browser.newContext()
    await context.addCookies(visitor.cookies().map((cookie) => ({ ...cookie, url: site })))
    page = await context.newPage()
    // The page that goes on by itself stays, to be looked at.
    await page.route(/finish\?state=stays/, (onward) => onward.fulfill({ status: 204 }))
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
    })
  })
  afterAll(async () => {
    await browser.close()
    await app.close()
  })

  for (const url of urls)
    it(`${url} is accessible and fits, on a phone and on a desk`, async () => {
      const known = ids[url]
      const address = asks[url] ?? url.replace(/:\w+/, known ?? nobody)
      const answer = await page.goto(site + address, { waitUntil: 'load' })
      // Of what has no example here, what is looked at is the page that says that it is not there.
      expect(answer?.status()).toBe(known === undefined && url.includes(':') ? 404 : 200)
      // Once for both widths: it is large.
      await page.evaluate(axe.source)
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 })
        expect(await page.locator('h1').count()).toBe(1)
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(
          width,
        )
        const { violations } = await page.evaluate<AxeResults>(
          // Nothing is told of what passes: telling takes longer than looking.
          "axe.run(document, { resultTypes: ['violations'] })",
        )
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      }
      complaints.splice(0, complaints.length, ...complaints.filter((one) => !/404|400/.test(one)))
      expect(complaints).toEqual([])
    })
})
