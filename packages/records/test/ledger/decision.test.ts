import { describe, expect, it } from 'vitest'
import {
  assessed,
  longestDecision,
  prevailing,
  problemsWith,
  type Computed,
  type Decision,
} from '@zeimori/records'
import { day, now } from './given.ts'

const notNeeded: Decision = {
  kind: 'not-needed',
  decidedBy: 'a',
  decidedAt: now - day,
  reason: 'メールを送る機能がない',
  approvedBy: 'b',
  reviewAt: now + 100 * day,
}
const lower: Decision = {
  kind: 'lower',
  decidedBy: 'a',
  decidedAt: now - day,
  reason: '監査で指摘された',
  to: 'unmet',
  response: 'reduce',
}
const given = { conditional: false, computed: 'met' } as const

describe('what people say of a requirement', () => {
  it('may be taken with a reason, a second person and a day of review', () => {
    expect(problemsWith(notNeeded, given)).toEqual([])
    expect(problemsWith(lower, given)).toEqual([])
  })

  it.each([
    ['no-reason', { ...notNeeded, reason: '　' }],
    ['same-person', { ...notNeeded, approvedBy: 'a' }],
    ['no-review', { ...notNeeded, reviewAt: notNeeded.decidedAt }],
    ['review-too-late', { ...notNeeded, reviewAt: notNeeded.decidedAt + longestDecision + 1 }],
    ['unconditional', { ...notNeeded, kind: 'not-applicable' }],
    ['same-person', { ...notNeeded, kind: 'override', approvedBy: 'a' }],
  ] as const)('is refused: %s', (problem, decision) => {
    expect(problemsWith(decision, given)).toEqual([problem])
  })

  it('該当なし is for requirements with a condition', () => {
    const decision: Decision = { ...notNeeded, kind: 'not-applicable' }
    expect(problemsWith(decision, { ...given, conditional: true })).toEqual([])
    expect(assessed('unchecked', decision, now).status).toBe('not-applicable')
  })

  it('lowers what was worked out, and never raises it', () => {
    expect(assessed('met', lower, now)).toMatchObject({
      status: 'unmet',
      computed: 'met',
      by: lower,
    })
    const partly: Decision = { ...lower, to: 'partial' }
    expect(assessed('unmet', partly, now)).toMatchObject({ status: 'unmet', by: undefined })
    expect(problemsWith(partly, { ...given, computed: 'unmet' })).toEqual(['not-lower'])
  })

  it('says why something is as bad as it is, and what is done about it', () => {
    expect(problemsWith(lower, { ...given, computed: 'unmet' })).toEqual([])
    expect(assessed('unmet', lower, now)).toEqual({ status: 'unmet', computed: 'unmet', by: lower })
  })

  it('overrides nothing that is met already', () => {
    const override: Decision = { ...notNeeded, kind: 'override' }
    expect(problemsWith(override, given)).toEqual(['met-already'])
    expect(problemsWith(override, { ...given, computed: 'partial' })).toEqual([])
  })

  it('of the whole installation reaches a municipality only where it makes worse', () => {
    const partly: Decision = { ...lower, to: 'partial' }
    expect(prevailing(undefined, lower, now)).toBe('all')
    expect(prevailing(notNeeded, lower, now)).toBe('own')
    expect(prevailing(notNeeded, lower, now + 100 * day)).toBe('all')
    expect(prevailing(undefined, notNeeded, now)).toBe('own')
    expect(prevailing(partly, lower, now)).toBe('all')
    expect(prevailing(lower, partly, now)).toBe('own')
  })

  it.each<Computed>(['unmet', 'unchecked', 'recheck', 'partial'])(
    'raises 「%s」 only as an override that stays in sight',
    (computed) => {
      const override: Decision = { ...notNeeded, kind: 'override' }
      expect(assessed(computed, override, now)).toEqual({ status: 'met', computed, by: override })
    },
  )

  it('holds until its day of review', () => {
    const { reviewAt } = { reviewAt: now + 100 * day }
    expect(assessed('unchecked', notNeeded, reviewAt - 1).status).toBe('not-needed')
    expect(assessed('unchecked', notNeeded, reviewAt)).toEqual({
      status: 'unchecked',
      computed: 'unchecked',
      by: undefined,
    })
  })

  it('of tomorrow does not hold yet', () => {
    expect(assessed('unchecked', notNeeded, notNeeded.decidedAt - 1).status).toBe('unchecked')
  })
})
