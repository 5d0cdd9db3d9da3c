import { sql, type Selectable } from 'kysely'
import type { AdditionTable } from '../ledger-tables.ts'
import type { Within } from '../within.ts'

/** What a municipality asks beside the documents. */
export type OwnRequirement = Omit<AdditionTable, 'id' | 'retired' | 'written_by' | 'written_at'>

/**
 * A municipality's own requirements as they are now, without those that it has taken back. Of two rows of one
 * moment the one that asks counts.
 * @param at as they were then, in milliseconds since 1970; undefined for now
 */
export async function ownRequirements(
  within: Within,
  tenant: string,
  at?: number,
): Promise<readonly OwnRequirement[]> {
  const until = at === undefined ? null : new Date(at)
  const { rows } = await sql<Selectable<AdditionTable>>`
    select distinct on (requirement) * from addition where tenant = ${tenant}
      and (${until}::timestamptz is null or written_at <= ${until}::timestamptz)
    order by requirement, written_at desc, retired, id desc`.execute(within)
  return rows.filter(({ retired }) => !retired).toSorted((a, b) => numberOf(a) - numberOf(b))
}

const numberOf = ({ requirement }: OwnRequirement): number =>
  Number(requirement.slice('own-'.length))

/**
 * The number of a municipality's next own requirement; one that was taken back is never given again. Whoever asks
 * holds it until the end of the transaction.
 */
export async function nextOwnRequirement(within: Within, tenant: string): Promise<string> {
  await sql`select pg_advisory_xact_lock(hashtext(${`own requirement ${tenant}`}))`.execute(within)
  const { rows } = await sql<{ last: number | null }>`
    select max(substring(requirement from 5)::int) as last from addition
    where tenant = ${tenant}`.execute(within)
  return `own-${(rows[0]?.last ?? 0) + 1}`
}

/** Writes them, in the transaction of the act; each stands instead of what its number said before. */
export async function writeOwnRequirements(
  within: Within,
  all: readonly (OwnRequirement & { readonly retired: boolean })[],
  by: string,
  at: number,
): Promise<void> {
  if (all.length === 0) return
  await within
    .insertInto('addition')
    .values(all.map((one) => ({ ...one, written_by: by, written_at: new Date(at) })))
    .execute()
}

/**
 * The documents that bind a municipality. Empty where none was chosen yet. Of two choices of one moment the one
 * that binds counts.
 */
export async function bindingSources(within: Within, tenant: string): Promise<readonly string[]> {
  const { rows } = await sql<{ source: string; binds: boolean }>`
    select distinct on (source) source, binds from source_choice where tenant = ${tenant}
    order by source, chosen_at desc, binds desc`.execute(within)
  return rows.filter(({ binds }) => binds).map(({ source }) => source)
}

/** Says whether a document binds a municipality, in the transaction of the act. */
export const chooseSource = (
  within: Within,
  choice: {
    readonly tenant: string
    readonly source: string
    readonly binds: boolean
    readonly by: string
    readonly at: number
  },
) =>
  within
    .insertInto('source_choice')
    .values({
      tenant: choice.tenant,
      source: choice.source,
      binds: choice.binds,
      chosen_by: choice.by,
      chosen_at: new Date(choice.at),
    })
    .execute()
