import { isIPv4 } from 'node:net'
import { wrongUse } from '../failure.ts'
import type { Address } from '../settings.ts'

/** Where the figures of each process are collected; undefined: they are not. */
export type MetricsSettings = Readonly<
  Record<'resident' | 'console' | 'worker', Address | undefined>
>

/** The names by which only this host reaches itself. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.'))

type Name = 'ZEIMORI_RESIDENT_METRICS' | 'ZEIMORI_CONSOLE_METRICS' | 'ZEIMORI_WORKER_METRICS'

/**
 * @param text what a setting says, if anything
 * @throws a problem in words where one is no address of this host alone
 */
export function readMetrics(text: (name: Name) => string | undefined): MetricsSettings {
  const address = (setting: Name): Address | undefined => {
    const given = text(setting)
    if (given === undefined) return undefined
    const [, host = '', digits = ''] = /^(.+):(\d{1,5})$/.exec(given) ?? []
    const [bare, port] = [host.replace(/^\[|\]$/g, ''), Number(digits)]
    if (!isLoopback(bare) || port > 65_535)
      throw wrongUse(
        `${setting} は「127.0.0.1:9464」のように、この機械の中だけのアドレス（127.0.0.1・[::1]・localhost）とポート（0〜65535）で書いてください。ほかの機械からは取れません。`,
      )
    return { host: bare, port, setting }
  }
  return {
    resident: address('ZEIMORI_RESIDENT_METRICS'),
    console: address('ZEIMORI_CONSOLE_METRICS'),
    worker: address('ZEIMORI_WORKER_METRICS'),
  }
}
