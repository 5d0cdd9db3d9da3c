import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { callbackify } from 'node:util'
import PostalMime, { type Email } from 'postal-mime'
import {
  SMTPServer,
  type SMTPServerDataStream,
  type SMTPServerOptions,
  type SMTPServerSession,
} from 'smtp-server'

/** A mail that arrived: as the wire carried it, and as a mail program shows it. */
export type Arrived = {
  readonly from: string
  readonly to: readonly string[]
  readonly raw: string
  readonly shown: Email
  readonly secure: boolean
}

/** A real mail server on loopback. */
export type MailServer = {
  readonly port: number
  readonly arrived: readonly Arrived[]
  readonly close: () => Promise<void>
}

/** A certificate for this machine, signed by itself. */
export function certificate(): { readonly key: string; readonly cert: string } {
  const folder = mkdtempSync(join(tmpdir(), 'zeimori-certificate-'))
  const [key, cert] = [join(folder, 'key'), join(folder, 'cert')]
  const names = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1']
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2']
  const files = ['-keyout', key, '-out', cert]
  execFileSync('openssl', ['req', '-x509', ...kind, ...names, ...files], { stdio: 'ignore' })
  const pair = { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') }
  rmSync(folder, { recursive: true })
  return pair
}

const read = async (stream: AsyncIterable<Uint8Array>): Promise<string> => {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks).toString('latin1')
}

let own: ReturnType<typeof certificate> | undefined

/** @param port nought for any */
export async function startMailServer(
  options: SMTPServerOptions = {},
  port = 0,
): Promise<MailServer> {
  const arrived: Arrived[] = []
  own ??= certificate()
  const server = new SMTPServer({
    ...own,
    authOptional: true,
    disableReverseLookup: true,
    closeTimeout: 100,
    ...options,
    onData: callbackify(async (stream: SMTPServerDataStream, session: SMTPServerSession) => {
      const { envelope, secure } = session
      const raw = await read(stream)
      const from = envelope.mailFrom === false ? '' : (envelope.mailFrom?.address ?? '')
      const to = envelope.rcptTo.map(({ address }) => address)
      const shown = await PostalMime.parse(Buffer.from(raw, 'latin1'))
      arrived.push({ from, to, raw, shown, secure })
    }),
  })
  // A client that leaves in the middle is no fault of the server's.
  server.on('error', () => undefined)
  const listening = await new Promise<number>((resolve) => {
    const tcp = server.listen(port, '127.0.0.1', () => {
      const address = tcp.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve())
    })
  return { port: listening, arrived, close }
}
