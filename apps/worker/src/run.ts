import { repeat } from '@zeimori/store'
import type { Job } from './jobs/job.ts'
import { schedule } from './jobs/schedule.ts'
import { deliverDue, type Delivery } from './mail/deliver.ts'
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

/** A trouble that lasts is told once. */
function sending(delivery: Delivery): () => Promise<number> {
  let trouble: string | undefined
  return async () => {
    try {
      const count = await deliverDue(delivery)
      trouble = undefined
      return count
    } catch (error) {
      if (trouble !== nameOf(error)) delivery.services.report('the outbox', nameOf(error))
      trouble = nameOf(error)
      throw error
    }
  }
}

/** Sends mail and runs the jobs, until it is stopped. */
export async function runWorker(options: WorkerOptions): Promise<RunningWorker> {
  const { services, jobs, carrier, console } = options
  const jobsAtWork = await schedule(services, jobs)
  const outbox =
    carrier && repeat({ step: sending({ services, carrier, console }), rest, now: services.now })
  return {
    stop: async () => {
      await outbox?.stop()
      await jobsAtWork.stop()
    },
  }
}
