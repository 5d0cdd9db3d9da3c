import type { Session } from 'fastify'
import type { Held } from '../sign-in/steps.ts'

/** A session's digest as records name it: enough to tell two of one person apart, and no way in. */
export const shortOf = (digest: string): string => digest.slice(0, 8)

/**
 * A session as the log names it.
 * @returns undefined while it is nobody's
 */
export const heldBy = ({ account, factor }: Session, digest: string): Held | undefined =>
  account === undefined
    ? undefined
    : { account, session: shortOf(digest), ...(factor && { factor }) }
