import { createServer, type Server } from 'node:http'
import type { Site } from '@zeimori/resident'

/** A web server that knows nothing of ours: it sends files, and not one header but their type. */
export type PlainServer = {
  readonly url: string
  /** What it serves, by path without the leading slash; a test may change it. */
  readonly files: Map<string, Uint8Array>
  readonly asked: string[]
  /** Pulls the plug, or puts it in again: connections are refused in between. */
  readonly unplug: () => void
  readonly plugIn: () => void
  readonly put: (site: Site) => void
  readonly close: () => Promise<void>
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  woff2: 'font/woff2',
}

export async function plainServer(site: Site): Promise<PlainServer> {
  const files = new Map<string, Uint8Array>()
  const asked: string[] = []
  let isPlugged = true
  const server: Server = createServer((request, response) => {
    if (!isPlugged) {
      request.socket.destroy()
      return
    }
    const [path = '/'] = (request.url ?? '/').split('?')
    asked.push(path)
    const name = path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1)
    const bytes = files.get(name)
    const ending = name.slice(name.lastIndexOf('.') + 1)
    response.writeHead(bytes === undefined ? 404 : 200, {
      'content-type': types[ending] ?? 'text/plain',
    })
    response.end(bytes)
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('no port')
  const put = (of: Site): void => {
    files.clear()
    for (const [path, { bytes }] of of.files) files.set(path, bytes)
  }
  put(site)
  return {
    url: `http://127.0.0.1:${address.port}`,
    files,
    asked,
    unplug: () => {
      isPlugged = false
      server.closeAllConnections()
    },
    plugIn: () => {
      isPlugged = true
    },
    put,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
