import { randomUUID } from 'node:crypto'
import type { Seen } from './seen.ts'
import type { Fault, Gap, Notice, WatchState } from './state.ts'

/** While it lasts, it is told again so often, in milliseconds. */
const again = 3_600_000
/** How long it is remembered that nothing was watched. */
const gapsKept = 31 * 86_400_000
/** A round that comes later than so many intervals leaves a gap. */
const late = 2.5
/** More than this nobody would read: the oldest that reached nobody are let go first. */
const mostWaiting = 500

export type Round = {
  readonly at: number
  /** From one round to the next, in milliseconds. */
  readonly interval: number
  /** The service is planned to be down: what is not well is remembered, and nobody is told. */
  readonly isPlanned: boolean
  /** The channels over which people are told. */
  readonly channels: readonly string[]
}

/** Takes in what a round has seen: what is new, what is over, and whom to tell. */
export function judged(
  before: WatchState,
  seen: readonly Seen[],
  { at, interval, isPlanned, channels }: Round,
): WatchState {
  const known = before.faults
  const bad = isPlanned ? [] : seen.filter(({ ok }) => !ok)
  const isDue = ({ id }: Seen): boolean => at - (known[id]?.told ?? 0) >= again
  const told = bad.filter(isDue)
  const over = seen.filter(({ id, ok }) => ok && known[id] !== undefined)
  // What was not looked at this time is as it was.
  const unseen = Object.entries(known).filter(([id]) => !seen.some((one) => one.id === id))
  const kept = isPlanned
    ? Object.entries(known).filter(([id]) => !over.some((one) => one.id === id))
    : unseen
  const faults: Readonly<Record<string, Fault>> = Object.fromEntries([
    ...kept,
    ...bad.map((one): readonly [string, Fault] => [
      one.id,
      {
        what: one.what,
        seen: one.seen,
        since: known[one.id]?.since ?? at,
        told: isDue(one) ? at : (known[one.id]?.told ?? at),
      },
    ]),
  ])
  const lines = [
    ...told.map(({ id, what, seen: words }) => {
      const since = known[id]?.since
      return since === undefined
        ? `× ${what}: ${words}`
        : `× ${what}: ${words}（${clockText(since)} から続いています）`
    }),
    ...over.map(
      ({ id, what, seen: words }) =>
        `○ ${what}: 戻りました。${words}（${clockText(known[id]?.since ?? at)} から）`,
    ),
  ]
  const news = lines.length === 0 ? [] : [noticeOf(told, over, lines, at, channels)]
  return {
    lastRound: at,
    gaps: gapsWith(before, at, interval),
    faults,
    waiting: [...before.waiting, ...news].slice(-mostWaiting),
  }
}

function noticeOf(
  told: readonly Seen[],
  over: readonly Seen[],
  lines: readonly string[],
  at: number,
  channels: readonly string[],
): Notice {
  const [first] = told.length > 0 ? told : over
  const more = (told.length > 0 ? told : over).length - 1
  const rest = more > 0 ? `ほか${more}件` : ''
  const word = told.length > 0 ? '異常' : '復旧'
  return {
    id: randomUUID(),
    at,
    subject: `【税守の見張り】${word}: ${first?.what ?? ''}${rest}`,
    text: [
      ...lines,
      '',
      `見た時刻: ${clockText(at)}`,
      'この知らせは、サービスとは別に動く見張りから送っています。',
    ].join('\n'),
    left: channels,
  }
}

function gapsWith({ lastRound, gaps }: WatchState, at: number, interval: number): readonly Gap[] {
  const recent = gaps.filter(({ to }) => at - to < gapsKept)
  const isLate = lastRound !== undefined && at - lastRound > late * interval
  return isLate ? [...recent, { from: lastRound, to: at }] : recent
}

const inJapan = new Intl.DateTimeFormat('ja-JP', {
  timeZone: 'Asia/Tokyo',
  dateStyle: 'medium',
  timeStyle: 'medium',
})

/** A moment as people read it. */
export const clockText = (at: number): string => inJapan.format(at)
