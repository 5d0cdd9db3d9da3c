import { createHmac } from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import { BlockList, createServer as createTcp, type Server } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, it, onTestFinished } from 'vitest'
import { secretPlace } from '@zeimori/store'
import { onOne } from '@zeimori/store/testing'
import {
  deliverDue,
  escalate,
  hookCarrier,
  hookTries,
  logAlerts,
  testContacts,
} from '../src/index.ts'
import { alerting, console, contact, tampering } from './alerting.ts'
import { startMailServer } from './mail-server.ts'
import { vault } from './services.ts'

const here = new BlockList()
here.addSubnet('127.0.0.0', 8)

/** The messages of a stream, each with its length in bytes before it. */
function framesIn(stream: Buffer): readonly string[] {
  const space = stream.indexOf(' ')
  if (space < 0) return []
  const end = space + 1 + Number(stream.subarray(0, space))
  return [stream.toString('utf8', space + 1, end), ...framesIn(stream.subarray(end))]
}

/** @returns the port */
const listenOn = (server: Server, port = 0): Promise<number> =>
  new Promise((resolve) => {
    server.listen(port, '127.0.0.1', () => {
      const at = server.address()
      resolve(typeof at === 'object' && at !== null ? at.port : 0)
    })
  })

onOne('what tells of an alert', ({ store }) => {
  const { clock, services, raise, mailsTo, close } = alerting(store)

  it('goes to a webhook, signed, five times at most and nowhere else', async () => {
    const asked: { headers: IncomingHttpHeaders; body: string; url: string | undefined }[] = []
    let status = 500
    const server = createServer((request, answer) => {
      const note = async (): Promise<void> => {
        const body = await text(request)
        asked.push({ headers: request.headers, body, url: request.url })
        const upgrade = status === 101 ? { upgrade: 'x', connection: 'upgrade' } : {}
        answer.writeHead(status, { location: '/elsewhere', ...upgrade }).end()
      }
      void note()
    })
    const port = await listenOn(server)
    onTestFinished(() => void server.close())
    const url = `http://127.0.0.1:${port}/hook?x=1`
    const id = await contact(store(), 'on-call', 'denwa', { url, secret: 'nothing yet' })
    const secret = vault.seal('himitsu', secretPlace('contact', id), null)
    await store().db.updateTable('contact').set({ secret }).where('id', '=', id).execute()
    const deliver = async (allowed: BlockList): Promise<void> => {
      const carrier = hookCarrier(services(), allowed)
      const delivery = { services: services(), channel: 'webhook', carrier, console } as const
      while ((await deliverDue({ ...delivery, most: hookTries })) > 0);
    }
    const states = async () =>
      (
        await store()
          .db.selectFrom('outbox')
          .select(['state', 'problem', 'tries', 'address'])
          .where('channel', '=', 'webhook')
          .orderBy('queued_at')
          .execute()
      ).at(-1)

    const first = await raise({ ...tampering, scope: 'provider', rule: 'r5' })
    await escalate(services())
    for (let n = 0; n < 10; n += 1) {
      await deliver(here)
      clock.pass(20)
    }
    expect(asked).toHaveLength(5)
    expect(await states()).toMatchObject({ state: 'dead', tries: 5, problem: 'HTTP 500' })
    expect((await states())?.address).toBe(`http://127.0.0.1:${port}`)
    await close(first.id)

    // An answer that leads elsewhere is followed nowhere, and is no success.
    status = 302
    const second = await raise({ ...tampering, scope: 'provider', rule: 'r6' })
    await escalate(services())
    await deliver(here)
    expect(asked.map((one) => one.url)).not.toContain('/elsewhere')
    // An answer that would change the protocol is none, and holds up nobody.
    status = 101
    clock.pass(20)
    await deliver(here)
    expect(await states()).toMatchObject({ state: 'waiting', problem: 'no answer' })
    status = 204
    clock.pass(20)
    await deliver(here)
    expect(await states()).toMatchObject({ state: 'sent' })
    const last = asked.at(-1)
    const seconds = String(last?.headers['x-zeimori-timestamp'])
    const digest = createHmac('sha256', 'himitsu').update(`${seconds}.${last?.body}`).digest('hex')
    expect(last?.headers['x-zeimori-signature']).toBe(`sha256=${digest}`)
    expect(Number(seconds)).toBe(Math.floor(clock.now().getTime() / 1000))
    expect(last?.headers['x-zeimori-id']).toBe(asked.at(-2)?.headers['x-zeimori-id'])
    expect(JSON.parse(last?.body ?? '')).toMatchObject({
      version: 1,
      template: 'alert-urgent',
      values: { kind: '改ざん', alert: second.id },
    })
    await close(second.id)

    // Without the installation's word, nothing of its own network is asked.
    const third = await raise({ ...tampering, scope: 'provider', rule: 'r7' })
    await escalate(services())
    await deliver(new BlockList())
    expect(await states()).toMatchObject({ state: 'dead', problem: 'inside' })
    await close(third.id)
    await store().db.deleteFrom('contact').where('id', '=', id).execute()
  })

  it('comes to syslog with every state it had, also after the collector was down', async () => {
    let got = Buffer.alloc(0)
    const server = createTcp((socket) => {
      socket.on('data', (bytes) => {
        got = Buffer.concat([got, bytes])
      })
      socket.on('end', () => socket.end())
    })
    const port = await listenOn(server)
    await new Promise((resolve) => server.close(resolve))
    const syslog = { host: '127.0.0.1', port, tls: false, ca: undefined }
    const { id } = await raise({ ...tampering, scope: '131016', rule: 'r8', drill: true })
    await expect(logAlerts(services(), syslog)).rejects.toThrow('ECONNREFUSED')
    clock.pass(3)
    await close(id)
    await listenOn(server, port)
    onTestFinished(() => void server.close())
    while ((await logAlerts(services(), syslog)) > 0);
    await expect.poll(() => String(got)).toContain(`closed alert=${id}`)
    const own = framesIn(got).filter((line) => line.includes(id))
    expect(own.map((line) => /(triggered|closed)/.exec(line)?.[1])).toEqual(['triggered', 'closed'])
    for (const line of own)
      expect(line).toMatch(/^<133>1 \S+Z test zeimori - ALERT - \ufeff【訓練】/)
  })

  it('has every contact tested once a month, with a link of its own', async () => {
    for (const name of ['toban', 'fuku']) await contact(store(), 'on-call', name)
    const count = (await store().db.selectFrom('contact').select('id').execute()).length
    expect(await testContacts.run(services())).toBe(count)
    expect(await testContacts.run(services())).toBe(0)
    const server = await startMailServer()
    onTestFinished(server.close)
    await mailsTo(server.port)
    const links = server.arrived.flatMap(
      ({ shown }) => /\/confirm\/([\w-]{43})/.exec(shown.text ?? '')?.[1] ?? [],
    )
    expect(new Set(links).size).toBe(count)
    const rows = await store().db.selectFrom('contact').select('test_digest').execute()
    // What a backup holds answers nothing.
    for (const { test_digest } of rows) expect(links).not.toContain(test_digest)
    clock.pass(31 * 24 * 60)
    expect(await testContacts.run(services())).toBe(count)
  })
})
