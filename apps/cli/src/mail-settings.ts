import { isMailAddress } from '@zeimori/records'
import type { SmtpSettings } from '@zeimori/worker'
import { wrongUse } from './failure.ts'
import { readTextFile } from './input.ts'
import { isOwnerOnly } from './owner-only.ts'

/** The settings of mail as they stand in the environment or the file; undefined where they are not set. */
export type MailSettings = {
  /** 「smtp://mail.example.jp:587」 (TLS is demanded) or 「smtps://mail.example.jp」; undefined sends no mail. */
  readonly url: string | undefined
  /** A file with the user in its first line and the password in its second. */
  readonly login: string | undefined
  readonly ca: string | undefined
  readonly from: string | undefined
  /** Where the seal of the audit log goes, with commas between. */
  readonly anchors: string | undefined
}

/** How mail leaves, and where the seal of the audit log is sent. */
export type OutgoingMail = {
  /** Undefined where no mail server is set. */
  readonly smtp: SmtpSettings | undefined
  readonly anchors: readonly string[]
}

/** @throws wrong use, in a sentence that says which setting, and what to do */
export const outgoingMail = (settings: MailSettings): OutgoingMail => ({
  smtp: smtpSettings(settings),
  anchors: anchorAddresses(settings),
})

function smtpSettings({ url, login, ca, from }: MailSettings): SmtpSettings | undefined {
  if (url === undefined) return undefined
  if (from === undefined || !isMailAddress(from))
    throw wrongUse(
      'メールを送るには ZEIMORI_MAIL_FROM に、送り主のメールアドレスを書いてください（例 zeimori@example.lg.jp）。',
    )
  return {
    ...readServer(url),
    login: login === undefined ? undefined : readLogin(login),
    ca: ca === undefined ? undefined : readTextFile(ca),
    from,
  }
}

function anchorAddresses({ anchors = '' }: MailSettings): readonly string[] {
  const addresses = anchors.split(',').flatMap((one) => (one.trim() === '' ? [] : [one.trim()]))
  const wrong = addresses.find((one) => !isMailAddress(one))
  if (wrong !== undefined)
    throw wrongUse(`ZEIMORI_ANCHOR_MAIL の「${wrong}」はメールアドレスではありません。`)
  return addresses
}

const ports = { 'smtp:': 587, 'smtps:': 465 } as const

function readServer(text: string): Pick<SmtpSettings, 'host' | 'port' | 'tls'> {
  const url = URL.parse(text)
  const isPlain = url?.protocol === 'smtp:'
  if (url === null || (!isPlain && url.protocol !== 'smtps:') || url.hostname === '')
    throw wrongUse(
      'SMTP_URL は smtp://mail.example.jp:587 か smtps://mail.example.jp:465 のように書いてください。',
    )
  if (url.username !== '' || url.password !== '')
    throw wrongUse(
      'SMTP_URL にパスワードを書かないでください。利用者とパスワードは、ファイルに2行で書いて ZEIMORI_SMTP_LOGIN に指定します。',
    )
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const isHere = host === 'localhost' || host === '::1' || host.startsWith('127.')
  const tls = isPlain ? (isHere ? 'none' : 'starttls') : 'implicit'
  const port = url.port === '' ? ports[isPlain ? 'smtp:' : 'smtps:'] : Number(url.port)
  return { host, port, tls }
}

function readLogin(file: string): NonNullable<SmtpSettings['login']> {
  // A file that is not there says so itself.
  const text = readTextFile(file)
  if (!isOwnerOnly(file))
    throw wrongUse(`${file} をほかの人が読めます。chmod 600 で閉じてください。`)
  const [user = '', password = ''] = text.split(/\r?\n/)
  if (user === '' || password === '')
    throw wrongUse(`${file} は、1行目にメールサーバーの利用者、2行目にパスワードを書いてください。`)
  return { user, password }
}
