import type { BlockList } from 'node:net'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** Whose connections are taken. (M16) */
export type Sources = {
  /** The addresses that people may come from. */
  readonly allowed: BlockList
  /** Proxies that are trusted to say who stands behind them. */
  readonly proxies: BlockList | undefined
}

/** Whether an address is in a list; an IPv4 address in the form of IPv6 counts as what it is. */
const isIn = (list: BlockList, address: string): boolean =>
  list.check(address, address.includes(':') ? 'ipv6' : 'ipv4')

/** Whether a connection is taken at all, before a byte has been read or a certificate shown. */
export const mayConnect = ({ allowed, proxies }: Sources, address: string): boolean =>
  isIn(allowed, address) || (proxies !== undefined && isIn(proxies, address))

/**
 * Turns away whoever stands behind a proxy and may not come, and whoever asks for another host's pages (so
 * that a name of somebody else's that leads here is no way in). Says nothing: no header, no page.
 * @returns whether the request was turned away
 */
export function turnedAway(
  { allowed }: Sources,
  hosts: ReadonlySet<string>,
  request: FastifyRequest,
  reply: FastifyReply,
): boolean {
  if (isIn(allowed, request.ip) && hosts.has(hostOf(request.headers.host))) return false
  if (request.ip === request.socket.remoteAddress) request.raw.destroy()
  // Behind a proxy a broken connection would be a hint of its own.
  else reply.raw.writeHead(404, { 'content-length': '0', connection: 'close' }).end()
  reply.hijack()
  return true
}

/** The name in a Host header, without its port. */
const hostOf = (header = ''): string => header.replace(/:\d*$/, '').toLowerCase()
