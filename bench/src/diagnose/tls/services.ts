import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A service to look at: how its key is made, and what its server is told besides. */
type Service = {
  readonly name: string
  readonly key: readonly string[]
  readonly server: readonly string[]
}

const rsa = (bits: number): readonly string[] => ['-newkey', `rsa:${bits}`]
const curve = (name: string): readonly string[] => [
  '-newkey',
  'ec',
  '-pkeyopt',
  `ec_paramgen_curve:${name}`,
]

/** Good ones and bad ones, as servers are set up in the world. */
export const services: readonly Service[] = [
  { name: 'of today', key: rsa(2048), server: ['-no_tls1', '-no_tls1_1', '-serverpref'] },
  { name: 'anything goes', key: rsa(2048), server: ['-cipher', 'ALL:COMPLEMENTOFALL:@SECLEVEL=0'] },
  {
    name: 'TLS 1.2 only',
    key: rsa(3072),
    server: ['-tls1_2', '-cipher', 'ECDHE+AESGCM', '-serverpref'],
  },
  { name: 'TLS 1.3 only', key: curve('P-256'), server: ['-tls1_3'] },
  {
    name: 'old only',
    key: rsa(1024),
    server: ['-no_tls1_2', '-no_tls1_3', '-cipher', 'ALL:@SECLEVEL=0'],
  },
  { name: 'elliptic', key: curve('P-384'), server: ['-curves', 'P-384:X25519', '-serverpref'] },
  {
    name: 'without curves',
    key: rsa(2048),
    server: ['-tls1_2', '-cipher', 'AES128-SHA:AES256-SHA:@SECLEVEL=0'],
  },
  {
    name: 'camellia and aria',
    key: rsa(2048),
    server: ['-cipher', 'CAMELLIA:ARIAGCM:@SECLEVEL=0', '-no_tls1_3'],
  },
]

export type Served = { readonly port: number; readonly stop: () => void }

/** Starts one on loopback, with a certificate of its own. */
export async function serve({ key, server }: Service, port: number): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'zeimori-tls-'))
  const [pem, certificate] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost']
  execFileSync(
    'openssl',
    [
      'req',
      '-x509',
      ...key,
      '-nodes',
      '-keyout',
      pem,
      '-out',
      certificate,
      '-days',
      '60',
      ...names,
    ],
    { stdio: 'ignore' },
  )
  const child = spawn(
    'openssl',
    [
      's_server',
      '-accept',
      `127.0.0.1:${port}`,
      '-cert',
      certificate,
      '-key',
      pem,
      '-www',
      '-quiet',
      ...server,
    ],
    { stdio: 'ignore' },
  )
  await listening(port, child)
  const stop = (): void => {
    child.kill()
    rmSync(folder, { recursive: true, force: true })
  }
  return { port, stop }
}

async function listening(port: number, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) break
    const isThere = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1')
      socket.on('connect', () => {
        socket.destroy()
        resolve(true)
      })
      socket.on('error', () => resolve(false))
    })
    if (isThere) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`openssl s_server does not listen on ${port}`)
}
