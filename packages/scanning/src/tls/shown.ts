import type { KeyObject, X509Certificate } from 'node:crypto'
import { request } from 'node:https'
import { connect, rootCertificates, type TLSSocket } from 'node:tls'
import type { Asking } from '../asking.ts'
import type { Target } from './target.ts'

/** A certificate of the chain, as far as it is judged. */
export type Certificate = {
  readonly subject: string
  readonly issuer: string
  /** The names that it is for, as the certificate writes them. */
  readonly names: string
  readonly serial: string
  readonly sha256: string
  readonly from: string
  readonly until: string
  readonly key: { readonly kind: string; readonly bits: number | undefined }
  /** The name of the signature's algorithm. */
  readonly signature: string
  readonly isSelfSigned: boolean
}

/** What is shown to a browser of today. */
export type Shown = {
  /** From the server's own upwards, for each kind of key that it has. */
  readonly chains: readonly (readonly Certificate[])[]
  /** Why a browser would not believe it, in OpenSSL's code; undefined where it would. */
  readonly distrust: string | undefined
  readonly protocol: string
  /** Whether it brings proof that its certificate has not been revoked. */
  readonly staples: boolean
  readonly alpn: readonly string[]
  /** The header Strict-Transport-Security; undefined where there is none. */
  readonly hsts: string | undefined
}

/** What a chain may end in besides what browsers believe, as PEM. */
export type Believed = readonly string[]

/** Everything that this side can speak, however old: what it is like is judged afterwards. */
const anything = {
  rejectUnauthorized: false,
  minVersion: 'TLSv1',
  ciphers: 'ALL:@SECLEVEL=0',
} as const

const kindsOfKeys = {
  RSA: 'RSA-PSS+SHA256:RSA-PSS+SHA384:RSA-PSS+SHA512:RSA+SHA256:RSA+SHA384:RSA+SHA512:RSA+SHA1',
  ECDSA: 'ECDSA+SHA256:ECDSA+SHA384:ECDSA+SHA512:ECDSA+SHA1:ed25519:ed448',
} as const

type Met = Pick<Shown, 'distrust' | 'protocol' | 'staples'> & {
  readonly chain: readonly Certificate[]
}

/** Looks as a browser does; undefined where nothing of today is spoken. */
export async function shownBy(
  target: Target,
  believed: Believed,
  asking: Asking,
): Promise<Shown | undefined> {
  const met: Met[] = []
  for (const sigalgs of Object.values(kindsOfKeys)) {
    const one = await meet(target, { ...anything, sigalgs, ca: caOf(believed) }, asking)
    if (one !== undefined) met.push(one)
  }
  const plain = await meet(target, { ...anything, ca: caOf(believed) }, asking)
  if (plain === undefined) return undefined
  const chains = new Map([...met, plain].map(({ chain }) => [chain[0]?.sha256 ?? '', chain]))
  return {
    chains: [...chains.values()],
    distrust: plain.distrust,
    protocol: plain.protocol,
    staples: plain.staples,
    alpn: await alpnOf(target, asking),
    hsts: await hstsOf(target, asking),
  }
}

const caOf = (believed: Believed): string[] => [...rootCertificates, ...believed]

type Options = typeof anything & {
  readonly ca?: string[]
  readonly sigalgs?: string
  readonly ALPNProtocols?: string[]
}

const handshake = <T>(
  target: Target,
  options: Options,
  { patience, signal }: Asking,
  read: (socket: TLSSocket, staples: boolean) => T,
): Promise<T | undefined> =>
  new Promise((resolve) => {
    const { host, port, name } = target
    const servername = name === undefined ? {} : { servername: name }
    const socket = connect({ ...options, ...servername, host, port, requestOCSP: true })
    let staples = false
    const end = (found: T | undefined): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', cut)
      socket.destroy()
      resolve(found)
    }
    const cut = (): void => end(undefined)
    const timer = setTimeout(cut, patience)
    signal.addEventListener('abort', cut, { once: true })
    socket.on('OCSPResponse', (proof: Buffer | null) => {
      staples = proof !== null && proof.length > 0
    })
    socket.on('secureConnect', () => end(read(socket, staples)))
    socket.on('error', cut)
    socket.on('close', cut)
  })

const meet = (target: Target, options: Options, asking: Asking): Promise<Met | undefined> =>
  handshake(target, options, asking, (socket, staples) => ({
    chain: chainOf(socket),
    distrust: socket.authorized ? undefined : codeOf(socket.authorizationError),
    protocol: socket.getProtocol() ?? '',
    staples,
  }))

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error)

/** From the server's own upwards, each once: the topmost signs itself. */
function chainOf(socket: TLSSocket): readonly Certificate[] {
  const found = new Map<string, Certificate>()
  let one = socket.getPeerX509Certificate()
  while (one !== undefined && !found.has(one.fingerprint256)) {
    found.set(one.fingerprint256, certificateOf(one))
    one = one.issuerCertificate
  }
  return [...found.values()]
}

const certificateOf = (one: X509Certificate): Certificate => ({
  subject: lineOf(one.subject),
  issuer: lineOf(one.issuer),
  names: one.subjectAltName ?? '',
  serial: one.serialNumber,
  sha256: one.fingerprint256.replaceAll(':', '').toLowerCase(),
  from: one.validFromDate.toISOString(),
  until: one.validToDate.toISOString(),
  key: keyOf(one.publicKey),
  signature: one.signatureAlgorithm ?? '',
  isSelfSigned: one.subject === one.issuer,
})

const lineOf = (name: string | undefined): string => (name ?? '').replaceAll('\n', ', ')

const curves: Readonly<Record<string, number>> = {
  prime256v1: 256,
  secp384r1: 384,
  secp521r1: 521,
  secp224r1: 224,
  prime192v1: 192,
}

function keyOf(key: KeyObject): Certificate['key'] {
  const { modulusLength, namedCurve } = key.asymmetricKeyDetails ?? {}
  return { kind: key.asymmetricKeyType ?? '', bits: modulusLength ?? curves[namedCurve ?? ''] }
}

async function alpnOf(target: Target, asking: Asking): Promise<readonly string[]> {
  const taken: string[] = []
  for (const protocol of ['h2', 'http/1.1', 'http/1.0']) {
    const options = { ...anything, ALPNProtocols: [protocol] }
    const said = await handshake(target, options, asking, (socket) => socket.alpnProtocol)
    if (said === protocol) taken.push(protocol)
  }
  return taken
}

const hstsOf = (target: Target, { patience, signal }: Asking): Promise<string | undefined> =>
  new Promise((resolve) => {
    const { host, port, name } = target
    const headers = name === undefined ? {} : { host: port === 443 ? name : `${name}:${port}` }
    const servername = name === undefined ? {} : { servername: name }
    const asked = request(
      { ...anything, ...servername, host, port, headers, path: '/', timeout: patience, signal },
      (answer) => {
        const said = answer.headers['strict-transport-security']
        resolve(Array.isArray(said) ? said.join(', ') : said)
        answer.destroy()
      },
    )
    asked.on('timeout', () => asked.destroy())
    asked.on('error', () => resolve(undefined))
    asked.end()
  })
