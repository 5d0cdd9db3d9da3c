import { timingSafeEqual } from 'node:crypto'
import { signatureOf } from '@zeimori/worker'

/** What the worker says of itself, signed. */
export type Pulse = {
  /** Milliseconds since 1970, by the worker's clock. */
  readonly at: number
  /** Whether the database answers it. */
  readonly database: boolean
  /** How long the oldest message waits that should have left already, in seconds. */
  readonly overdue: number
}

/** What the watcher answers of itself. */
export type Answer = {
  /** Whether it goes round as it should. */
  readonly goesRound: boolean
  /** From one round to the next, in seconds. */
  readonly interval: number
  /** How often in the last day nothing was watched for a while. */
  readonly gaps: number
}

/** How old something signed may be, in milliseconds: what was overheard is of no use later. */
const freshFor = 60_000

/** Whether a text was signed with the secret, of this moment. */
export function isSigned(
  secret: string,
  body: string,
  { timestamp, signature }: { readonly timestamp: string; readonly signature: string },
  now: number,
): boolean {
  const seconds = Number(timestamp)
  if (!Number.isInteger(seconds) || Math.abs(now - seconds * 1000) > freshFor) return false
  const [expected, given] = [signatureOf(secret, seconds, body), signature].map((one) =>
    Buffer.from(one),
  )
  return (
    expected !== undefined &&
    given !== undefined &&
    expected.length === given.length &&
    timingSafeEqual(expected, given)
  )
}

/** The pulse in a text; undefined where it is none. */
export function readPulse(text: string): Pulse | undefined {
  const { at, database, overdue }: Partial<Record<keyof Pulse, unknown>> = object(text)
  return typeof at === 'number' && typeof database === 'boolean' && typeof overdue === 'number'
    ? { at, database, overdue }
    : undefined
}

/** The answer in a text; undefined where it is none. */
export function readAnswer(text: string): Answer | undefined {
  const { goesRound, interval, gaps }: Partial<Record<keyof Answer, unknown>> = object(text)
  return typeof goesRound === 'boolean' && typeof interval === 'number' && typeof gaps === 'number'
    ? { goesRound, interval, gaps }
    : undefined
}

function object(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}
