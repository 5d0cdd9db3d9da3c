import { isIP } from 'node:net'

/** An address as it is compared: IPv6 in its shortest form. Undefined where it is none. */
export function readAddress(text: string): string | undefined {
  const bare = text.trim().replace(/^\[(.*)\]$/, '$1')
  switch (isIP(bare)) {
    case 4:
      return bare
    case 6:
      return URL.parse(`http://[${bare}]/`)?.hostname.slice(1, -1)
    default:
      return undefined
  }
}

/**
 * Whether an address is one's own to scan: of this host, or one of those that are written down as the operator's. Others
 * are never asked: to scan a stranger is an attack.
 */
export const isOwnAddress = (address: string, own: readonly string[]): boolean =>
  own.some((one) => readAddress(one) === address)
