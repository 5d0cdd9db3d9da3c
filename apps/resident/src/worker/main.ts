import { releasePath, workerPath } from '../offline/release.ts'
import { page, part } from './answer.ts'
import { keep } from './keeping.ts'
import { pathInLists } from './place.ts'
import { standing } from './standing.ts'

/** What of a service worker's surroundings is used here. It listens to no message. */
type Waiting = Event & { readonly waitUntil: (work: Promise<unknown>) => void }
type Fetching = Waiting & {
  readonly request: Request
  readonly clientId: string
  readonly respondWith: (answer: Promise<Response>) => void
}
type Client = { readonly url: string }
type Surroundings = {
  readonly location: { readonly origin: string }
  readonly skipWaiting: () => Promise<void>
  readonly clients: {
    readonly claim: () => Promise<void>
    readonly get: (id: string) => Promise<Client | undefined>
    readonly matchAll: () => Promise<readonly Client[]>
  }
  addEventListener(kind: 'install' | 'activate', listener: (event: Waiting) => void): void
  addEventListener(kind: 'fetch', listener: (event: Fetching) => void): void
}
declare const self: Surroundings

self.addEventListener('install', (event) => {
  event.waitUntil(install())
})

/** Without a release that can be proved there is nothing to keep, and the page stays as it was. */
async function install(): Promise<void> {
  if ((await standing()) === undefined) throw new Error('no release')
  await self.skipWaiting()
}

self.addEventListener('activate', (event) => {
  event.waitUntil(begin())
})

async function begin(): Promise<void> {
  await self.clients.claim()
  for (const { url } of await self.clients.matchAll())
    await keep(pathInLists(new URL(url).pathname))
}

self.addEventListener('fetch', (event) => {
  const { request, clientId } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin || isOutside(pathname)) return
  const path = pathInLists(pathname)
  // A listener leads on from the entrance, and a static site lists its municipalities there.
  if (path === '/') event.respondWith(fetch(request).catch(() => page(request, path)))
  else if (request.mode === 'navigate') {
    const answered = page(request, path)
    event.respondWith(answered)
    event.waitUntil(answered.then(({ ok }) => (ok ? keep(path) : undefined)))
  } else event.respondWith(asked(request, pathname, clientId))
})

/** What is made for each request, and what tells whether the rest is right. */
const isOutside = (path: string): boolean =>
  path === releasePath || path === workerPath || path.endsWith('/no-script/')

async function asked(request: Request, path: string, clientId: string): Promise<Response> {
  const client = await self.clients.get(clientId)
  return part(request, path, client === undefined ? '/' : pathInLists(new URL(client.url).pathname))
}
