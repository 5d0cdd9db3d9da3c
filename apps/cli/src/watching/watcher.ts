import { setTimeout as pause } from 'node:timers/promises'
import { channelsOf, delivered } from './notify.ts'
import { judged } from './judge.ts'
import { lookAtPages, otherLooks } from './looks.ts'
import type { Answer } from './pulse.ts'
import { receivePulse, type Receiver } from './receive.ts'
import { look, type Look, type Seen } from './seen.ts'
import { readWatchSettings, type WatchSettings } from './settings.ts'
import { readState, writeState, type WatchState } from './state.ts'

/** What is not well is looked at once more, so many milliseconds later, before anybody is told. */
export type Pace = { readonly onceMore: number; readonly deliver: number }
const usualPace: Pace = { onceMore: 5_000, deliver: 10_000 }

/** Without a pulse for so long, in milliseconds, the worker counts as dead. */
const pulseless = 120_000
const day = 86_400_000
/** After so many intervals without a round the watcher itself is no longer well. */
const lateAfter = 3
/** A message that should have left so long ago, in seconds, is stuck. */
const stuck = 600

/** The watcher at work. */
export type RunningWatcher = {
  /** Where the worker's pulse comes in; undefined where none is waited for. */
  readonly port: number | undefined
  readonly stop: () => Promise<void>
}

/**
 * Goes round, and tells of what is not well, until it is stopped.
 * @param report told of what went wrong with the watcher itself
 * @throws a problem in words where it cannot begin
 */
export async function startWatcher(
  file: string,
  report: (problem: string) => void,
  pace: Pace = usualPace,
): Promise<RunningWatcher> {
  let settings = readWatchSettings(file)
  let state = readState(settings.state)
  const begun = Date.now()
  const itself = (): Answer => {
    const now = Date.now()
    const since = now - Math.max(begun, state.lastRound ?? 0)
    return {
      goesRound: since < lateAfter * settings.interval * 1000,
      interval: settings.interval,
      gaps: state.gaps.filter(({ to }) => now - to < day).length,
    }
  }
  const receiver = settings.pulse && (await receivePulse(settings.pulse, itself))
  const ended = new AbortController()
  const { signal } = ended
  const keep = (next: WatchState): void => {
    state = next
    writeState(settings.state, next)
  }
  const round = async (): Promise<void> => {
    // What is planned and who is told may have changed; what cannot be read changes nothing.
    try {
      settings = readWatchSettings(file)
    } catch (error) {
      report(saying(error))
    }
    const seen = await seenTwice(settings, receiver, begun, pace.onceMore)
    const at = Date.now()
    keep(
      judged(state, seen, {
        at,
        interval: settings.interval * 1000,
        isPlanned: settings.planned.some(({ from, to }) => +from <= at && at <= +to),
        channels: [...channelsOf(settings).keys()],
      }),
    )
  }
  const deliver = async (): Promise<void> => {
    const { waiting } = state
    if (waiting.length === 0) return
    const left = await delivered(waiting, channelsOf(settings))
    // What a round has added meanwhile stays.
    const added = state.waiting.filter(({ id }) => !waiting.some((one) => one.id === id))
    keep({ ...state, waiting: [...left, ...added] })
  }
  const again = async (doing: () => Promise<void>, rest: () => number): Promise<void> => {
    while (!signal.aborted) {
      const start = performance.now()
      await doing().catch((error: unknown) => report(saying(error)))
      const left = Math.max(0, start + rest() - performance.now())
      await pause(left, undefined, { signal }).catch(() => undefined)
    }
  }
  const atWork = [again(round, () => settings.interval * 1000), again(deliver, () => pace.deliver)]
  return {
    port: receiver?.port,
    stop: async () => {
      ended.abort()
      await Promise.all(atWork)
      await receiver?.stop()
    },
  }
}

const saying = (error: unknown): string =>
  error instanceof Error ? error.message : '思わぬことが起きました。'

/** What is well the second time was a moment's matter. */
async function seenTwice(
  settings: WatchSettings,
  receiver: Receiver | undefined,
  begun: number,
  onceMore: number,
): Promise<readonly Seen[]> {
  const all = async (): Promise<readonly Seen[]> => {
    const now = (): Date => new Date()
    const others = [...otherLooks(settings, now), ...pulseLooks(receiver, begun)]
    const [pages, ...rest] = await Promise.all([
      lookAtPages(settings, now),
      ...others.map((one) => one()),
    ])
    return [...pages, ...rest]
  }
  const first = await all()
  if (first.every(({ ok }) => ok)) return first
  await pause(onceMore)
  return all()
}

/** What the worker says, and whether it says anything. */
function pulseLooks(receiver: Receiver | undefined, begun: number): readonly Look[] {
  if (receiver === undefined) return []
  const last = receiver.last()
  const silent = Date.now() - (last?.came ?? begun)
  const worker = look('worker', '自動の処理', async () => ({
    ok: silent < pulseless,
    seen:
      last === undefined
        ? 'まだ知らせが来ていません。'
        : `最後の知らせは${Math.round(silent / 1000)}秒前です。`,
  }))
  // What a dead worker said last says nothing any more.
  if (last === undefined || silent >= pulseless) return [worker]
  const { database, overdue } = last.pulse
  return [
    worker,
    look('database', 'データベース', async () => ({
      ok: database,
      seen: database ? '答えています。' : '答えません。',
    })),
    look('mail', 'サービスからのメール', async () => ({
      ok: overdue < stuck,
      seen: `出るはずの時刻から${Math.round(overdue / 60)}分待っています。`,
    })),
  ]
}
