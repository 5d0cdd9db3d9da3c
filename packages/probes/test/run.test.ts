import { createServer, type RequestListener, type Server } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { asker, probes, runProbes, type Installation, type Probe, type Run } from '@zeimori/probes'

const running: Server[] = []
afterEach(() => {
  for (const server of running.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

/** A server of this test's own on the loopback. */
async function serving(listener: RequestListener): Promise<URL> {
  const server = createServer(listener)
  running.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('it does not listen')
  return new URL(`http://127.0.0.1:${address.port}/`)
}

const installation = (resident: URL | undefined): Installation => ({
  resident,
  console: undefined,
  pages: { resident: ['/'], console: [] },
  closed: [],
  ask: asker(() => Promise.resolve()),
})

const run = async (id: string, on: Installation, patience = 5_000): Promise<Run> => {
  const [one] = await runProbes(
    probes.filter((probe) => probe.id === id),
    on,
    { now: () => 0, patience },
  )
  if (one === undefined) throw new Error(`no probe ${id}`)
  return one
}

const careful: RequestListener = (request, response) => {
  const known = request.method === 'GET' && request.url === '/'
  response.writeHead(known ? 200 : request.method === 'GET' ? 404 : 405, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy':
      "default-src 'none'; script-src 'self'; base-uri 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  })
  response.end('<!doctype html>')
}

/** The same, with one thing broken in what it answers. */
const broken =
  (change: (...answering: Parameters<RequestListener>) => boolean): RequestListener =>
  (request, response) => {
    if (!change(request, response)) careful(request, response)
  }

const faults: Readonly<Record<string, RequestListener>> = {
  'http/framing': (_, response) => response.end(),
  'http/content-policy': broken((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': '*' })
    response.end()
    return true
  }),
  'http/charset': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    response.end()
  },
  'http/banner': broken((_, response) => {
    response.setHeader('server', 'nginx/1.22.1')
    return false
  }),
  'http/methods': broken((request, response) => {
    if (request.method !== 'TRACE') return false
    response.end(JSON.stringify(request.headers))
    return true
  }),
  'http/errors': broken((request, response) => {
    if (request.url?.includes("'") !== true) return false
    response.writeHead(500)
    response.end(new Error('broken').stack)
    return true
  }),
  'http/hidden-files': broken((request, response) => {
    if (request.url !== '/.git/HEAD') return false
    response.end('ref: refs/heads/main\n')
    return true
  }),
  'http/listings': broken((request, response) => {
    if (request.url !== '/about/') return false
    response.end('<title>Index of /about/</title>')
    return true
  }),
  'http/redirects': broken((request, response) => {
    if (request.url?.startsWith('//') !== true) return false
    response.writeHead(301, { location: request.url })
    response.end()
    return true
  }),
  'http/header-injection': broken((request, response) => {
    const added = /%0d%0a(x-zeimori-verify):1/.exec(request.url ?? '')?.[1]
    if (added !== undefined) response.setHeader(added, '1')
    return false
  }),
}

describe('running probes', () => {
  it.each(Object.keys(faults))('%s passes over the network, and fails when broken', async (id) => {
    expect(await run(id, installation(await serving(careful)))).toMatchObject({ outcome: 'pass' })
    const fault = faults[id]
    if (fault === undefined) throw new Error('no fault')
    expect(await run(id, installation(await serving(fault)))).toMatchObject({ outcome: 'fail' })
  })

  it('what is not installed is absent, and nothing else', async () => {
    const runs = await runProbes(probes, installation(undefined), { now: () => 0, patience: 1_000 })
    expect(new Set(runs.map(({ outcome }) => outcome))).toEqual(new Set(['absent']))
  })

  it('a service that does not answer is an error, neither pass nor failure', async () => {
    const url = await serving(careful)
    running[0]?.close()
    await new Promise((resolve) => running[0]?.once('close', resolve))
    expect(await run('http/framing', installation(url))).toEqual({
      probe: 'http/framing',
      version: 1,
      startedAt: 0,
      endedAt: 0,
      outcome: 'error',
      reason: 'たずねられませんでした（ECONNREFUSED）',
    })
  })

  it('a service that hangs is cut off and reported, and holds up nobody else', async () => {
    const url = await serving(() => undefined)
    expect(await run('http/framing', installation(url), 50)).toMatchObject({
      outcome: 'error',
      reason: '時間内に終わりませんでした',
    })
  })

  it('a probe that does not listen to its signal is cut off as well', async () => {
    const deaf: Probe = {
      ...(probes[0] ?? never()),
      look: () => new Promise(() => undefined),
    }
    const [one] = await runProbes([deaf], installation(await serving(careful)), {
      now: () => 0,
      patience: 20,
    })
    expect(one).toMatchObject({ outcome: 'error', reason: '時間内に終わりませんでした' })
  })

  it('asks the same thing once, however many probes want it', async () => {
    let count = 0
    const url = await serving((request, response) => {
      if (request.url === '/' && request.method === 'GET') count++
      careful(request, response)
    })
    await runProbes(probes, installation(url), { now: () => 0, patience: 5_000 })
    expect(count).toBe(1)
  })
})

function never(): never {
  throw new Error('no probe at all')
}
