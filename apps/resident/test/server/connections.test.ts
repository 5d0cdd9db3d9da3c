import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sharedSite } from '../shared-site.ts'
import { listenerOf, serveSite, type Served } from '../site.ts'

const noScript = '/t/999997/ja/no-script/'
const host = 'Host: localhost\r\n'
const post = `POST ${noScript} HTTP/1.1\r\n${host}Content-Type: application/x-www-form-urlencoded\r\n`

type Conversation = {
  /** Everything that came back until the other side closed. */
  readonly answer: string
  readonly seconds: number
}

/** Sends `first`, then `drip` every half second, until the connection is closed. */
function converse(url: string, first: string, drip = ''): Promise<Conversation> {
  const begun = performance.now()
  const chunks: Buffer[] = []
  const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(first))
  const dripping = setInterval(() => drip !== '' && socket.writable && socket.write(drip), 500)
  socket.on('data', (chunk) => void chunks.push(chunk))
  socket.on('error', () => undefined)
  return new Promise((resolve) => {
    socket.on('close', () => {
      clearInterval(dripping)
      const seconds = (performance.now() - begun) / 1000
      resolve({ answer: Buffer.concat(chunks).toString('utf8'), seconds })
    })
  })
}

describe.concurrent('受け口と、行儀の悪い相手', () => {
  let site: Served
  beforeAll(async () => {
    site = await serveSite(await sharedSite())
  })
  afterAll(() => site?.close())

  const refused: readonly (readonly [what: string, sent: string, status: number])[] = [
    ['HTTPでないもの', 'GARBAGE\r\n\r\n', 400],
    ['長すぎるヘッダ', `GET / HTTP/1.1\r\n${host}X: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
    ['多すぎるヘッダ', `GET / HTTP/1.1\r\n${host}${'X: y\r\n'.repeat(100)}\r\n`, 431],
    ['長すぎるアドレス', `GET /${'x'.repeat(20_000)} HTTP/1.1\r\n${host}\r\n`, 431],
    ['知らない Expect', `${post}Expect: magic\r\nContent-Length: 3\r\n\r\na=b`, 417],
    ['Host がない', 'GET / HTTP/1.1\r\n\r\n', 400],
    ['Host が二つある', `GET / HTTP/1.1\r\n${host}Host: evil.example\r\n\r\n`, 400],
    ['長さが二つある', `${post}Content-Length: 3\r\nContent-Length: 4\r\n\r\na=b`, 400],
    ['長さとまとまりの両方', `${post}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n`, 400],
    ['大きすぎる内容（送り終えない）', `${post}Content-Length: 9999999\r\n\r\na=`, 413],
    [
      '別の方法（送り終えない）',
      `PUT ${noScript} HTTP/1.1\r\n${host}Content-Length: 99\r\n\r\na`,
      405,
    ],
  ]
  for (const [what, sent, status] of refused)
    it(`${what}には ${status} を、守りのヘッダと日本語の文で答え、すぐ切る`, async () => {
      const { answer, seconds } = await converse(site.url, sent)
      expect(answer.split('\r\n')[0]).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
      expect(answer.match(/^content-security-policy: /gim)).toHaveLength(1)
      expect(answer).toMatch(/^x-content-type-options: nosniff\r$/im)
      expect(answer).toMatch(/^content-type: text\/html; charset=utf-8\r$/im)
      expect(answer).toMatch(/^connection: close\r$/im)
      expect(answer).toContain('ページを表示できません')
      expect(seconds).toBeLessThan(3)
    })

  it('黙ったままの相手と、ヘッダを小出しにする相手は、5秒ほどで切る', async () => {
    const both = await Promise.all([
      converse(site.url, ''),
      converse(site.url, `GET / HTTP/1.1\r\n${host}`, 'X: y\r\n'),
    ])
    for (const { seconds } of both) expect(seconds).toBeLessThan(9)
    expect(both[1]?.answer).toMatch(/^HTTP\/1\.1 408 [^]*時間がかかりすぎました/)
  })

  it('内容を小出しにする相手は、10秒ほどで切る', async () => {
    const { seconds } = await converse(site.url, `${post}Content-Length: 1000\r\n\r\n`, 'a')
    expect(seconds).toBeGreaterThan(8)
    expect(seconds).toBeLessThan(14)
  })

  it('終わるときは、送りかけの相手を待たない', async () => {
    const app = listenerOf(await sharedSite())
    const url = await app.listen({ host: '127.0.0.1', port: 0 })
    const opened = new Promise((resolve) => void app.server.once('request', resolve))
    const half = converse(url, `${post}Content-Length: 10\r\n\r\na`)
    await opened
    const begun = performance.now()
    await app.close()
    await half
    expect(performance.now() - begun).toBeLessThan(2_000)
  })

  it('一度に受ける接続の数に、上限がある', async () => {
    const { maxConnections } = listenerOf(await sharedSite()).server
    expect(maxConnections).toBeGreaterThan(100)
    expect(maxConnections).toBeLessThanOrEqual(1_000)
  })

  it('上限をこえた接続は何も答えずに切り、空けばまた受ける', async () => {
    const app = listenerOf(await sharedSite())
    const url = await app.listen({ host: '127.0.0.1', port: 0 })
    app.server.maxConnections = 2
    const taken = new Promise<void>((resolve) => {
      let count = 0
      app.server.on('connection', () => void ((count += 1) === 2 && resolve()))
    })
    const held = [converse(url, 'GET'), converse(url, 'GET')]
    await taken
    expect((await converse(url, `GET / HTTP/1.1\r\n${host}\r\n`)).answer).toBe('')
    app.server.closeAllConnections()
    await Promise.all(held)
    const asked = `GET / HTTP/1.1\r\n${host}Connection: close\r\n\r\n`
    expect((await converse(url, asked)).answer).toMatch(/^HTTP\/1\.1 302 /)
    await app.close()
  })
})
