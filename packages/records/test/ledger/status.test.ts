import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  newestOf,
  standingOf,
  statusOf,
  type Need,
  type Outcome,
  type Proof,
  type Way,
} from '@zeimori/records'
import { day, hour, moment, need, now, proof, running } from './given.ts'

const outcomes: readonly Outcome[] = ['pass', 'fail', 'error', 'skipped', 'absent']
const ways: readonly Way[] = ['probe', 'record', 'attestation']

const anyProof: fc.Arbitrary<Proof> = fc
  .record({
    way: fc.constantFrom(...ways),
    outcome: fc.constantFrom(...outcomes),
    targets: fc.nat({ max: 3 }),
    age: fc.integer({ min: -2 * day, max: 400 * day }),
    version: fc.constantFrom('v1', 'v0'),
  })
  .map(({ age, version, ...rest }) =>
    proof({
      ...rest,
      effectiveAt: now - age,
      collectedAt: now - age,
      of: { ...running, version },
    }),
  )
const anyNeed: fc.Arbitrary<Need> = fc
  .record({
    way: fc.constantFrom(...ways),
    proofs: fc.array(anyProof, { maxLength: 5 }),
    validity: fc.constantFrom<Need['validity']>(
      { kind: 'span', milliseconds: 26 * hour },
      { kind: 'second-next-month', day: 10 },
      { kind: 'until-change', milliseconds: 7 * day },
      { kind: 'until-change', milliseconds: undefined },
      { kind: 'event' },
    ),
    events: fc.option(fc.nat({ max: 2 }), { nil: undefined }),
  })
  .map((changes) => need(changes.proofs, changes))

describe('the status of a requirement', () => {
  it('is 対応済 only while everything is shown', () => {
    expect(statusOf([need([proof()])], moment)).toBe('met')
    expect(statusOf([need([proof()]), need([])], moment)).toBe('partial')
    expect(statusOf([], moment)).toBe('unchecked')
  })

  it('is 未対策 as soon as one thing fails, whatever else is shown', () => {
    const failing = need([proof(), proof({ outcome: 'fail', effectiveAt: now - 1_000 })])
    expect(statusOf([need([proof()]), failing], moment)).toBe('unmet')
  })

  it('is 要再確認 when all that there is has expired, and 未検査 when there never was anything', () => {
    const old = proof({ effectiveAt: now - 27 * hour, collectedAt: now - 27 * hour })
    expect(statusOf([need([old])], moment)).toBe('recheck')
    expect(statusOf([need([])], moment)).toBe('unchecked')
  })

  it.each(['version', 'settings', 'certificate', 'contract'] as const)(
    'is 要再確認 at once when the %s is another',
    (changed) => {
      const needs = [
        need([proof()], { validity: { kind: 'until-change', milliseconds: undefined } }),
      ]
      expect(statusOf(needs, moment)).toBe('met')
      expect(statusOf(needs, { now, as: { ...running, [changed]: 'x' } })).toBe('recheck')
    },
  )

  it('needs the probe and the record where a requirement asks for both', () => {
    const record = need([proof()], { way: 'record' })
    expect(statusOf([need([proof()]), record], moment)).toBe('partial')
    const written = need([proof({ way: 'record' })], { way: 'record' })
    expect(statusOf([need([proof()]), written], moment)).toBe('met')
  })

  it('takes nothing for an event that happened, and says so where none did', () => {
    const restore = { validity: { kind: 'event' } as const, way: 'record' as const }
    expect(statusOf([need([], { ...restore, events: 0 })], moment)).toBe('no-event')
    expect(statusOf([need([], restore)], moment)).toBe('unchecked')
    expect(statusOf([need([proof({ way: 'record' })], { ...restore, events: 2 })], moment)).toBe(
      'unchecked',
    )
    expect(statusOf([need([proof({ way: 'record' })], { ...restore, events: 1 })], moment)).toBe(
      'met',
    )
  })

  it('a monthly report holds until the end of the 10th of the month after next, in Japan', () => {
    // 令和8年10月31日 23:59 in Japan: until the end of 12月10日.
    const october = Date.UTC(2026, 9, 31, 14, 59)
    const end = Date.UTC(2026, 11, 10, 15)
    const report = need([proof({ way: 'record', effectiveAt: october, collectedAt: october })], {
      way: 'record',
      validity: { kind: 'second-next-month', day: 10 },
    })
    expect(standingOf(report, { now: end - 1, as: running })).toBe('shown')
    expect(standingOf(report, { now: end, as: running })).toBe('stale')
  })

  it('a failure does not mend by waiting', () => {
    const failed = proof({ outcome: 'fail', effectiveAt: now - 90 * day, collectedAt: now - day })
    expect(statusOf([need([failed])], moment)).toBe('unmet')
  })

  it('proof of tomorrow, from a clock that was set back, does not count', () => {
    expect(statusOf([need([proof({ effectiveAt: now + 1 })])], moment)).toBe('unchecked')
  })

  it('nothing looked at is no pass', () => {
    expect(statusOf([need([proof({ targets: 0 })])], moment)).toBe('unmet')
  })

  it('errors, skips and absent parts never change it', () => {
    fc.assert(
      fc.property(
        fc.array(anyNeed, { maxLength: 4 }),
        anyProof.filter(({ outcome }) => !['pass', 'fail'].includes(outcome)),
        (needs, nothing) => {
          const more = needs.map((one) => ({ ...one, proofs: [...one.proofs, nothing] }))
          expect(statusOf(more, moment)).toBe(statusOf(needs, moment))
        },
      ),
    )
  })

  it.each([
    ['a failure', { outcome: 'fail' }, 'unmet'],
    ['nothing looked at', { targets: 0 }, 'unmet'],
    ['what ran otherwise', { of: { ...running, settings: 's0' } }, 'recheck'],
    ['what has ended', { validUntil: now }, 'recheck'],
  ] as const)('of two of one moment %s counts, whichever comes first', (_what, worse, status) => {
    const good = proof({ id: 'z' })
    const bad = proof({ id: 'a', ...worse })
    expect(statusOf([need([good, bad])], moment)).toBe(status)
    expect(statusOf([need([bad, good])], moment)).toBe(status)
  })

  it('of two alike the same one counts in whatever order they come', () => {
    const [one, other] = [proof({ id: 'a' }), proof({ id: 'b' })]
    expect(newestOf(need([one, other]), moment)).toBe(other)
    expect(newestOf(need([other, one]), moment)).toBe(other)
  })

  it('is met only where every need that is due has a pass', () => {
    fc.assert(
      fc.property(fc.array(anyNeed, { minLength: 1, maxLength: 4 }), (needs) => {
        if (statusOf(needs, moment) !== 'met') return
        for (const one of needs)
          expect(
            one.events === 0 || one.proofs.some((p) => p.way === one.way && p.outcome === 'pass'),
          ).toBe(true)
      }),
    )
  })

  it('does not depend on the order of the needs or of the proofs', () => {
    fc.assert(
      fc.property(fc.array(anyNeed, { maxLength: 4 }), (needs) => {
        const turned = needs
          .toReversed()
          .map((one) => ({ ...one, proofs: one.proofs.toReversed() }))
        expect(statusOf(turned, moment)).toBe(statusOf(needs, moment))
      }),
    )
  })

  it('never gets better by waiting', () => {
    const rank = { unmet: 0, unchecked: 1, recheck: 1, partial: 2, 'no-event': 3, met: 3 } as const
    fc.assert(
      fc.property(
        fc.array(anyNeed, { maxLength: 4 }),
        fc.nat({ max: 500 * day }),
        (needs, wait) => {
          const known = needs.map((one) => ({
            ...one,
            proofs: one.proofs.filter(({ effectiveAt }) => effectiveAt <= now),
          }))
          const before = rank[statusOf(known, moment)]
          const after = rank[statusOf(known, { now: now + wait, as: running })]
          expect(after).toBeLessThanOrEqual(before)
        },
      ),
    )
  })
})
