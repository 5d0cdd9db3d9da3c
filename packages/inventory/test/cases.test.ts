import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  caseStanding,
  follow,
  readOsv,
  type Advisory,
  type Case,
  type CaseRecord,
  type Look,
  type Software,
} from '../src/index.ts'
import { looksAt, run, simulations } from './simulated.ts'

const day = 24 * 60 * 60 * 1000
/** Ten in the morning in Japan. */
const start = Date.parse('2026-11-02T01:00:00Z')

const advisory = (id: string, more: object = {}): Advisory => {
  const done = readOsv({
    id,
    modified: '2026-11-01T00:00:00Z',
    published: '2026-11-01T00:00:00Z',
    affected: [
      {
        package: { ecosystem: 'npm', name: 'mihon' },
        ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '2.0.0' }] }],
      },
    ],
    ...more,
  })
  if (!done.ok) throw new Error(done.problem)
  return done.advisory
}

const mihon = (version: string): Software => ({ ecosystem: 'npm', name: 'mihon', version })
const look = (advisories: readonly Advisory[], version = '1.0.0', at = start): Look => ({
  at,
  software: [mihon(version)],
  advisories,
  host: { release: '12' },
})
const after = (known: readonly Case[], one: Look): readonly Case[] =>
  follow(known, one).map((some) => some.one)
const changes = (known: readonly Case[], one: Look) =>
  follow(known, one).map(({ change }) => change)
const only = (all: readonly Case[]): Case => {
  const [one, ...more] = all
  if (one === undefined || more.length > 0) throw new Error(`${all.length} cases`)
  return one
}

describe('a weakness of what runs here', () => {
  it('is one case under all its names, whatever the order of the feed, and its clock begins once', () => {
    const ghsa = advisory('GHSA-1', { aliases: ['CVE-2026-1'], published: '2026-11-02T00:00:00Z' })
    const debian = advisory('CVE-2026-1')
    const cases = after([], look([ghsa, debian]))
    expect(only(cases)).toMatchObject({
      names: ['CVE-2026-1', 'GHSA-1'],
      publishedAt: Date.parse('2026-11-01T00:00:00Z'),
      fixedIn: '2.0.0',
      versions: ['1.0.0'],
      state: 'open',
    })
    expect(changes(cases, look([debian, ghsa]))).toEqual([undefined])
    // A name that comes later leads to the same case.
    const alone = after([], look([ghsa]))
    expect(changes(alone, look([ghsa, debian]))).toEqual(['earlier'])
  })

  it('is due seven days after its publication, and no change of its publication makes it later', () => {
    const open = after([], look([advisory('X-1')]))
    const due = (one: Case): string => {
      const standing = caseStanding(one, [], start)
      return standing.state === 'done' ? 'done' : new Date(standing.endAt).toISOString()
    }
    // The end of 8 November in Japan.
    expect(due(only(open))).toBe('2026-11-08T15:00:00.000Z')
    const later = advisory('X-1', { published: '2026-11-05T00:00:00Z', summary: '直した文' })
    expect(changes(open, look([later], '1.0.0', start + day))).toEqual(['told-anew'])
    expect(due(only(after(open, look([later], '1.0.0', start + day))))).toBe(due(only(open)))
    // A publisher whose clock is ahead gives nobody more time.
    const ahead = advisory('X-2', { published: '2030-01-01T00:00:00Z' })
    expect(only(after([], look([ahead]))).publishedAt).toBe(start)
  })

  it('is over only when it is mended, taken back or corrected; what fell out of a feed stays open', () => {
    const open = after([], look([advisory('X-1')]))
    expect(changes(open, look([]))).toEqual([undefined])
    expect(changes(open, look([advisory('X-1')], '2.0.0'))).toEqual(['mended'])
    const back = advisory('X-1', { withdrawn: '2026-11-03T00:00:00Z' })
    expect(changes(open, look([back]))).toEqual(['withdrawn'])
    const other = advisory('X-1', {
      affected: [
        {
          package: { ecosystem: 'npm', name: 'mihon' },
          ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '0.9.0' }] }],
        },
      ],
    })
    expect(changes(open, look([other]))).toEqual(['corrected'])
    // And it begins where it began when it comes back.
    const withdrawn = after(open, look([back]))
    const again = follow(withdrawn, look([advisory('X-1')], '1.0.0', start + 20 * day))
    expect(again[0]?.change).toBe('reopened')
    const standing = caseStanding(only(again.map(({ one }) => one)), [], start + 20 * day)
    expect(standing).toMatchObject({ state: 'over', step: 'verified' })
  })

  it('was published when its advisory says, to the millisecond', () => {
    for (const published of ['2024-02-29T23:59:59Z', '2026-10-31T15:00:00.123Z'])
      expect(only(after([], look([advisory('X-1', { published })]))).publishedAt).toBe(
        Date.parse(published),
      )
  })

  it('is due step by step, and later only by what was agreed', () => {
    const one = only(after([], look([advisory('X-1')])))
    const at = (days: number, ...records: readonly CaseRecord[]) =>
      caseStanding(one, records, start + days * day)
    expect(at(2)).toMatchObject({ state: 'running', step: 'verified' })
    expect(at(3)).toMatchObject({ state: 'over', step: 'verified' })
    const verified: CaseRecord = { kind: 'verified', at: start + day }
    expect(at(3, verified)).toMatchObject({ state: 'running', step: 'agreed' })
    const agreed: CaseRecord = { kind: 'agreed', at: start + 4 * day }
    expect(at(5, verified, agreed)).toMatchObject({ state: 'running', step: 'applied' })
    expect(at(7, verified, agreed)).toMatchObject({ state: 'over', step: 'applied' })
    const until = Math.floor((start + 20 * day + 9 * 60 * 60 * 1000) / day)
    const extended: CaseRecord = { kind: 'extended', at: start + 5 * day, until }
    expect(at(7, verified, extended)).toMatchObject({ state: 'running', step: 'applied' })
    expect(at(30, verified, extended)).toMatchObject({ state: 'over' })
    const exempt: CaseRecord = { kind: 'not-affected', at: start, until }
    expect(at(9, exempt)).toEqual({ state: 'done' })
    expect(at(30, exempt)).toMatchObject({ state: 'over', step: 'verified' })
  })

  it('is never missed, whatever publishers do, and a look that comes again changes nothing', () => {
    fc.assert(
      fc.property(simulations, (one) => {
        expect(run(one)).toEqual({ missed: [], changedAgain: 0 })
      }),
      { numRuns: 300, seed: 20_261_123 },
    )
  })

  it('takes the same advisories in any order', () => {
    fc.assert(
      fc.property(simulations, (one) => {
        for (const at of looksAt(one).slice(-3)) {
          const turned = at.advisories.toReversed()
          expect(follow([], { ...at, advisories: turned })).toEqual(follow([], at))
        }
      }),
      { numRuns: 100, seed: 20_261_123 },
    )
  })
})
