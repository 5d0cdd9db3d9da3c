import { X509Certificate } from 'node:crypto'
import { lookup } from 'node:dns/promises'
import { isOwnAddress, readAddress, type Target } from '@zeimori/scanning'
import { foundProblem, wrongUse } from '../failure.ts'
import { readTextFile } from '../input.ts'

/** What is asked for, as it was typed. */
type Typed = {
  readonly address: readonly string[]
  readonly tls: readonly string[]
  /** A file of certificates that are believed besides what browsers believe. */
  readonly ca: string | undefined
}

export type Targets = {
  readonly addresses: readonly string[]
  readonly tls: readonly Target[]
  readonly believed: readonly string[]
}

/** @throws a problem in words where one cannot be read, or is somebody else's */
export async function readTargets(typed: Typed, own: readonly string[]): Promise<Targets> {
  return {
    addresses: typed.address.map((text) => ownAddress(text, own)),
    tls: await Promise.all(typed.tls.map((text) => targetOf(text, own))),
    believed: typed.ca === undefined ? [] : certificatesOf(typed.ca),
  }
}

function ownAddress(text: string, own: readonly string[]): string {
  const address = readAddress(text)
  if (address === undefined)
    throw wrongUse(
      `「${text}」は、アドレスではありません。--address には 203.0.113.5 や 2001:db8::5 のように書いてください。`,
    )
  return refuseStrangers(address, text, own)
}

function refuseStrangers(address: string, text: string, own: readonly string[]): string {
  if (isOwnAddress(address, own)) return address
  throw foundProblem(
    `「${text}」（${address}）は、この機械のアドレスでも、ZEIMORI_OWN_ADDRESSES に書いたアドレスでもありません。`,
    '自分の管理していない所は走査しません。自分のものなら、ZEIMORI_OWN_ADDRESSES に加えてください。',
  )
}

/** A name or an address, with a port or without. */
async function targetOf(text: string, own: readonly string[]): Promise<Target> {
  const url = URL.parse(/^https:\/\//i.test(text) ? text : `https://${text}`)
  if (
    url === null ||
    url.hostname === '' ||
    url.username !== '' ||
    !['', '/'].includes(url.pathname)
  )
    throw wrongUse(
      `「${text}」は、TLS を調べる所として読めません。--tls には zei.example.jp:443 のように書いてください。`,
    )
  const port = url.port === '' ? 443 : Number(url.port)
  const written = readAddress(url.hostname)
  const host = refuseStrangers(written ?? (await addressOf(url.hostname)), text, own)
  return { host, port, name: written === undefined ? url.hostname : undefined }
}

async function addressOf(name: string): Promise<string> {
  try {
    return (await lookup(name)).address
  } catch {
    throw foundProblem(
      `「${name}」のアドレスが分かりません。名前と、DNS の設定を確かめてください。`,
    )
  }
}

const pem = /-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g

function certificatesOf(file: string): readonly string[] {
  const found = readTextFile(file).match(pem) ?? []
  if (found.length === 0 || !found.every(isCertificate))
    throw wrongUse(`${file} に、読める証明書（PEM）がありません。`)
  return found
}

function isCertificate(text: string): boolean {
  try {
    return new X509Certificate(text).serialNumber !== ''
  } catch {
    return false
  }
}

/** The ports that serve. @throws wrong use where one is none */
export function readPorts(text: string): readonly number[] {
  const ports = text.split(/[\s,]+/).filter((one) => one !== '')
  const wrong = ports.find(
    (one) => !/^\d{1,5}$/.test(one) || Number(one) < 1 || Number(one) > 65_535,
  )
  if (wrong !== undefined)
    throw wrongUse(
      `--allow の「${wrong}」は、ポートの番号ではありません。--allow 80,443 のように、1 から 65535 の番号をコンマで区切ってください。`,
    )
  return [...new Set(ports.map(Number))].toSorted((a, b) => a - b)
}
