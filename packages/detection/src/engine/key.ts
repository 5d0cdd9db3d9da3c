import { digest } from '../counters/digest.ts'
import type { DetectionEvent } from '../events/event.ts'
import type { Keying } from '../rules/rule.ts'

/** Longer names than this are told apart by their digest: memory has a bound. */
const longest = 100
const bounded = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest)}…${digest(text)}` : text

const networkOf = (event: DetectionEvent): string =>
  'network' in event && event.network !== '' ? event.network : ''
const accountOf = (event: DetectionEvent): string => ('account' in event ? event.account : '')

const keys: Readonly<Record<Keying, (event: DetectionEvent) => string>> = {
  source: networkOf,
  account: (event) => {
    const account = accountOf(event)
    return account === '' ? '' : `${event.tenant}/${account}`
  },
  'source-account': (event) => {
    const [network, account] = [networkOf(event), accountOf(event)]
    return network === '' || account === '' ? '' : `${network} ${account}`
  },
  session: (event) => ('session' in event ? event.session : ''),
  tenant: (event) => (event.tenant === '' ? '-' : event.tenant),
  all: () => '-',
  name: (event) => ('name' in event ? event.name : ''),
  destination: (event) => (event.kind === 'outgoing' ? event.destination : ''),
}

/** Whom an event counts for; empty where the event has no such key, and is not counted. */
export function keyOf(by: Keying): (event: DetectionEvent) => string {
  const read = keys[by]
  return (event) => bounded(read(event))
}

/** Whom an alert is about, as an operator reads it. */
export function sayKey(by: Keying, key: string): string {
  switch (by) {
    case 'source':
      return `送信元 ${key}`
    case 'account':
      return `利用者 ${key.slice(key.indexOf('/') + 1)}`
    case 'source-account':
      return `送信元 ${key.replace(' ', ' の利用者 ')}`
    case 'session':
      return `セッション ${key}`
    case 'tenant':
      return key === '-' ? 'このサービス' : `自治体 ${key}`
    case 'all':
      return 'このサービス'
    case 'name':
      return `「${key}」`
    case 'destination':
      return `宛先 ${key}`
  }
}
