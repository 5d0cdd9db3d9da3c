import { asRole, may } from '@zeimori/records'
import type { FastifyRequest } from 'fastify'
import type { Caller, Duty } from '../acts/act.ts'
import type { Services } from '../services.ts'
import { isPasswordOld } from '../sign-in/password-age.ts'
import { readStanding, type Standing } from '../sign-in/standing.ts'
import type { Access } from './route.ts'
import { digestOf } from '../acts/token.ts'

/** Who this is, if her account may still be used. Rights are read anew at every request. */
export async function callerOf(
  services: Services,
  { session, ip, id }: FastifyRequest,
): Promise<Caller | undefined> {
  const { account, level, factor, provedAt = 0, person, standing } = session
  if (account === undefined || level !== 'full' || factor === undefined) return undefined
  const now = services.now()
  const row = standing?.id === account ? standing : await readStanding(services, account, now)
  const role = asRole(row?.role ?? '')
  if (row === undefined || role === undefined) return undefined
  // With the approval ends what was opened under it.
  if (factor === 'exception' && !row.excepted) return undefined
  const duty = dutyTo(row, person, now)
  return {
    id: row.id,
    name: person === undefined ? row.name : `${row.name}（${person}）`,
    actor: { role, tenant: row.tenant ?? undefined },
    session: digestOf(session.sessionId).slice(0, 8),
    factor,
    source: ip,
    requestId: id,
    provedAt,
    alerts: row.alerts,
    ...(duty && { duty }),
  }
}

function dutyTo(row: Standing, person: string | undefined, now: Date): Duty | undefined {
  if (row.mail === '') return 'name'
  if (row.kind === 'shared' && person === undefined) return 'person'
  // Whoever signs in at her municipality's own directory has no password here.
  return row.password !== null && isPasswordOld(row.password_at, now, row) ? 'password' : undefined
}

const dutyPlaces = {
  password: '/me/password',
  person: '/me/person',
  name: '/me/name',
} as const satisfies Readonly<Record<Duty, string>>
const alwaysOpen = /^\/(?:prove|sign-out|sign-in|welcome)(?:\/|$)/

/** Where she is led who has something to do first; undefined where she may go on. */
export function dutyOf(url: string, caller: Caller | undefined): string | undefined {
  if (caller?.duty === undefined || alwaysOpen.test(url)) return undefined
  const place = dutyPlaces[caller.duty]
  return url === place ? undefined : place
}

/** Whether somebody may come here at all. What is done there asks again, of the very thing. */
export function maySee(access: Access, caller: Caller | undefined, half: boolean): boolean {
  if (access === 'anyone') return true
  if (access === 'half') return half || caller !== undefined
  if (caller === undefined) return false
  return access === 'signed-in' || may(caller.actor, access, caller.actor.tenant)
}
