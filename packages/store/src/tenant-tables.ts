import type { LimitName } from '@zeimori/records'

/** What a municipality has made stricter for its own people; what is not there is the standard. */
export type TenantLimitTable = {
  readonly tenant: string
  readonly item: LimitName
  readonly value: number
}
