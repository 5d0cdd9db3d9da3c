import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root.ts'

/** A certificate with its key, as PEM. */
export type MadeCertificate = { readonly cert: Buffer; readonly key: Buffer }

/**
 * A certificate for localhost that nobody but this process believes, for the throw-away installation. The
 * launcher makes it: the product itself starts no other program.
 * @param days for how long it was made
 * @returns undefined where there is none, as on a host without OpenSSL
 */
export function madeCertificate(days: 1 | 90): MadeCertificate | undefined {
  const place = (kind: string): string => join(root, '.cache/prove', `localhost-${days}.${kind}`)
  try {
    return { cert: readFileSync(place('crt')), key: readFileSync(place('key')) }
  } catch {
    return undefined
  }
}
