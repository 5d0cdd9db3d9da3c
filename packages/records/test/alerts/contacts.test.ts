import { describe, expect, it } from 'vitest'
import {
  alertKindNames,
  alertKinds,
  contactStanding,
  isMorePressing,
  isNeverQuiet,
  isWithinHours,
  readClock,
  syslogMessage,
} from '../../src/index.ts'

/** A moment in Japan. */
const at = (text: string): number => new Date(`${text}+09:00`).getTime()

describe('the hours of a contact', () => {
  const office = { days: 'business', from: 8 * 60 + 30, to: 17 * 60 + 15 } as const
  it.each([
    ['2026-11-24T08:29', false],
    ['2026-11-24T08:30', true],
    ['2026-11-24T17:14', true],
    ['2026-11-24T17:15', false],
    // 勤労感謝の日, a Saturday, and the turn of the year
    ['2026-11-23T10:00', false],
    ['2026-11-28T10:00', false],
    ['2026-12-29T10:00', false],
  ])('are an office’s at %s: %s', (text, open) =>
    expect(isWithinHours(office, at(text))).toBe(open),
  )

  const night = { days: 'business', from: 22 * 60, to: 6 * 60 } as const
  it.each([
    ['2026-11-24T22:00', true],
    ['2026-11-25T05:59', true],
    ['2026-11-25T06:00', false],
    // The night after Friday belongs to Friday; the one after Sunday to Sunday.
    ['2026-11-28T03:00', true],
    ['2026-11-30T03:00', false],
  ])('go over midnight at %s: %s', (text, open) =>
    expect(isWithinHours(night, at(text))).toBe(open),
  )

  it('are all day where both ends are the same, in years without announced holidays too', () => {
    for (const text of ['2026-01-01T00:00', '2026-01-01T12:00', '2080-01-01T23:59'])
      expect(isWithinHours({ days: 'all', from: 0, to: 0 }, at(text))).toBe(true)
    expect(isWithinHours(office, at('2080-01-01T12:00'))).toBe(true)
  })
  it.each([
    ['8:30', 510],
    ['０８：３０', 510],
    ['24:00', 1440],
    ['24:01', undefined],
    ['8:60', undefined],
    ['8', undefined],
    ['朝', undefined],
  ])('read 「%s」 as %s', (text, minutes) => expect(readClock(text)).toBe(minutes))
})

it('a contact that nobody answered for a month and ten days is not known to work any more', () => {
  const day = 24 * 60 * 60_000
  expect(contactStanding(undefined, 0)).toBe('never')
  expect(contactStanding(0, 41 * day)).toBe('verified')
  expect(contactStanding(0, 42 * day)).toBe('stale')
})

it('alerts are ordered by how pressing they are, and some are never kept silent', () => {
  expect(isMorePressing('urgent', 'warning')).toBe(true)
  expect(isMorePressing('notice', 'notice')).toBe(false)
  expect(alertKindNames.filter(isNeverQuiet)).toEqual([
    'intrusion',
    'tampering',
    'c2',
    'malware',
    'leak',
  ])
})

describe('a message of syslog', () => {
  const alert = {
    id: 'a1',
    kind: 'tampering',
    severity: 'urgent',
    state: 'triggered',
    scope: '131016',
    rule: 'manifest',
    drill: false,
    at: at('2026-11-24T09:00'),
  } as const
  it('is one of RFC 5424', () => {
    expect(syslogMessage(alert, 'host 1')).toBe(
      `<130>1 2026-11-24T00:00:00.000Z host1 zeimori - ALERT - \ufeff${alertKinds.tampering.name}: triggered alert=a1 scope=131016 rule=manifest`,
    )
  })
  it('says of a drill that it is one, and presses nobody', () => {
    const text = syslogMessage({ ...alert, drill: true }, '')
    expect(text).toMatch(/^<133>1 \S+ - zeimori - ALERT - \ufeff【訓練】 /)
  })
})
