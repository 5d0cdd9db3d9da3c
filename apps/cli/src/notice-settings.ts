import { BlockList } from 'node:net'
import { readNetworks } from '@zeimori/console'
import type { SyslogSettings } from '@zeimori/worker'
import { wrongUse } from './failure.ts'
import { readTextFile } from './input.ts'

/** How alerts leave beside mail, as it stands in the environment or the file; undefined where it is not set. */
export type NoticeSettings = {
  /** Networks of one's own that webhooks may reach, 「192.168.10.0/24」, with commas between. */
  readonly hooks: string | undefined
  /** 「syslog+tls://log.example.jp」 or, within one's own network, 「syslog://192.168.10.5:514」. */
  readonly syslog: string | undefined
  /** The authority that signs the collector's certificate. */
  readonly syslogCa: string | undefined
}

export type OutgoingNotices = {
  readonly hookNetworks: BlockList
  readonly syslog: SyslogSettings | undefined
}

/** @throws wrong use, in a sentence that says which setting, and what to do */
export const outgoingNotices = ({ hooks, syslog, syslogCa }: NoticeSettings): OutgoingNotices => ({
  hookNetworks: hookNetworks(hooks),
  syslog: syslog === undefined ? undefined : collector(syslog, syslogCa),
})

/** @throws wrong use, in a sentence */
export function hookNetworks(text: string | undefined): BlockList {
  if (text === undefined) return new BlockList()
  const read = readNetworks(text)
  if (read.ok) return read.networks.list
  throw wrongUse(
    `ZEIMORI_WEBHOOK_ALLOW の「${read.entry}」は、アドレスか範囲（192.168.10.0/24）で書いてください。`,
  )
}

const ports = { 'syslog:': 514, 'syslog+tls:': 6514 } as const

function collector(text: string, ca: string | undefined): SyslogSettings {
  const url = URL.parse(text)
  const tls = url?.protocol === 'syslog+tls:'
  if (url === null || (!tls && url.protocol !== 'syslog:') || url.hostname === '')
    throw wrongUse(
      'ZEIMORI_SYSLOG_URL は syslog+tls://log.example.jp:6514 か syslog://192.168.10.5:514（TCP）のように書いてください。',
    )
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const port = url.port === '' ? ports[tls ? 'syslog+tls:' : 'syslog:'] : Number(url.port)
  return { host, port, tls, ca: ca === undefined ? undefined : readTextFile(ca) }
}
