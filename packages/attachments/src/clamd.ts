import { connect, type Socket } from 'node:net'

/** Where ClamAV's clamd listens. */
export type ClamdAddress =
  { readonly host: string; readonly port: number } | { readonly path: string }

/** What a scanner said. */
export type Verdict =
  | { readonly kind: 'clean' }
  | { readonly kind: 'infected'; readonly signature: string }
  /** It said nothing that can be believed: not checked is never «nothing found». */
  | { readonly kind: 'unknown'; readonly problem: string }

/** Looks for malicious programs. */
export type Scanner = (bytes: Uint8Array) => Promise<Verdict>

/** In milliseconds. */
const patience = 60_000
const chunkLength = 64 * 1024
const longestReply = 4096

/**
 * Asks clamd (INSTREAM, clamd(8)): the bytes go over the socket in chunks with their length before them, a
 * length of nought ends them, and one line comes back.
 */
export const clamdScanner =
  (address: ClamdAddress): Scanner =>
  async (bytes) => {
    try {
      return verdictOf(await ask(address, bytes))
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'broken'
      return { kind: 'unknown', problem: code }
    }
  }

function ask(address: ClamdAddress, bytes: Uint8Array): Promise<string> {
  return new Promise((resolve, reject) => {
    let reply = ''
    const socket = connect(address)
    const timer = setTimeout(() => {
      socket.destroy(Object.assign(new Error('no answer'), { code: 'ETIMEDOUT' }))
    }, patience)
    socket.setEncoding('utf8')
    socket.on('connect', () => send(socket, bytes))
    socket.on('data', (text: string) => {
      reply += text
      if (reply.length > longestReply) socket.destroy(new Error('a reply without end'))
    })
    socket.on('error', reject)
    socket.on('close', () => {
      clearTimeout(timer)
      resolve(reply)
    })
  })
}

function send(socket: Socket, bytes: Uint8Array): void {
  socket.write('zINSTREAM\0')
  for (let at = 0; at < bytes.length; at += chunkLength) {
    const chunk = bytes.subarray(at, at + chunkLength)
    socket.write(lengthOf(chunk.length))
    socket.write(chunk)
  }
  // Not ended by us: clamd answers, and closes.
  socket.write(lengthOf(0))
}

const lengthOf = (length: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(length)
  return bytes
}

/** Only what clamd says whole is believed: 「stream: OK」, 「stream: NAME FOUND」. */
function verdictOf(reply: string): Verdict {
  const line = reply.endsWith('\0') ? reply.slice(0, -1) : ''
  if (line === 'stream: OK') return { kind: 'clean' }
  const signature = /^stream: ([\w.:/-]{1,200}(?:\([\w:.-]*\))?) FOUND$/.exec(line)?.[1]
  if (signature !== undefined) return { kind: 'infected', signature }
  return { kind: 'unknown', problem: line.includes('size limit') ? 'size' : 'reply' }
}
