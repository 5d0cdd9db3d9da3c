import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainAddress, sourceOf } from '../src/index.ts'

const group = fc.integer({ min: 0, max: 0xffff })
const half = fc.tuple(group, group, group, group)
const byte = fc.integer({ min: 0, max: 255 })
const ipv4 = fc.tuple(byte, byte, byte, byte)

type Groups = readonly number[]
/** The ways in which an address of eight groups may be written. */
const writings: readonly ((groups: Groups) => string)[] = [
  (groups) => groups.map((one) => one.toString(16)).join(':'),
  (groups) => groups.map((one) => one.toString(16).toUpperCase().padStart(4, '0')).join(':'),
  (groups) => new URL(`http://[${writings[0]?.(groups)}]`).hostname.slice(1, -1),
  (groups) => `${writings[0]?.(groups)}%eth0`,
]
const writing = fc.constantFrom(...writings)
const isMapped = (groups: Groups): boolean =>
  groups.slice(0, 4).every((one) => one === 0) && groups[4] === 0 && groups[5] === 0xffff

describe('whom failures to sign in are counted against', () => {
  it('is one for all that the same 64 bits of IPv6 can write', () => {
    fc.assert(
      fc.property(half, half, half, writing, writing, (network, one, other, first, second) => {
        const [left, right] = [
          [...network, ...one],
          [...network, ...other],
        ]
        fc.pre(!isMapped(left) && !isMapped(right))
        expect(sourceOf(first(left))).toBe(sourceOf(second(right)))
        expect(sourceOf(first(left))).toMatch(/^[0-9a-f:]+::\/64$/)
      }),
    )
  })

  it('is another for every other 64 bits', () => {
    fc.assert(
      fc.property(half, half, half, (one, other, tail) => {
        const [left, right] = [
          [...one, ...tail],
          [...other, ...tail],
        ]
        fc.pre(one.join() !== other.join() && !isMapped(left) && !isMapped(right))
        expect(sourceOf(left.map((part) => part.toString(16)).join(':'))).not.toBe(
          sourceOf(right.map((part) => part.toString(16)).join(':')),
        )
      }),
    )
  })

  it('is each address of IPv4 by itself, and the same where it comes in the form of IPv6', () => {
    fc.assert(
      fc.property(ipv4, writing, (bytes, write) => {
        const plain = bytes.join('.')
        const [a, b, c, d] = bytes
        const groups = [0, 0, 0, 0, 0, 0xffff, a * 256 + b, c * 256 + d]
        for (const written of [
          plain,
          `::ffff:${plain}`,
          `0:0:0:0:0:FFFF:${plain}`,
          write(groups),
        ]) {
          expect(sourceOf(written)).toBe(plain)
          expect(plainAddress(written)).toBe(plain)
        }
      }),
    )
  })

  it('is whatever stands there where that is no address', () => {
    expect(['', 'unix', '1.2.3', '::ffff:1.2.3.4.5', ':::'].map(sourceOf)).toEqual([
      '',
      'unix',
      '1.2.3',
      '::ffff:1.2.3.4.5',
      ':::',
    ])
  })
})
