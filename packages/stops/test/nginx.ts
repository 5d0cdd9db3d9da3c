import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { testPrograms } from '@zeimori/cli/test-programs'
import { root } from './root.ts'

const { path: program } = testPrograms.nginx

export const hasNginx = existsSync(program)

export type Answered = {
  readonly status: number
  readonly body: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
}

export type Asking = { readonly method?: string; readonly from?: string }

export type Nginx = {
  readonly get: (path: string, asking?: Asking) => Promise<Answered>
  readonly stop: () => Promise<void>
}

/** The included file, with the flags where the test has them. */
const included = (name: string, flags: string): string =>
  readFileSync(join(root, 'deploy/nginx', name), 'utf8').replaceAll('/run/zeimori', flags)

/**
 * The real nginx with our files, in front of nothing: whatever is not stopped it answers itself with 「200」.
 * Who is kept out stands in `banned`, as the detection writes it. Where a request came from it believes of the header that it names, as of a proxy.
 */
export async function startNginx(
  folder: string,
  flags: string,
  tenant = '$zeimori_of_path',
  banned = '',
): Promise<Nginx> {
  const port = await freePort()
  mkdirSync(join(folder, 'logs'), { recursive: true })
  const http = join(folder, 'http.conf')
  const server = join(folder, 'server.conf')
  const both = (names: readonly string[]): string =>
    names.map((name) => included(name, flags).replaceAll('/var/lib/zeimori', folder)).join('\n')
  mkdirSync(join(folder, 'bans'), { recursive: true })
  writeFileSync(join(folder, 'bans/bans.geo'), banned)
  writeFileSync(http, both(['zeimori-stop-http.conf', 'zeimori-bans-http.conf']))
  writeFileSync(server, both(['zeimori-bans-server.conf', 'zeimori-stop-server.conf']))
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/tmp-${name};`,
  )
  const conf = join(folder, 'nginx.conf')
  writeFileSync(
    conf,
    `daemon off; master_process off; worker_processes 1; pid ${folder}/nginx.pid;
    error_log ${folder}/logs/error.log;
    events { worker_connections 256; }
    http {
      access_log off; ${places.join(' ')}
      set_real_ip_from 127.0.0.1; real_ip_header X-Real-IP;
      include ${http};
      server {
        listen 127.0.0.1:${port};
        set $zeimori_tenant ${tenant};
        include ${server};
        location / { return 200 "served"; }
      }
    }`,
  )
  const child = spawn(program, ['-p', `${folder}/`, '-c', conf], { stdio: 'ignore' })
  const get = (path: string, { method = 'GET', from }: Asking = {}): Promise<Answered> =>
    asked(port, path, method, from)
  await answering(child, () => get('/release.json'))
  return { get, stop: () => ended(child) }
}

async function answering(child: ChildProcess, ask: () => Promise<unknown>): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error('nginx did not start')
    try {
      await ask()
      return
    } catch {
      await new Promise((resolve) => {
        setTimeout(resolve, 20)
      })
    }
  }
}

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
  })

function asked(
  port: number,
  path: string,
  method: string,
  from: string | undefined,
): Promise<Answered> {
  const headers = from === undefined ? {} : { 'x-real-ip': from }
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
      let body = ''
      answer.setEncoding('utf8').on('data', (part: string) => (body += part))
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, body, headers: answer.headers }),
      )
    })
    sent.on('error', reject)
    sent.end(method === 'POST' ? 'kyuyo=1' : undefined)
  })
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address !== null
          ? resolve(address.port)
          : reject(new Error('no port')),
      )
    })
  })
