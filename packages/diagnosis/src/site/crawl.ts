import type { Scope } from '../scope.ts'
import type { Client } from '../web/client.ts'
import { askOf, doorKey, type Door } from './door.ts'
import { waysOf } from './read-page.ts'

/** What was found by walking through the site. */
export type Site = {
  readonly pages: readonly URL[]
  readonly doors: readonly Door[]
  /** Every folder of which an address is known, the outer ones first. */
  readonly folders: readonly URL[]
  /** The values to write into fields of these names. */
  readonly values: Readonly<Record<string, string>>
}

export type CrawlOptions = {
  readonly start: URL
  readonly scope: Scope
  readonly values: Readonly<Record<string, string>>
  /** Doors that no page shows: of interfaces that scripts call. */
  readonly told: readonly Door[]
  readonly mostPages: number
}

/** Not more addresses of one page that differ in their parameters only. */
const mostOfOnePath = 20

/** Walks through links and forms, each form sent once with harmless values, so that what comes after it is found. */
export async function crawl(client: Client, options: CrawlOptions): Promise<Site> {
  const { start, scope, values, told, mostPages } = options
  const pages = new Map<string, URL>()
  const doors = new Map<string, Door>()
  const folders = new Map<string, URL>()
  const ofPath = new Map<string, number>()
  const waiting: (URL | Door)[] = [start, ...told]
  for (const door of told) doors.set(doorKey(door), door)

  const add = (url: URL): void => {
    const count = ofPath.get(url.pathname) ?? 0
    if (pages.has(url.href) || count >= mostOfOnePath || pages.size >= mostPages) return
    ofPath.set(url.pathname, count + 1)
    pages.set(url.href, url)
    waiting.push(url)
  }
  pages.set(start.href, start)

  for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
    const exchange = await client.open(
      one instanceof URL ? { method: 'GET', url: one } : askOf(one),
    )
    const ways = waysOf(exchange, one, values)
    for (const url of [exchange.ask.url, ...ways.assets, ...ways.links])
      if (scope.allows(url)) for (const folder of foldersOf(url)) folders.set(folder.href, folder)
    for (const link of ways.links) if (scope.allows(link)) add(link)
    for (const door of ways.doors) {
      const key = doorKey(door)
      if (!scope.allows(door.url) || doors.has(key)) continue
      doors.set(key, door)
      // A link with parameters is opened as a page.
      if (door.method === 'POST' || !pages.has(askOf(door).url.href)) waiting.push(door)
    }
  }
  return {
    pages: [...pages.values()],
    doors: [...doors.values()],
    folders: [...folders.values()].toSorted((a, b) => a.href.length - b.href.length),
    values,
  }
}

/** The folder of an address, and those around it. */
function foldersOf({ pathname, origin }: URL): readonly URL[] {
  const names = pathname.split('/').slice(1, -1)
  return [...names.keys(), names.length].map(
    (count) => new URL(`/${[...names.slice(0, count), ''].join('/')}`, origin),
  )
}
