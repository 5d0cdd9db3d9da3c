import { sql } from 'kysely'
import type { Store } from '../connect/open.ts'
import { forProvider } from '../within.ts'

/** How far the numbering is behind what happens. */
export type Lag = {
  readonly waiting: number
  /** Since when the oldest event waits. */
  readonly oldest: Date | undefined
  /** For how long it does, in seconds, by the clock of the database that also says since when. */
  readonly seconds: number
  /** The last number that was given. */
  readonly size: number
  /** How many records the newest checkpoint covers. */
  readonly signed: number
}

export const logLag = (store: Store): Promise<Lag> =>
  forProvider(store, async (within) => {
    const { rows } = await sql<{
      waiting: number
      oldest: Date | null
      seconds: number | null
    }>`
      select waiting, oldest,
        greatest(0, extract(epoch from clock_timestamp() - oldest))::float8 as seconds
      from audit_waiting()`.execute(within)
    const head = await within.selectFrom('audit_head').select('seq').executeTakeFirst()
    const signed = await within
      .selectFrom('audit_checkpoint')
      .select((of) => of.fn.max('size').as('size'))
      .executeTakeFirst()
    return {
      waiting: rows[0]?.waiting ?? 0,
      oldest: rows[0]?.oldest ?? undefined,
      seconds: rows[0]?.seconds ?? 0,
      size: head?.seq ?? 0,
      signed: signed?.size ?? 0,
    }
  })
