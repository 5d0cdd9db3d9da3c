import { asHash, emptyFrontier, type Frontier, type Hash } from '@zeimori/records'
import type { Within } from '../within.ts'
import { hashing } from './hashing.ts'

/** The end of the log, from which the next record goes on. */
export type Head = {
  readonly log: string
  readonly seq: number
  /** When the last record was given its number. */
  readonly at: string
  readonly hash: Hash
  readonly frontier: Frontier
}

/** Before the first record. */
export const emptyHead = (log: string): Head => ({
  log,
  seq: 0,
  at: '',
  hash: hashing.empty,
  frontier: emptyFrontier,
})

/** Locks the end of the log until the transaction ends; undefined before the first record. */
export async function lockHead(within: Within): Promise<Head | undefined> {
  const row = await within.selectFrom('audit_head').selectAll().forUpdate().executeTakeFirst()
  if (row === undefined) return undefined
  const { log, seq, at, hash, frontier } = row
  return {
    log,
    seq,
    at,
    hash: readHash(hash),
    frontier: {
      size: seq,
      roots: frontier === '' ? [] : frontier.split(' ').map(readHash),
    },
  }
}

export async function keepHead(within: Within, head: Head): Promise<void> {
  const { log, seq, at, hash, frontier } = head
  const row = { log, seq, at, hash, frontier: frontier.roots.join(' ') }
  await within
    .insertInto('audit_head')
    .values({ id: 1, ...row })
    .onConflict((on) => on.column('id').doUpdateSet(row))
    .execute()
}

function readHash(text: string): Hash {
  const hash = asHash(text)
  if (hash === undefined) throw new Error('the end of the audit log is damaged')
  return hash
}
