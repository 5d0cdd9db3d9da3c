import { may, type AuditEvent, type Permission, type What } from '@zeimori/records'
import {
  appendAlone,
  appendEvents,
  atTheDoor,
  enqueueMails,
  forProvider,
  forTenant,
  japanTime,
  type Within,
} from '@zeimori/store'
import type { Services, Written } from '../services.ts'
import type { Act, Caller, Outcome, Refusal } from './act.ts'
import { refuseBehind } from './log-behind.ts'

/** What came of it, for the page. */
export type Performed<Result> =
  { readonly ok: true; readonly result: Result } | { readonly ok: false; readonly refusal: Refusal }

/** How long a fresh proof of who she is lasts, in milliseconds. */
export const proofLasts = 5 * 60 * 1000

/**
 * Does an act: checks the right, then change and record in one transaction. What was refused leaves its
 * record, too, and nothing else.
 * @throws LogBehindError where what waits for the log has become too much
 */
export async function perform<Input, Result>(
  services: Services,
  act: Act<Input, Result>,
  input: Input,
  caller: Caller,
): Promise<Performed<Result>> {
  const now = services.now()
  if (act.evenBehind !== true) await refuseBehind(services)
  const tenant = act.tenantOf(input)
  const deny = (refusal: Refusal, what: What): Promise<Performed<Result>> =>
    record(services, caller, [
      { what, how: { action: act.action, result: 'denied', reason: refusal.code } },
    ]).then(() => ({ ok: false, refusal }))

  const whole = attemptOf(act.permission, tenant, caller.actor.tenant)
  if (!may(caller.actor, act.permission, tenant)) return deny({ code: 'forbidden' }, whole)
  if (tenant !== undefined && !(await mayBeDoneTo(services, act, tenant, caller)))
    return deny({ code: 'not-found' }, { kind: 'tenant', id: tenant })
  if (act.dangerous && now.getTime() - caller.provedAt > proofLasts)
    return deny({ code: 'prove-again' }, whole)

  const outcome = await inOneTransaction(services, act, input, caller, now)
  return outcome.ok
    ? { ok: true, result: outcome.result }
    : deny(outcome.refusal, { ...outcome.what, ...(tenant && { tenant }) })
}

/** Nobody takes a registration away, so that one that is found stays. */
async function mayBeDoneTo(
  { store }: Services,
  { evenUnregistered }: { readonly evenUnregistered?: true },
  tenant: string,
  { actor }: Caller,
): Promise<boolean> {
  if (evenUnregistered === true || actor.tenant === tenant) return true
  const found = await forProvider(store, (within) =>
    within.selectFrom('tenant').select('id').where('id', '=', tenant).executeTakeFirst(),
  )
  return found !== undefined
}

/**
 * What was tried without the right to. A municipality's people leave it in their own log: in another's it
 * would tell who they are, and everybody could write there.
 */
function attemptOf(
  permission: Permission,
  tenant: string | undefined,
  own: string | undefined,
): What {
  const isElsewhere = own !== undefined && tenant !== own
  const id = isElsewhere ? `${permission} ${tenant ?? '-'}` : permission
  const log = own ?? tenant
  return { kind: 'act', id, ...(log && { tenant: log }) }
}

/** A refusal takes back whatever had been changed before it. */
class Refused<Result> extends Error {
  readonly outcome: Outcome<Result>
  constructor(outcome: Outcome<Result>) {
    super('refused')
    this.outcome = outcome
  }
}

async function inOneTransaction<Input, Result>(
  services: Services,
  act: Act<Input, Result>,
  input: Input,
  caller: Caller,
  now: Date,
): Promise<Outcome<Result>> {
  const tenant = act.tenantOf(input)
  const work = async (within: Within): Promise<Outcome<Result>> => {
    const outcome = await act.run(within, input, caller, now, services)
    if (!outcome.ok) throw new Refused(outcome)
    const { what, reason, changes, notices = [], also = [] } = outcome
    const how = {
      action: act.action,
      result: 'ok' as const,
      ...(reason !== undefined && { reason }),
      ...(changes && { changes }),
    }
    const whole = { ...what, ...(tenant && { tenant }) }
    const written = [{ what: whole, how }, ...also]
    await appendEvents(
      within,
      services.sealing,
      written.map((one) => eventOf(services, caller, one)),
    )
    await enqueueMails(within, services.vault, notices, now)
    return outcome
  }
  try {
    return act.at === 'door'
      ? await atTheDoor(services.store, work)
      : await inReach(services, caller, work)
  } catch (error) {
    if (error instanceof Refused) return error.outcome
    throw error
  }
}

/** A municipality's people work inside it, whatever they ask for. */
export const inReach = <T>(
  { store }: Services,
  { actor }: Pick<Caller, 'actor'>,
  work: (within: Within) => Promise<T>,
): Promise<T> =>
  actor.tenant === undefined ? forProvider(store, work) : forTenant(store, actor.tenant, work)

/** Writes what happened without an act: that something was read, or refused. */
export const record = (
  services: Services,
  caller: Caller,
  written: readonly Written[],
): Promise<void> =>
  appendAlone(
    services.store,
    services.sealing,
    written.map((one) => eventOf(services, caller, one)),
  )

/** An event of somebody's, with when, where and who. */
export const eventOf = (
  { now, where, service = 'console' }: Services,
  { id, name, actor, session, factor, source, requestId, byItself }: Caller,
  { what, how }: Written,
): AuditEvent => ({
  at: japanTime(now()),
  where: { ...where, service, ...(source !== '' && { source }) },
  who: {
    kind: byItself ? 'system' : actor.tenant === undefined ? 'operator' : 'municipal',
    id,
    name,
    ...(byItself === undefined && { role: actor.role }),
    ...(session !== undefined && { session }),
    ...(factor && { factor }),
  },
  what,
  how: { ...how, request: requestId },
})
