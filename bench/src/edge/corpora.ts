import { edgeHost, type EdgeHost } from '@zeimori/cli/measuring'
import type { BenchFigure } from '../figure.ts'
import { attacks, type Attack } from './corpora/attacks.ts'
import { ordinary, type Ordinary } from './corpora/ordinary.ts'

declare const ZEIMORI_ROOT: string

let asked = 0
const formType = 'application/x-www-form-urlencoded'

/** Whether a request came through to the listener. A connection that is refused did not. */
async function passes(host: EdgeHost, { path, body, ...one }: Attack | Ordinary): Promise<boolean> {
  const before = host.seen.length
  asked += 1
  // Each from another address: the limit of one source is not what is measured.
  const from = `127.1.${asked >> 8}.${asked & 255 || 1}`
  const type = body === undefined ? {} : { 'content-type': formType }
  const given = 'headers' in one ? one.headers : {}
  const headers = { 'user-agent': 'Mozilla/5.0', accept: '*/*', ...type, ...given }
  await host
    .ask({ path, headers, from, ...(body !== undefined && { body }) })
    .catch(() => undefined)
  return host.seen.length > before
}

/** Sends everything through the real web server with the real rules, one after another. */
export async function corpora(): Promise<readonly BenchFigure[]> {
  const host = await edgeHost(ZEIMORI_ROOT)
  try {
    const through: Attack[] = []
    for (const attack of attacks) if (await passes(host, attack)) through.push(attack)
    const blocked: Ordinary[] = []
    for (const one of ordinary) if (!(await passes(host, one))) blocked.push(one)
    for (const { family, path, body } of through.slice(0, 40))
      console.error(`came through (${family}): ${path} ${body ?? ''}`)
    for (const { path, body } of blocked.slice(0, 40))
      console.error(`blocked: ${path} ${decodeURIComponent((body ?? '').replaceAll('+', ' '))}`)
    return [
      { id: 'attacks', value: attacks.length, unit: '' },
      { id: 'attacks_stopped', value: 1 - through.length / attacks.length, unit: 'share' },
      { id: 'benign', value: ordinary.length, unit: '' },
      { id: 'benign_blocked', value: blocked.length, unit: '' },
    ]
  } finally {
    host.close()
  }
}
