import { forWorker, hasQueueSchema, type Store } from '@zeimori/store'
import { fromPglite, PgBoss } from 'pg-boss'
import { inRound, nameOf, note, type WorkerServices } from '../services.ts'
import type { Job } from './job.ts'

/** The jobs, waiting for their times. */
export type Schedule = {
  /** Has a job run now, besides its times. */
  readonly start: (name: string) => Promise<void>
  /** Lets what runs come to its end, for at most half a minute. */
  readonly stop: () => Promise<void>
}

/** How long a job may take, and how long it is looked for work, in seconds. */
const longest = 60 * 60
const poll = 2

/**
 * Runs each job at its times, on one of all workers, and again if it failed. The queue is in the database,
 * PostgreSQL or embedded, in a schema of its own; it holds the names of jobs and nothing else.
 */
export async function schedule(services: WorkerServices, jobs: readonly Job[]): Promise<Schedule> {
  const createSchema = !(await hasQueueSchema(services.store))
  const boss = new PgBoss({ ...queueOn(services.store), schema: 'pgboss', createSchema })
  boss.on('error', (error) => services.report('the job queue', nameOf(error)))
  await boss.start()
  for (const job of jobs) {
    const { name, cron, retries, retryAfter } = job
    const again = { retryLimit: retries, retryDelay: retryAfter, retryBackoff: retries > 0 }
    // One at a time, whoever has it run: by the clock, or by hand.
    await boss.createQueue(name, { policy: 'exclusive', expireInSeconds: longest, ...again })
    await boss.updateQueue(name, { expireInSeconds: longest, ...again })
    await boss.schedule(name, cron, null, { tz: 'Asia/Tokyo' })
    await boss.work(name, { pollingIntervalSeconds: poll }, () => runJob(services, job))
  }
  await forgetOthers(boss, jobs)
  return {
    start: async (name) => {
      await boss.send(name, null)
    },
    stop: () => boss.stop({ graceful: true, timeout: 30_000 }),
  }
}

const queueOn = ({ below }: Store) =>
  below.kind === 'embedded'
    ? ({ db: fromPglite(below.lite), backend: 'pglite' } as const)
    : ({
        db: {
          executeSql: (text: string, values?: unknown[]) => below.pool.query(text, values),
        },
      } as const)

/** A job that this version no longer has must not wait for its time for ever. */
async function forgetOthers(boss: PgBoss, jobs: readonly Job[]): Promise<void> {
  const known = new Set(jobs.map(({ name }) => name))
  for (const { name, key } of await boss.getSchedules())
    if (!known.has(name)) await boss.unschedule(name, key)
}

/** Runs a job, and records that it ran and what came of it. */
async function runJob(services: WorkerServices, { name, run }: Job): Promise<void> {
  try {
    const count = await inRound(services, name, () => run(services))
    await noteJob(services, { kind: 'job', id: name, count }, 'ok')
  } catch (error) {
    services.report(name, nameOf(error))
    await noteJob(services, { kind: 'job', id: name }, 'failed', nameOf(error))
    throw error
  }
}

const noteJob = (
  services: WorkerServices,
  what: { readonly kind: string; readonly id: string; readonly count?: number },
  result: 'ok' | 'failed',
  reason?: string,
): Promise<void> =>
  forWorker(services.store, (within) =>
    note(within, services, 'jobs', what, {
      action: 'job.run',
      result,
      ...(reason !== undefined && { reason }),
    }),
  )
