import { repeat, type Repeating } from '@zeimori/store'
import type { Job } from './jobs/job.ts'
import { schedule } from './jobs/schedule.ts'
import type { BlockList } from 'node:net'
import { detector, type Detection } from './detection/detector.ts'
import { escalate } from './alerts/escalate.ts'
import { logAlerts, type SyslogSettings } from './alerts/to-syslog.ts'
import { hookCarrier, hookTries } from './hooks/carrier.ts'
import { deliverDue } from './mail/deliver.ts'
import type { Carrier } from './mail/smtp.ts'
import { inRound, nameOf, type WorkerServices } from './services.ts'

export type WorkerOptions = {
  readonly services: WorkerServices
  readonly jobs: readonly Job[]
  /** How mail leaves; undefined where it waits in the outbox. */
  readonly carrier: Carrier | undefined
  /** Networks of one's own that webhooks may reach. */
  readonly hookNetworks: BlockList
  /** Who collects logs; undefined where nobody does. */
  readonly syslog: SyslogSettings | undefined
  /** What looks for attacks; undefined: nobody does. */
  readonly detection: Detection | undefined
  /** The console's address, for the links in mails. */
  readonly console: string
}

/** The worker at work. */
export type RunningWorker = { readonly stop: () => Promise<void> }

/** How long the outbox is left alone when nothing waits, in milliseconds. */
const rest = 1000
/** How often alerts are looked at, in milliseconds: somebody is told well within a minute. */
const looking = 5000

/** Sends mail and runs the jobs, until it is stopped. */
export async function runWorker(options: WorkerOptions): Promise<RunningWorker> {
  const { services, jobs, carrier, hookNetworks, syslog, detection, console } = options
  const jobsAtWork = await schedule(services, jobs)
  const again = (doing: string, pause: number, step: () => Promise<number>): Repeating =>
    repeat({
      step: () => inRound(services, doing, step),
      rest: pause,
      report: (error) => services.report(doing, nameOf(error)),
    })
  const hooks = hookCarrier(services, hookNetworks)
  const atWork = [
    // What it told is looked at again after the pause: the next step is minutes away.
    again('the alerts', looking, () => escalate(services).then(() => 0)),
    again('the webhooks', rest, () =>
      deliverDue({ services, channel: 'webhook', carrier: hooks, most: hookTries, console }),
    ),
    ...(carrier === undefined
      ? []
      : [
          again('the outbox', rest, () =>
            deliverDue({ services, channel: 'mail', carrier, console }),
          ),
        ]),
    ...(detection === undefined
      ? []
      : [again('the detection', rest, detector(services, detection).step)]),
    ...(syslog === undefined ? [] : [again('syslog', looking, () => logAlerts(services, syslog))]),
  ]
  return {
    stop: async () => {
      for (const one of atWork) await one.stop()
      await jobsAtWork.stop()
    },
  }
}
