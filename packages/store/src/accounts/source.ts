import { isIPv4, isIPv6 } from 'node:net'

/** The eight groups of an IPv6 address, however it is written. */
function groupsOf(address: string): readonly string[] {
  // The one way to write it, with the last two groups in hexadecimal digits as well.
  const written = new URL(`http://[${address}]`).hostname.slice(1, -1)
  const [head = '', tail = ''] = written.split('::')
  const [first, last] = [head, tail].map((part) => (part === '' ? [] : part.split(':')))
  const zeros = Array.from({ length: 8 - (first?.length ?? 0) - (last?.length ?? 0) }, () => '0')
  return [...(first ?? []), ...zeros, ...(last ?? [])]
}

/** The IPv4 address that stands in an IPv6 one (RFC 4291, 2.5.5.2); undefined if none does. */
function mappedIn(groups: readonly string[]): string | undefined {
  if (groups.slice(0, 6).join(':') !== '0:0:0:0:0:ffff') return undefined
  const bytes = groups.slice(6).flatMap((group) => {
    const number = Number.parseInt(group, 16)
    return [Math.floor(number / 256), number % 256]
  })
  return bytes.join('.')
}

/** An address as what it is: an IPv4 address in the form of IPv6 as IPv4, without the name of an interface. */
export function plainAddress(address: string): string {
  const [bare = ''] = address.split('%')
  return (isIPv6(bare) ? mappedIn(groupsOf(bare)) : undefined) ?? bare
}

/**
 * Whom failures are counted against: an IPv4 address, or the 64 bits of IPv6 that one customer has at least.
 * Otherwise whoever has IPv6 would have more addresses to guess from than there are passwords. (M08)
 */
export function sourceOf(address: string): string {
  const plain = plainAddress(address)
  if (isIPv4(plain) || !isIPv6(plain)) return plain
  return `${groupsOf(plain).slice(0, 4).join(':')}::/64`
}
