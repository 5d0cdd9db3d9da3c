import { limitBounds, limitsOf, type Limits } from '@zeimori/records'
import { atTheDoor, ownLimits } from '@zeimori/store'
import type { Session } from 'fastify'
import type { Services } from '../services.ts'

type Bounds = Pick<Limits, 'idleMinutes' | 'sessionHours'>

const strictest: Bounds = {
  idleMinutes: limitBounds.idleMinutes.strictest,
  sessionHours: limitBounds.sessionHours.strictest,
}
const laxest: Bounds = {
  idleMinutes: limitBounds.idleMinutes.laxest,
  sessionHours: limitBounds.sessionHours.laxest,
}

const holds = ({ startedAt = 0, seenAt = 0 }: Session, now: number, bounds: Bounds): boolean =>
  now - seenAt <= bounds.idleMinutes * 60_000 && now - startedAt <= bounds.sessionHours * 3_600_000

/**
 * Whether a session has been used lately enough and is young enough for the municipality whose person it
 * is. The database is asked only where one municipality's limits would end it and another's not. (M11, M12)
 */
export async function isFresh({ store, now }: Services, session: Session): Promise<boolean> {
  const at = now().getTime()
  const { account } = session
  if (account === undefined || holds(session, at, strictest)) return true
  if (!holds(session, at, laxest)) return false
  const row = await atTheDoor(store, (within) =>
    within
      .selectFrom('account')
      .select(ownLimits.as('limits'))
      .where('id', '=', account)
      .executeTakeFirst(),
  )
  return holds(session, at, limitsOf(row?.limits ?? null))
}
