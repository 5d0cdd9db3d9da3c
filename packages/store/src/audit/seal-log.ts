import { rootOf, withLeaf, writeCheckpoint, type Frontier, type NoteSigner } from '@zeimori/records'
import type { Store } from '../connect/open.ts'
import { forProvider, forSequencer, type Within } from '../within.ts'
import { hashing } from './hashing.ts'
import { lockHead, type Head } from './head.ts'
import type { SignedState } from './signed-state.ts'
import { fillTiles, readLeaves } from './tiles.ts'

/** What the database holds does not go on from what was signed: somebody has written the log anew. */
export class LogRewrittenError extends Error {
  override readonly name = 'LogRewrittenError'
  constructor() {
    super('the log does not grow from what was signed')
  }
}

/** Signs a log, and remembers what it has signed; without a memory it believes the database. */
export type LogSigner = NoteSigner & { readonly state?: SignedState }

/**
 * Signs the state of the log, if it has grown since the last time, and only if it has grown from that.
 * @returns the newest checkpoint, as a signed note; undefined while the log is empty
 * @throws LogRewrittenError
 */
export async function signLog(store: Store, signer: LogSigner): Promise<string | undefined> {
  const signed = await forSequencer(store, async (within) => {
    const head = await lockHead(within)
    if (head === undefined) return undefined
    await refuseRewritten(within, signer, head)
    const known = await within
      .selectFrom('audit_checkpoint')
      .select('note')
      .where('size', '=', head.seq)
      .executeTakeFirst()
    if (known !== undefined) return { head, note: known.note }
    const root = rootOf(hashing, head.frontier)
    const note = writeCheckpoint({ origin: head.log, size: head.seq, root }, signer)
    await within.insertInto('audit_checkpoint').values({ size: head.seq, note }).execute()
    await fillTiles(within, head.seq)
    return { head, note }
  })
  if (signed === undefined) return undefined
  signer.state?.keep({ log: signed.head.log, frontier: signed.head.frontier })
  return signed.note
}

/** How many records are read at once. */
const page = 10_000

/** Grows the tree that was signed by the records that came since, and holds it against the log's end. */
async function refuseRewritten(within: Within, { state }: LogSigner, head: Head): Promise<void> {
  const before = state?.read()
  if (before === undefined) return
  let grown: Frontier = before.frontier
  while (grown.size < head.seq) {
    const to = Math.min(grown.size + page, head.seq)
    const leaves = await readLeaves(within, grown.size, to)
    if (leaves.length !== to - grown.size) throw new LogRewrittenError()
    for (const leaf of leaves) grown = withLeaf(hashing, grown, leaf)
  }
  const isSame = rootOf(hashing, grown) === rootOf(hashing, head.frontier)
  if (before.log !== head.log || grown.size !== head.seq || !isSame) throw new LogRewrittenError()
}

/** The newest signed note; undefined while there is none. */
export const lastCheckpoint = (store: Store): Promise<string | undefined> =>
  forProvider(store, async (within) => {
    const row = await within
      .selectFrom('audit_checkpoint')
      .select('note')
      .orderBy('size', 'desc')
      .limit(1)
      .executeTakeFirst()
    return row?.note
  })
