import { repeat } from '@zeimori/store'
import type { Job } from './jobs/job.ts'
import { schedule } from './jobs/schedule.ts'
import { deliverDue } from './mail/deliver.ts'
import type { Carrier } from './mail/smtp.ts'
import { nameOf, type WorkerServices } from './services.ts'

export type WorkerOptions = {
  readonly services: WorkerServices
  readonly jobs: readonly Job[]
  /** How mail leaves; undefined where it waits in the outbox. */
  readonly carrier: Carrier | undefined
  /** The console's address, for the links in mails. */
  readonly console: string
}

/** The worker at work. */
export type RunningWorker = { readonly stop: () => Promise<void> }

/** How long the outbox is left alone when nothing waits, in milliseconds. */
const rest = 1000

/** Sends mail and runs the jobs, until it is stopped. */
export async function runWorker(options: WorkerOptions): Promise<RunningWorker> {
  const { services, jobs, carrier, console } = options
  const jobsAtWork = await schedule(services, jobs)
  const outbox =
    carrier &&
    repeat({
      step: () => deliverDue({ services, carrier, console }),
      rest,
      report: (error) => services.report('the outbox', nameOf(error)),
    })
  return {
    stop: async () => {
      await outbox?.stop()
      await jobsAtWork.stop()
    },
  }
}
