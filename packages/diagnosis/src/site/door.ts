import type { Ask } from '../web/exchange.ts'

/** What a visitor can set: a parameter of an address, or a field of a form. */
export type Field = {
  readonly name: string
  readonly value: string
  readonly hidden: boolean
}

/** A way in: an address with parameters, or a form. */
export type Door = {
  readonly method: 'GET' | 'POST'
  /** Without what its fields say. */
  readonly url: URL
  readonly fields: readonly Field[]
  readonly encoding: 'form' | 'json'
  /** The page on which it stands: an address, or the door whose answer it was. Undefined for one that was told. */
  readonly on: URL | Door | undefined
}

/** The same for the same door, whatever the values are. */
export const doorKey = ({ method, url, fields }: Door): string =>
  `${method} ${url.origin}${url.pathname} ${fields.map(({ name }) => name).join(' ')}`

/** The request of a door, with values of its own or others in their place. */
export function askOf(door: Door, changed: Readonly<Record<string, string>> = {}): Ask {
  const values = door.fields.map(
    ({ name, value }) =>
      [name, Object.hasOwn(changed, name) ? (changed[name] ?? '') : value] as const,
  )
  if (door.encoding === 'json')
    return {
      method: 'POST',
      url: door.url,
      type: 'application/json',
      body: JSON.stringify(Object.fromEntries(values)),
    }
  const query = values.map((pair) => pair.map(encodeURIComponent).join('=')).join('&')
  if (door.method === 'POST') return { method: 'POST', url: door.url, body: query }
  const url = new URL(door.url)
  url.search = query
  return { method: 'GET', url }
}
