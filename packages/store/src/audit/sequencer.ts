import { sql } from 'kysely'
import { canonicalJson, recordText, withLeaf, type AuditEvent, type Hash } from '@zeimori/records'
import type { Store } from '../connect/open.ts'
import { forSequencer, type Within } from '../within.ts'
import type { Sealing } from './sealing.ts'
import { hashing } from './hashing.ts'
import { emptyHead, keepHead, lockHead, type Head } from './head.ts'
import { japanTime, monthOf } from './time.ts'

export type SequencerOptions = {
  readonly store: Store
  readonly sealing: Sealing
  /** The log's name. */
  readonly log: string
  readonly now: () => Date
  /** Describes an event that somebody changed while it waited; it is recorded in its place. */
  readonly tampered: (text: string) => AuditEvent
}

/** The most records of one transaction. */
const largestGroup = 1000
/** One sequencer at a time, over all processes. */
const lockNumber = 7_217_601

/**
 * Gives the waiting events their numbers and moves them into the log, in one transaction.
 * @returns how many there were
 */
export const sequence = (options: SequencerOptions): Promise<number> =>
  forSequencer(options.store, async (within) => {
    await sql`select pg_advisory_xact_lock(${lockNumber})`.execute(within)
    const { rows: waiting } = await sql<Waiting>`
      with gone as (
        delete from audit_pending
        where id in (select id from audit_pending order by id limit ${largestGroup})
        returning id, event, seal, writer
      )
      select event, seal, writer from gone order by id`.execute(within)
    if (waiting.length === 0) return 0

    const head = (await lockHead(within)) ?? emptyHead(options.log)
    const group = numbered(head, waiting, options)
    await keepRecords(within, group.records, head.at)
    await keepEvidence(within, group.records, waiting)
    await keepHead(within, group.head)
    return waiting.length
  })

type Waiting = { readonly event: string; readonly seal: string; readonly writer: string }

type Numbered = {
  readonly seq: number
  readonly at: string
  readonly text: string
  readonly hash: Hash
  readonly event: AuditEvent
  readonly isBelieved: boolean
}

function numbered(
  from: Head,
  waiting: readonly Waiting[],
  { sealing, now, tampered }: SequencerOptions,
): { readonly head: Head; readonly records: readonly Numbered[] } {
  const time = japanTime(now())
  // A clock that was set back must not make the log run backwards.
  const at = time < from.at ? from.at : time
  let { seq, hash, frontier } = from
  const records = waiting.map(({ event, seal, writer }) => {
    const holds = sealing.holds(event, writer, seal)
    const believed = holds ? event : canonicalJson(tampered(event))
    const place = { at, log: from.log, prev: hash, seq: seq + 1, writer: holds ? writer : '' }
    const text = recordText(believed, place)
    seq += 1
    const { record, leaf } = hashing.both(text)
    hash = record
    frontier = withLeaf(hashing, frontier, leaf)
    return { seq, at, text, hash, event: readEvent(believed), isBelieved: holds }
  })
  return { head: { log: from.log, seq, at, hash, frontier }, records }
}

/** The event of a text that this product wrote and sealed. */
const readEvent = (text: string): AuditEvent => JSON.parse(text)

/** Whatever was changed while it waited is kept as it was found. */
async function keepEvidence(
  within: Within,
  records: readonly Numbered[],
  waiting: readonly Waiting[],
): Promise<void> {
  for (const [n, { seq, isBelieved }] of records.entries()) {
    const found = waiting[n]
    if (isBelieved || found === undefined) continue
    const { event, seal, writer } = found
    await sql`insert into audit_evidence (seq, event, seal, writer)
      values (${seq}, ${event}, ${seal}, ${writer})`.execute(within)
  }
}

async function keepRecords(
  within: Within,
  records: readonly Numbered[],
  lastAt: string,
): Promise<void> {
  const [first] = records
  if (first === undefined) return
  if (lastAt === '' || monthOf(first.at) !== monthOf(lastAt))
    await sql`select audit_month(${monthOf(first.at)}::date)`.execute(within)
  const column = <T>(of: (record: Numbered) => T): readonly T[] => records.map(of)
  await sql`
    insert into audit_record (seq, at, text, hash, tenant, who, action, result)
    select * from unnest(
      ${column(({ seq }) => seq)}::bigint[],
      ${column(({ at }) => at)}::timestamptz[],
      ${column(({ text }) => text)}::text[],
      ${column(({ hash }) => hash)}::text[],
      ${column(({ event }) => event.what.tenant ?? null)}::text[],
      ${column(({ event }) => event.who.id)}::text[],
      ${column(({ event }) => event.how.action)}::text[],
      ${column(({ event }) => event.how.result)}::text[]
    )`.execute(within)
}
