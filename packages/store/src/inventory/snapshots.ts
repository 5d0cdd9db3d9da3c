import type { Within } from '../within.ts'

/** What a host consisted of on a day. `body` is JSON. */
export type SnapshotRow = {
  readonly id: string
  readonly host: string
  readonly day: string
  readonly taken_at: Date
  readonly body: string
}

/**
 * Keeps what a host consisted of: the first of each day counts.
 * @param day 「2026-11-24」
 * @returns whether it was the first of its day
 */
export async function keepSnapshot(
  within: Within,
  { host, day, body }: Pick<SnapshotRow, 'host' | 'day' | 'body'>,
  now: Date,
): Promise<boolean> {
  const kept = await within
    .insertInto('inventory_snapshot')
    .values({ host, day, body, taken_at: now })
    .onConflict((on) => on.columns(['host', 'day']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return kept !== undefined
}

/** What the hosts consisted of, from a day to another, the earliest first; the newest before it of each host as well. */
export async function readSnapshots(
  within: Within,
  first: string,
  last: string,
): Promise<readonly SnapshotRow[]> {
  const inside = await within
    .selectFrom('inventory_snapshot')
    .selectAll()
    .where('day', '>=', first)
    .where('day', '<=', last)
    .orderBy('day')
    .orderBy('host')
    .execute()
  const before = await within
    .selectFrom('inventory_snapshot')
    .selectAll()
    .distinctOn('host')
    .where('day', '<', first)
    .orderBy('host')
    .orderBy('day', 'desc')
    .execute()
  return [...before, ...inside]
}
