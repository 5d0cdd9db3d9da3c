import { createTransport } from 'nodemailer'

/** How mail leaves. */
export type SmtpSettings = {
  readonly host: string
  readonly port: number
  /** `none` only to a server on this machine. */
  readonly tls: 'implicit' | 'starttls' | 'none'
  readonly login: { readonly user: string; readonly password: string } | undefined
  /** The authority that signs the server's certificate, as PEM, where it is not a public one. */
  readonly ca: string | undefined
  /** The address that mail comes from. */
  readonly from: string
}

/** A mail with everything in it that is sent. */
export type Letter = {
  /** Names it: the same mail sent twice has the same. */
  readonly id: string
  readonly address: string
  readonly subject: string
  readonly text: string
  /** What of it is data, for whoever reads no text. */
  readonly template: string
  readonly values: Readonly<Record<string, string>>
  /** The contact whose webhook it goes to. */
  readonly contact: string | undefined
}

export type Carried =
  | { readonly kind: 'sent' }
  /** Never: the recipient or the mail was refused for good. */
  | { readonly kind: 'refused'; readonly problem: string }
  /** Later. Where the server as a whole did not answer, the next mail need not be tried either. */
  | { readonly kind: 'later'; readonly problem: string; readonly whole: boolean }

export type Carrier = (letter: Letter) => Promise<Carried>

/** In milliseconds. */
const patience = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000 }

/** Hands mail to a mail server. Certificates are checked, and nothing is sent before TLS where it is asked for. */
export function smtpCarrier({ host, port, tls, login, ca, from }: SmtpSettings): Carrier {
  const transport = createTransport({
    host,
    port,
    secure: tls === 'implicit',
    requireTLS: tls === 'starttls',
    ignoreTLS: tls === 'none',
    tls: { minVersion: 'TLSv1.2', rejectUnauthorized: true, ...(ca !== undefined && { ca }) },
    ...(login && { auth: { user: login.user, pass: login.password } }),
    ...patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const domain = from.slice(from.lastIndexOf('@') + 1)
  return async ({ id, address, subject, text }) => {
    try {
      await transport.sendMail({
        from: { name: '税守', address: from },
        to: { name: '', address },
        envelope: { from, to: [address] },
        messageId: `<${id}@${domain}>`,
        subject,
        text,
        textEncoding: 'base64',
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
      })
      return { kind: 'sent' }
    } catch (error) {
      return failure(error)
    }
  }
}

/** What the failure means. Of the server's answer only the number is kept: its words can name people. */
function failure(error: unknown): Carried {
  const code = property(error, 'code') ?? 'unknown'
  const status = Number(property(error, 'responseCode'))
  const command = property(error, 'command') ?? ''
  const problem = Number.isInteger(status) ? `${code} ${status}` : code
  const ofTheMail = command === 'RCPT TO' || command === 'DATA'
  if (ofTheMail && status >= 500) return { kind: 'refused', problem }
  return { kind: 'later', problem, whole: !(ofTheMail && status >= 400) }
}

const property = (error: unknown, name: string): string | undefined => {
  const value: unknown =
    typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}
