import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A certificate with its key, as PEM. */
export type MadeCertificate = { readonly cert: Buffer; readonly key: Buffer }

/**
 * A certificate for localhost that nobody but this process believes, for the throw-away installation.
 * @param days for how long
 * @returns undefined where this host has no OpenSSL
 */
export function makeCertificate(folder: string, days: number): MadeCertificate | undefined {
  const name = `localhost-${days}`
  const place = (kind: string): string => join(folder, `${name}.${kind}`)
  try {
    execFileSync(
      'openssl',
      [
        ...'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=localhost'.split(
          ' ',
        ),
        ...['-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'],
        ...['-days', String(days), '-keyout', place('key'), '-out', place('crt')],
      ],
      { stdio: 'pipe' },
    )
  } catch {
    return undefined
  }
  return { cert: readFileSync(place('crt')), key: readFileSync(place('key')) }
}
