import type { ParseArgsConfig } from 'node:util'
import type { Action, What } from '@zeimori/records'
import type { Installation } from '../installation.ts'

/** The values of a deed's options, and what stands beside them. */
export type Given = {
  readonly checkpoint?: readonly string[]
  readonly key?: string
  readonly archive?: string
  readonly out?: string
  readonly month?: string
  readonly detach?: boolean
  readonly tenant?: string
  readonly from?: string
  readonly to?: string
  readonly who?: string
  readonly action?: string
  readonly result?: string
  readonly recipient?: string
  readonly positionals: readonly string[]
}

/** Records that something was done with the log; why it failed, if it did. */
export type Note = (action: Action, what: What, failed?: string) => Promise<void>

/** One thing that `audit` does. */
export type AuditDeed = {
  readonly howTo: string
  readonly options: NonNullable<ParseArgsConfig['options']>
  /** @returns the exit code */
  readonly run: (installation: Installation, given: Given, note: Note) => Promise<number>
}
