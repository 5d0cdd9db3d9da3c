import { hash } from 'node:crypto'

/**
 * A name's UUID: the same name gives the same, so that the same content gives the same bytes. In the form of
 * version 5, taken from SHA-256. (RFC 9562, version 8 would be named so, but OSCAL's schema knows only 4 and 5.)
 */
export function uuidOf(name: string): string {
  const hex = hash('sha256', `zeimori ${name}`, 'hex')
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4] ?? '8'
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
