import type { LogSigner } from '@zeimori/store'
import {
  anchorCheckpoint,
  expireAccounts,
  forgetMail,
  forgetVisits,
  lookForWeaknesses,
  runWorker,
  scanQuarantine,
  smtpCarrier,
  sweepAttachments,
  takeSnapshot,
  remindDeadlines,
  testContacts,
  type Detection,
  type RunningWorker,
  type Scanned,
  type WorkerServices,
} from '@zeimori/worker'
import { snapshotHere } from './inventory/snapshot.ts'
import type { OutgoingMail } from './mail-settings.ts'
import type { OutgoingNotices } from './notice-settings.ts'
import { root } from './root.ts'
import { printProblem } from './terminal.ts'

/** How leaves what the worker sends. */
export type Outgoing = { readonly mail: OutgoingMail; readonly notices: OutgoingNotices }

export type WorkerStart = Outgoing & {
  readonly services: Omit<WorkerServices, 'report' | 'round'>
  readonly attachments: Scanned
  readonly signer: LogSigner & { readonly publicKey: string }
  /** The folder of the published weaknesses; undefined: nothing is looked at. */
  readonly advisories: string | undefined
  readonly detection: Detection
  /** What browsers open the console at, for the links in mails. */
  readonly console: string
  /** Told how each round came to its end. */
  readonly round: WorkerServices['round']
}

/** Starts what works by itself: mail, and the jobs. */
export function startWorker({
  services,
  mail,
  notices,
  attachments,
  signer,
  advisories,
  detection,
  console,
  round,
}: WorkerStart): Promise<RunningWorker> {
  const { smtp, anchors } = mail
  return runWorker({
    services: { ...services, report, round },
    jobs: [
      forgetMail,
      forgetVisits,
      expireAccounts,
      anchorCheckpoint({ signer, addresses: anchors }),
      scanQuarantine(attachments),
      sweepAttachments(attachments),
      remindDeadlines,
      testContacts,
      takeSnapshot((now) => snapshotHere(now, root)),
      lookForWeaknesses(async (now) => {
        if (advisories === undefined) return undefined
        const { lookBeside } = await import('./inventory/look-thread.ts')
        return lookBeside(advisories, now.getTime(), root)
      }),
    ],
    carrier: smtp && smtpCarrier(smtp),
    ...notices,
    detection,
    console,
  })
}

/** Says what went wrong while nobody stood by. */
export const report: WorkerServices['report'] = (doing, errorName) =>
  void printProblem(`自動の処理（${doing}）で思わぬことが起きました（${errorName}）。`)
