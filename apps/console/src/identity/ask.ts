import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import type { CustomFetch } from 'openid-client'
import { reachOf } from '../private-door/addresses.ts'

/** What a provider's answer may weigh: keys and tokens are some kilobytes. */
const mostBytes = 512 * 1024

/** Where machines tell themselves their secrets (169.254.169.254 and its like). */
export const isLinkLocal = (address: string): boolean =>
  address.startsWith('169.254.') || /^fe[89ab]/i.test(address)

const isInner = (address: string): boolean =>
  isLinkLocal(address) || reachOf(address) === 'loopback'

/** The addresses of a host; none where nobody knows it. */
const addressesOf = async (host: string): Promise<readonly string[]> =>
  isIP(host) !== 0
    ? [host]
    : (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address)

/**
 * Asks a provider, whose words a municipality chooses: its addresses, and those that it names, lead to no
 * secret of this machine, and its answer fills no memory.
 * @param here whether it may be on this machine, for a trial
 * @throws where it may not be asked, or says too much
 */
export const askProvider =
  (here: boolean): CustomFetch =>
  async (url, { body, ...options }) => {
    const host = new URL(url).hostname.replace(/^\[(.*)\]$/, '$1')
    if (!here && (await addressesOf(host)).some(isInner))
      throw new Error('the provider leads into this machine')
    const sent = body instanceof Uint8Array ? new Uint8Array(body) : body
    const answer = await fetch(url, { ...options, body: sent ?? null })
    const bytes = await readUpTo(answer, mostBytes)
    return new Response(bytes, { status: answer.status, headers: answer.headers })
  }

/** @returns null where an answer has no body */
async function readUpTo(answer: Response, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  if (answer.body === null) return null
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of answer.body) {
    size += part.length
    // Leaving the loop closes the connection.
    if (size > most) throw new Error('the provider says too much')
    parts.push(part)
  }
  return new Uint8Array(Buffer.concat(parts))
}
