import type { Origin } from './event.ts'

/** Eight groups of 16 bits; IPv4 as IPv4-mapped IPv6, so that both are compared in one way. */
type Groups = readonly number[]

/** A range of addresses, as in 203.0.113.0/24 or 2001:db8::/32. */
export type Network = { readonly groups: Groups; readonly bits: number }

const v4Pattern = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/
/** Some servers log the name instead of the address. */
const namePattern = /^[\w.-]{1,255}$/

function v4Groups(text: string): Groups | undefined {
  const found = v4Pattern.exec(text)
  if (found === null) return undefined
  const [, a, b, c, d] = found.map(Number)
  const octets = [a ?? 256, b ?? 256, c ?? 256, d ?? 256]
  if (octets.some((octet) => octet > 255)) return undefined
  const [w = 0, x = 0, y = 0, z = 0] = octets
  return [0, 0, 0, 0, 0, 0xffff, w * 256 + x, y * 256 + z]
}

/** The groups of one side of `::`, where the last may be an IPv4 address. */
function side(text: string): Groups | undefined {
  if (text === '') return []
  const groups: number[] = []
  for (const [index, part] of text.split(':').entries()) {
    if (/^[\da-f]{1,4}$/i.test(part)) groups.push(Number.parseInt(part, 16))
    else {
      const v4 = index === text.split(':').length - 1 ? v4Groups(part) : undefined
      if (v4 === undefined) return undefined
      groups.push(v4[6] ?? 0, v4[7] ?? 0)
    }
  }
  return groups
}

function v6Groups(text: string): Groups | undefined {
  if (text.length > 45 || !text.includes(':')) return undefined
  const [left = '', right, ...more] = text.replace(/%.*$/, '').split('::')
  const before = side(left)
  if (before === undefined || more.length > 0) return undefined
  if (right === undefined) return before.length === 8 ? before : undefined
  const after = side(right)
  if (after === undefined || before.length + after.length > 7) return undefined
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => 0)
  return [...before, ...zeros, ...after]
}

const isMapped = (groups: Groups): boolean =>
  groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff

const dotted = (groups: Groups): string =>
  groups
    .slice(6)
    .flatMap((group) => [group >> 8, group & 255])
    .join('.')

/** The origin of an address; of a name, itself. Absent where the text is neither. */
export function originOf(text: string): Origin | undefined {
  if (v4Groups(text) !== undefined) return { address: text, network: text }
  const groups = v6Groups(text)
  if (groups === undefined)
    return namePattern.test(text) && !v4Pattern.test(text)
      ? { address: text, network: text }
      : undefined
  if (isMapped(groups)) return { address: dotted(groups), network: dotted(groups) }
  const hex = groups.map((group) => group.toString(16))
  return { address: hex.join(':'), network: `${hex.slice(0, 4).join(':')}::/64` }
}

/** Reads an address or a range; absent where it is neither. */
export function readNetwork(text: string): Network | undefined {
  const [address = '', size, ...more] = text.split('/')
  if (more.length > 0 || (size !== undefined && !/^\d{1,3}$/.test(size))) return undefined
  const v4 = v4Groups(address)
  const groups = v4 ?? v6Groups(address)
  const most = v4 === undefined ? 128 : 32
  const bits = size === undefined ? most : Number(size)
  if (groups === undefined || bits > most) return undefined
  return { groups, bits: v4 === undefined ? bits : bits + 96 }
}

/** Whether an origin's network lies in the range. */
export function contains({ groups, bits }: Network, network: string): boolean {
  const other = readNetwork(network)
  if (other === undefined || other.bits < bits) return false
  return groups.every((group, index) => {
    const left = Math.min(16, Math.max(0, bits - index * 16))
    const mask = (0xffff << (16 - left)) & 0xffff
    return (group & mask) === ((other.groups[index] ?? 0) & mask)
  })
}
