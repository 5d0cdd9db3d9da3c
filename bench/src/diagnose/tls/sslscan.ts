import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { listed, type Facts } from './facts.ts'

const run = promisify(execFile)

const groupNames: Readonly<Record<string, string>> = {
  'secp256r1 (NIST P-256)': 'secp256r1',
  'secp384r1 (NIST P-384)': 'secp384r1',
  'secp521r1 (NIST P-521)': 'secp521r1',
}

/** What sslscan says. */
export async function sslscanFacts(port: number): Promise<Facts> {
  const { stdout } = await run(
    'sslscan',
    ['--xml=-', '--no-colour', '--sni-name=localhost', `127.0.0.1:${port}`],
    { maxBuffer: 16 * 1024 * 1024 },
  )
  const facts = new Map<string, string>()
  for (const [, type, version, enabled] of stdout.matchAll(
    /<protocol type="(\w+)" version="([\d.]+)" enabled="(\d)"/g,
  ))
    facts.set(nameOf(type ?? '', version ?? ''), enabled === '1' ? 'yes' : 'no')
  const by = (pattern: RegExp): ReadonlyMap<string, string[]> => {
    const found = new Map<string, string[]>()
    for (const [, version = '', one = ''] of stdout.matchAll(pattern))
      found.set(version, [...(found.get(version) ?? []), one])
    return found
  }
  for (const [version, ids] of by(/<cipher [^>]*sslversion="TLSv([\d.]+)"[^>]*id="0x(\w+)"/g))
    facts.set(`suites TLS ${version}`, listed(ids.map((id) => id.toLowerCase())))
  for (const [version, names] of by(/<group sslversion="TLSv([\d.]+)"[^>]* name="([^"]+)"/g))
    facts.set(`groups TLS ${version}`, listed(names.map((name) => groupNames[name] ?? name)))
  const one = (pattern: RegExp): string | undefined => pattern.exec(stdout)?.[1]
  const self = one(/<self-signed>(true|false)</)
  if (self !== undefined) facts.set('self-signed', self === 'true' ? 'yes' : 'no')
  const key = /<pk error="false" type="(RSA|EC)"[^>]* bits="(\d+)"/.exec(stdout)
  if (key?.[1] === 'RSA') facts.set('key', `rsa ${key[2]}`)
  const until = one(/<not-valid-after>([^<]+)</)
  if (until !== undefined) facts.set('until', new Date(until).toISOString().slice(0, 16))
  const renegotiation = one(/<renegotiation supported="1" secure="(\d)"/)
  if (renegotiation !== undefined) facts.set('renegotiation', renegotiation === '1' ? 'yes' : 'no')
  const fallback = one(/<fallback supported="(\d)"/)
  if (fallback !== undefined) facts.set('fallback', fallback === '1' ? 'yes' : 'no')
  const compression = one(/<compression supported="(\d)"/)
  if (compression !== undefined) facts.set('compression', compression === '1' ? 'yes' : 'no')
  return facts
}

const nameOf = (type: string, version: string): string =>
  type === 'ssl' ? `SSL ${version}.0` : `TLS ${version}`
