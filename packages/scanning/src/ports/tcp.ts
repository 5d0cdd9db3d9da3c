import { connect, type Socket } from 'node:net'
import type { Asking } from '../asking.ts'

/**
 * What a port says: `open` takes a connection, `closed` refuses it with an answer, `silent` gives none, as one behind a
 * firewall that drops. (fujisawa-3-6-c tells the last two apart)
 */
export type PortState = 'open' | 'closed' | 'silent'

/** It could not be asked, so nothing is known of it. */
export class Unasked extends Error {
  override readonly name = 'Unasked'
}

/** Answers that a port is closed: from itself, or from somebody on the way. */
const refusals: ReadonlySet<string> = new Set(['ECONNREFUSED'])
/** An answer on the way that is none of the port's own. */
const dropped: ReadonlySet<string> = new Set([
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EACCES',
  'EPERM',
])

/**
 * Asks one port.
 * @throws Unasked where this side has no socket or no way left: that is no answer of the port.
 */
export const askTcp = (address: string, port: number, asking: Asking): Promise<PortState> =>
  new Promise((resolve, reject) => {
    const socket = connect({ host: address, port, noDelay: true })
    const end = (state: PortState): void => {
      clearTimeout(timer)
      // A reset leaves no waiting connection behind.
      socket.resetAndDestroy()
      resolve(state)
    }
    const timer = setTimeout(() => end('silent'), asking.patience)
    socket.on('connect', () => end(isItself(socket) ? 'closed' : 'open'))
    socket.on('error', (error) => {
      const code = 'code' in error ? String(error.code) : ''
      if (refusals.has(code)) end('closed')
      else if (dropped.has(code)) end('silent')
      else if (code === 'ECONNRESET') end('open')
      else {
        clearTimeout(timer)
        reject(new Unasked(code))
      }
    })
  })

/**
 * On the same host a connection can meet itself: the system lends it, as its own port, the very one that it asks for.
 * Nobody listens there.
 */
const isItself = (socket: Socket): boolean =>
  socket.localPort === socket.remotePort && socket.localAddress === socket.remoteAddress
