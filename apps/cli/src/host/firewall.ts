import { isIP } from 'node:net'
import type { Egress, HostSettings } from './read.ts'

const isFour = (network: string): boolean => isIP(network.split('/')[0] ?? '') === 4

/** A set of networks; without elements where there are none, for an empty list is a mistake there. */
const setOf = (name: string, type: string, elements: readonly string[]): string =>
  `  set ${name} { type ${type}; flags interval; auto-merge;${elements.length === 0 ? '' : ` elements = { ${elements.join(', ')} }`} }`

const byFamily = (name: string, networks: readonly string[]): readonly string[] => [
  setOf(`${name}4`, 'ipv4_addr', networks.filter(isFour)),
  setOf(
    `${name}6`,
    'ipv6_addr',
    networks.filter((one) => !isFour(one)),
  ),
]

const outOf = ({ network, protocol, port }: Egress): string => `${network} . ${protocol} . ${port}`

function egressSets(egress: readonly Egress[]): readonly string[] {
  const type = (family: 'ipv4_addr' | 'ipv6_addr'): string =>
    `${family} . inet_proto . inet_service`
  const four = egress.filter(({ network }) => isFour(network))
  const six = egress.filter(({ network }) => !isFour(network))
  return [
    `  set egress4 { type ${type('ipv4_addr')}; flags interval;${elementsOf(four)} }`,
    `  set egress6 { type ${type('ipv6_addr')}; flags interval;${elementsOf(six)} }`,
  ]
}

const elementsOf = (egress: readonly Egress[]): string =>
  egress.length === 0 ? '' : ` elements = { ${egress.map(outOf).join(', ')} }`

const time = (address: string): Egress => ({ network: address, port: 123, protocol: 'udp' })

/** What comes in to a host of this kind, beside operators. */
function doors({ mode, console: staff, applicationAddresses }: HostSettings): readonly string[] {
  if (mode === 'database')
    return applicationAddresses.map(
      (address) =>
        `    ${isFour(address) ? 'ip' : 'ip6'} saddr ${address} tcp dport 5432 ct state new accept`,
    )
  const [family, set] = isFour(staff.address) ? ['ip', 'staff4'] : ['ip6', 'staff6']
  return [
    // The private address serves staff alone: residents come to the public ones.
    `    ${family} daddr ${staff.address} tcp dport 443 ${family} saddr @${set} ct state new accept`,
    `    ${family} daddr ${staff.address} tcp dport { 80, 443 } counter drop`,
    '    tcp dport 443 ct state new meter conn4 { ip saddr ct count over 500 } log prefix "zeimori-conn " group 5 counter drop',
    '    tcp dport { 80, 443 } ct state new accept',
  ]
}

/**
 * Default drop both ways; nothing is answered on a closed port. Loaded whole or not at all. Whoever knocks at
 * many doors is kept out for ten minutes, but never the networks of staff and operators.
 */
export function firewall(settings: HostSettings): string {
  const { mode, adminNetworks, console: staff, egress, timeSources, databaseAddress } = settings
  const database: readonly Egress[] =
    mode === 'application' && databaseAddress !== undefined
      ? [{ network: databaseAddress, port: 5432, protocol: 'tcp' }]
      : []
  return `${[
    '#!/usr/sbin/nft -f',
    '# 据え付けが書きました。直すときは /etc/zeimori/host.conf を直し、install.sh をもう一度実行してください。',
    'add table inet zeimori',
    'delete table inet zeimori',
    'table inet zeimori {',
    ...byFamily('admin', adminNetworks),
    ...byFamily('staff', staff.networks),
    ...byFamily('block', []),
    '  set scan4 { type ipv4_addr; size 65536; flags dynamic,timeout; timeout 10m; }',
    '  set auto4 { type ipv4_addr; size 65536; flags dynamic,timeout; }',
    ...egressSets([...egress, ...database, ...timeSources.map(time)]),
    '  chain input { type filter hook input priority filter; policy drop;',
    '    iif lo accept',
    '    ct state established,related accept',
    '    ct state invalid counter drop',
    '    ip saddr @block4 counter drop',
    '    ip6 saddr @block6 counter drop',
    '    icmpv6 type { nd-neighbor-solicit, nd-neighbor-advert, nd-router-advert } accept',
    '    ip saddr @admin4 tcp dport 22 ct state new accept',
    '    ip6 saddr @admin6 tcp dport 22 ct state new accept',
    '    ip saddr @auto4 counter drop',
    ...doors(settings),
    '    ip saddr @admin4 counter drop',
    '    ip saddr @staff4 counter drop',
    '    tcp flags & (fin|syn|rst|ack) == syn update @scan4 { ip saddr limit rate over 20/minute } add @auto4 { ip saddr timeout 10m } log prefix "zeimori-scan " group 5',
    '    limit rate 20/second burst 100 packets log prefix "zeimori-drop-in " group 5',
    '    counter drop',
    '  }',
    '  chain forward { type filter hook forward priority filter; policy drop; }',
    '  chain output { type filter hook output priority filter; policy drop;',
    '    oif lo accept',
    '    ct state established,related accept',
    '    icmpv6 type { nd-neighbor-solicit, nd-neighbor-advert, nd-router-solicit } accept',
    '    ip daddr . meta l4proto . th dport @egress4 ct state new accept',
    '    ip6 daddr . meta l4proto . th dport @egress6 ct state new accept',
    '    limit rate 20/second burst 100 packets log prefix "zeimori-drop-out " group 5',
    '    counter reject with icmpx admin-prohibited',
    '  }',
    '}',
  ].join('\n')}\n`
}
