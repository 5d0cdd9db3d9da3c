import type { BlockList } from 'node:net'
import type { Behind } from './acts/log-behind.ts'
import type { AuditEvent, Where } from '@zeimori/records'
import type { Attachments } from './attachments/attachment-files.ts'
import type { Ledger } from './ledger/ledger.ts'
import type { StopPort } from './stops/port.ts'
import type { Sealing, Store, Vault } from '@zeimori/store'

/** What the console is built on. Only the command builds it. */
export type Services = {
  readonly store: Store
  readonly sealing: Sealing
  readonly vault: Vault
  /** Whether there is a mail server; without one, as in a trial, mail waits in the outbox and is shown there. */
  readonly sendsMail: boolean
  readonly attachments: Attachments
  readonly now: () => Date
  /** Which process on which machine this is. */
  readonly where: Pick<Where, 'host' | 'instance'>
  /** What these serve; absent: the console. */
  readonly service?: Where['service']
  /** The only municipality of an installation of its own; absent: there may be many. (tochigi-2-1-a) */
  readonly dedicated?: string
  /** What the ledger of requirements is worked out from; absent where nobody looks at it, as in a command. */
  readonly ledger?: Ledger
  /** What closes the service; absent where nobody can, as in most commands. */
  readonly stops?: StopPort
  /** Networks of one's own in which a webhook may be asked without TLS; absent: none. */
  readonly hookNetworks?: BlockList
  /** How far the log may be behind until acts are refused; absent: five minutes, fifty thousand records. */
  readonly mostBehind?: Behind | undefined
  /** Told of every defect of ours. */
  readonly report: (defect: Defect) => void
}

/** A defect, without anything that somebody typed. */
export type Defect = {
  readonly requestId: string
  readonly errorName: string
  readonly stackFrames: readonly string[]
}

/** An event as an act writes it: when, where and who are added for it. */
export type Written = Pick<AuditEvent, 'what' | 'how'>
