import { randomUUID } from 'node:crypto'
import { isIP, type BlockList, type Socket } from 'node:net'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Networks } from '../private-door/addresses.ts'
import type { Denial } from './denials.ts'
import { noteDenial, type Refusing } from './refuse.ts'

/** Who may come, and by which way. */
export type Ways = {
  readonly allowed: BlockList
  readonly proxies?: Networks | undefined
  /** Whether browsers come over TLS, and whether the listener ends it itself. */
  readonly tls: boolean
  readonly endsTls: boolean
  readonly origin?: string | undefined
  /** The header in which the proxies say whether the device has shown its certificate. (M16) */
  readonly deviceHeader?: string | undefined
}

/** Whose connections are taken, and whose requests are answered. (M16) */
export type Gate = {
  /** Closes a connection of somebody who may not come, before a byte has been read. */
  readonly connection: (socket: Socket) => void
  /**
   * Turns away whoever stands behind a proxy and may not come, and whoever asks for another host's pages (so
   * that a name of somebody else's that leads here is no way in). Says nothing: no header, no page.
   * @returns whether the request was turned away
   */
  readonly turnsAway: (request: FastifyRequest, reply: FastifyReply) => boolean
  /** The same of a request that could not be read: of it nobody knows who stands behind a proxy. */
  readonly turnsAwayBroken: (request: FastifyRequest, reply: FastifyReply) => boolean
}

/** Whether an address is in a list; an IPv4 address in the form of IPv6 counts as what it is. */
const isIn = (list: BlockList, address: string): boolean =>
  isIP(address) !== 0 && list.check(address, address.includes(':') ? 'ipv6' : 'ipv4')

/** What nginx and others say of a certificate that its authority signed; anything else is none. */
const verified = 'SUCCESS'

/** The gate of a listener. Whoever is turned away there leaves a trace. */
export function gateOf(ways: Ways, refusing: Refusing): Gate {
  const { allowed, proxies, tls, endsTls, origin } = ways
  const deviceHeader = ways.deviceHeader?.toLowerCase()
  const hosts = hostsOf(origin)
  const isProxy = (address: string): boolean => proxies !== undefined && isIn(proxies.list, address)
  // A proxy that ends TLS for the console is the only way in: past it nothing would be encrypted or asked.
  const isDirect = proxies === undefined || endsTls || !tls
  const turnAway = (request: FastifyRequest, reply: FastifyReply): true => {
    void noteDenial(refusing, request, { reason: 'place' })
    // Behind a proxy a broken connection would be a hint of its own.
    if (isProxy(request.socket.remoteAddress ?? ''))
      reply.raw.writeHead(404, { 'content-length': '0', connection: 'close' }).end()
    else request.raw.destroy()
    reply.hijack()
    return true
  }
  // Who comes directly has shown her certificate to this listener, or none was asked; what she says of it is nothing.
  const hasShown = ({ socket, raw }: FastifyRequest): boolean => {
    if (deviceHeader === undefined) return true
    if (isProxy(socket.remoteAddress ?? '')) return raw.headers[deviceHeader] === verified
    raw.headers[deviceHeader] = undefined
    return true
  }
  // Behind a proxy nobody comes under this machine's own names, whatever the proxy passes on.
  const isOther = ({ headers, socket }: FastifyRequest): boolean => {
    const name = hostOf(headers.host)
    return origin !== undefined && isProxy(socket.remoteAddress ?? '')
      ? name !== new URL(origin).hostname
      : !hosts.has(name)
  }
  return {
    connection: (socket) => {
      const source = socket.remoteAddress ?? ''
      if ((isDirect && isIn(allowed, source)) || isProxy(source)) return
      socket.destroy()
      void refusing.trace.note(connectionFrom(source))
    },
    turnsAway: (request, reply) =>
      (!isIn(allowed, request.ip) || isOther(request) || !hasShown(request)) &&
      turnAway(request, reply),
    turnsAwayBroken: (request, reply) =>
      (isProxy(request.socket.remoteAddress ?? '') || isOther(request)) && turnAway(request, reply),
  }
}

const connectionFrom = (source: string): Denial => ({
  reason: 'place',
  route: 'CONNECT *',
  source,
  requestId: randomUUID(),
  account: undefined,
  caller: async () => undefined,
})

/** The names under which the pages may be asked for. */
const hostsOf = (origin: string | undefined): ReadonlySet<string> =>
  new Set([
    ...(origin === undefined ? [] : [new URL(origin).hostname]),
    'localhost',
    '127.0.0.1',
    '[::1]',
  ])

/** The name in a Host header, without its port. */
const hostOf = (header = ''): string => header.replace(/:\d*$/, '').toLowerCase()
