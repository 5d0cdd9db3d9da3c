import type { LimitName } from '@zeimori/records'
import type { Generated } from 'kysely'

/** What a municipality has made stricter for its own people; what is not there is the standard. */
export type TenantLimitTable = {
  readonly tenant: string
  readonly item: LimitName
  readonly value: number
}

/** From where and with which browser somebody has signed in before, as a digest. */
export type KnownPlaceTable = {
  readonly account: string
  readonly place: string
  readonly seen_at: Date
}

/** 提供台帳: which part of the log was given to whom. */
export type LogHandoutTable = {
  readonly id: Generated<string>
  readonly tenant: string
  readonly handed_on: Date
  readonly to_whom: string
  readonly purpose: string
  /** The numbers of the first and the last record that it could hold. */
  readonly first: number
  readonly last: number
  readonly count: number
  /** SHA-256 of the file, in hexadecimal digits. */
  readonly digest: string
  readonly way: 'medium' | 'sent' | 'fetched'
  readonly approved_by: string
  readonly made_by: string
  readonly made_name: string
  readonly at: Date
}
