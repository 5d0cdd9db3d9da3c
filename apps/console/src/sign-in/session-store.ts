import { callbackify } from 'node:util'
import type { SessionStore } from '@fastify/session'
import type { Session } from 'fastify'
import { SealedError, atTheDoor, secretPlace, type Vault } from '@zeimori/store'
import type { Services } from '../services.ts'
import { digestOf } from '../acts/token.ts'
import { readSessionRow, type Standing } from './standing.ts'

declare module 'fastify' {
  interface Session {
    /** Whose it is, once the password was right. */
    account?: string
    /** `half`: the second factor is still to come. */
    level?: 'half' | 'full'
    factor?: 'totp' | 'passkey' | 'recovery' | 'idp' | 'exception'
    /** When it was opened, last used, and when she last proved who she is; in milliseconds. */
    startedAt?: number
    seenAt?: number
    provedAt?: number
    /** A secret that waits to be confirmed, of a factor that is being added. */
    pending?: string
    /** The secret of the invitation that she is taking up. */
    link?: string
    /** Where she came from at last. */
    source?: string
    /** Who is using a shared account now. (chiyoda-64-b) */
    person?: string
    /** How its account stood when the session was read, at the beginning of this request; it is never kept. */
    standing?: Standing | undefined
    /** It stands in the database: from now on it is only changed, never made again. */
    kept?: boolean
    /** What a passkey is to sign, and since when. */
    challenge?: { readonly value: string; readonly at: number }
    /** Where she goes on to sign out of her provider, too. */
    left?: string
    /** At whose provider she signed in: the municipality's code. */
    provider?: string
    /** The digest of the state with which she went to her municipality's provider. */
    away?: string
  }
}

/**
 * How long a row outlives its last use, in milliseconds: somebody's by the most that the idle limit may be
 * (M11), so that what she left open is closed and recorded soon; nobody's for a day, for the form on her screen.
 */
const keptFor = { somebodys: 60 * 60 * 1000, nobodys: 24 * 60 * 60 * 1000 } as const

/**
 * Keeps sessions in the database, sealed, under the digest of their number: who reads the table can
 * neither use them nor see the secret of a factor that is being added.
 */
export function sessionStore({ store, vault, now }: Services): SessionStore {
  const get = async (id: string): Promise<Session | null> => {
    const digest = digestOf(id)
    const row = await readSessionRow({ store }, digest, now())
    if (row === undefined) return null
    const session = opened(vault, row.data, secretPlace('session', digest))
    return session && { ...session, standing: row.standing }
  }
  /** A session that was ended meanwhile stays ended: the request that still ran does not bring it back. */
  const set = async (id: string, session: Session): Promise<void> => {
    const digest = digestOf(id)
    const data = JSON.stringify({ ...session, kept: true, standing: undefined })
    const row = rowOf(session, now(), vault.seal(data, secretPlace('session', digest), null))
    await atTheDoor(store, async (within) => {
      if (session.kept === true)
        await within.updateTable('session').set(row).where('digest', '=', digest).execute()
      else
        await within
          .insertInto('session')
          .values({ digest, ...row })
          .onConflict((on) => on.doNothing())
          .execute()
    })
    session.kept = true
  }
  return { get: callbackify(get), set: callbackify(set), destroy: callbackify<string, void>(leave) }
}

/** The listener ends sessions itself: with a record, and after the next one stands. */
const leave = async (): Promise<void> => undefined

/** A session that a forgotten key sealed is over. */
function opened(vault: Vault, sealed: string, place: string): Session | null {
  try {
    return readSession(vault.open(sealed, place))
  } catch (error) {
    if (error instanceof SealedError) return null
    throw error
  }
}

const rowOf = (session: Session, now: Date, data: string) => {
  const { account = null, startedAt, seenAt, source = null, factor = null } = session
  return {
    account,
    data,
    started_at: new Date(startedAt ?? now.getTime()),
    ends_at: new Date(now.getTime() + keptFor[account === null ? 'nobodys' : 'somebodys']),
    seen_at: seenAt === undefined ? null : new Date(seenAt),
    source,
    factor,
  }
}

const readSession = (data: string): Session => JSON.parse(data)
