import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Site } from '@zeimori/resident'
import { hasChromium, launch } from '../chromium.ts'
import { sharedSite } from '../shared-site.ts'
import { changedSite, signedNow } from '../site.ts'
import { daysAway, example, home, listedBy, ready, signAgain, visited } from './device.ts'
import { plainServer, type PlainServer } from './plain-server.ts'

let browser: Browser
let first: Site
let second: Site
let server: PlainServer

const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('utf8')
const releaseText = (): string => text(server.files.get('release.json'))

describe.skipIf(!hasChromium)('ネットにつながっていなくても使える', () => {
  beforeAll(async () => {
    first = await sharedSite(false)
    second = await changedSite(false, {
      version: '1.0.0',
      sign: { ...signedNow, issued: daysAway(1) },
    })
    browser = await launch()
  })
  afterAll(() => browser?.close())
  beforeEach(async () => {
    server = await plainServer(first)
  })
  afterEach(() => server.close())

  it('一度開けば、次からは電波がなくても開いて計算でき、いつの版かがページに出る', async () => {
    signAgain(server, { issued: daysAway(-3) })
    const { page, open } = await visited(browser, server)
    expect(await page.locator('.release').isVisible()).toBe(false)
    server.unplug()
    const { status, text: said } = await open()
    expect(status).toBe(200)
    const day = new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10)
    expect(said).toContain(`${day} 発行の版（3日前）`)
    await example(page)
    await page.locator('.bill .why > summary').first().click()
    expect(await page.locator('.bill .reason').first().isVisible()).toBe(true)
    // The municipalities of a prefecture are modules that nothing has asked for before.
    await page.selectOption('#dantai', { label: 'ほかの市区町村' })
    await page.selectOption('#ken', { label: '神奈川県' })
    await page.locator('#shichoson').waitFor()
    await page.context().close()
  })

  it('めったに要らない書体は、先には残さず、要るときに、たしかめて受け取る', async () => {
    const { page, context } = await visited(browser, server)
    const fonts = [...first.files]
      .filter(([path, { bytes }]) => path.startsWith('assets/part-') && bytes.length > 300_000)
      .map(([path]) => `/${path}`)
    const rare = fonts.filter((path) => path in listedBy(server, 'common'))
    expect(rare.length).toBeGreaterThan(0)
    expect(rare.filter((path) => path in listedBy(server, 'language-ja'))).toEqual([])
    const [one = '', other = ''] = rare
    // As text: the runner of the tests would write its own import in.
    const comes = (path: string): Promise<boolean> =>
      page.evaluate(`import(${JSON.stringify(path)}).then(() => true, () => false)`)
    expect(await comes(one)).toBe(true)
    server.files.set(other.slice(1), Buffer.from('export const deflated = ""'))
    expect(await comes(other)).toBe(false)
    await context.close()
  })

  it('ネットにつながっていれば、いつの版かの知らせは出ず、サーバーがヘッダを送らなくても、守りのヘッダがつく', async () => {
    const { page, context } = await visited(browser, server)
    const answer = await page.goto(server.url + home)
    expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
    expect(await page.locator('.release').isVisible()).toBe(false)
    const headers = answer?.headers() ?? {}
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(headers['x-frame-options']).toBe('DENY')
    await context.close()
  })

  it('端末に残したファイルが書きかえられていたら、使わず、サーバーから取り直す', async () => {
    const { page, open, context } = await visited(browser, server)
    const changed = await page.evaluate(async () => {
      const shelf = await caches.open('zeimori-1')
      const keys = await shelf.keys()
      let count = 0
      for (const key of keys) {
        if (!key.url.includes('/kept/file/')) continue
        count++
        await shelf.put(key, new Response('document.title="tampered"'))
      }
      return count
    })
    expect(changed).toBeGreaterThan(20)
    const { text: said } = await open()
    expect(said).toContain('見本市')
    expect(await page.title()).not.toContain('tampered')
    await example(page)
    await page.locator('.bill .yen').waitFor()
    // And without a network there is nothing to put in its place.
    await page.evaluate(async () => {
      const shelf = await caches.open('zeimori-1')
      for (const key of await shelf.keys())
        if (key.url.includes('/kept/file/')) await shelf.put(key, new Response('x'))
    })
    server.unplug()
    const { status, text: bare } = await open()
    expect(status).toBe(504)
    expect(bare).toContain('まだこの端末にありません')
    await context.close()
  })

  it('端末に残した発行の記録が書きかえられていたら、信じない', async () => {
    const { page, open, context } = await visited(browser, server)
    await page.evaluate(async () => {
      const shelf = await caches.open('zeimori-1')
      const path = '/kept/note/release'
      const said = await (await shelf.match(path))?.text()
      const later = (said ?? '').replace(/20\d\d-/, '2099-')
      await shelf.put(path, new Response(later))
    })
    const { status, text: said } = await open()
    expect(status).toBe(200)
    expect(said).not.toContain('2099')
    await context.close()
  })

  it('サーバーのファイルが書きかえられていたら、開かずに、そう言う', async () => {
    const { page, open, context } = await visited(browser, server)
    server.put(second)
    const path = 't/999997/ja/index.html'
    server.files.set(path, Buffer.from(text(server.files.get(path)).replace('見本市', '見木市')))
    const { status, text: said } = await open()
    expect(status).toBe(502)
    expect(said).toContain('発行されたものとちがいます')
    expect(await page.locator('#app').count()).toBe(0)
    await context.close()
  })

  it('署名の合わない発行の記録は受けつけず、残してある版を見せる', async () => {
    const { open, context } = await visited(browser, server)
    server.put(second)
    server.files.set('release.json', Buffer.from(releaseText().replace('1.0.0', '9.9.9')))
    const { status, text: said } = await open()
    expect(status).toBe(200)
    expect(said).toContain('2.0.0')
    expect(said).toContain('発行の版（0日前）')
    await context.close()
  })

  it('止めた市区町村のページは、止めたことを言うページになり、再開すると戻る', async () => {
    const { open, context } = await visited(browser, server)
    signAgain(server, { issued: daysAway(1), stopped: ['999997'] })
    const stopped = await open()
    expect(stopped.status).toBe(503)
    expect(stopped.text).toContain('止めてあります')
    // A stop is not forgotten when the network goes away.
    server.unplug()
    expect((await open()).status).toBe(503)
    server.plugIn()
    signAgain(server, { issued: daysAway(2), stopped: [] })
    expect((await open()).status).toBe(200)
    signAgain(server, { issued: daysAway(3), stopped: ['all'] })
    expect((await open()).text).toContain('止めてあります')
    signAgain(server, { issued: daysAway(4), stopped: ['142051'] })
    expect((await open()).status).toBe(200)
    await context.close()
  })

  it('後から署名された版は、版の番号が小さくても受けつける（差し戻し）', async () => {
    const { open, context } = await visited(browser, server)
    server.put(second)
    const { status, text: said } = await open()
    expect(status).toBe(200)
    expect(said).toContain('1.0.0')
    await context.close()
  })

  it('前に署名された発行の記録をもう一度出されても、受けつけない', async () => {
    const old = releaseText()
    const { page, open, context } = await visited(browser, server)
    server.put(second)
    await open()
    await ready(page)
    server.put(first)
    server.files.set('release.json', Buffer.from(old))
    const { text: said } = await open()
    expect(said).toContain('1.0.0')
    expect(said).not.toContain('2.0.0')
    await context.close()
  })

  it('前の版は、新しい版のファイルが届かないあいだ使えるが、取り消されたら戻らない', async () => {
    const { open, context } = await visited(browser, server)
    server.put(second)
    const onlyRelease = (): void => {
      const release = server.files.get('release.json')
      server.files.clear()
      if (release !== undefined) server.files.set('release.json', release)
    }
    onlyRelease()
    const kept = await open()
    expect(kept.status).toBe(200)
    expect(kept.text).toContain('2.0.0')
    signAgain(server, { issued: daysAway(2), revoked: [first.release] })
    onlyRelease()
    const revoked = await open()
    expect(revoked.status).toBe(504)
    expect(revoked.text).not.toContain('2.0.0')
    await context.close()
  })

  it('発行から31日たった版は、オフラインでも、サーバーがそのまま出していても使えず、29日なら使える', async () => {
    signAgain(server, { issued: daysAway(-31) })
    const { open, context } = await visited(browser, server)
    for (const [days, status, said] of [
      [31, 503, '30日をこえた'],
      [29, 200, '（29日前）'],
    ] as const) {
      signAgain(server, { issued: daysAway(-days) })
      for (const plug of [server.plugIn, server.unplug]) {
        plug()
        const opened = await open()
        expect(opened.status).toBe(status)
        expect(opened.text).toContain(said)
      }
      server.plugIn()
    }
    // Signed anew within the week, there is nothing to say.
    signAgain(server, { issued: daysAway(-6) })
    const { status, text: said } = await open()
    expect(status).toBe(200)
    expect(said).not.toContain('6日前')
    await context.close()
  })

  it('署名を確かめられないブラウザでは、オフラインにはならず、ネットがあれば使える', async () => {
    const context = await browser.newContext({ locale: 'ja-JP' })
    await context.addInitScript(() => {
      Object.defineProperty(SubtleCrypto.prototype, 'importKey', {
        value: () => Promise.reject(new Error('unknown algorithm')),
      })
    })
    const page = await context.newPage()
    await page.goto(server.url + home)
    await page.locator('.unproven').waitFor({ state: 'visible' })
    await example(page)
    expect(await page.locator('.bill .yen').isVisible()).toBe(true)
    expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toHaveLength(0)
    await context.close()
  })

  it('枠の中では、計算のページを見せない', async () => {
    const outer = '<!doctype html><title>x</title><iframe src="/t/999997/ja/"></iframe>'
    server.files.set('outer.html', Buffer.from(outer))
    const context = await browser.newContext({ locale: 'ja-JP' })
    const page = await context.newPage()
    await page.goto(`${server.url}/outer.html`)
    const frame = page.frameLocator('iframe')
    await frame.locator('.framed').waitFor({ state: 'visible' })
    expect(await frame.locator('#app').count()).toBe(0)
    await context.close()
  })
})
