import {
  followChain,
  madeHash,
  signedTree,
  type Alarm,
  type Break,
  type Checkpoint,
  type Hash,
} from '@zeimori/records'
import { hashing } from '../hashing.ts'
import type { Hashed } from './hash-segment.ts'
import { hashers } from './hashers.ts'
import { openSegment } from './segment.ts'

export type LogCheck = {
  /** How many records were read and believed. */
  readonly size: number
  readonly broken: Break | undefined
  /** What happened to the events that were believed before they had their numbers. */
  readonly alarms: readonly Alarm[]
  /** The root over all that was read; where the log is broken, over some of what was believed. */
  readonly root: Hash
  /** Events that a process had begun when it was killed; means nothing where the log is broken. */
  readonly unfinished: number
}

/** A log that is being read. */
export type FollowedLog = {
  /** The next record. What comes after a break is not looked at. */
  readonly add: (record: RecordBytes) => void
  /**
   * Waits until few enough records are under way, so that reading does not run ahead of looking.
   * @param all waits for all of them
   * @returns the break, if one is known by now
   */
  readonly settle: (all?: 'all') => Promise<Break | undefined>
  /** @param broken what was found elsewhere in records whose chain holds */
  readonly end: (broken?: Break) => Promise<LogCheck>
  /** Ends the threads. */
  readonly close: () => Promise<void>
}

/** A stored record, in UTF-8. */
export type RecordBytes = {
  readonly seq: number
  readonly hash: Buffer
  readonly text: Buffer
}

/** What the chain looks at first: the time at the start, and at the end the place and the writer's mark. */
const startLength = 50
const endLength = 220

/** The records that are hashed, from here to the next of these. */
type UnderWay = {
  readonly before: number
  readonly count: number
  /** The break of the chain at its last record. */
  readonly broke: Break | undefined
  readonly hashed: Promise<Hashed>
}

/**
 * Follows a log. The chain is followed here, record by record, from the two ends of each text; segments of
 * records are hashed by threads at the same time. What both say is put together in the order of the records,
 * so that the first break is the one that looking at everything in turn would find.
 */
export function followLog(log: string, checkpoints: readonly Checkpoint[]): FollowedLog {
  const chain = followChain(log, hashing.empty)
  const tree = signedTree({ hashing, log, checkpoints })
  const threads = hashers()
  const underWay: UnderWay[] = []
  // A segment ends where a root was signed.
  const signed = new Set(checkpoints.map(({ size }) => size))
  let segment = openSegment(0)
  let added = 0
  let chainBroke: Break | undefined
  let believed = 0
  let broken = tree.grow([])

  const closeSegment = (): void => {
    const count = segment.count()
    if (count === 0) return
    const hashed = threads.hash(segment.close())
    // Whoever waits for it is told what went wrong.
    hashed.catch(() => undefined)
    underWay.push({ before: added - count, count, broke: chainBroke, hashed })
    segment = openSegment(added)
  }

  const judge = ({ before, count, broke }: UnderWay, { edited, subtrees }: Hashed): void => {
    const last = before + count
    const editedAt = edited === undefined ? Infinity : before + edited + 1
    // A record whose number does not fit is not looked at any further.
    const isUnread = editedAt === last && (broke?.kind === 'gap' || broke?.kind === 'order')
    if (editedAt <= last && !isUnread) broken = { kind: 'edited', seq: editedAt }
    else
      broken =
        broke ?? tree.grow(subtrees.map(({ leaves, root }) => ({ leaves, root: madeHash(root) })))
    if (broken === undefined || broken.kind === 'rewritten') believed = last
    else believed = Math.min(editedAt, last) - 1
  }

  const settle: FollowedLog['settle'] = async (all) => {
    if (all === 'all') closeSegment()
    const most = all === 'all' ? 0 : threads.atOnce
    for (const next of underWay.splice(0, Math.max(0, underWay.length - most))) {
      if (broken === undefined) judge(next, await next.hashed)
    }
    return broken
  }

  return {
    add: ({ seq, hash, text }) => {
      if (broken !== undefined || chainBroke !== undefined) return
      segment.add(hash, text)
      added += 1
      chainBroke = chain.next({
        seq,
        hash: hash.toString('latin1'),
        start: text.toString('latin1', 0, Math.min(startLength, text.length)),
        end: text.toString('utf8', Math.max(0, text.length - endLength)),
        text: () => text.toString(),
      })
      if (chainBroke !== undefined || segment.isFull() || signed.has(added)) closeSegment()
    },
    settle,
    end: async (found) => {
      await settle('all')
      if (broken === undefined && found?.kind === 'columns') believed = found.seq - 1
      broken ??= found ?? tree.end()
      return {
        size: believed,
        broken,
        alarms: chain.alarms().filter(({ seq }) => seq <= believed),
        root: tree.root(),
        unfinished: chain.unfinished(),
      }
    },
    close: () => threads.close(),
  }
}
