import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { hasChromium, launch } from '../chromium.ts'
import { sharedSite } from '../shared-site.ts'
import { example, home, listedBy, ready, visited } from './device.ts'
import { plainServer, type PlainServer } from './plain-server.ts'

let browser: Browser
let server: PlainServer

const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('utf8')

describe.skipIf(!hasChromium)('番人が端末に残し、出すもの', () => {
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser?.close())
  beforeEach(async () => {
    server = await plainServer(await sharedSite(false))
  })
  afterEach(() => server.close())

  it('端末に何も残せなくても、ネットにつながっていれば開いて計算できる', async () => {
    const { page, open, context } = await visited(browser, server)
    await context.serviceWorkers()[0]?.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name)
      Cache.prototype.put = () => Promise.reject(new DOMException('full', 'QuotaExceededError'))
    })
    expect((await open()).status).toBe(200)
    await example(page)
    expect(await page.locator('.bill .yen').isVisible()).toBe(true)
    // What the server changes is still found out.
    const path = 't/999997/ja/index.html'
    server.files.set(path, Buffer.from(`${text(server.files.get(path))}<!-- changed -->`))
    expect((await open()).status).toBe(502)
    await context.close()
  })

  it('二つの言語を一度に開いても、どちらのファイルもそろう', async () => {
    server.put(await sharedSite(true))
    const { page, context } = await visited(browser, server)
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name)
    })
    const other = await context.newPage()
    const places = [home, '/t/999997/en/'] as const
    await Promise.all([page.goto(server.url + places[0]), other.goto(server.url + places[1])])
    for (const place of places) await ready(page, place)
    const lost = await page.evaluate(
      async (files) => {
        const found = await Promise.all(
          files.map(async ([path, hash]) => [path, await caches.match(`/kept/file/${hash}`)]),
        )
        return found.flatMap(([path, file]) => (file === undefined ? [path] : []))
      },
      ['language-ja', 'language-en'].flatMap((name) => Object.entries(listedBy(server, name))),
    )
    expect(lost).toEqual([])
    await context.close()
  })

  it('一覧にないページは、市区町村のページのアドレスの下からは出さない', async () => {
    const { page, open, context } = await visited(browser, server)
    const path = 't/999997/ja/index.html'
    server.files.set(path, Buffer.from(text(server.files.get(path)).replace('見本市', '見木市')))
    server.files.set('t/999997/ja/x/index.html', Buffer.from('<h1>見木市</h1>'))
    // Some servers answer for a folder's page by its file name as well: it is the same page.
    const named = await open(`${home}index.html`)
    expect(named.status).toBe(200)
    expect(named.text).not.toContain('見木市')
    const unlisted = await open(`${home}x/`)
    expect(unlisted.status).toBe(404)
    expect(unlisted.text).toContain('そのアドレスのページは、ありません')
    // A folder without its last slash leads to its page.
    await open(home.slice(0, -1))
    expect(new URL(page.url()).pathname).toBe(home)
    await context.close()
  })
})
