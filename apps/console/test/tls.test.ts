import { openConsole, portOf } from './open-console.ts'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, type ConnectionOptions } from 'node:tls'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshServices } from './services.ts'

/** An authority of the tests' own, with a certificate of the server's and one of a device's. */
function makeCertificates(folder: string): void {
  const openssl = (line: string) =>
    execFileSync('openssl', line.split(' '), { cwd: folder, stdio: 'pipe' })
  const newKey = 'req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes'
  const authority = (name: string) =>
    openssl(`${newKey} -x509 -days 2 -subj /CN=${name} -keyout ${name}.key -out ${name}.crt`)
  const leaf = (name: string, ca: string) => {
    openssl(`${newKey} -subj /CN=${name} -keyout ${name}.key -out ${name}.csr`)
    openssl(
      `x509 -req -in ${name}.csr -CA ${ca}.crt -CAkey ${ca}.key -CAcreateserial -days 2 -out ${name}.crt`,
    )
  }
  authority('ca')
  authority('other')
  leaf('localhost', 'ca')
  leaf('device', 'ca')
  leaf('stranger', 'other')
}

describe('a console with certificates of the devices', () => {
  const services = freshServices()
  const folder = mkdtempSync(join(tmpdir(), 'zeimori-tls-'))
  const file = (name: string) => readFileSync(join(folder, name))
  let app: FastifyInstance
  let port = 0
  beforeAll(async () => {
    makeCertificates(folder)
    app = await openConsole(services(), {
      tls: true,
      origin: 'https://localhost',
      certificates: {
        key: file('localhost.key'),
        cert: file('localhost.crt'),
        clientCa: file('ca.crt'),
      },
    })
    port = await portOf(app)
  })
  afterAll(async () => {
    await app.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const ask = (options: ConnectionOptions): Promise<string> =>
    new Promise((resolve) => {
      let text = ''
      const socket = connect({
        port,
        host: '127.0.0.1',
        servername: 'localhost',
        ca: file('ca.crt'),
        ...options,
      })
      socket.on('secureConnect', () =>
        socket.write('GET /sign-in HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n'),
      )
      socket.on('data', (part) => void (text += part.toString()))
      socket.on('error', () => undefined)
      socket.on('close', () => resolve(text))
    })
  const device = (name: string) => ({ key: file(`${name}.key`), cert: file(`${name}.crt`) })

  it('lets a device in whose certificate its authority signed', async () => {
    const answer = await ask(device('device'))
    expect(answer).toContain('HTTP/1.1 200 OK')
    expect(answer).toContain('strict-transport-security: max-age=63072000; includeSubDomains')
    expect(answer).toMatch(/set-cookie: __Host-zeimori=[^;]+;.* HttpOnly; Secure; SameSite=Strict/)
  })
  it('shows nothing to a device without one, or with another’s', async () => {
    expect(await ask({})).toBe('')
    expect(await ask(device('stranger'))).toBe('')
  })
  it('speaks no TLS below 1.2', async () => {
    expect(await ask({ ...device('device'), maxVersion: 'TLSv1.1', minVersion: 'TLSv1' })).toBe('')
  })
})
