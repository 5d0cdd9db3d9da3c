import { Reader } from './bytes.ts'
import { registry } from './registry.ts'
import { versionOf, type Version } from './versions.ts'

/** What a server says to a hello. */
export type Answer =
  | {
      readonly kind: 'taken'
      readonly version: Version
      readonly suite: number
      readonly compresses: boolean
      readonly extensions: readonly number[]
      /** The group that it chose, where it has said so. */
      readonly group: number | undefined
      /** The size of its prime, in bits, where it agrees on keys in the old way. */
      readonly primeBits: number | undefined
    }
  | { readonly kind: 'refused'; readonly alert: number }
  /** It hung up, or spoke something else. */
  | { readonly kind: 'closed' }

/** Its hello in the making; `done` when nothing that is looked at can follow. */
export type Heard = { readonly answer: Answer; readonly done: boolean }

const recordKinds = { alert: 21, handshake: 22 }
const messages = { hello: 2, keyExchange: 12, done: 14 }

/** Reads what has come so far; undefined until there is something to say. Never throws. */
export function readAnswer(bytes: Buffer): Heard | undefined {
  if (bytes.length === 0) return undefined
  const first = bytes[0] ?? 0
  if ((first & 0x80) !== 0) return readOld(bytes)
  if (first !== recordKinds.alert && first !== recordKinds.handshake) return elsewhere
  const { alert, shake } = readRecords(bytes)
  const heard = readMessages(shake)
  if (heard !== undefined) return alert === undefined ? heard : { ...heard, done: true }
  return alert === undefined ? undefined : { answer: { kind: 'refused', alert }, done: true }
}

const elsewhere: Heard = { answer: { kind: 'closed' }, done: true }

/** An answer to SSL 2.0: taken where it names at least one suite. */
function readOld(bytes: Buffer): Heard | undefined {
  if (bytes.length < 11) return undefined
  if (bytes[2] !== 4 || bytes.readUInt16BE(5) !== 2) return elsewhere
  if (bytes.readUInt16BE(9) === 0) return elsewhere
  const nothing = { compresses: false, extensions: [], group: undefined, primeBits: undefined }
  return { answer: { kind: 'taken', version: 'SSL 2.0', suite: 0, ...nothing }, done: true }
}

function readRecords(bytes: Buffer) {
  const reader = new Reader(bytes)
  const shakes: Buffer[] = []
  let alert: number | undefined
  while (!reader.isAtEnd) {
    const kind = reader.number(1)
    reader.number(2)
    const content = reader.counted(2)
    if (content === undefined) break
    if (kind === recordKinds.handshake) shakes.push(content)
    else if (kind === recordKinds.alert && content[0] === 2) alert ??= content[1]
    else if (kind === recordKinds.alert) continue
    else break
  }
  return { alert, shake: Buffer.concat(shakes) }
}

function readMessages(shake: Buffer): Heard | undefined {
  const reader = new Reader(shake)
  let answer: Answer | undefined
  while (!reader.isAtEnd) {
    const kind = reader.number(1)
    const body = reader.counted(3)
    if (body === undefined) break
    if (kind === messages.hello) answer = readHello(body)
    else if (kind === messages.keyExchange && answer?.kind === 'taken')
      return { answer: { ...answer, ...readKeyExchange(body, answer.suite) }, done: true }
    else if (kind === messages.done && answer !== undefined) return { answer, done: true }
  }
  if (answer === undefined) return undefined
  return { answer, done: answer.kind !== 'taken' || answer.version === 'TLS 1.3' }
}

function readHello(body: Buffer): Answer {
  const reader = new Reader(body)
  const said = reader.number(2)
  reader.take(32)
  reader.counted(1)
  const suite = reader.number(2)
  const compression = reader.number(1)
  const extensions = readExtensions(reader.counted(2))
  const version = versionOf(extensions.get(43)?.readUInt16BE(0) ?? said ?? 0)
  if (suite === undefined || version === undefined) return { kind: 'closed' }
  const share = extensions.get(51)
  return {
    kind: 'taken',
    version,
    suite,
    compresses: compression !== undefined && compression !== 0,
    extensions: [...extensions.keys()],
    group: share !== undefined && share.length >= 2 ? share.readUInt16BE(0) : undefined,
    primeBits: undefined,
  }
}

function readExtensions(bytes: Buffer | undefined): ReadonlyMap<number, Buffer> {
  const found = new Map<number, Buffer>()
  const reader = new Reader(bytes ?? Buffer.alloc(0))
  while (!reader.isAtEnd) {
    const kind = reader.number(2)
    const body = reader.counted(2)
    // Too short to hold a version is no version.
    if (kind === undefined || body === undefined || (kind === 43 && body.length < 2)) break
    found.set(kind, body)
  }
  return found
}

/** A named curve, or the prime of the old way. (RFC 8422, 5.4; RFC 5246, 7.4.3) */
function readKeyExchange(body: Buffer, suite: number) {
  const nothing = { group: undefined, primeBits: undefined }
  const name = registry.get(suite) ?? ''
  const reader = new Reader(body)
  if (/PSK|SRP/.test(name)) return nothing
  if (name.includes('_ECDH'))
    return reader.number(1) === 3 ? { ...nothing, group: reader.number(2) } : nothing
  const prime = reader.counted(2)
  return { ...nothing, primeBits: prime === undefined ? undefined : bitsOf(prime) }
}

function bitsOf(prime: Buffer): number {
  const from = prime.findIndex((byte) => byte !== 0)
  if (from === -1) return 0
  return (prime.length - from) * 8 - Math.clz32(prime[from] ?? 0) + 24
}
