import type { FastifyInstance } from 'fastify'
import { expect, it } from 'vitest'
import { browser, type Browser } from './browser.ts'
import { signEverybodyIn, type Visitor } from './isolation/trial.ts'
import { makeWorld } from './isolation/world.ts'
import { onOne } from './on-both.ts'
import { openConsole } from './open-console.ts'

const begun = new Date('2026-11-22T00:00:00Z').getTime()
/** How fast a crawler may ask, one request after the other, without ever being refused. (kenko-M, M42) */
const pause = 333
const most = 100

type Crawled = { readonly statuses: ReadonlyMap<string, number>; readonly pages: readonly string[] }

/** Follows every link of ours, one request after the other. */
async function crawl(visitor: Browser, tick: () => void): Promise<Crawled> {
  const statuses = new Map<string, number>()
  const pages: string[] = []
  const waiting = ['/', '/sign-in']
  while (statuses.size < most) {
    const url = waiting.shift()
    if (url === undefined) break
    if (statuses.has(url)) continue
    tick()
    const answer = await visitor.get(url)
    statuses.set(url, answer.statusCode)
    // M43: no proxy and no browser keeps what only she may see.
    expect(answer.headers['cache-control']).toBe('no-store')
    const { location } = answer.headers
    if (typeof location === 'string') waiting.push(location)
    if (answer.headers['content-type']?.toString().startsWith('text/html') !== true) continue
    pages.push(answer.body)
    for (const [, href = ''] of answer.body.matchAll(/<a [^>]*?href="([^"#]+)/g))
      if (href.startsWith('/')) waiting.push(href.replaceAll('&amp;', '&'))
  }
  return { statuses, pages }
}

onOne('a crawler at three requests a second', (services) => {
  let now = begun
  const tick = (): void => void (now += pause)
  const start = async (): Promise<{ app: FastifyInstance; visitors: readonly Visitor[] }> => {
    const app = await openConsole({ ...services(), now: () => new Date(now) })
    const world = await makeWorld(services())
    await world.newTargets()
    return { app, visitors: await signEverybodyIn(app, world) }
  }

  it('meets no refusal and no dead link, whoever it is, and nothing comes from elsewhere', async () => {
    const { app, visitors } = await start()
    const some = visitors.filter(
      ({ person, level }) =>
        level === 'full' && person?.tenant !== '222038' && person?.tenant !== '342025',
    )
    let seen = 0
    for (const one of [...some.map((each) => each.browser), browser(app)]) {
      const { statuses, pages } = await crawl(browser(app, one), tick)
      expect([...statuses].filter(([, status]) => status >= 400)).toEqual([])
      seen += statuses.size
      for (const page of pages) expect(foreignResources(page)).toEqual([])
    }
    expect(seen).toBeGreaterThan(60)
    await app.close()
  }, 240_000)
})

/** Whatever a browser would load or send to, that is not a path of ours. */
const foreignResources = (page: string): readonly string[] =>
  [
    ...page.matchAll(/<(?:script|link|img|iframe|source|form|object|embed|base|use)\b[^>]*>/g),
    ...page.matchAll(/<meta http-equiv[^>]*>/g),
  ]
    .map(([tag]) => tag)
    .filter((tag) => / (?:src|href|action|data|content)="(?!\/(?!\/)|0; url=\/(?!\/))/.test(tag))
