import { asRole, may } from '@zeimori/records'
import { atTheDoor } from '@zeimori/store'
import type { FastifyRequest } from 'fastify'
import type { Caller } from '../acts/act.ts'
import type { Services } from '../services.ts'
import type { Access } from './route.ts'
import { digestOf } from '../acts/token.ts'

/** M11 and M12, in milliseconds. */
const idleLimit = 30 * 60 * 1000
const absoluteLimit = 12 * 60 * 60 * 1000

/** Whether a session has been used lately enough, and is young enough. */
export const isFresh = (
  { startedAt = 0, seenAt = 0 }: FastifyRequest['session'],
  now: number,
): boolean => now - seenAt <= idleLimit && now - startedAt <= absoluteLimit

/** Who this is, if her account may still be used. Rights are read anew at every request. */
export async function callerOf(
  services: Services,
  { session, ip, id }: FastifyRequest,
): Promise<Caller | undefined> {
  const { account, level, factor, provedAt = 0 } = session
  if (account === undefined || level !== 'full' || factor === undefined) return undefined
  const row = await atTheDoor(services.store, (within) =>
    within
      .selectFrom('account')
      .select(['id', 'name', 'role', 'tenant', 'status'])
      .where('id', '=', account)
      .executeTakeFirst(),
  )
  const role = asRole(row?.role ?? '')
  if (row === undefined || row.status !== 'active' || role === undefined) return undefined
  return {
    id: row.id,
    name: row.name,
    actor: { role, tenant: row.tenant ?? undefined },
    session: digestOf(session.sessionId).slice(0, 8),
    factor,
    source: ip,
    requestId: id,
    provedAt,
  }
}

/** Whether somebody may come here at all. What is done there asks again, of the very thing. */
export function maySee(access: Access, caller: Caller | undefined, half: boolean): boolean {
  if (access === 'anyone') return true
  if (access === 'half') return half || caller !== undefined
  if (caller === undefined) return false
  return access === 'signed-in' || may(caller.actor, access, caller.actor.tenant)
}
