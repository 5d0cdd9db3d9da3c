import { createSocket } from 'node:dgram'
import { isIPv6 } from 'node:net'
import type { Asking } from '../asking.ts'
import { Unasked, type PortState } from './tcp.ts'

/** A service that is asked in its own language: only so does it answer over UDP. */
export type UdpService = { readonly port: number; readonly name: string; readonly question: Buffer }

/** A question about the root, without recursion. (RFC 1035, 4.1) */
const dns = Buffer.from('7a65000000010000000000000000020001', 'hex')
/** A client's question of version 4. (RFC 5905, 7.3) */
const ntp = Buffer.concat([Buffer.from([0x23]), Buffer.alloc(47)])
/** GetRequest of sysDescr for "public", version 1. (RFC 1157) */
const snmp = Buffer.from(
  '302602010004067075626c6963a019020101020100020100300e300c06082b060102010101000500',
  'hex',
)
/** A call of procedure 0 of the portmapper. (RFC 1833) */
const portmap = Buffer.from(
  `7a65696d0000000000000002000186a0000000020000000000000000${'00'.repeat(12)}`,
  'hex',
)
/** "version" behind the frame of UDP. */
const memcached = Buffer.concat([Buffer.from([0, 1, 0, 0, 0, 1, 0, 0]), Buffer.from('version\r\n')])
const ssdp = Buffer.from(
  'M-SEARCH * HTTP/1.1\r\nHOST: 239.255.255.250:1900\r\nMAN: "ssdp:discover"\r\nMX: 1\r\nST: ssdp:all\r\n\r\n',
)
/** Reads a file that nobody has. (RFC 1350) */
const tftp = Buffer.concat([Buffer.from([0, 1]), Buffer.from('zeimori-scan\0octet\0')])
/** The status of every name. (RFC 1002, 4.2.18) */
const netbios = Buffer.from(`7a650000000100000000000020434b${'41'.repeat(30)}0000210001`, 'hex')
const anything = Buffer.from('\r\n\r\n')

/** The services that are most often left open over UDP. (fujisawa-3-2-a: 主要UDP) */
export const mainUdp: readonly UdpService[] = [
  { port: 53, name: 'DNS', question: dns },
  { port: 69, name: 'TFTP', question: tftp },
  { port: 111, name: 'rpcbind', question: portmap },
  { port: 123, name: 'NTP', question: ntp },
  { port: 137, name: 'NetBIOS', question: netbios },
  { port: 161, name: 'SNMP', question: snmp },
  { port: 500, name: 'IKE', question: anything },
  { port: 514, name: 'syslog', question: anything },
  { port: 1194, name: 'OpenVPN', question: anything },
  { port: 1900, name: 'SSDP', question: ssdp },
  { port: 4500, name: 'IKE NAT-T', question: anything },
  { port: 5353, name: 'mDNS', question: dns },
  { port: 11211, name: 'memcached', question: memcached },
]

/**
 * Asks one service over UDP, twice where nothing comes. Silence may be a firewall or a service that has nothing to say.
 * @throws Unasked where this side has no socket left.
 */
export const askUdp = (address: string, service: UdpService, asking: Asking): Promise<PortState> =>
  new Promise((resolve, reject) => {
    const socket = createSocket(isIPv6(address) ? 'udp6' : 'udp4')
    const end = (state: PortState): void => {
      clearTimeout(timer)
      clearTimeout(again)
      socket.close()
      resolve(state)
    }
    const timer = setTimeout(() => end('silent'), asking.patience)
    const again = setTimeout(() => socket.send(service.question), asking.patience / 2)
    socket.on('connect', () => socket.send(service.question))
    socket.on('message', () => end('open'))
    socket.on('error', (error) => {
      const code = 'code' in error ? String(error.code) : ''
      if (code === 'ECONNREFUSED') return end('closed')
      if (['EHOSTUNREACH', 'ENETUNREACH', 'EPERM', 'EACCES'].includes(code)) return end('silent')
      clearTimeout(timer)
      clearTimeout(again)
      socket.close()
      reject(new Unasked(code))
    })
    socket.connect(service.port, address)
  })
