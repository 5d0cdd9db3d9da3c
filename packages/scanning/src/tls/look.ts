import type { Asking } from '../asking.ts'
import { greet } from './greet.ts'
import { helloOf } from './hello.ts'
import { redirectOf, type Redirect } from './redirect.ts'
import { shownBy, type Believed, type Shown } from './shown.ts'
import { spokenBy, type Spoken } from './spoken.ts'
import type { Target } from './target.ts'

/** All that was seen of one TLS service. */
export type TlsSeen = {
  readonly target: Target
  readonly spoken: readonly Spoken[]
  /** What it shows to a browser of today; undefined where it speaks nothing of today. */
  readonly shown: Shown | undefined
  /** Whether it notices that a client has been pushed down to an older version. (RFC 7507) */
  readonly noticesFallback: boolean | undefined
  /** What the plain address answers; undefined where none is looked at. */
  readonly redirect: Redirect | undefined
}

export type TlsLooking = {
  readonly believed: Believed
  /** The port of plain HTTP that leads here; undefined where there is none to look at. */
  readonly plainPort: number | undefined
}

/** Looks at one service. @throws Silent when it stops answering: what is not known is not said. */
export async function lookAtTls(
  target: Target,
  { believed, plainPort }: TlsLooking,
  asking: Asking,
): Promise<TlsSeen> {
  const spoken = await spokenBy(target, asking)
  return {
    target,
    spoken,
    shown: await shownBy(target, believed, asking),
    noticesFallback: await fallbackOf(target, spoken, asking),
    redirect: plainPort === undefined ? undefined : await redirectOf(target, plainPort, asking),
  }
}

/** The suite that says: this client could do better, and was refused. */
const fallbackSignal = 0x5600
const inappropriateFallback = 86

/** Undefined where there is no version to be pushed down to. */
async function fallbackOf(
  target: Target,
  spoken: readonly Spoken[],
  asking: Asking,
): Promise<boolean | undefined> {
  const taken = spoken.filter((one) => one.taken && one.version !== 'SSL 2.0')
  const [highest, lower] = taken.toReversed()
  if (highest === undefined || lower === undefined) return undefined
  const { version, suites } = lower
  if (version === 'SSL 2.0') return undefined
  const hello = helloOf({ version, name: target.name, suites: [...suites, fallbackSignal] })
  const answer = await greet(target, hello, asking)
  return answer.kind === 'refused' && answer.alert === inappropriateFallback
}
