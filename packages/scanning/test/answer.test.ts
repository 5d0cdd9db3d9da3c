import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAnswer } from '../src/tls/answer.ts'

const u16 = (n: number): readonly number[] => [n >> 8, n & 255]
const counted = (bytes: readonly number[], size: 1 | 2 | 3): readonly number[] => [
  ...[bytes.length >> 16, (bytes.length >> 8) & 255, bytes.length & 255].slice(3 - size),
  ...bytes,
]

/** A server's hello of TLS 1.2, and the key exchange that follows it. */
function helloWith(suite: number, keyExchange: readonly number[]): Buffer {
  const random = Array.from({ length: 32 }, () => 1)
  const extensions = counted([...u16(0xff01), ...counted([0], 2)], 2)
  const hello = [...u16(0x0303), ...random, 0, ...u16(suite), 0, ...extensions]
  const messages = [2, ...counted(hello, 3), 12, ...counted(keyExchange, 3)]
  return Buffer.from([22, ...u16(0x0303), ...counted(messages, 2)])
}

const namedCurve = [3, ...u16(29), 1, 0]
const prime = (bits: number): readonly number[] =>
  counted(
    [0, 1 << ((bits - 1) % 8), ...Array.from({ length: Math.ceil(bits / 8) - 1 }, () => 255)],
    2,
  )

describe('the answer of a server', () => {
  it('says its version, suite and group', () => {
    expect(readAnswer(helloWith(0xc02f, namedCurve))).toEqual({
      done: true,
      answer: {
        kind: 'taken',
        version: 'TLS 1.2',
        suite: 0xc02f,
        compresses: false,
        extensions: [0xff01],
        group: 29,
        primeBits: undefined,
      },
    })
  })

  it.each([1024, 1025, 2047, 2048, 3072])('says the size of its prime: %i', (bits) => {
    const heard = readAnswer(helloWith(0x0033, prime(bits)))
    expect(heard?.answer).toMatchObject({ kind: 'taken', primeBits: bits, group: undefined })
  })

  it('is a refusal where it is an alert', () => {
    const alert = Buffer.from([21, 3, 1, 0, 2, 2, 70])
    expect(readAnswer(alert)).toEqual({ done: true, answer: { kind: 'refused', alert: 70 } })
  })

  it('is waited for after a mere warning', () => {
    expect(readAnswer(Buffer.from([21, 3, 1, 0, 2, 1, 112]))).toBeUndefined()
  })

  it('of SSL 2.0 is taken only where it names a suite', () => {
    const old = (suites: number): Buffer =>
      Buffer.from([0x80, 11, 4, 0, 0, 0, 2, 0, 0, 0, suites, 0, 0])
    expect(readAnswer(old(3))?.answer).toMatchObject({ kind: 'taken', version: 'SSL 2.0' })
    expect(readAnswer(old(0))?.answer.kind).toBe('closed')
  })

  it('is not complete before its last byte', () => {
    const whole = helloWith(0xc02f, namedCurve)
    for (let length = 0; length < whole.length; length += 1)
      expect(readAnswer(whole.subarray(0, length))?.done ?? false).toBe(false)
  })

  it('of whoever speaks something else never throws', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(21, 22, 0x80, 0x48, 0),
        fc.uint8Array({ maxLength: 200 }),
        (first, rest) => {
          expect(() => readAnswer(Buffer.from([first, ...rest]))).not.toThrow()
        },
      ),
    )
    fc.assert(
      fc.property(fc.nat(), fc.nat(255), (at, byte) => {
        const broken = helloWith(0x0033, prime(1024))
        broken[at % broken.length] = byte
        expect(() => readAnswer(broken)).not.toThrow()
      }),
    )
  })
})
