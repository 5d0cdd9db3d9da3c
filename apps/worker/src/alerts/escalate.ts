import {
  alertKinds,
  alertSeverities,
  elapsedAfter,
  eraMoment,
  isNeverQuiet,
  tellingsDue,
  type Telling,
  type Told,
} from '@zeimori/records'
import { enqueueMails, forWorker, type AlertTable, type Notice, type Within } from '@zeimori/store'
import type { Selectable } from 'kysely'
import { nameOf, note, type WorkerServices } from '../services.ts'
import { isQuietFor, partiesOf, policyOf, substituted } from './parties.ts'

type Alert = Selectable<AlertTable>

/**
 * Looks at every alert that nobody has taken over, and has told whoever's time has come: what was told, the mails
 * and the record are kept together. One alert that fails holds up no other.
 *
 * @returns how many were told
 */
export async function escalate(services: WorkerServices): Promise<number> {
  const ids = await forWorker(services.store, (within) =>
    within
      .selectFrom('alert')
      .select('id')
      .where('state', '=', 'triggered')
      .orderBy('looked_at')
      .execute(),
  )
  let told = 0
  for (const { id } of ids) {
    try {
      told += await forWorker(services.store, (within) => lookAt(within, services, id))
    } catch (error) {
      services.report('an alert', nameOf(error))
    }
  }
  return told
}

async function lookAt(within: Within, services: WorkerServices, id: string): Promise<number> {
  const alert = await within
    .selectFrom('alert')
    .selectAll()
    .where('id', '=', id)
    .where('state', '=', 'triggered')
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  if (alert === undefined) return 0
  const now = services.now()
  const quiet =
    !alert.leak && !isNeverQuiet(alert.kind) && (await isQuietFor(within, alert.scope, now))
  const elapsed = elapsedAfter(alert.elapsed, alert.looked_at.getTime(), now.getTime(), quiet)
  await within.updateTable('alert').set({ elapsed, looked_at: now }).where('id', '=', id).execute()
  if (quiet) return 0
  const due = tellingsDue(
    { id: waveOf(alert), severity: alert.severity, leak: alert.leak, elapsed },
    await policyOf(within, alert.tenant),
    await partiesOf(within, alert.scope, now),
    await toldBefore(within, alert),
    now.getTime(),
  )
  if (due.length > 0) await tell(within, services, alert, due, now)
  return due.length
}

/** What became more pressing is told anew, as if it were another. */
const waveOf = ({ id, wave }: Pick<Alert, 'id' | 'wave'>): string => `${id}:${wave}`

/** Everything told of this key; of cases that are long closed, none can matter. */
async function toldBefore(within: Within, { key, id }: Alert): Promise<readonly Told[]> {
  const rows = await within
    .selectFrom('alert_telling')
    .innerJoin('alert', 'alert.id', 'alert_telling.alert')
    .select(['alert.id', 'alert_telling.wave', 'target', 'round', 'at'])
    .where('alert.key', '=', key)
    .where((of) => of.or([of('alert.id', '=', id), of('alert.state', '=', 'closed')]))
    .orderBy('at', 'desc')
    .limit(2000)
    .execute()
  return rows.map(({ id: alert, wave, target, round, at }) => ({
    alert: waveOf({ id: alert, wave }),
    target,
    round,
    at: at.getTime(),
  }))
}

async function tell(
  within: Within,
  services: WorkerServices,
  alert: Alert,
  due: readonly Telling[],
  now: Date,
): Promise<void> {
  const { id, wave, tenant } = alert
  const notices: Notice[] = []
  for (const { target, group, round } of due) {
    await within
      .insertInto('alert_telling')
      .values({
        alert: id,
        wave,
        round,
        target,
        grp: group,
        label: await labelOf(within, target),
        at: now,
      })
      .execute()
    notices.push(noticeOf(alert, await scopeName(within, alert), target, round))
  }
  await enqueueMails(within, services.vault, notices, now)
  const what = { kind: 'alert', id, count: due.length, ...(tenant !== null && { tenant }) }
  await note(within, services, 'escalation', what, {
    action: 'alert.tell',
    result: 'ok',
    reason: [...new Set(due.map(({ group }) => group))].join(' '),
  })
}

function noticeOf(alert: Alert, scope: string, target: string, round: number): Notice {
  const { id, wave, kind, severity, rule, first_at, count, drill } = alert
  const substitute = substituted(target)
  return {
    to:
      substitute === undefined
        ? { kind: 'contact', id: target }
        : { kind: 'administrators', tenant: substitute ?? undefined },
    key: `alert:${id}:${wave}:${round}`,
    template: drill ? 'alert-drill' : severity === 'urgent' ? 'alert-urgent' : 'alert',
    values: {
      severity: alertSeverities[severity],
      kind: alertKinds[kind].name,
      scope,
      rule,
      at: eraMoment(first_at.getTime()),
      count: String(count),
      todo: alertKinds[kind].todo,
      alert: id,
    },
  }
}

/** Who it was, as the list of those who were told keeps it. */
async function labelOf(within: Within, target: string): Promise<string> {
  if (substituted(target) !== undefined) return '管理者（連絡先の登録がないため）'
  const found = await within
    .selectFrom('contact')
    .select(['name', 'organisation'])
    .where('id', '=', target)
    .executeTakeFirst()
  return found === undefined ? '' : `${found.organisation} ${found.name}`
}

async function scopeName(within: Within, { scope, tenant }: Alert): Promise<string> {
  if (tenant === null) return scope === 'all' ? 'すべての自治体' : '提供者'
  const found = await within
    .selectFrom('tenant')
    .select('name')
    .where('id', '=', tenant)
    .executeTakeFirst()
  return found?.name ?? tenant
}
