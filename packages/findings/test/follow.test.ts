import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../src/finding.ts'
import { follow, type KeptRun } from '../src/follow.ts'
import { histories } from './measuring.ts'

const finding = (rule: string, more: Partial<Finding> = {}): Finding => ({
  rule,
  place: '/a',
  gravity: '中',
  title: rule,
  detail: '',
  mend: '',
  cwe: undefined,
  ...more,
})

let count = 0
const run = (at: number, rules: readonly string[], more: Partial<KeptRun> = {}): KeptRun => ({
  tool: 'ZAP',
  version: '',
  target: 'https://a.example.jp',
  at,
  findings: rules.map((rule) => finding(rule)),
  digest: `run-${(count += 1)}`,
  takenAt: at,
  ...more,
})

const states = (...runs: readonly KeptRun[]): Readonly<Record<string, string>> =>
  Object.fromEntries(follow(runs).map(({ finding: { rule }, state }) => [rule, state]))

describe('a finding', () => {
  it('is gone only after two runs that are alike have missed it', () => {
    expect(states(run(1, ['xss']))).toEqual({ xss: 'open' })
    expect(states(run(1, ['xss']), run(2, []))).toEqual({ xss: 'missing' })
    expect(states(run(1, ['xss']), run(2, []), run(3, []))).toEqual({ xss: 'gone' })
  })

  it('is not gone by runs of another tool or over another target', () => {
    const other = [run(2, [], { tool: 'wapiti' }), run(3, [], { target: 'https://b.example.jp' })]
    expect(states(run(1, ['xss']), ...other)).toEqual({ xss: 'open' })
  })

  it('begins anew where it is seen between two that missed it, and says that it came back', () => {
    expect(states(run(1, ['xss']), run(2, []), run(3, ['xss']), run(4, []))).toEqual({
      xss: 'missing',
    })
    const [back] = follow([run(1, ['xss']), run(2, []), run(3, []), run(4, ['xss'])])
    expect(back).toMatchObject({ state: 'open', hasReturned: true, firstAt: 1, lastAt: 4 })
  })

  it('is ordered by when the tool looked, not by when its result came in', () => {
    const late = run(1, ['xss'], { takenAt: 9 })
    expect(states(run(2, []), run(3, []), late)).toEqual({ xss: 'gone' })
  })

  it('is told as the last run tells it, gravest first', () => {
    const graver = run(2, [], { findings: [finding('xss', { gravity: '高' }), finding('a')] })
    expect(follow([graver, run(1, ['xss'])]).map(({ finding: one }) => one.gravity)).toEqual([
      '高',
      '中',
    ])
  })

  it('is new where only the last of several runs saw it', () => {
    const followed = follow([run(1, ['a']), run(2, ['a', 'b'])])
    expect(followed.map(({ finding: { rule }, isNew }) => [rule, isNew])).toEqual([
      ['a', false],
      ['b', true],
    ])
  })
})

describe('whatever comes in', () => {
  it('changes nothing by coming again, nor by its order', () => {
    fc.assert(
      fc.property(histories, fc.array(fc.nat()), (runs, picks) => {
        const again = picks.flatMap((n) => runs[n % Math.max(1, runs.length)] ?? [])
        expect(follow([...again, ...runs.toReversed()])).toEqual(follow(runs))
      }),
    )
  })

  it('loses no finding that was ever seen', () => {
    fc.assert(
      fc.property(histories, (runs) => {
        const seen = new Set(
          runs.flatMap(({ tool, target, findings }) =>
            findings.map(({ rule, place }) => JSON.stringify([tool, target, rule, place])),
          ),
        )
        expect(new Set(follow(runs).map(({ key }) => key))).toEqual(seen)
      }),
    )
  })
})
