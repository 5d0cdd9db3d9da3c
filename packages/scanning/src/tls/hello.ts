/**
 * A client's hello as bytes. It is written here because no library speaks SSL 2.0 to TLS 1.1 any more, and a refusal by
 * the one who asks shows nothing about the one who is asked. (chiyoda-57-b)
 */
import { randomBytes } from 'node:crypto'
import { counted, number, words } from './bytes.ts'
import { groups } from './groups.ts'
import { versions, type Version } from './versions.ts'

export type Hello = {
  readonly version: Exclude<Version, 'SSL 2.0'>
  readonly suites: readonly number[]
  /** The host's name; undefined where it is asked by its address. */
  readonly name?: string | undefined
  readonly groups?: readonly number[]
  /** Offer compression too, which a good server does not take. */
  readonly compression?: boolean
}

const extension = (kind: number, ...parts: readonly Buffer[]): Buffer =>
  Buffer.concat([number(kind, 2), counted(2, ...parts)])

/** Old and new ones of every kind of key, so that no refusal can be for want of one. */
const signatures = [
  0x0403, 0x0503, 0x0603, 0x0807, 0x0808, 0x0809, 0x080a, 0x080b, 0x0804, 0x0805, 0x0806, 0x0401,
  0x0501, 0x0601, 0x0303, 0x0301, 0x0203, 0x0201, 0x0402, 0x0202, 0x0101,
]

export function helloOf(hello: Hello): Buffer {
  const wire = versions[hello.version]
  const isNewest = hello.version === 'TLS 1.3'
  const body = Buffer.concat([
    number(Math.min(wire, versions['TLS 1.2']), 2),
    randomBytes(32),
    counted(1, isNewest ? randomBytes(32) : Buffer.alloc(0)),
    counted(2, words(hello.suites)),
    counted(1, Buffer.from(hello.compression === true ? [1, 0] : [0])),
    ...(hello.version === 'SSL 3.0' ? [] : [counted(2, extensionsOf(hello, isNewest))]),
  ])
  const shake = Buffer.concat([Buffer.from([1]), counted(3, body)])
  const record = hello.version === 'SSL 3.0' ? versions['SSL 3.0'] : versions['TLS 1.0']
  return Buffer.concat([Buffer.from([22]), number(record, 2), counted(2, shake)])
}

function extensionsOf(hello: Hello, isNewest: boolean): Buffer {
  const name = hello.name === undefined ? undefined : Buffer.from(hello.name, 'latin1')
  return Buffer.concat([
    ...(name === undefined ? [] : [extension(0, counted(2, Buffer.from([0]), counted(2, name)))]),
    extension(10, counted(2, words(hello.groups ?? [...groups.keys()]))),
    extension(11, counted(1, Buffer.from([0]))),
    extension(13, counted(2, words(signatures))),
    // Says that it would like to hear a heartbeat and a ticket, and that it renegotiates safely.
    extension(15, Buffer.from([1])),
    extension(35),
    ...(isNewest
      ? [
          extension(43, counted(1, words([versions['TLS 1.3']]))),
          extension(45, counted(1, Buffer.from([1]))),
          // No key yet: the server names the group that it wants and asks again, which is all that is looked at.
          extension(51, counted(2)),
        ]
      : [extension(0xff01, Buffer.from([0]))]),
  ])
}

/** The seven suites of SSL 2.0. */
const oldSuites = [0x010080, 0x020080, 0x030080, 0x040080, 0x050080, 0x060040, 0x0700c0]

/** The hello of SSL 2.0. */
export function oldHello(): Buffer {
  const body = Buffer.concat([
    Buffer.from([1]),
    number(versions['SSL 2.0'], 2),
    number(oldSuites.length * 3, 2),
    number(0, 2),
    number(16, 2),
    ...oldSuites.map((suite) => number(suite, 3)),
    randomBytes(16),
  ])
  return Buffer.concat([number(body.length + 0x8000, 2), body])
}
