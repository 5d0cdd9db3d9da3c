import { X509Certificate, createPrivateKey, type KeyObject } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Certificates } from '@zeimori/console'
import { wrongUse, type Failure } from './failure.ts'
import { isOwnerOnly } from './owner-only.ts'

type Names = { readonly cert: string; readonly key: string; readonly clientCa: string }

/** The settings whose files these are. */
const settings: Names = {
  cert: 'ZEIMORI_CONSOLE_CERT',
  key: 'ZEIMORI_CONSOLE_KEY',
  clientCa: 'ZEIMORI_CONSOLE_CLIENT_CA',
}

/**
 * The certificates of the files that are named; undefined where none is.
 * @throws a problem in words: a file that is missing, of another kind, expired, loose, or another's key
 */
export function readCertificates(
  files: Readonly<Record<keyof Names, string | undefined>>,
  now: Date,
): Certificates | undefined {
  const { cert, key, clientCa } = files
  if (cert === undefined && key === undefined && clientCa === undefined) return undefined
  if (cert === undefined || key === undefined)
    throw wrongUse(`${settings.cert} と ${settings.key} は、両方を書いてください。`)
  const certBytes = bytesOf('cert', cert)
  const keyBytes = bytesOf('key', key)
  const own = certificateOf('cert', certBytes)
  refuseExpired('cert', own, now)
  refuseLoose(key)
  if (!own.checkPrivateKey(keyOf(keyBytes)))
    throw wrongUse(`${settings.key} は、${settings.cert} の証明書の鍵ではありません。`)
  const caBytes = clientCa === undefined ? undefined : bytesOf('clientCa', clientCa)
  if (caBytes !== undefined) {
    const ca = certificateOf('clientCa', caBytes)
    refuseExpired('clientCa', ca, now)
    if (!ca.ca) throw wrongUse(`${settings.clientCa} は、認証局の証明書ではありません。`)
  }
  return { cert: certBytes, key: keyBytes, clientCa: caBytes }
}

function bytesOf(name: keyof Names, file: string): Buffer {
  try {
    return readFileSync(file)
  } catch {
    throw wrongUse(`${settings[name]} のファイルを読めません。場所と権限をたしかめてください。`)
  }
}

function certificateOf(name: keyof Names, bytes: Buffer): X509Certificate {
  try {
    return new X509Certificate(bytes)
  } catch {
    throw wrongUse(`${settings[name]} は、証明書（PEM）のファイルではありません。`)
  }
}

function keyOf(bytes: Buffer): KeyObject {
  try {
    return createPrivateKey(bytes)
  } catch {
    throw wrongUse(`${settings.key} は、暗号化していない鍵（PEM）のファイルではありません。`)
  }
}

function refuseExpired(name: keyof Names, { validTo }: X509Certificate, now: Date): void {
  if (new Date(validTo) < now) throw expired(name)
}

const expired = (name: keyof Names): Failure =>
  wrongUse(`${settings[name]} の証明書は、期限が過ぎています。新しいものに替えてください。`)

function refuseLoose(file: string): void {
  if (!isOwnerOnly(file))
    throw wrongUse(`${settings.key} をほかの人が読めます。chmod 600 で閉じてください。`)
}
