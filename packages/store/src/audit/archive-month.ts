import { sql } from 'kysely'
import type { Store } from '../connect/open.ts'
import { forProvider, forSequencer } from '../within.ts'
import { writeArchive } from './archive-files.ts'

/** A month that was written to an archive. */
export type ArchivedMonth = {
  readonly first: number
  readonly last: number
  /** SHA-256 of the file, in hexadecimal digits. */
  readonly digest: string
}

export type Archiving =
  | { readonly ok: true; readonly month: ArchivedMonth }
  /** The month still goes on, nothing happened in it, or it was archived before. */
  | { readonly ok: false; readonly problem: 'open' | 'empty' | 'archived' }

/** The first moment of a month and of the next, in Japan. */
function spanOf(month: string): { readonly from: Date; readonly to: Date } {
  const [year = 0, number = 0] = month.split('-').map(Number)
  const next = `${number === 12 ? year + 1 : year}-${String((number % 12) + 1).padStart(2, '0')}`
  return { from: new Date(`${month}-01T00:00:00+09:00`), to: new Date(`${next}-01T00:00:00+09:00`) }
}

/**
 * Writes a month that is over to a file, and keeps note of it.
 * @param month such as 「2026-11」
 */
export async function archiveMonth(
  store: Store,
  month: string,
  file: string,
  now: Date,
): Promise<Archiving> {
  const { from, to } = spanOf(month)
  if (now < to) return { ok: false, problem: 'open' }
  const known = await forProvider(store, (within) =>
    within
      .selectFrom('audit_archive')
      .select('first')
      .where('month', '=', sql<Date>`${`${month}-01`}::date`)
      .executeTakeFirst(),
  )
  if (known !== undefined) return { ok: false, problem: 'archived' }
  const { first, last } = await forProvider(store, (within) =>
    within
      .selectFrom('audit_record')
      .select((of) => [of.fn.min('seq').as('first'), of.fn.max('seq').as('last')])
      .where('at', '>=', from)
      .where('at', '<', to)
      .executeTakeFirstOrThrow(),
  )
  if (first === null || last === null) return { ok: false, problem: 'empty' }
  const digest = await writeArchive(store, { from: first, to: last }, file)
  await forSequencer(store, (within) =>
    sql`insert into audit_archive (month, first, last, file, digest)
        values (${`${month}-01`}::date, ${first}, ${last}, ${file}, ${digest})`.execute(within),
  )
  return { ok: true, month: { first, last, digest } }
}

/**
 * Takes an archived month out of the database. The database itself refuses what is younger than two years
 * and a month (M21), or is in no archive.
 * @returns how many records went
 * @throws what the database says
 */
export const detachMonth = (store: Store, month: string): Promise<number> =>
  forSequencer(store, async (within) => {
    const { rows } = await sql<{ held: number }>`
      select audit_detach(${`${month}-01`}::date) as held`.execute(within)
    return rows[0]?.held ?? 0
  })
