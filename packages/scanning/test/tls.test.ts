import { execFileSync } from 'node:child_process'
import { readFileSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer as createPlain, type Server, type AddressInfo } from 'node:net'
import { createServer as createSite } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { judgeTls } from '../src/tls/judge.ts'
import { lookAtTls, type TlsSeen } from '../src/tls/look.ts'
import { Silent } from '../src/tls/greet.ts'

let folder = ''
const certificate = { key: '', cert: '' }
const servers: Server[] = []

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zeimori-tls-'))
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const made = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '60']
  const name = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost']
  execFileSync('openssl', ['req', '-x509', ...made, ...name, '-keyout', key, '-out', cert], {
    stdio: 'ignore',
  })
  certificate.key = readFileSync(key, 'utf8')
  certificate.cert = readFileSync(cert, 'utf8')
})

afterAll(() => {
  for (const server of servers) server.close()
  rmSync(folder, { recursive: true, force: true })
})

const portOf = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    servers.push(server)
    server.listen(0, '127.0.0.1', () => {
      const address: AddressInfo | string | null = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })

async function site(options: object, headers: Record<string, string> = {}): Promise<TlsSeen> {
  const server = createSite({ ...certificate, ...options }, (_, answer) => {
    answer.writeHead(200, headers).end()
  })
  return look(await portOf(server))
}

const look = (port: number): Promise<TlsSeen> =>
  lookAtTls(
    { host: '127.0.0.1', port, name: 'localhost' },
    { believed: [certificate.cert], plainPort: undefined },
    { patience: 3000, signal: new AbortController().signal },
  )

const found = (seen: TlsSeen): readonly string[] => judgeTls(seen, Date.now()).map(({ id }) => id)

const safe = { 'strict-transport-security': 'max-age=31536000' }
const modern = {
  minVersion: 'TLSv1.2',
  ciphers: 'ECDHE+AESGCM:TLS_AES_128_GCM_SHA256',
  honorCipherOrder: true,
}

describe('a service of today', () => {
  it('is found as it is set up, with nothing to mend', async () => {
    const seen = await site(modern, safe)
    const [, , , old, today, newest] = seen.spoken
    expect(old).toMatchObject({ version: 'TLS 1.1', taken: false })
    expect(today).toMatchObject({ version: 'TLS 1.2', order: 'server', compresses: false })
    expect(new Set(today?.suites)).toEqual(new Set([0xc02b, 0xc02c]))
    expect(newest).toMatchObject({ version: 'TLS 1.3', taken: true, suites: [0x1301] })
    expect(seen.noticesFallback).toBe(true)
    expect(seen.shown).toMatchObject({ distrust: undefined, hsts: 'max-age=31536000' })
    expect(seen.shown?.chains[0]?.[0]).toMatchObject({ key: { kind: 'ec', bits: 256 } })
    expect(found(seen)).toEqual([])
  })
})

describe('what is wrong is found', () => {
  it('old versions and weak suites', async () => {
    const seen = await site({ minVersion: 'TLSv1', ciphers: 'ALL:@SECLEVEL=0' }, safe)
    expect(seen.spoken.map(({ taken }) => taken)).toEqual([false, false, true, true, true, true])
    expect(found(seen)).toEqual(
      expect.arrayContaining(['tls/version/TLS 1.0', 'tls/version/TLS 1.1', 'tls/suite/cbc']),
    )
  })

  it('no TLS 1.3, and no HSTS', async () => {
    const seen = await site({ ...modern, maxVersion: 'TLSv1.2' })
    expect(found(seen)).toEqual(['tls/hsts', 'tls/version/TLS 1.3'])
  })

  it('an HSTS that is over soon', async () => {
    const seen = await site(modern, { 'strict-transport-security': 'max-age=300' })
    expect(judgeTls(seen, Date.now())).toMatchObject([{ id: 'tls/hsts', gravity: '低' }])
  })

  it('a certificate that nobody believes, and one that is nearly over', async () => {
    const seen = await site(modern, safe)
    const unknown = {
      ...seen,
      shown: seen.shown && { ...seen.shown, distrust: 'CERT_HAS_EXPIRED' },
    }
    expect(found(unknown)).toEqual(['tls/certificate/trust'])
    const days = (n: number): number => Date.now() + n * 24 * 60 * 60 * 1000
    expect(judgeTls(seen, days(31))).toMatchObject([{ id: 'tls/certificate/days', gravity: '低' }])
    expect(judgeTls(seen, days(50))).toMatchObject([{ gravity: '中' }])
    expect(judgeTls(seen, days(61))).toMatchObject([{ gravity: '高' }])
  })
})

describe('what speaks no TLS', () => {
  it('is said to, where it hangs up', async () => {
    const port = await portOf(
      createPlain((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')),
    )
    expect(found(await look(port))).toEqual(['tls/nothing'])
  })

  it('is not judged where it gives no answer', async () => {
    const port = await portOf(createPlain())
    const asked = lookAtTls(
      { host: '127.0.0.1', port, name: undefined },
      { believed: [], plainPort: undefined },
      { patience: 100, signal: new AbortController().signal },
    )
    await expect(asked).rejects.toThrow(Silent)
  })
})
