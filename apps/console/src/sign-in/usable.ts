import { sql, type RawBuilder } from 'kysely'

/** Whether an account may be used now: active, and not past its last day, which is Japan's. */
export const isUsable = (now: Date): RawBuilder<boolean> => sql<boolean>`(
  account.status = 'active'
  and (account.ends_on is null
    or account.ends_on >= (${now}::timestamptz at time zone 'Asia/Tokyo')::date))`
