import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { startEngine, type DetectionEvent } from '../src/index.ts'
import { cases, ids, request, rules, run, signIn, start, times } from './stream.ts'

const source = fc.integer({ min: 1, max: 4 }).map((number) => `198.51.100.${number}`)
const account = fc.integer({ min: 1, max: 12 }).map((number) => `a${number}`)
const second = fc.integer({ min: 0, max: 120 })

/** Few sources, few accounts, few moments: whatever can go wrong between them does. */
const event: fc.Arbitrary<DetectionEvent> = fc.oneof(
  fc
    .record({ at: second, from: source, who: account, ok: fc.boolean(), known: fc.boolean() })
    .map(({ at, from, who, ok, known }) =>
      signIn(at, from, who, { outcome: ok ? 'ok' : 'failed', known }),
    ),
  fc
    .record({ at: second, from: source, page: fc.nat(30), status: fc.constantFrom(200, 404, 500) })
    .map(({ at, from, page, status }) => request(at, from, { path: `/p${page}`, status })),
  fc
    .record({ at: second, from: source, page: fc.constantFrom('/.env', '/.git/a', '/x.bak', '/w') })
    .map(({ at, from, page }) => request(at, from, { path: page, status: 404 })),
  fc
    .record({ at: second, value: fc.constantFrom(0.5, 0.95), name: fc.constantFrom('processor') })
    .map(({ at, value, name }) => ({
      kind: 'counter' as const,
      at: start + at * 1000,
      tenant: '',
      address: '',
      network: '',
      name,
      value,
    })),
)
const stream = fc
  .array(event, { minLength: 20, maxLength: 400, size: 'max' })
  .map((events) => events.toSorted((a, b) => a.at - b.at))
const runs = { numRuns: 30 }

const end = (engine: ReturnType<typeof startEngine>) => engine.pass(start + 600_000)
const whole = (events: readonly DetectionEvent[]): readonly string[] => {
  const engine = startEngine(rules)
  return cases([...run(events, engine), ...end(engine)])
}

describe('検知の性質', () => {
  it('生成した流れは、警報の出るものと出ないものの両方をふくむ', () => {
    const some = fc.sample(stream, { numRuns: 15, seed: 3 }).map((events) => whole(events).length)
    expect(some.some((count) => count > 0)).toBe(true)
    expect(new Set(some).size).toBeGreaterThan(3)
  })

  it('同じ時刻の行は、どの順で来ても同じ警報になる', () => {
    fc.assert(
      fc.property(stream, fc.infiniteStream(fc.nat()), (events, luck) => {
        const shuffled = events
          .map((one) => ({ one, order: Number(luck.next().value) }))
          .toSorted((a, b) => a.one.at - b.one.at || a.order - b.order)
          .map(({ one }) => one)
        expect(whole(shuffled)).toEqual(whole(events))
      }),
      runs,
    )
  })

  it('途中で止め、保存した状態から始め直しても、同じ警報になる', () => {
    fc.assert(
      fc.property(stream, fc.nat(399), (events, cut) => {
        const before = startEngine(rules)
        const first = run(events.slice(0, cut), before)
        const saved: unknown = JSON.parse(JSON.stringify(before.save()))
        const after = startEngine(rules, saved)
        const rest = run(events.slice(cut), after)
        expect(cases([...first, ...rest, ...end(after)])).toEqual(whole(events))
      }),
      runs,
    )
  })

  it('壊れた状態からは、何も覚えていないものとして始める', () => {
    for (const bad of [null, 1, 'x', [], {}, { version: 1 }, { version: 9, now: 0, clock: [] }])
      expect(ids(run([signIn(0, '198.51.100.1', 'a')], startEngine(rules, bad)))).toEqual([])
    const odd = {
      version: 1,
      now: 0,
      clock: [],
      watches: [
        [
          'probing',
          {
            counted: [
              [1, 2],
              ['a', ['b']],
            ],
          },
        ],
      ],
    }
    expect(run([request(0, '198.51.100.1')], startEngine(rules, odd))).toEqual([])
  })

  it('数え方を変えた規則は、前に数えたものを引きつがない', () => {
    const [first, ...others] = rules.filter(({ id }) => id === 'list-attack-one-source')
    if (first === undefined || others.length > 0) throw new Error('one rule')
    const before = startEngine([first])
    const six = times(6, (index) => signIn(index, '198.51.100.1', `a${index}`))
    run(six, before)
    const seventh = [signIn(7, '198.51.100.1', 'a9')]
    const changed = { ...first, by: 'tenant' as const }
    expect(run(seventh, startEngine([changed], before.save()))).toEqual([])
    expect(run(seventh, startEngine([first], before.save()))).toHaveLength(1)
  })

  it('時計が戻っても、攻撃を見落とさず、正しい使い方を疑わない', () => {
    const attack = times(14, (index) => signIn(index * 5, '198.51.100.1', `a${index}`))
    const back = attack.map((one, index) => (index < 4 ? one : { ...one, at: one.at - 3_600_000 }))
    const engine = startEngine(rules)
    expect(ids(run(back, engine))).toContain('list-attack-one-source')
    expect(engine.clockSteps()).toBe(1)

    const calm = times(60, (index) =>
      request(index * 12, '198.51.100.1', { path: `/${index}`, status: 404 }),
    )
    const stepped = calm.map((one, index) => ({
      ...one,
      at: one.at - (index % 20 === 19 ? 200_000 : 0),
    }))
    expect(run(stepped)).toEqual([])
  })

  it('百万のちがう送信元が来ても、覚える量に上限があり、続いている攻撃は忘れない', () => {
    const engine = startEngine(rules.filter(({ id }) => id === 'probing'))
    const some = request(0, '198.51.100.1', { status: 404, path: '/x' })
    const alerts: string[] = []
    for (let index = 0; index < 1_000_000; index += 1) {
      const at = start + index / 50
      engine.take({ ...some, at, network: `2001:db8:${index >> 16}:${index & 65_535}::/64` })
      if (index % 15_000 === 0) alerts.push(...ids(engine.take({ ...some, at, path: `/${index}` })))
    }
    expect(engine.size()).toBeLessThanOrEqual(2 * 20_000 + 10)
    expect(alerts).toEqual(['probing'])
  })

  it('どんなに長い名前が来ても、覚える名前は短い', () => {
    const engine = startEngine(rules)
    engine.take({ kind: 'heartbeat', at: start, tenant: '', name: 'x'.repeat(50_000) })
    expect(JSON.stringify(engine.save()).length).toBeLessThan(10_000)
  })

  it('保存した状態に、求められたページも入れた利用者IDも残らない', () => {
    const engine = startEngine(rules)
    run(
      [request(0, '198.51.100.1', { path: '/secret-page', query: 'name=yamada', status: 404 })],
      engine,
    )
    expect(JSON.stringify(engine.save())).not.toMatch(/secret-page|yamada/)
  })
})
