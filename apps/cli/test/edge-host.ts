import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import { request } from 'node:https'
import { createServer as createPlain } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { nginxSites } from '../src/host/nginx.ts'
import { readHost } from '../src/host/read.ts'
import { testPrograms } from '../src/test-programs.ts'

export const [publicName, staffName] = ['zei.example.lg.jp', 'kanri.zei.example.lg.jp']

type Seen = { readonly headers: IncomingHttpHeaders; readonly url: string; readonly body: string }
type Answer = {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}
type Asking = {
  readonly path?: string
  readonly name?: string
  readonly port?: number
  readonly address?: string
  readonly from?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createPlain().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

export type EdgeHost = {
  readonly ports: { readonly tls: number; readonly plain: number }
  /** What reached a listener. */
  readonly seen: readonly Seen[]
  readonly folder: string
  readonly ask: (asking?: Asking) => Promise<Answer>
  /** The files in which a text stands, the web server's logs among them. */
  readonly filesWith: (text: string) => readonly string[]
  /** Ends one of the listeners of residents' pages: 0 or 1. */
  readonly end: (which: number) => Promise<void>
  /** Has the web server read its settings again. */
  readonly reload: () => Promise<void>
  readonly close: () => void
}

/** The real web server with the sites that an installation gets, before listeners of the test's own. */
export async function edgeHost(root: string): Promise<EdgeHost> {
  const folder = mkdtempSync(join(tmpdir(), 'zeimori-edge-'))
  const seen: Seen[] = []
  const servers: Server[] = []

  const listener = async (name: string): Promise<number> => {
    const port = await freePort()
    const server = createServer((asked, answer) => {
      let body = ''
      asked.on('data', (part) => (body += String(part)))
      asked.on('end', () => {
        seen.push({ headers: asked.headers, url: asked.url ?? '', body })
        const status = asked.url === '/missing' ? 404 : 200
        answer.writeHead(status, { 'x-powered-by': 'x', server: 'x' }).end(name)
      })
    })
    // Longer than the web server keeps a connection: otherwise it may send on one that is being closed.
    server.keepAliveTimeout = 65_000
    servers.push(server)
    await new Promise<void>((up) => void server.listen(port, '127.0.0.1', up))
    return port
  }

  const ask = (asking: Asking = {}): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const { path = '/', name = publicName, body, from } = asking
      const sent = request(
        {
          host: asking.address ?? '127.0.0.1',
          port: asking.port ?? tls,
          path,
          servername: name,
          rejectUnauthorized: false,
          method: body === undefined ? 'GET' : 'POST',
          headers: { host: name, ...asking.headers },
          agent: false,
          ...(from !== undefined && { localAddress: from }),
        },
        (answer) => {
          let text = ''
          answer.on('data', (part) => (text += String(part)))
          answer.on('end', () =>
            resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }),
          )
        },
      )
      sent.on('error', reject)
      sent.end(body)
    })

  const [tls, plain] = [await freePort(), await freePort()]
  const [first, second, staff] = [
    await listener('one'),
    await listener('two'),
    await listener('console'),
  ]
  const example = readFileSync(join(root, 'deploy/host/host.conf.example'), 'utf8')
    .replace(/^CONSOLE_ADDRESS=.*$/m, 'CONSOLE_ADDRESS=127.0.0.2')
    .replace(/^CONSOLE_NETWORKS=.*$/m, 'CONSOLE_NETWORKS=127.0.0.8/30')
  const read = readHost(example)
  if (!read.ok) throw new Error(read.problems.join('\n'))
  for (const place of ['tls', 'flags/stop', 'flags/stage', 'bans', 'nginx'])
    mkdirSync(join(folder, place), { recursive: true })
  writeFileSync(join(folder, 'bans/bans.geo'), '')
  for (const name of [publicName, staffName])
    execFileSync(
      'openssl',
      [
        'req',
        '-x509',
        '-nodes',
        '-newkey',
        'ec',
        '-pkeyopt',
        'ec_paramgen_curve:P-256',
        '-days',
        '2',
        '-subj',
        `/CN=${name}`,
        '-keyout',
        join(folder, `tls/${name}.key`),
        '-out',
        join(folder, `tls/${name}.crt`),
      ],
      { stdio: 'pipe' },
    )
  const here = (text: string): string =>
    text
      .replaceAll('/opt/zeimori/current/deploy/nginx', join(folder, 'nginx'))
      .replaceAll('/opt/zeimori/current/deploy/waf', join(root, 'deploy/waf'))
      .replaceAll('/etc/zeimori/tls', join(folder, 'tls'))
      .replaceAll('/etc/zeimori/nginx', join(folder, 'more'))
      .replaceAll('/var/lib/zeimori/bans', join(folder, 'bans'))
      .replaceAll('/run/zeimori', join(folder, 'flags'))
      .replaceAll('/var/log/nginx', folder)
      .replace(/^ *listen \[::\].*$/gm, '')
      .replaceAll('0.0.0.0:', '127.0.0.1:')
      .replaceAll(/(listen \S+):443/g, `$1:${tls}`)
      .replaceAll(/(listen \S+):80\b/g, `$1:${plain}`)
      .replace('127.0.0.1:8181', `127.0.0.1:${first}`)
      .replace('127.0.0.1:8182', `127.0.0.1:${second}`)
      .replace('127.0.0.1:8081', `127.0.0.1:${staff}`)
  for (const part of [
    'zeimori-stop-http',
    'zeimori-bans-http',
    'zeimori-edge-server',
    'zeimori-bans-server',
    'zeimori-stop-server',
  ])
    writeFileSync(
      join(folder, `nginx/${part}.conf`),
      here(readFileSync(join(root, `deploy/nginx/${part}.conf`), 'utf8')),
    )
  for (const page of ['refused', 'unavailable'])
    writeFileSync(
      join(folder, `nginx/${page}.html`),
      readFileSync(join(root, `deploy/nginx/${page}.html`)),
    )
  writeFileSync(join(folder, 'sites.conf'), here(nginxSites(read.settings)))
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/temp-${name};`,
  )
  writeFileSync(
    join(folder, 'nginx.conf'),
    `load_module ${testPrograms.headersMore.path};
    load_module ${testPrograms.modSecurity.path};
    user root; daemon off; worker_processes 1; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
    events { worker_connections 512; }
    http { ${temporary.join(' ')} ssl_protocols TLSv1 TLSv1.1 TLSv1.2 TLSv1.3; include ${folder}/sites.conf; }`,
  )
  const nginx = spawn(
    testPrograms.nginx.path,
    ['-p', `${folder}/`, '-c', join(folder, 'nginx.conf')],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )
  let said = ''
  nginx.stderr.on('data', (part) => (said += String(part)))
  for (let tries = 0; ; tries += 1) {
    const done = await ask().catch(() => undefined)
    if (done !== undefined) break
    if (tries > 100 || nginx.exitCode !== null) {
      for (const server of servers) server.close()
      throw new Error(`nginx does not answer: ${said}`)
    }
    await setTimeout(50)
  }
  /** The files in which a text stands, programs' logs among them. */
  const filesWith = (text: string): readonly string[] =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => readFileSync(file, 'utf8').includes(text))

  const end = async (which: number): Promise<void> => {
    servers[which]?.closeAllConnections()
    await new Promise((done) => servers[which]?.close(done))
  }
  const close = (): void => {
    nginx.kill('SIGTERM')
    for (const server of servers) {
      server.close()
      server.closeAllConnections()
    }
    rmSync(folder, { recursive: true, force: true })
  }
  const reload = async (): Promise<void> => {
    nginx.kill('SIGHUP')
    await setTimeout(500)
  }
  return { ports: { tls, plain }, seen, folder, ask, filesWith, end, reload, close }
}
