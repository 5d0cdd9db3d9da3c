import type { Answer } from './answer.ts'
import { greet } from './greet.ts'
import { groups } from './groups.ts'
import { helloOf, oldHello, type Hello } from './hello.ts'
import { registry } from './registry.ts'
import type { Asking } from '../asking.ts'
import type { Target } from './target.ts'
import { allVersions, type Version } from './versions.ts'

/** What is spoken in one version. */
export type Spoken = {
  readonly version: Version
  /** Whether a hello of it is taken. */
  readonly taken: boolean
  /** All suites that are taken, those that the server likes best first. */
  readonly suites: readonly number[]
  /** Who decides among several: undefined where only one is taken. */
  readonly order: 'server' | 'client' | undefined
  /** The groups of elliptic curves that are taken. */
  readonly groups: readonly number[]
  /** The smallest prime of the old way of agreeing on keys, in bits. */
  readonly primeBits: number | undefined
  readonly compresses: boolean
  /** What the server says in its hello, by the numbers of the extensions. */
  readonly extensions: readonly number[]
}

type Taken = Extract<Answer, { kind: 'taken' }>

/** More in one hello than this, and some servers do not answer. */
const mostSuites = 100

const none = (version: Version): Spoken => ({
  version,
  taken: false,
  suites: [],
  order: undefined,
  groups: [],
  primeBits: undefined,
  compresses: false,
  extensions: [],
})

/** Asks for every version, suite by suite. @throws Silent when it stops answering: then nothing is known. */
export async function spokenBy(target: Target, asking: Asking): Promise<readonly Spoken[]> {
  const all: Spoken[] = []
  // One after the other: the service that is looked at has users.
  for (const version of allVersions)
    all.push(
      version === 'SSL 2.0'
        ? await spokenInOldest(target, asking)
        : await spokenIn(target, version, asking),
    )
  return all
}

async function spokenInOldest(target: Target, asking: Asking): Promise<Spoken> {
  const answer = await greet(target, oldHello(), asking)
  return { ...none('SSL 2.0'), taken: answer.kind === 'taken' }
}

async function spokenIn(
  target: Target,
  version: Hello['version'],
  asking: Asking,
): Promise<Spoken> {
  const say = async (hello: Omit<Hello, 'version' | 'name'>): Promise<Taken | undefined> => {
    const bytes = helloOf({ ...hello, version, name: target.name })
    const answer = await greet(target, bytes, asking)
    return answer.kind === 'taken' && answer.version === version ? answer : undefined
  }
  const found: Taken[] = []
  for (const some of chunks(suitesOf(version))) {
    let left = some
    for (;;) {
      const answer = left.length === 0 ? undefined : await say({ suites: left })
      if (answer === undefined || !left.includes(answer.suite)) break
      found.push(answer)
      left = left.filter((suite) => suite !== answer.suite)
    }
  }
  const [first] = found
  if (first === undefined) return none(version)
  const suites = found.map(({ suite }) => suite)
  const offered = await say({ suites, compression: version !== 'TLS 1.3' })
  const primes = found.flatMap(({ primeBits }) => primeBits ?? [])
  return {
    version,
    taken: true,
    suites: await liked(suites, say),
    order: await whoDecides(suites, say),
    groups: await groupsOf(found, say),
    primeBits: primes.length === 0 ? undefined : Math.min(...primes),
    compresses: offered?.compresses === true,
    extensions: first.extensions,
  }
}

type Say = (hello: Omit<Hello, 'version' | 'name'>) => Promise<Taken | undefined>

/** TLS 1.3 has suites of its own, and no other version takes them. (RFC 8446, B.4) */
const isNewest = (suite: number): boolean => suite >> 8 === 0x13 || suite === 0xc6 || suite === 0xc7

const suitesOf = (version: Version): readonly number[] =>
  [...registry.keys()].filter((suite) => isNewest(suite) === (version === 'TLS 1.3'))

function chunks(suites: readonly number[]): readonly (readonly number[])[] {
  const many = Math.ceil(suites.length / mostSuites)
  return Array.from({ length: many }, (_, n) => suites.slice(n * mostSuites, (n + 1) * mostSuites))
}

/** Those that were found in several hellos, in the order in which the server takes them. */
async function liked(suites: readonly number[], say: Say): Promise<readonly number[]> {
  const inOrder: number[] = []
  let left = suites
  while (left.length > 1) {
    const answer = await say({ suites: left })
    if (answer === undefined) break
    inOrder.push(answer.suite)
    left = left.filter((suite) => suite !== answer.suite)
  }
  return [...inOrder, ...left]
}

async function whoDecides(suites: readonly number[], say: Say): Promise<Spoken['order']> {
  if (suites.length < 2) return undefined
  const there = await say({ suites })
  const back = await say({ suites: suites.toReversed() })
  return there?.suite === back?.suite ? 'server' : 'client'
}

async function groupsOf(found: readonly Taken[], say: Say): Promise<readonly number[]> {
  const suites = found.filter(({ group }) => group !== undefined).map(({ suite }) => suite)
  if (suites.length === 0) return []
  const taken: number[] = []
  let left: readonly number[] = [...groups.keys()]
  for (;;) {
    const group = left.length === 0 ? undefined : (await say({ suites, groups: left }))?.group
    if (group === undefined || !left.includes(group)) return taken
    taken.push(group)
    left = left.filter((one) => one !== group)
  }
}
