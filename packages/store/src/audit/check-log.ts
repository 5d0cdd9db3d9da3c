import { verifier, type Break, type Checkpoint, type Hash } from '@zeimori/records'
import type { Store } from '../connect/open.ts'
import { forProvider } from '../within.ts'
import { hashing } from './hashing.ts'

export type LogCheck = {
  /** How many records were read and believed. */
  readonly size: number
  readonly root: Hash
  readonly broken: Break | undefined
}

const page = 5000

/**
 * Reads the whole log and follows its chain.
 * @param checkpoints from wherever they are kept, with signatures that have been checked
 */
export async function checkLog(
  store: Store,
  log: string,
  checkpoints: readonly Checkpoint[],
): Promise<LogCheck> {
  const follow = verifier({ hashing, log, checkpoints })
  for (let after = 0; ;) {
    const from = after
    const records = await forProvider(store, (within) =>
      within
        .selectFrom('audit_record')
        .select(['seq', 'text', 'hash'])
        .where('seq', '>', from)
        .orderBy('seq')
        .limit(page)
        .execute(),
    )
    for (const record of records) {
      const broken = follow.next(record)
      if (broken !== undefined) return { size: follow.size(), root: follow.root(), broken }
    }
    const last = records.at(-1)
    if (last === undefined) break
    after = last.seq
  }
  const broken = follow.end()
  return { size: follow.size(), root: follow.root(), broken }
}
