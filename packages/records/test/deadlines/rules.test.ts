import { describe, expect, it } from 'vitest'
import {
  daySteps,
  deadlinesAt,
  dueBy,
  remindersAt,
  type DueRule,
  type Fulfilment,
  type Schedule,
} from '@zeimori/records'

const at = (text: string): number => Date.parse(`${text}+09:00`)
const text = (moment: number): string =>
  new Date(moment + 9 * 3_600_000).toISOString().slice(0, 23).replace('T', ' ')

const week: DueRule = { kind: 'days', count: 7 }
const endOf = (day: string): string => `${day} 23:59:59.999`

describe('when something is due', () => {
  it.each<[string, DueRule, string, string]>([
    ['契約後1週間', week, '2026-12-28T17:30', endOf('2027-01-04')],
    ['閉庁日は前倒し', { ...week, closed: 'earlier' }, '2026-12-24T10:00', endOf('2026-12-28')],
    [
      '前倒ししても起点より後',
      { ...week, closed: 'earlier' },
      '2026-12-28T10:00',
      endOf('2027-01-04'),
    ],
    [
      '起点まで閉庁日なら動かさない',
      { kind: 'days', count: 3, closed: 'earlier' },
      '2026-12-30T10:00',
      endOf('2027-01-02'),
    ],
    ['翌月10日', { kind: 'next-month', day: 10 }, '2026-12-31T23:59', endOf('2027-01-10')],
    [
      '翌月10日が日曜',
      { kind: 'next-month', day: 10, closed: 'earlier' },
      '2026-12-01T00:00',
      endOf('2027-01-08'),
    ],
    ['翌月末', { kind: 'next-month', day: 31 }, '2028-01-31T09:00', endOf('2028-02-29')],
    ['90日', { kind: 'days', count: 90 }, '2027-12-01T09:00', endOf('2028-02-29')],
    ['180日', { kind: 'days', count: 180 }, '2026-11-23T00:00', endOf('2027-05-22')],
    ['四半期', { kind: 'months', count: 3 }, '2026-11-30T09:00', endOf('2027-02-28')],
    ['年1回', { kind: 'months', count: 12 }, '2028-02-29T09:00', endOf('2029-02-28')],
    ['30分', { kind: 'minutes', count: 30 }, '2026-12-31T23:45', '2027-01-01 00:15:00.000'],
    ['5営業日', { kind: 'business-days', count: 5 }, '2026-12-25T09:00', endOf('2027-01-07')],
    ['運用開始まで', { kind: 'before' }, '2027-04-01T00:00', endOf('2027-03-31')],
  ])('%s', (_, rule, from, expected) => {
    expect(text(dueBy(rule, at(from)))).toBe(expected)
  })
})

const record = (of: string, when: string, entered = when): Fulfilment => ({
  by: { kind: 'record', id: `${of} ${when}` },
  of,
  at: at(when),
  enteredAt: at(entered),
})

const contract: Schedule = { kind: 'event', rule: week }
const causes = [{ id: 'contract', at: at('2026-11-02T10:00') }]

describe('what meets a deadline', () => {
  it.each<[string, readonly Fulfilment[], string, unknown]>([
    ['nothing, until the last moment', [], '2026-11-09T23:59:59.999', ['open', undefined]],
    ['nothing, and it is over', [], '2026-11-10T00:00', ['over', undefined]],
    [
      'a record in time',
      [record('contract', '2026-11-09T23:59')],
      '2026-12-01T00:00',
      ['met', false],
    ],
    [
      'a record that is late',
      [record('contract', '2026-11-10T00:00')],
      '2026-12-01T00:00',
      ['met', true],
    ],
    [
      'no record of something else',
      [record('other', '2026-11-05T00:00')],
      '2026-11-20T00:00',
      ['over', undefined],
    ],
    [
      'no record from before it happened',
      [record('contract', '2026-11-02T09:59')],
      '2026-11-20T00:00',
      ['over', undefined],
    ],
    [
      'no record of tomorrow',
      [record('contract', '2026-11-08T00:00')],
      '2026-11-07T00:00',
      ['open', undefined],
    ],
  ])('%s', (_, done, now, expected) => {
    const [found] = deadlinesAt({ schedule: contract, causes, done }, at(now))
    expect([found?.state, found?.met?.late]).toEqual(expected)
  })

  it('says where it was entered late', () => {
    const done = [record('contract', '2026-11-09T12:00', '2026-11-12T12:00')]
    const standing = (now: string): unknown =>
      deadlinesAt({ schedule: contract, causes, done }, at(now))[0]
    expect(standing('2026-11-11T00:00')).toMatchObject({ state: 'over' })
    expect(standing('2026-11-13T00:00')).toMatchObject({
      state: 'met',
      met: { late: false, enteredLate: true },
    })
  })

  it('is met by what was done first, whichever was entered first', () => {
    const done = [
      record('contract', '2026-11-06T09:00', '2026-11-06T10:00'),
      record('contract', '2026-11-05T09:00', '2026-11-08T10:00'),
    ]
    const [found] = deadlinesAt({ schedule: contract, causes, done }, at('2026-11-30T00:00'))
    expect(found?.met?.by.id).toBe('contract 2026-11-05T09:00')
  })

  it('does not stretch ninety days by a record of a day before the last one', () => {
    const schedule: Schedule = {
      kind: 'since-last',
      rule: { kind: 'days', count: 90 },
      from: at('2026-04-01T00:00'),
    }
    const done = [
      record('', '2026-06-01T10:00'),
      record('', '2026-05-01T10:00', '2026-06-02T10:00'),
    ]
    const found = deadlinesAt({ schedule, causes: [], done }, at('2026-06-03T00:00'))
    expect(found.map(({ key, by, state }) => [key, text(by), state])).toEqual([
      ['2026-04-01', endOf('2026-06-30'), 'met'],
      ['2026-05-01', endOf('2026-07-30'), 'met'],
      ['2026-06-01', endOf('2026-08-30'), 'open'],
    ])
  })

  it('ends the periods of a contract with the contract', () => {
    const from = Math.floor((at('2026-04-01T00:00') + 9 * 3_600_000) / 86_400_000)
    const schedule: Schedule = {
      kind: 'every',
      months: 3,
      from,
      until: from + 99,
      due: { kind: 'next-month', day: 10 },
    }
    const found = deadlinesAt({ schedule, causes: [], done: [] }, at('2027-01-01T00:00'))
    expect(found.map(({ key, by }) => [key, text(by)])).toEqual([
      ['2026-04-01', endOf('2026-07-10')],
      ['2026-07-01', endOf('2026-08-10')],
    ])
  })
})

describe('reminders', () => {
  const circle = { schedule: contract, causes, done: [] }
  const sentAt = (now: string, behind = 0): unknown =>
    remindersAt(deadlinesAt(circle, at(now)), daySteps, at(now), () => behind).map(
      ({ step, to }) => [step, to],
    )

  it.each<[string, number, unknown]>([
    ['2026-11-03T09:00', 0, []],
    ['2026-11-06T07:59', 0, []],
    ['2026-11-06T08:00', 0, [[2, 'responsible']]],
    ['2026-11-06T12:00', 3, []],
    ['2026-11-09T08:00', 0, [[4, 'responsible']]],
    ['2026-11-10T08:00', 5, [[5, 'superior']]],
    ['2026-11-09T08:00', 6, []],
    ['2027-11-09T08:00', 6, [[8, 'superior']]],
  ])('at %s with %i steps behind', (now, behind, expected) => {
    expect(sentAt(now, behind)).toEqual(expected)
  })

  it('reminds anew of an opening that was put off', () => {
    const now = at('2027-03-31T09:00')
    const remindedOf = (opens: string, behind: ReadonlyMap<number, number>): unknown => {
      const opening = {
        schedule: { kind: 'event', rule: { kind: 'before' } },
        causes: [{ id: 'opening', at: at(opens) }],
        done: [],
      } as const
      return remindersAt(deadlinesAt(opening, now), daySteps, now, ({ by }) => behind.get(by) ?? 0)
    }
    const first = at('2027-04-01T00:00') - 1
    const later = at('2027-04-04T00:00') - 1
    const sent = new Map([[first, 5]])
    expect(remindedOf('2027-04-01T00:00', sent)).toEqual([])
    expect(remindedOf('2027-04-04T00:00', sent)).toEqual([
      { key: 'opening', by: later, step: 2, to: 'responsible' },
    ])
  })

  it('leaves in peace what is met', () => {
    const done = [record('contract', '2026-11-03T12:00')]
    const now = at('2026-11-06T09:00')
    expect(remindersAt(deadlinesAt({ ...circle, done }, now), daySteps, now, () => 0)).toEqual([])
  })
})
