import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The product's version, from the manifest of the checkout or release. */
export function readVersion(root: string): string {
  const manifest: { version?: unknown } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  )
  return typeof manifest.version === 'string' ? manifest.version : '0.0.0'
}
