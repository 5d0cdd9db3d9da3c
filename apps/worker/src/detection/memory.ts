import type { SavedDecisions, State } from '@zeimori/detection'
import { forWorker, type Store, type Within } from '@zeimori/store'
import type { Places } from './read-all.ts'

/** What the detection remembers between two of its steps, and over a restart. */
export type Memory = {
  /** Which writing it was read from; nought before the first. */
  readonly version: number
  readonly engine: State | undefined
  readonly decisions: SavedDecisions | undefined
  readonly places: Places
}

type Written = {
  readonly engine?: State
  readonly decisions?: SavedDecisions
  readonly places?: readonly (readonly [string, unknown])[]
}

/** Another worker has gone on meanwhile: what this one has worked out is not to be kept. */
class MemoryTakenError extends Error {
  override readonly name = 'MemoryTakenError'
}

export const recall = (store: Store): Promise<Memory> =>
  forWorker(store, async (within) => {
    const row = await within
      .selectFrom('detection_state')
      .select(['version', 'saved'])
      .executeTakeFirst()
    const written: Written = row === undefined ? {} : JSON.parse(row.saved)
    const { engine, decisions, places = [] } = written
    return { version: Number(row?.version ?? 0), engine, decisions, places: new Map(places) }
  })

/**
 * Keeps what it remembers, in the transaction of what it found: after a crash it finds again what was not kept, and
 * nothing of what was.
 * @throws MemoryTakenError where another has written since
 */
export async function keepMemory(
  within: Within,
  { version, engine, decisions, places }: Memory,
  now: Date,
): Promise<void> {
  const saved = JSON.stringify({ engine, decisions, places: [...places] })
  const kept =
    version === 0
      ? await within
          .insertInto('detection_state')
          .values({ id: 1, version: 1, saved, at: now })
          .onConflict((on) => on.doNothing())
          .returning('id')
          .executeTakeFirst()
      : await within
          .updateTable('detection_state')
          .set({ version: version + 1, saved, at: now })
          .where('version', '=', version)
          .returning('id')
          .executeTakeFirst()
  if (kept === undefined) throw new MemoryTakenError()
}
