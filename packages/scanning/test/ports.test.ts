import { createSocket } from 'node:dgram'
import { createServer, type Server } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { judgePorts } from '../src/ports/judge.ts'
import { isOwnAddress, readAddress } from '../src/ports/own.ts'
import { scanTcp, type Scanned } from '../src/ports/scan.ts'
import { askUdp } from '../src/ports/udp.ts'

const signal = new AbortController().signal
const host = '127.77.200.1'
const open = [18_501, 18_503, 18_777]
const servers: Server[] = []

beforeAll(async () => {
  for (const port of open)
    await new Promise<void>((resolve) => {
      const server = createServer((socket) => socket.destroy()).listen(port, host, resolve)
      servers.push(server)
    })
})
afterAll(() => {
  for (const server of servers) server.close()
})

describe('a scan', () => {
  it('finds every open port among the closed ones, and no other', async () => {
    const ports = Array.from({ length: 1000 }, (_, n) => 18_000 + n)
    expect(await scanTcp(host, ports, { signal })).toMatchObject({ open, closed: 997, silent: 0 })
  })

  it('ends when it is ended', async () => {
    const asked = scanTcp(host, [18_001], { signal: AbortSignal.abort(new Error('ended')) })
    await expect(asked).rejects.toThrow('ended')
  })

  it('tells over UDP who answers, who refuses and who is silent', async () => {
    const socket = createSocket('udp4')
    let answers = true
    socket.on('message', (_, from) => answers && socket.send('here', from.port, from.address))
    await new Promise<void>((resolve) => socket.bind(18_502, host, resolve))
    const ask = (port: number) =>
      askUdp(host, { port, name: '', question: Buffer.from('?') }, { patience: 200, signal })
    expect(await ask(18_502)).toBe('open')
    answers = false
    expect(await ask(18_502)).toBe('silent')
    socket.close()
    expect(await ask(18_504)).toBe('closed')
  })
})

describe('what has to be mended', () => {
  const seen: Scanned = {
    address: '203.0.113.5',
    asked: 65_535,
    open: [443],
    closed: 0,
    silent: 65_534,
    firstClosed: [],
  }
  const rule = { allowed: [443], fromOutside: true }
  const ids = (scanned: Partial<Scanned>, more = rule): readonly string[] =>
    judgePorts({ ...seen, ...scanned }, [], more).map(({ id }) => id)

  it('is nothing where all but the allowed are silent', () => {
    expect(ids({})).toEqual([])
  })

  it('is a port that nobody allowed', () => {
    expect(ids({ open: [443, 5432] })).toEqual(['port/tcp/5432'])
  })

  it('is an allowed one that is not there', () => {
    expect(ids({ open: [] })).toEqual(['port/missing/443'])
  })

  it('is a refusal from outside, and none from the host itself', () => {
    expect(ids({ closed: 1, firstClosed: [22] })).toEqual(['port/answers'])
    expect(ids({ closed: 1, firstClosed: [22] }, { ...rule, fromOutside: false })).toEqual([])
  })

  it('is an answer over UDP', () => {
    const service = { port: 161, name: 'SNMP', question: Buffer.alloc(0) }
    expect(judgePorts(seen, [{ service, state: 'open' }], rule)).toMatchObject([
      { id: 'port/udp/161', gravity: '高' },
    ])
    expect(judgePorts(seen, [{ service, state: 'silent' }], rule)).toEqual([])
  })
})

describe('whose address it is', () => {
  it.each([
    ['127.0.0.1', true],
    ['2001:db8::5', true],
    ['127.0.0.2', false],
    ['2001:db8::6', false],
  ])('%s', (address, own) => {
    expect(isOwnAddress(address, ['127.0.0.1', '2001:0DB8:0:0::5'])).toBe(own)
  })

  it('is read however it is written, and never from a name or a number', () => {
    expect(readAddress('[2001:DB8:0::5]')).toBe('2001:db8::5')
    for (const text of ['localhost', '1', '0x7f000001', '127.1', '', '127.0.0.1/8', '::1%lo'])
      expect(readAddress(text)).toBeUndefined()
  })
})
