import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ClamdAddress } from '../src/index.ts'

/** What the tests' scanners take for malicious: no other scanner on the machine knows it. */
export const malicious = 'zeimori-no-shiken-no-akui'

export type Started = { readonly address: ClamdAddress; readonly close: () => Promise<void> }

const program = '/usr/sbin/clamd'

/** Whether this host has ClamAV; without it, what needs the real one is skipped. */
export const hasClamd = existsSync(program)

/** Debian's own clamd, with a signature of the tests' own: nothing is downloaded. */
export async function startClamd(): Promise<Started> {
  const folder = mkdtempSync(join(tmpdir(), 'zeimori-clamd-'))
  const socket = join(folder, 'clamd.sock')
  const signature = Buffer.from(malicious).toString('hex')
  writeFileSync(join(folder, 'test.ndb'), `Zeimori.Test:0:*:${signature}\n`)
  const settings = [
    `DatabaseDirectory ${folder}`,
    `LocalSocket ${socket}`,
    'Foreground yes',
    'StreamMaxLength 1M',
  ]
  writeFileSync(join(folder, 'clamd.conf'), `${settings.join('\n')}\n`)
  const clamd = spawn(program, ['--config-file', join(folder, 'clamd.conf')], { stdio: 'ignore' })
  const ended = new Promise<void>((resolve) => {
    clamd.on('exit', () => resolve())
  })
  const deadline = Date.now() + 60_000
  while (!existsSync(socket)) {
    if (clamd.exitCode !== null || Date.now() > deadline) throw new Error('clamd did not start')
    await new Promise((resolve) => {
      setTimeout(resolve, 100)
    })
  }
  const close = async (): Promise<void> => {
    clamd.kill()
    await ended
    rmSync(folder, { recursive: true })
  }
  return { address: { path: socket }, close }
}

/** Speaks clamd's side of INSTREAM on loopback, as clamd(8) has it. */
export async function startLookalike(
  reply?: (stream: Buffer) => string | undefined,
): Promise<Started> {
  const server = createServer((socket) => {
    let bytes = Buffer.alloc(0)
    socket.on('error', () => undefined)
    socket.on('data', (more) => {
      bytes = Buffer.concat([bytes, Buffer.from(more)])
      const stream = streamOf(bytes)
      if (stream === undefined) return
      const text = reply === undefined ? honest(stream) : reply(stream)
      if (text === undefined) socket.destroy()
      else socket.end(text)
    })
  })
  const port = await listening(server)
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve())
    })
  return { address: { host: '127.0.0.1', port }, close }
}

const honest = (stream: Buffer): string =>
  stream.includes(malicious) ? 'stream: Zeimori.Test.UNOFFICIAL FOUND\0' : 'stream: OK\0'

const command = 'zINSTREAM\0'

/** What was streamed, once the chunk of no length has come. */
function streamOf(bytes: Buffer): Buffer | undefined {
  if (!bytes.subarray(0, command.length).equals(Buffer.from(command))) return undefined
  const chunks: Buffer[] = []
  for (let at = command.length; at + 4 <= bytes.length;) {
    const length = bytes.readUInt32BE(at)
    if (length === 0) return Buffer.concat(chunks)
    chunks.push(bytes.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return undefined
}

const listening = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
