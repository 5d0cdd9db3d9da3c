import type { WatcherFacts } from '../facts.ts'
import { probe } from '../probe.ts'

const good: WatcherFacts = { answered: true, goesRound: true, interval: 60, gaps: 0 }
/** In seconds. */
const longestInterval = 60

/** Somebody outside looks every minute whether the service lives, and has done so all day. (tochigi-2-6-a) */
export const watcherRounds = probe<WatcherFacts>({
  id: 'watcher/rounds',
  version: 1,
  title: '外からの見張りが60秒ごとに見回り、この24時間に欠けていない',
  controls: ['mon-alive'],
  part: 'watcher',
  byHand: '見張りの機械で ./zeimori watch --config 設定 status を実行します。',
  retrieve: async ({ watcher }) => {
    if (watcher === undefined) throw new TypeError('there is no watcher')
    return watcher()
  },
  analyze: ({ answered, goesRound, interval, gaps }) =>
    answered
      ? [
          { target: '見回り', ok: goesRound, seen: goesRound ? '続いている' : '止まっている' },
          { target: '間かく', ok: interval <= longestInterval, seen: `${interval}秒` },
          { target: 'この24時間の欠測', ok: gaps === 0, seen: `${gaps}回` },
        ]
      : [{ target: '見張り', ok: false, seen: '答えない' }],
  samples: {
    good: { watched: good },
    bad: {
      silent: { answered: false, goesRound: false, interval: 0, gaps: 0 },
      'standing still': { ...good, goesRound: false },
      'seldom going round': { ...good, interval: 61 },
      'with a gap': { ...good, gaps: 1 },
    },
  },
  fault: { kind: 'watcher' },
})
