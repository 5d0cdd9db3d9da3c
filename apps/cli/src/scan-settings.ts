import { clamdScanner, type ClamdAddress, type Scanner } from '@zeimori/attachments'
import { wrongUse } from './failure.ts'

/** The settings of scanning as they stand in the environment or the file. */
export type ScanSettings = {
  /** Where ClamAV's clamd listens: 「127.0.0.1:3310」 or a socket's path; undefined is nowhere. */
  readonly clamd: string | undefined
  /** What is done with attachments that no scanner looked at. */
  readonly without: string
}

export type Scanning = {
  readonly scanner: Scanner | undefined
  readonly unscanned: 'refuse' | 'quarantine'
}

/** @throws wrong use, in a sentence that says which setting, and what to do */
export function scanning({ clamd, without }: ScanSettings): Scanning {
  if (without !== 'refuse' && without !== 'quarantine')
    throw wrongUse(
      'ZEIMORI_WITHOUT_SCANNER は refuse（検査できない添付ファイルを断る）か quarantine（検査できるまで取り出せないように預かる）のどちらかです。',
    )
  return {
    scanner: clamd === undefined ? undefined : clamdScanner(readClamd(clamd)),
    unscanned: without,
  }
}

function readClamd(text: string): ClamdAddress {
  if (text.startsWith('/')) return { path: text }
  const [, host, port] = /^(\[[\da-fA-F:]+\]|[\w.-]+):(\d{1,5})$/.exec(text) ?? []
  if (host === undefined || !(Number(port) > 0 && Number(port) <= 65_535))
    throw wrongUse(
      'ZEIMORI_CLAMD は「127.0.0.1:3310」か、ソケットの場所（/run/clamav/clamd.ctl）で書いてください。',
    )
  return { host: host.replaceAll(/^\[|\]$/g, ''), port: Number(port) }
}
