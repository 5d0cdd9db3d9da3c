import { rootOf, writeCheckpoint, type NoteSigner } from '@zeimori/records'
import type { Store } from '../connect/open.ts'
import { forProvider, forSequencer } from '../within.ts'
import { hashing } from './hashing.ts'
import { lockHead } from './head.ts'
import { fillTiles } from './tiles.ts'

/**
 * Signs the state of the log, if it has grown since the last time.
 * @returns the newest checkpoint, as a signed note; undefined while the log is empty
 */
export const signLog = (store: Store, signer: NoteSigner): Promise<string | undefined> =>
  forSequencer(store, async (within) => {
    const head = await lockHead(within)
    if (head === undefined) return undefined
    const known = await within
      .selectFrom('audit_checkpoint')
      .select('note')
      .where('size', '=', head.seq)
      .executeTakeFirst()
    if (known !== undefined) return known.note
    const root = rootOf(hashing, head.frontier)
    const note = writeCheckpoint({ origin: head.log, size: head.seq, root }, signer)
    await within.insertInto('audit_checkpoint').values({ size: head.seq, note }).execute()
    await fillTiles(within, head.seq)
    return note
  })

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
