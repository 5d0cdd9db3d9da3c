import { connect, type Socket } from 'node:net'

/** What came back on a bare connection: everything until it was closed. */
export const exchange = (
  port: number,
  bytes: string | Buffer,
  from = '127.0.0.1',
): Promise<string> => answerTo(port, from, (socket) => socket.end(bytes))

/** The same, from somebody who sends this much and then waits. */
export const holding = (port: number, bytes: string): Promise<string> =>
  answerTo(port, '127.0.0.1', (socket) => socket.write(bytes))

const answerTo = (port: number, from: string, send: (socket: Socket) => unknown): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket: Socket = connect({ port, host: '127.0.0.1', localAddress: from })
    const parts: Buffer[] = []
    socket.setTimeout(20_000, () => socket.destroy(new Error('it hangs')))
    socket.on('data', (part) => parts.push(part))
    socket.on('error', (error) => {
      if ('code' in error && ['ECONNRESET', 'EPIPE'].includes(String(error.code))) return
      reject(error)
    })
    socket.on('close', () => resolve(Buffer.concat(parts).toString('latin1')))
    send(socket)
  })

/**
 * What came back to somebody who goes on to ask on a connection that the listener has ended.
 * @returns everything until the listener hears no more
 */
export const late = (port: number, first: string, then: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true })
    const parts: Buffer[] = []
    socket.setTimeout(3_000, () => {
      socket.destroy()
      reject(new Error('it still listens'))
    })
    socket.on('data', (part) => parts.push(part))
    // That nobody hears it shows when more is sent.
    const going = () => setInterval(() => socket.write('\r\n'), 100)
    let more: ReturnType<typeof going> | undefined
    socket.on('end', () => {
      socket.write(then)
      more = going()
    })
    socket.on('error', () => undefined)
    socket.on('close', () => {
      clearInterval(more)
      resolve(Buffer.concat(parts).toString('latin1'))
    })
    if (first !== '') socket.write(first)
  })
