import type { Visit } from '../http/route.ts'

/** How long a page may wait for the browser's answer, in milliseconds. */
const challengeLasts = 5 * 60 * 1000

/** Remembers what a passkey is to sign. */
export function keepChallenge({ session, services }: Visit, challenge: string): void {
  session.challenge = { value: challenge, at: services.now().getTime() }
}

/** What was to be signed: once, and not for long. */
export function takeChallenge({ session, services }: Visit): string | undefined {
  const { challenge } = session
  Reflect.deleteProperty(session, 'challenge')
  const isOld = challenge === undefined || services.now().getTime() - challenge.at > challengeLasts
  return isOld ? undefined : challenge.value
}
