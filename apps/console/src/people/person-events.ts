import { actions, may, type Action, type AuditEvent } from '@zeimori/records'
import type { Within } from '@zeimori/store'
import type { Caller } from '../acts/act.ts'
import { inReach } from '../acts/perform.ts'
import { eventOf } from '../audit/search.ts'
import { recordShown } from '../acts/shown.ts'
import type { Services } from '../services.ts'

const isAction = (text: string): text is Action => Object.hasOwn(actions, text)

/** The acts that are done to an account, and are rare: the log has an index on the act, none on whom. */
const onAccounts = Object.keys(actions)
  .filter(isAction)
  .filter((action) => /^(account|password|factor|approval)\./.test(action))

const most = 30

async function find(within: Within, id: string): Promise<readonly AuditEvent[]> {
  const newest = (query: ReturnType<typeof byOrTo>) =>
    query.orderBy('at', 'desc').orderBy('seq', 'desc').limit(most).execute()
  const byOrTo = () => within.selectFrom('audit_record').select(['seq', 'text'])
  const by = await newest(byOrTo().where('who', '=', id))
  const to = await newest(
    byOrTo().where('action', 'in', onAccounts).where('text', 'like', `%"id":"${id}"%`),
  )
  const all = new Map([...by, ...to].map(({ seq, text }) => [seq, text]))
  return [...all]
    .toSorted(([a], [b]) => b - a)
    .slice(0, most)
    .map(([, text]) => eventOf(text))
}

/**
 * What a person did and what was done to her account, the newest first. That somebody looked is recorded.
 * @param id a UUID
 * @param of the municipality whose person she is; null for the provider's own
 * @returns undefined where the caller may not look at records
 */
export async function personEvents(
  services: Services,
  caller: Caller,
  id: string,
  of: string | null,
): Promise<readonly AuditEvent[] | undefined> {
  const { tenant } = caller.actor
  if (!may(caller.actor, 'audit.search', tenant)) return undefined
  const events = await inReach(services, caller, (within) => find(within, id))
  const whose = events.map(() => of)
  const what = { kind: 'account', id }
  const seen = whose.length === 0 ? [of] : whose
  await recordShown(services, caller, seen, what, 'audit.search')
  return events
}

const signIns: readonly Action[] = [
  'signin.password',
  'signin.factor',
  'signin.complete',
  'signin.lock',
]

/** One's own last sign-ins, those that failed among them: to notice somebody else's. */
export const lastSignIns = (services: Services, caller: Caller): Promise<readonly AuditEvent[]> =>
  inReach(services, caller, async (within) => {
    const rows = await within
      .selectFrom('audit_record')
      .select('text')
      .where('who', '=', caller.id)
      .where('action', 'in', signIns)
      .orderBy('at', 'desc')
      .orderBy('seq', 'desc')
      .limit(20)
      .execute()
    return rows.map(({ text }) => eventOf(text))
  })
