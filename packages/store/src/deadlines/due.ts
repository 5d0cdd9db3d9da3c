import type { DeadlineStanding, PaperName, RegisterName } from '@zeimori/records'

/** A municipality that is served. */
export type ServedTenant = {
  readonly id: string
  readonly name: string
  /** In milliseconds since 1970. */
  readonly since: number
}

/** Something that is due: by a register, perhaps of one of its entries, or as an official paper. */
export type Due = {
  /** The same for a deadline whatever is entered later. */
  readonly key: string
  readonly name: string
  /** The municipality; undefined for what the provider owes to all. */
  readonly tenant: string | undefined
  readonly tenantName: string | undefined
  readonly standing: DeadlineStanding
  readonly of:
    | {
        readonly kind: 'register'
        readonly register: RegisterName
        readonly entry: string | undefined
        readonly number: number | undefined
      }
    | {
        readonly kind: 'paper'
        readonly paper: PaperName
        /** Undefined where it is written as of the day. */
        readonly period: string | undefined
      }
}
