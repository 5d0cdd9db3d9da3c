import { connect, type Socket } from 'node:net'
import type { Sent } from './requests.ts'

/** What came back: a status, nothing because the connection was closed, or nothing in time. */
export type Came = number | 'closed' | 'hang'

/** A connection of its own that sends bytes as they are, and opens anew after each that breaks it. */
export type Wire = {
  readonly send: (sent: Sent) => Promise<Came>
  readonly close: () => void
}

export function wire(port: number, patience: number): Wire {
  let socket: Socket | undefined
  const send = (sent: Sent): Promise<Came> =>
    new Promise((resolve) => {
      const line = socket ?? connect(port, '127.0.0.1')
      socket = line
      let read = Buffer.alloc(0)
      const timer = setTimeout(() => end('hang', false), patience)
      const end = (came: Came, keeps: boolean): void => {
        clearTimeout(timer)
        line.removeAllListeners()
        line.on('error', () => undefined)
        if (!keeps) {
          line.destroy()
          socket = undefined
        }
        resolve(came)
      }
      line.on('data', (part: Buffer) => {
        read = Buffer.concat([read, part])
        const answer = answerIn(read, sent.isHead)
        if (answer !== undefined) end(answer.status, answer.keeps && sent.keeps)
      })
      line.on('error', () => end(statusIn(read) ?? 'closed', false))
      line.on('close', () => end(statusIn(read) ?? 'closed', false))
      line.write(sent.bytes)
      // Nothing more comes: whoever waits for more has to give up.
      if (!sent.keeps) line.end()
    })
  return { send, close: () => socket?.destroy() }
}

const statusIn = (read: Buffer): number | undefined => {
  const [, status] = /^HTTP\/1\.[01] (\d{3})/.exec(read.subarray(0, 20).toString('latin1')) ?? []
  return status === undefined ? undefined : Number(status)
}

/** The answer, once it is there whole. */
function answerIn(
  read: Buffer,
  isHead: boolean,
): { readonly status: number; readonly keeps: boolean } | undefined {
  const end = read.indexOf('\r\n\r\n')
  const status = statusIn(read)
  if (end === -1 || status === undefined) return undefined
  if (status === 100) return answerIn(read.subarray(end + 4), isHead)
  const head = read.subarray(0, end).toString('latin1').toLowerCase()
  const [, length = '0'] = /\r\ncontent-length: (\d+)/.exec(head) ?? []
  const whole = isHead || status === 304 || read.length >= end + 4 + Number(length)
  return whole ? { status, keeps: !head.includes('\r\nconnection: close') } : undefined
}
