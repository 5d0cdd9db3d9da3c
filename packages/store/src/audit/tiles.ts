import { asHash, treeHash, type Hash } from '@zeimori/records'
import type { Within } from '../within.ts'
import { hashing } from './hashing.ts'

/** How many hashes a tile holds. */
export const tileWidth = 256

/**
 * Keeps the tree of the first `size` records in tiles, so that a proof needs a few of them and not the
 * whole log. A tile at level 0 holds 256 leaves, at level 1 the roots of 256 such tiles, and so on.
 */
export async function fillTiles(within: Within, size: number): Promise<void> {
  let entries = size
  for (let level = 0; entries >= tileWidth; level += 1) {
    const full = Math.floor(entries / tileWidth)
    for (let place = await countTiles(within, level); place < full; place += 1) {
      const hashes = await hashesOf(within, level, place)
      const row = { level, place, hashes: hashes.join(' ') }
      await within.insertInto('audit_tile').values(row).execute()
    }
    entries = full
  }
}

async function countTiles(within: Within, level: number): Promise<number> {
  const row = await within
    .selectFrom('audit_tile')
    .select((of) => of.fn.max('place').as('last'))
    .where('level', '=', level)
    .executeTakeFirstOrThrow()
  return row.last === null ? 0 : row.last + 1
}

async function hashesOf(within: Within, level: number, place: number): Promise<readonly Hash[]> {
  const from = place * tileWidth
  const to = from + tileWidth
  if (level === 0) return readLeaves(within, from, to)
  const below = await within
    .selectFrom('audit_tile')
    .select('hashes')
    .where('level', '=', level - 1)
    .where('place', '>=', from)
    .where('place', '<', to)
    .orderBy('place')
    .execute()
  return below.map(({ hashes }) => treeHash(hashing, split(hashes)))
}

/** The leaves of the records `[from, to)`, counting from nought. */
export async function readLeaves(
  within: Within,
  from: number,
  to: number,
): Promise<readonly Hash[]> {
  const rows = await within
    .selectFrom('audit_record')
    .select('text')
    .where('seq', '>', from)
    .where('seq', '<=', to)
    .orderBy('seq')
    .execute()
  return rows.map(({ text }) => hashing.leaf(text))
}

/** A tile's hashes; undefined while it is not full. */
export async function readTile(
  within: Within,
  level: number,
  place: number,
): Promise<readonly Hash[] | undefined> {
  const row = await within
    .selectFrom('audit_tile')
    .select('hashes')
    .where('level', '=', level)
    .where('place', '=', place)
    .executeTakeFirst()
  return row && split(row.hashes)
}

const split = (hashes: string): readonly Hash[] =>
  hashes.split(' ').flatMap((text) => asHash(text) ?? [])
