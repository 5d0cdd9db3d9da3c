import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectSentence, zeimori } from './command.ts'

let folder = ''
let server: Server
let port = 0

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zeimori-scan-'))
  server = createServer((socket) => socket.end('no TLS here'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address: AddressInfo | string | null = server.address()
  port = typeof address === 'object' && address !== null ? address.port : 0
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('zeimori scan', () => {
  it('writes what it found as a paper, and ends with 1 where something is to be mended', async () => {
    const out = join(folder, 'found.json')
    const { code, stdout } = await zeimori(['scan', '--tls', `127.0.0.1:${port}`, '--out', out])
    expect(code).toBe(1)
    expect(stdout).toContain(`［高］127.0.0.1:${port}  TLS で話せない`)
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({
      findings: [{ id: 'tls/nothing' }],
      tls: [{ target: { host: '127.0.0.1', port } }],
    })
  })

  it('never asks a stranger', async () => {
    for (const asked of [
      ['--address', '203.0.113.77'],
      ['--tls', '203.0.113.77:443'],
    ]) {
      const refused = await zeimori(['scan', ...asked])
      expect(refused.code).toBe(1)
      expectSentence(refused, '203.0.113.77', 'ZEIMORI_OWN_ADDRESSES')
    }
  })

  for (const [what, args, env] of [
    ['nothing to look at', []],
    ['a name for an address', ['--address', 'localhost']],
    ['a port that is none', ['--address', '127.0.0.1', '--allow', '443,70000']],
    ['a place that is none', ['--tls', 'a b']],
    ['a file of another kind', ['--tls', '127.0.0.1:1', '--out', 'found.doc']],
    ['certificates that are none', ['--tls', '127.0.0.1:1', '--ca', 'package.json']],
    ['an own address that is none', ['--address', '127.0.0.1'], { ZEIMORI_OWN_ADDRESSES: 'here' }],
  ] as const)
    it(`takes ${what} for wrong use: exit 2, in words`, async () => {
      const result = await zeimori(['scan', ...args], { env: env ?? {} })
      expect(result.code).toBe(2)
      expectSentence(result)
    })

  it('says it where nobody is there, and takes that for no result', async () => {
    const result = await zeimori(['scan', '--tls', '127.0.0.1:1', '--out', join(folder, 'x.json')])
    expect(result.code).toBe(1)
    expectSentence(result, '127.0.0.1:1')
  })
})
