import { connect } from 'node:net'

/** Versions of the protocol by their number on the wire. */
const protocols = {
  'SSL 3.0': 0x0300,
  'TLS 1.0': 0x0301,
  'TLS 1.1': 0x0302,
  'TLS 1.2': 0x0303,
} as const

type Protocol = keyof typeof protocols

/** What came of a hello of one version: taken, refused by an alert, or the connection was closed. */
export type Greeted = {
  readonly protocol: Protocol
  readonly answer: 'taken' | 'refused' | 'closed'
}

function word(number: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16BE(number)
  return bytes
}

/** Old and new suites of every kind of key, so that no refusal can be for want of one. */
const suites = [
  0xc02b, 0xc02f, 0xc02c, 0xc030, 0xc009, 0xc013, 0xc00a, 0xc014, 0x009c, 0x009d, 0x002f, 0x0035,
  0x000a, 0x0005,
]

/** A hello as bytes, written here: a library would refuse to speak so old a version. (chiyoda-57-b) */
function helloOf(version: number): Buffer {
  const groups = Buffer.concat([word(0x000a), word(8), word(6), word(29), word(23), word(24)])
  const points = Buffer.from([0, 0x0b, 0, 2, 1, 0])
  const signatures = [0x0403, 0x0503, 0x0401, 0x0501, 0x0203, 0x0201, 0x0804].map(word)
  const signing = Buffer.concat([
    word(0x000d),
    word(signatures.length * 2 + 2),
    word(signatures.length * 2),
    ...signatures,
  ])
  const extensions = Buffer.concat([groups, points, signing])
  const body = Buffer.concat([
    word(version),
    Buffer.alloc(32, 7),
    Buffer.from([0]),
    word(suites.length * 2),
    ...suites.map(word),
    Buffer.from([1, 0]),
    word(extensions.length),
    extensions,
  ])
  const shake = Buffer.concat([Buffer.from([1, 0]), word(body.length), body])
  return Buffer.concat([Buffer.from([22]), word(0x0301), word(shake.length), shake])
}

/** Says hello in one version to where a URL points, and hangs up. */
export const greet = (url: URL, protocol: Protocol, signal: AbortSignal): Promise<Greeted> =>
  new Promise((resolve, reject) => {
    const socket = connect(Number(url.port || 443), url.hostname.replace(/^\[|\]$/g, ''))
    const end = (answer: Greeted['answer']): void => {
      socket.destroy()
      resolve({ protocol, answer })
    }
    let heard = Buffer.alloc(0)
    let greeted = false
    signal.addEventListener('abort', () => socket.destroy(new Error('cut off')), { once: true })
    socket.on('connect', () => {
      greeted = true
      socket.write(helloOf(protocols[protocol]))
    })
    socket.on('data', (part) => {
      heard = Buffer.concat([heard, part])
      const [kind, , , , , shake] = heard
      if (kind === 21) end('refused')
      // A server's hello, with the version that it takes.
      else if (kind === 22 && shake === 2 && heard.length > 10)
        end(heard.readUInt16BE(9) === protocols[protocol] ? 'taken' : 'refused')
    })
    socket.on('error', (error) => (greeted && !signal.aborted ? end('closed') : reject(error)))
    socket.on('close', () => end('closed'))
  })
