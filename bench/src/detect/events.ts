import type { DetectionEvent, RequestEvent, SignInEvent } from '@zeimori/detection'

/** One event of a session, so that whoever a ban hits can be counted. */
export type Step = { readonly session: number; readonly event: DetectionEvent }

/** 18 May 2026, 00:00 in Japan. */
export const midnight = Date.UTC(2026, 4, 17, 15)
export const dayMs = 86_400_000

/** Addresses here are already in the form that is counted: IPv4, or a /64. */
export const request = (
  at: number,
  network: string,
  path: string,
  more: Partial<RequestEvent> = {},
): RequestEvent => ({
  kind: 'request',
  at: Math.round(at),
  tenant: '142051',
  address: network,
  network,
  method: 'GET',
  path,
  query: '',
  protocol: 'HTTP/2.0',
  status: 200,
  bytes: 4000,
  took: 12,
  agent: 'mozilla/5.0 (linux; android 15)',
  isStatic: /\.(?:js|css|svg|woff2|ico|png)$/.test(path),
  session: '',
  answeredBy: 'service',
  ...more,
})

export const signIn = (
  at: number,
  network: string,
  account: string,
  outcome: 'ok' | 'failed',
  more: Partial<SignInEvent> = {},
): SignInEvent => ({
  kind: 'sign-in',
  at: Math.round(at),
  tenant: '142051',
  address: network,
  network,
  account,
  outcome,
  factor: 'password',
  known: true,
  answeredBy: 'service',
  ...more,
})

/** One 203.0.113.0/24-like address of many; none of them is anybody's in the bench. */
export const addressOf = (group: number, number: number): string =>
  `${10 + (group % 90)}.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`

export const inTime = (steps: Step[]): readonly Step[] =>
  steps.sort((a, b) => a.event.at - b.event.at)
