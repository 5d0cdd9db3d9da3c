/** A JSON object, before anything is known of it. */
export type Thing = { readonly [name: string]: unknown }

export const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Text, or a number as text; empty where it is neither. */
export function textIn(thing: Thing, name: string): string {
  const value = thing[name]
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
}

/** The objects of a list; none where it is no list. */
export function thingsIn(thing: Thing, name: string): readonly Thing[] {
  const value = thing[name]
  return Array.isArray(value) ? value.filter((one: unknown) => isThing(one)) : []
}

export const thingIn = (thing: Thing, name: string): Thing => {
  const value = thing[name]
  return isThing(value) ? value : {}
}

/** A moment in any form that Date reads, with its zone; undefined where it is none. */
export function momentIn(text: string): number | undefined {
  const at = Date.parse(text)
  return Number.isNaN(at) ? undefined : at
}

/** The number in "CWE-79", "79" or 79; undefined where it is none, or 0 and less. */
export function cweOf(text: string): number | undefined {
  const number = Number(/(\d+)\s*$/.exec(text)?.[1])
  return number > 0 ? number : undefined
}

/** An address without what changes from run to run: the values of its parameters, and where in the page. */
export function placeOf(address: string): string {
  const url = URL.parse(address)
  if (url === null) return address.trim()
  const names = [...new Set(url.searchParams.keys())].sort()
  return `${url.origin === 'null' ? `${url.protocol}//${url.host}` : url.origin}${url.pathname}${
    names.length === 0 ? '' : `?${names.join('&')}`
  }`
}

/** Plain text of what a tool writes for browsers. */
export const plain = (text: string): string =>
  text
    .replaceAll(/<\/(?:p|li|div)>/g, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => entities[name] ?? '')
    .trim()

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
}
