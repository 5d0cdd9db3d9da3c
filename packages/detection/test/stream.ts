import type { Alert, DetectionEvent, Engine, RequestEvent, SignInEvent } from '../src/index.ts'
import { builtInRules, originOf, startEngine } from '../src/index.ts'

/** A Monday morning. */
export const start = Date.UTC(2026, 4, 18, 0, 0, 0)

const from = (address: string) => {
  const origin = originOf(address)
  if (origin === undefined) throw new Error(address)
  return origin
}

export const request = (
  seconds: number,
  source: string,
  more: Partial<RequestEvent> = {},
): RequestEvent => ({
  kind: 'request',
  at: start + Math.round(seconds * 1000),
  tenant: '142051',
  ...from(source),
  method: 'GET',
  path: '/',
  query: '',
  protocol: 'HTTP/1.1',
  status: 200,
  bytes: 100,
  took: 10,
  agent: 'mozilla/5.0',
  isStatic: false,
  session: '',
  answeredBy: 'service',
  ...more,
})

export const signIn = (
  seconds: number,
  source: string,
  account: string,
  more: Partial<SignInEvent> = {},
): SignInEvent => ({
  kind: 'sign-in',
  at: start + Math.round(seconds * 1000),
  tenant: '142051',
  ...from(source),
  account,
  outcome: 'failed',
  factor: 'password',
  known: true,
  answeredBy: 'service',
  ...more,
})

export const rules = builtInRules()

export const run = (events: readonly DetectionEvent[], engine: Engine = startEngine(rules)) =>
  events.flatMap((event) => engine.take(event))

export const ids = (alerts: readonly Alert[]): readonly string[] =>
  alerts.map(({ rule }) => rule.id)

/** What is the same of two runs, whatever the order within one moment. */
export const cases = (alerts: readonly Alert[]): readonly string[] =>
  alerts.map(({ caseId, at, again, measured }) => `${caseId} ${at} ${again} ${measured}`).toSorted()

export const times = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => make(index))
