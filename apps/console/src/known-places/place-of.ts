import { isIPv6 } from 'node:net'
import { plainAddress } from '@zeimori/store'
import { digestOf } from '../acts/token.ts'

/** The network that an address is in: people at home and on the way get another address of it every day. */
function networkOf(address: string): string {
  const source = plainAddress(address)
  if (!isIPv6(source)) return source.split('.').slice(0, 3).join('.')
  const [head = '', tail] = source.split('::')
  const parts = head === '' ? [] : head.split(':')
  const rest = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = Array.from({ length: Math.max(0, 8 - parts.length - rest.length) }, () => '0')
  return [...parts, ...(tail === undefined ? [] : zeros), ...rest].slice(0, 3).join(':')
}

/** The kind of browser, without its version, which changes every month. */
const kindOf = (browser: string): string => browser.slice(0, 400).replaceAll(/[\d._]+/g, '')

/** A place and a browser of somebody's, as a digest that tells neither. */
export const placeOf = (account: string, source: string, browser: string): string =>
  digestOf(`${account} ${networkOf(source)} ${kindOf(browser)}`)
