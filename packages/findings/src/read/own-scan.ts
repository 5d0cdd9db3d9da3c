import { gravities, type Gravity } from '@zeimori/records'
import type { Finding, Read } from '../finding.ts'
import { isThing, textIn, thingIn, thingsIn, type Thing } from './thing.ts'

/** What `./zeimori scan --out FILE.json` writes. */
export function readOwnScan(looked: Thing): Read {
  const at = looked['endedAt']
  if (typeof at !== 'number') return { ok: false, problem: 'broken' }
  const places = [
    ...thingsIn(looked, 'ports').map((one) => textIn(thingIn(one, 'tcp'), 'address')),
    ...thingsIn(looked, 'tls').map((one) => {
      const target = thingIn(one, 'target')
      return `${textIn(target, 'name') || textIn(target, 'host')}:${textIn(target, 'port')}`
    }),
  ]
  return {
    ok: true,
    runs: [
      {
        tool: 'zeimori-scan',
        version: textIn(looked, 'product'),
        target: places.sort().join(' '),
        at,
        findings: thingsIn(looked, 'findings').map(findingOf),
      },
    ],
  }
}

const isGravity = (text: string): text is Gravity => gravities.some((one) => one === text)

function findingOf(one: Thing): Finding {
  const gravity = textIn(one, 'gravity')
  return {
    rule: textIn(one, 'id'),
    place: textIn(one, 'place'),
    gravity: isGravity(gravity) ? gravity : '情報',
    title: textIn(one, 'title'),
    detail: textIn(one, 'seen'),
    mend: textIn(one, 'mend'),
    cwe: undefined,
  }
}

export const isOwnScan = (value: unknown): value is Thing =>
  isThing(value) && isThing(value['rule']) && Array.isArray(value['findings']) && 'tls' in value
