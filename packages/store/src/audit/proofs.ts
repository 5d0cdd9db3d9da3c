import {
  consistencyPath,
  inclusionPath,
  parting,
  treeHash,
  type Checkpoint,
  type Consistency,
  type Hash,
  type Inclusion,
  type Range,
} from '@zeimori/records'
import type { Store } from '../connect/open.ts'
import { forProvider, type Within } from '../within.ts'
import { hashing } from './hashing.ts'
import { readLeaves, readTile, tileWidth } from './tiles.ts'

/** A record, and the proof that the checkpoint covers it. */
export type ProvenRecord = { readonly text: string; readonly inclusion: Inclusion }

/**
 * Proves that a record is in the log that a checkpoint signed.
 * @returns undefined if there is no such record before the checkpoint
 */
export const proveRecord = (
  store: Store,
  seq: number,
  { size, root }: Checkpoint,
): Promise<ProvenRecord | undefined> =>
  forProvider(store, async (within) => {
    const row = await within
      .selectFrom('audit_record')
      .select('text')
      .where('seq', '=', seq)
      .executeTakeFirst()
    if (row === undefined || seq > size) return undefined
    const index = seq - 1
    const path = await hashAll(within, inclusionPath(index, size))
    return { text: row.text, inclusion: { index, size, leaf: hashing.leaf(row.text), root, path } }
  })

/** Proves that between two checkpoints the log only grew. */
export const proveGrowth = (
  store: Store,
  first: Checkpoint,
  second: Checkpoint,
): Promise<Consistency> =>
  forProvider(store, async (within) => ({
    first,
    second,
    path: await hashAll(within, consistencyPath(first.size, second.size)),
  }))

/** The proof's path of each of these leaves, counting from nought. */
export async function pathsOf(
  within: Within,
  indexes: readonly number[],
  size: number,
): Promise<readonly (readonly Hash[])[]> {
  const known = new Map<string, Promise<Hash>>()
  const paths: (readonly Hash[])[] = []
  for (const index of indexes) paths.push(await hashAll(within, inclusionPath(index, size), known))
  return paths
}

/** @param known subtrees that were asked for before: the paths of neighbours share most of theirs */
async function hashAll(
  within: Within,
  ranges: readonly Range[],
  known = new Map<string, Promise<Hash>>(),
): Promise<readonly Hash[]> {
  const hashes: Hash[] = []
  for (const range of ranges) {
    const name = `${range.from}-${range.to}`
    const hash = known.get(name) ?? rangeHash(within, range)
    known.set(name, hash)
    hashes.push(await hash)
  }
  return hashes
}

/** The hash of a subtree, from the tiles where they hold it whole. */
async function rangeHash(within: Within, { from, to }: Range): Promise<Hash> {
  const size = to - from
  const fromTile = Number.isInteger(Math.log2(size)) ? await inTile(within, from, size) : undefined
  if (fromTile !== undefined) return fromTile
  if (size <= tileWidth) return treeHash(hashing, await readLeaves(within, from, to))
  const half = from + parting(size)
  const left = await rangeHash(within, { from, to: half })
  return hashing.node(left, await rangeHash(within, { from: half, to }))
}

/** A full subtree of 2^k records is a stretch of one tile, 8 levels of the tree above each other. */
async function inTile(within: Within, from: number, size: number): Promise<Hash | undefined> {
  // A subtree as wide as a whole tile is the tile below the one that has it as an entry.
  const level = Math.max(0, Math.ceil(Math.log2(size) / Math.log2(tileWidth)) - 1)
  const unit = tileWidth ** level
  const first = from / unit
  const tile = await readTile(within, level, Math.floor(first / tileWidth))
  const start = first % tileWidth
  return tile && treeHash(hashing, tile.slice(start, start + size / unit))
}
