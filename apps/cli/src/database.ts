import type { StoreSettings } from '@zeimori/store'
import { wrongUse } from './failure.ts'
import { readTextFile } from './input.ts'
import { isOwnerOnly } from './owner-only.ts'

const example = 'postgresql://zeimori@127.0.0.1:5432/zeimori'
const name = 'ZEIMORI_DATABASE_URL'
const passwordName = 'ZEIMORI_DATABASE_PASSWORD_FILE'

export type DatabaseGiven = {
  /** Empty: the embedded database. */
  readonly url: string
  /** Whether the address stands in the file of settings, where no password may be. */
  readonly fromFile: boolean
  readonly passwordFile: string | undefined
  readonly folder: string
}

/**
 * Where the data is: PostgreSQL by address or socket, or the embedded database.
 * @throws wrong use, in words; never with the address, which may hold a password
 */
export function readDatabase({
  url: text,
  fromFile,
  passwordFile,
  folder,
}: DatabaseGiven): StoreSettings {
  if (text === '') {
    if (passwordFile !== undefined)
      throw wrongUse(`${passwordName} は、${name} と一緒に書いてください。`)
    return { folder }
  }
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !['postgresql:', 'postgres:'].includes(url.protocol))
    throw wrongUse(`${name} は「${example}」のように書いてください。`)
  if (url.pathname.length < 2)
    throw wrongUse(`${name} に、データベースの名前がありません（例 ${example}）。`)
  if (url.password !== '' && fromFile)
    throw wrongUse(
      `設定のファイルの ${name} にパスワードを書かないでください。ほかの人に読めないファイルに書き、${passwordName} でその場所を指定してください。`,
    )
  if (passwordFile !== undefined) url.password = encodeURIComponent(passwordOf(passwordFile))
  secure(url)
  return { url: url.href }
}

/** Only this machine may be spoken to without a certificate that is checked. */
function secure(url: URL): void {
  const socket =
    url.hostname === '' || url.hostname.startsWith('%2F') || url.searchParams.has('host')
  const here = ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname)
  if (socket || here) return
  const mode = url.searchParams.get('sslmode') ?? 'verify-full'
  if (mode !== 'verify-full')
    throw wrongUse(
      `ほかの機械の PostgreSQL には、証明書を確かめる暗号の道でだけつなぎます。${name} の sslmode を verify-full にしてください。`,
    )
  url.searchParams.set('sslmode', mode)
}

function passwordOf(file: string): string {
  const password = readTextFile(file).replace(/\r?\n$/, '')
  if (!isOwnerOnly(file))
    throw wrongUse(`${passwordName} のファイルをほかの人が読めます。chmod 600 で閉じてください。`)
  if (password === '' || /[\r\n]/.test(password))
    throw wrongUse(`${passwordName} のファイルには、パスワードだけを一行で書いてください。`)
  return password
}
