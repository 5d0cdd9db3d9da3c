import { readBackupState } from '@zeimori/backup/state'
import { forProvider, forWorker, logLag, type Within } from '@zeimori/store'
import { inTime } from '../in-time.ts'
import type { Installation } from '../installation.ts'
import type { Settings } from '../settings.ts'
import { gauge, type Family } from './family.ts'

/** How long the database may take to answer, in milliseconds. */
const patience = 5_000

const seconds = (at: Date | null | undefined): number | undefined =>
  at === null || at === undefined ? undefined : at.getTime() / 1000

/** What waits for its turn, and what was given up. */
async function outbox(within: Within, now: Date): Promise<readonly Family[]> {
  const rows = await within
    .selectFrom('outbox')
    .select(['channel', 'state', (of) => of.fn.countAll<number>().as('all')])
    .select((of) => of.fn.min('next_at').as('next'))
    .where('state', 'in', ['waiting', 'dead'])
    .groupBy(['channel', 'state'])
    .execute()
  const due = rows.flatMap(({ state, next }) => (state === 'waiting' ? [next.getTime()] : []))
  const overdue = Math.max(0, now.getTime() - Math.min(...due, now.getTime())) / 1000
  return [
    {
      name: 'zeimori_outbox_messages',
      type: 'gauge',
      help: 'Mails and webhooks that wait for their turn, and those that were given up.',
      samples: rows.map(({ channel, state, all }) => ({
        labels: { channel, state },
        value: all,
      })),
    },
    gauge(
      'zeimori_outbox_overdue_seconds',
      'For how long the oldest of those that wait should have left.',
      overdue,
    ),
  ]
}

async function alerts(within: Within): Promise<readonly Family[]> {
  const rows = await within
    .selectFrom('alert')
    .select(['severity', 'state', (of) => of.fn.countAll<number>().as('all')])
    .where('state', 'in', ['triggered', 'acknowledged'])
    .where('drill', '=', false)
    .groupBy(['severity', 'state'])
    .execute()
  const last = await within
    .selectFrom('alert')
    .select((of) => of.fn.max('last_at').as('at'))
    .where('drill', '=', false)
    .executeTakeFirst()
  const detection = await within.selectFrom('detection_state').select('at').executeTakeFirst()
  return [
    {
      name: 'zeimori_alerts',
      type: 'gauge',
      help: 'Alerts that stand, without those of drills.',
      samples: rows.map(({ severity, state, all }) => ({
        labels: { severity, state },
        value: all,
      })),
    },
    gauge(
      'zeimori_last_alert_timestamp_seconds',
      'When an alert last came, or came again.',
      seconds(last?.at),
    ),
    gauge(
      'zeimori_detection_kept_timestamp_seconds',
      'When the detection last kept how far it has read: every ten seconds while it works.',
      seconds(detection?.at),
    ),
  ]
}

async function log({ store }: Installation): Promise<readonly Family[]> {
  const { waiting, seconds: behind, size, signed } = await logLag(store)
  return [
    gauge('zeimori_audit_waiting_events', 'Events that wait for their number.', waiting),
    gauge('zeimori_audit_waiting_seconds', 'For how long the oldest of them does.', behind),
    gauge('zeimori_audit_records', 'Records that the audit log holds.', size),
    gauge('zeimori_audit_signed_records', 'How many of them the newest seal covers.', signed),
  ]
}

/** Stops that are not over yet. */
async function stops({ store }: Installation): Promise<Family> {
  const { all } = await forProvider(store, (within) =>
    within
      .selectFrom('service_stop')
      .select((of) => of.fn.countAll<number>().as('all'))
      .where('state', '!=', 'open')
      .executeTakeFirstOrThrow(),
  )
  return gauge('zeimori_stops', 'Emergency stops that are not over yet.', all)
}

async function databaseFigures(own: Installation): Promise<readonly Family[]> {
  const { store, services } = own
  const known = await forWorker(store, async (within) => [
    ...(await outbox(within, services.now())),
    ...(await alerts(within)),
  ])
  return [...known, await stops(own), ...(await log(own))]
}

/** What this host knows of its copies; nothing where none are set. */
function copies({ backup, dataDir }: Settings): readonly Family[] {
  if (backup.files === undefined) return []
  const { taken, checked, drill } = readBackupState(dataDir)
  const at = (time: string | undefined): number | undefined =>
    time === undefined ? undefined : Date.parse(time) / 1000
  const flag = (is: boolean | undefined): number | undefined =>
    is === undefined ? undefined : Number(is)
  return [
    gauge('zeimori_backup_taken_timestamp_seconds', 'When a copy was last taken.', at(taken?.at)),
    gauge('zeimori_backup_generations', 'How many copies there are.', taken?.generations),
    gauge(
      'zeimori_backup_checked_timestamp_seconds',
      'When every byte of the copies was last read again.',
      at(checked?.at),
    ),
    gauge('zeimori_backup_sound', '1 where that found no fault.', flag(checked?.sound)),
    gauge('zeimori_backup_drill_timestamp_seconds', 'When one was last restored.', at(drill?.at)),
    gauge('zeimori_backup_drill_faults', 'What was wrong with it then.', drill?.faults.length),
  ]
}

/**
 * How an installation stands, for whoever runs its worker: counts and times, and nothing of anybody or of any
 * municipality. Where the database does not answer in time, that is what is told.
 */
export function installationFigures(own: Installation): () => Promise<readonly Family[]> {
  let asking: Promise<readonly Family[]> | undefined
  const once = (): Promise<readonly Family[]> =>
    // One question at a time: a collector that comes again and again must not add to a database's trouble.
    (asking ??= databaseFigures(own).finally(() => {
      asking = undefined
    }))
  return async () => {
    const found = await inTime(patience, once()).catch(() => undefined)
    const up = gauge(
      'zeimori_database_up',
      '1 where the database answers within 5 seconds.',
      Number(found !== undefined),
    )
    return [up, ...(found ?? []), ...copies(own.settings)]
  }
}
