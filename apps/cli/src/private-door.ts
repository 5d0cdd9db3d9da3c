import { lookup } from 'node:dns/promises'
import {
  doorProblems,
  doorProblemTexts,
  doorText,
  loopback,
  overlap,
  reachesOut,
  reachOf,
  readNetworks,
  type Certificates,
  type Networks,
  type Reach,
} from '@zeimori/console'
import type { BlockList } from 'node:net'
import { readCertificates } from './certificates.ts'
import { wrongUse } from './failure.ts'

/** The settings of the console's door, as they were written; undefined where nothing was. */
export type DoorSettings = {
  readonly allow: string | undefined
  readonly proxies: string | undefined
  readonly origin: string | undefined
  readonly cert: string | undefined
  readonly key: string | undefined
  readonly clientCa: string | undefined
  readonly deviceHeader: string | undefined
}

/** Who comes to the console and how. (M16) */
export type Door = {
  readonly allowed: BlockList
  readonly proxies: Networks | undefined
  readonly certificates: Certificates | undefined
  readonly origin: string | undefined
  /** The header in which the proxies say whether a device has shown its certificate. */
  readonly deviceHeader: string | undefined
  /** Whether browsers reach it over TLS. */
  readonly tls: boolean
}

/**
 * Reads the door's settings and lets nothing listen where they are not enough.
 * @throws a problem in words, all at once
 */
export async function openDoor(host: string, settings: DoorSettings, now: Date): Promise<Door> {
  const allow = networks('ZEIMORI_CONSOLE_ALLOW', settings.allow)
  const proxies = networks('ZEIMORI_CONSOLE_PROXIES', settings.proxies)
  const both = allow && proxies && overlap(allow, proxies)
  if (both !== undefined) throw wrongUse(doorText.overlap(both))
  const origin = readOrigin(settings.origin)
  const deviceHeader = readDeviceHeader(settings.deviceHeader)
  const certificates = readCertificates(settings, now)
  const problems = doorProblems({
    reach: await farthest(host),
    hasAllowList: allow !== undefined,
    hasCertificate: certificates !== undefined,
    hasClientCa: certificates?.clientCa !== undefined,
    hasProxies: proxies !== undefined,
    allowsPublic: allow !== undefined && reachesOut(allow),
    hasDeviceHeader: deviceHeader !== undefined,
    origin,
  })
  if (problems.length > 0)
    throw wrongUse(doorText.closed, ...problems.map((problem) => doorProblemTexts[problem]))
  return {
    allowed: allow?.list ?? loopback,
    proxies,
    certificates,
    origin,
    deviceHeader,
    tls: origin !== undefined,
  }
}

function networks(setting: string, text: string | undefined): Networks | undefined {
  if (text === undefined) return undefined
  const read = readNetworks(text)
  if (read.ok) return read.networks
  const say = read.problem === 'form' ? doorText.networks : doorText.everybody
  throw wrongUse(say(setting, read.entry))
}

function readOrigin(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const url = URL.parse(text)
  if (url === null || url.origin !== text.replace(/\/$/, ''))
    throw wrongUse(`ZEIMORI_CONSOLE_ORIGIN は、${doorText.origin}。`)
  return url.origin
}

/** A header of its own: nothing else may read or write it. */
function readDeviceHeader(name: string | undefined): string | undefined {
  if (name !== undefined && !/^x-(?!forwarded-)[a-z\d-]{1,60}$/i.test(name))
    throw wrongUse(doorText.deviceHeader)
  return name
}

const farness: readonly Reach[] = ['loopback', 'private', 'public']

/** A name may stand for several addresses: the farthest counts. */
async function farthest(host: string): Promise<Reach> {
  const found = await lookup(host, { all: true }).catch(() => {
    throw wrongUse(`${doorText.unknownHost(host)}。ZEIMORI_CONSOLE_LISTEN をたしかめてください。`)
  })
  const reaches = new Set(found.map(({ address }) => reachOf(address)))
  return farness.findLast((reach) => reaches.has(reach)) ?? 'public'
}
