import { lookup } from 'node:dns/promises'
import { BlockList, isIP } from 'node:net'

/**
 * Networks that a webhook must not reach, for they are this machine's, its network's, or nobody's: whoever may set
 * a webhook could otherwise have the server ask what nobody outside may ask. (RFC 6890; IPv6 that carries IPv4)
 */
const inside = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  inside.addSubnet(network, prefix, 'ipv4')
for (const [network, prefix] of [
  ['::', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  ['5f00::', 16],
  ['::ffff:0:0:0', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const)
  inside.addSubnet(network, prefix, 'ipv6')

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 6 ? 'ipv6' : 'ipv4')

/** An address whose owner is asked: the very one that is connected to. */
export type Pinned = { readonly address: string; readonly family: 4 | 6 }

export type Guarded =
  | { readonly ok: true; readonly pinned: Pinned }
  | { readonly ok: false; readonly problem: 'url' | 'name' | 'inside' }

/** Looks up a name. @throws where there is none */
export type Lookup = (host: string) => Promise<readonly { address: string; family: number }[]>

const usualLookup: Lookup = (host) => lookup(host, { all: true, verbatim: true })

/**
 * Where a webhook may be asked: every address of its name is outside, or in a network that the installation has
 * named. The address found here is the one to connect to: a name that says something else the next time changes
 * nothing.
 *
 * @param allowed networks of one's own that may be reached, without TLS too
 */
export async function guard(
  text: string,
  allowed: BlockList,
  find: Lookup = usualLookup,
): Promise<Guarded> {
  const url = URL.parse(text)
  if (url === null || !['https:', 'http:'].includes(url.protocol))
    return { ok: false, problem: 'url' }
  if (url.username !== '' || url.password !== '') return { ok: false, problem: 'url' }
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const found = await find(host).catch(() => [])
  const [first] = found
  if (first === undefined) return { ok: false, problem: 'name' }
  const own = found.every(({ address }) => allowed.check(address, familyOf(address)))
  const out = found.every(({ address }) => !inside.check(address, familyOf(address)))
  if (!own && !out) return { ok: false, problem: 'inside' }
  // Over the Internet nobody reads along.
  if (url.protocol === 'http:' && !own) return { ok: false, problem: 'url' }
  return { ok: true, pinned: { address: first.address, family: first.family === 6 ? 6 : 4 } }
}
