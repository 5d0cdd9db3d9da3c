import { BlockList, isIP } from 'node:net'

/** How far an address can be reached from. */
export type Reach = 'loopback' | 'private' | 'public'

const listOf = (...networks: readonly (readonly [string, number])[]): BlockList => {
  const list = new BlockList()
  for (const [network, prefix] of networks)
    list.addSubnet(network, prefix, isIP(network) === 6 ? 'ipv6' : 'ipv4')
  return list
}

export const loopback = listOf(['127.0.0.0', 8], ['::1', 128])
/** RFC 1918, RFC 4193 and link-local: nobody on the Internet can send there. */
const privateNetworks = [
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['169.254.0.0', 16],
  ['fc00::', 7],
  ['fe80::', 10],
] as const
const inside = listOf(...privateNetworks)
/** Each by itself, with how wide it is. */
const closed = [['127.0.0.0', 8] as const, ['::1', 128] as const, ...privateNetworks].map(
  (network) => ({ list: listOf(network), prefix: network[1] }),
)

/** 「every address of this machine」 counts as public: one of them may be. */
export function reachOf(address: string): Reach {
  const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
  if (loopback.check(address, family)) return 'loopback'
  return inside.check(address, family) ? 'private' : 'public'
}

/** Whether somebody on the Internet stands in a list: a network of it is no part of a private one. */
export const reachesOut = ({ names }: Networks): boolean =>
  names.some((name) => {
    const [address = '', length] = name.split('/')
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    return !closed.some(
      ({ list, prefix }) =>
        list.check(address, family) && (length === undefined || Number(length) >= prefix),
    )
  })

/**
 * Whether anybody stands in both: of two networks that meet, one holds the beginning of the other.
 * @returns the first of the second list that does
 */
export const overlap = (one: Networks, other: Networks): string | undefined =>
  other.names.find((name) => holds(one, name) || one.names.some((own) => holds(other, own)))

const holds = ({ list }: Networks, name: string): boolean => {
  const [address = ''] = name.split('/')
  return list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
}

/** Addresses and networks, as a list to look in and as they were written. */
export type Networks = { readonly list: BlockList; readonly names: readonly string[] }

export type ReadNetworks =
  | { readonly ok: true; readonly networks: Networks }
  /** @see texts/private-door.ts for the words */
  | { readonly ok: false; readonly problem: 'form' | 'everybody'; readonly entry: string }

/**
 * Reads 「192.168.10.0/24, 10.0.0.5, fd00::/8」.
 * @returns the entry that is no address, or that would let half of the world in
 */
export function readNetworks(text: string): ReadNetworks {
  const names = text.split(/[\s,、]+/).filter((name) => name !== '')
  const list = new BlockList()
  for (const entry of names) {
    const [address = '', prefix, ...rest] = entry.split('/')
    const version = isIP(address)
    const most = version === 6 ? 128 : 32
    const length = prefix === undefined ? most : /^\d{1,3}$/.test(prefix) ? Number(prefix) : -1
    if (version === 0 || rest.length > 0 || length < 0 || length > most)
      return { ok: false, problem: 'form', entry }
    if (length < 8) return { ok: false, problem: 'everybody', entry }
    list.addSubnet(address, length, version === 6 ? 'ipv6' : 'ipv4')
  }
  return names.length === 0
    ? { ok: false, problem: 'form', entry: '' }
    : { ok: true, networks: { list, names } }
}
