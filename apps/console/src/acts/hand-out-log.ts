import type { Within } from '@zeimori/store'
import { sql } from 'kysely'
import type { Act } from './act.ts'

export type HandOut = {
  readonly tenant: string
  /** The day, 「2026-11-22」. */
  readonly on: string
  readonly toWhom: string
  readonly purpose: string
  readonly first: number
  readonly last: number
  /** SHA-256 of the file, in hexadecimal digits. */
  readonly digest: string
  readonly way: 'medium' | 'sent' | 'fetched'
  readonly approvedBy: string
}

/** What keeps a hand-out from being entered. */
export type HandOutProblem = 'no-export' | 'count'

/** Enters into the register that a part of the log was given to somebody. (S30, gyomu-5-c) */
export const handOutLog: Act<HandOut, { readonly count: number }> = {
  permission: 'audit.hand-out',
  action: 'audit.hand-out',
  tenantOf: ({ tenant }) => tenant,
  dangerous: false,
  run: async (within, given, { id: made_by, name: made_name }, now) => {
    const { tenant, on, toWhom, purpose, first, last, digest, way, approvedBy } = given
    const what = { kind: 'handout', id: digest }
    const refuse = (rule: HandOutProblem) =>
      ({ ok: false, refusal: { code: 'not-valid', field: 'digest', rule }, what }) as const
    const exported = await exportedCount(within, given)
    if (exported === undefined) return refuse('no-export')
    const count = await countBetween(within, given)
    if (count !== exported) return refuse('count')
    await within
      .insertInto('log_handout')
      .values({
        tenant,
        handed_on: sql<Date>`${on}::date`,
        to_whom: toWhom,
        purpose,
        first,
        last,
        count,
        digest,
        way,
        approved_by: approvedBy,
        made_by,
        made_name,
        at: now,
      })
      .execute()
    const range = { before: null, after: `${first}-${last}` }
    return {
      ok: true,
      result: { count },
      what: { ...what, count },
      changes: { range, way: { before: null, after: way } },
    }
  },
}

/**
 * How many records of the municipality's an export held: the command records the digest of its file, the page
 * the numbers of the first and the last.
 * @returns undefined if there was no such export
 */
export async function exportedCount(
  within: Within,
  { tenant, digest, first, last }: Pick<HandOut, 'tenant' | 'digest' | 'first' | 'last'>,
): Promise<number | undefined> {
  const row = await within
    .selectFrom('audit_record')
    .select(sql<number>`(text::jsonb #>> '{event,what,count}')::int`.as('count'))
    .where('action', '=', 'audit.export')
    .where('tenant', '=', tenant)
    .where('result', '=', 'ok')
    .where(sql<boolean>`text::jsonb #>> '{event,what,id}' in (${digest}, ${`${first}-${last}`})`)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.count
}

/** How many records of the municipality's there are between two numbers, both included. */
export async function countBetween(
  within: Within,
  { tenant, first, last }: Pick<HandOut, 'tenant' | 'first' | 'last'>,
): Promise<number> {
  const { count } = await within
    .selectFrom('audit_record')
    .select((of) => of.fn.countAll<number>().as('count'))
    .where('tenant', '=', tenant)
    .where('seq', '>=', first)
    .where('seq', '<=', last)
    .executeTakeFirstOrThrow()
  return count
}
