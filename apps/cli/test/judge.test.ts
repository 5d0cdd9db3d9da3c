import { describe, expect, it } from 'vitest'
import { judged } from '../src/watching/judge.ts'
import type { Seen } from '../src/watching/seen.ts'
import { nothingYet, type WatchState } from '../src/watching/state.ts'

const minute = 60_000
const start = Date.parse('2026-11-24T00:00:00Z')
const round = { at: start, interval: minute, isPlanned: false, channels: ['mail a@example.jp'] }
const page = (ok: boolean): Seen => ({
  id: 'page/131016',
  what: '自治体 131016 のページ',
  ok,
  seen: ok ? '200 と答えました。' : '502 と答えました。',
})
/** What a row of rounds, a minute apart, comes to. */
const rounds = (
  before: WatchState,
  from: number,
  ...seen: readonly (readonly Seen[])[]
): WatchState =>
  seen.reduce<WatchState>(
    (state, one, n) => judged(state, one, { ...round, at: from + n * minute }),
    before,
  )

describe('what a round of the watcher comes to', () => {
  it('is told once when something begins, again after an hour, and when it is over', () => {
    const down = rounds(nothingYet, start, [page(true)], [page(false)], [page(false)])
    expect(down.waiting).toMatchObject([
      {
        subject: '【税守の見張り】異常: 自治体 131016 のページ',
        text: expect.stringContaining('502 と答えました。'),
        left: round.channels,
      },
    ])
    const hours = rounds(down, start + 62 * minute, [page(false)])
    expect(hours.waiting).toHaveLength(2)
    expect(hours.waiting[1]?.text).toContain('から続いています')
    const over = rounds(hours, start + 63 * minute, [page(true)], [page(true)])
    expect(over.waiting).toHaveLength(3)
    expect(over.waiting[2]?.subject).toContain('復旧')
    expect(over.faults).toEqual({})
  })

  it('tells in one message of all that begins at once', () => {
    const other = { ...page(false), id: 'worker', what: '自動の処理' }
    const { waiting } = rounds(nothingYet, start, [page(false), other])
    expect(waiting).toMatchObject([{ subject: expect.stringContaining('ほか1件') }])
  })

  it('says nothing while the service is planned to be down, and speaks where it stays so', () => {
    const planned = judged(nothingYet, [page(false)], { ...round, isPlanned: true })
    expect(planned).toMatchObject({ waiting: [], faults: {} })
    expect(rounds(planned, start + minute, [page(false)]).waiting).toHaveLength(1)
  })

  it('remembers what was not looked at, and takes it for no recovery', () => {
    const down = rounds(nothingYet, start, [page(false)], [])
    expect(Object.keys(down.faults)).toEqual(['page/131016'])
    expect(down.waiting).toHaveLength(1)
  })

  it('remembers when nothing was watched', () => {
    const before = rounds(nothingYet, start, [page(true)])
    expect(rounds(before, start + 2 * minute, [page(true)]).gaps).toEqual([])
    expect(rounds(before, start + 10 * minute, [page(true)]).gaps).toEqual([
      { from: start, to: start + 10 * minute },
    ])
  })
})
