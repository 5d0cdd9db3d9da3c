import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  contactGroupNames,
  elapsedAfter,
  grouping,
  tellingsDue,
  usualEscalation,
  type AlertSeverity,
  type ContactGroup,
  type Party,
  type Reachable,
  type Told,
} from '../../src/index.ts'

const minute = 60_000
const start = Date.UTC(2026, 10, 23, 0, 0)
const always = { days: 'all', from: 0, to: 0 } as const

const person = (id: string, group: ContactGroup, more: Partial<Reachable> = {}): Reachable => ({
  id,
  group,
  delay: 0,
  hours: always,
  onDuty: false,
  ...more,
})

const provider: Party = {
  people: [
    person('toban', 'on-call'),
    person('sekinin', 'vendor-lead'),
    person('bucho', 'manager'),
  ],
}
const city: Party = { people: [person('ka', 'municipality')] }
const parties: readonly Party[] = [provider, city]

/** Everything that is told while somebody looks at these moments. */
function lookAt(
  moments: readonly number[],
  {
    sides = parties,
    leak = false,
    severity = 'urgent',
    quiet = () => false,
    alert = 'a',
    before = [],
  }: {
    readonly sides?: readonly Party[]
    readonly leak?: boolean
    readonly severity?: AlertSeverity
    readonly quiet?: (at: number) => boolean
    readonly alert?: string
    readonly before?: readonly Told[]
  } = {},
): readonly Told[] {
  const told: Told[] = [...before]
  let elapsed = 0
  let lookedAt = moments[0] ?? start
  for (const now of moments) {
    elapsed = elapsedAfter(elapsed, lookedAt, now, quiet(now))
    lookedAt = now
    if (quiet(now)) continue
    const pressing = { id: alert, severity, leak, elapsed }
    for (const { target, round } of tellingsDue(pressing, usualEscalation, sides, told, now))
      told.push({ alert, target, round, at: now })
  }
  return told.slice(before.length)
}

const every = (seconds: number, minutes: number): readonly number[] =>
  Array.from({ length: (minutes * 60) / seconds + 1 }, (_, n) => start + n * seconds * 1000)
const said = (told: readonly Told[]): readonly string[] =>
  told.map(({ target, at }) => `${target} ${(at - start) / minute}`)

describe('who is told of an alert', () => {
  it('is the one on call, then the lead, the municipality and the manager', () => {
    expect(said(lookAt(every(60, 59)))).toEqual(['toban 0', 'sekinin 5', 'ka 15', 'bucho 30'])
  })
  it('is everybody at once where personal data may have leaked', () => {
    expect(said(lookAt(every(60, 59), { leak: true }))).toEqual([
      'toban 0',
      'sekinin 0',
      'bucho 0',
      'ka 0',
    ])
  })
  it('is told again each hour until somebody takes it over', () => {
    expect(said(lookAt(every(60, 80)))).toEqual([
      'toban 0',
      'sekinin 5',
      'ka 15',
      'bucho 30',
      'toban 60',
      'sekinin 65',
      'ka 75',
    ])
  })
  it('is only the one on call, and once, of a notice', () => {
    expect(said(lookAt(every(60, 300), { severity: 'notice' }))).toEqual(['toban 0'])
  })
  it('is whoever the roster names, or who can be reached now, or everybody', () => {
    const office = { days: 'business', from: 8 * 60 + 30, to: 17 * 60 + 15 } as const
    const night = { days: 'all', from: 22 * 60, to: 6 * 60 } as const
    const two = (onDuty: boolean): readonly Party[] => [
      {
        people: [
          person('hiru', 'on-call', { hours: office, onDuty }),
          person('yoru', 'on-call', { hours: night }),
        ],
      },
    ]
    // 23 November is a holiday, and 9:00 in Japan.
    expect(said(lookAt([start], { sides: two(true) }))).toEqual(['hiru 0'])
    expect(said(lookAt([start], { sides: two(false) }))).toEqual(['hiru 0', 'yoru 0'])
    const dayAfter = start + 24 * 60 * minute
    expect(lookAt([dayAfter], { sides: two(false) }).map(({ target }) => target)).toEqual(['hiru'])
    const atNight = start + 14 * 60 * minute
    expect(lookAt([atNight], { sides: two(false) }).map(({ target }) => target)).toEqual(['yoru'])
  })
  it('is the substitute of a group in which there is nobody', () => {
    const sides: readonly Party[] = [
      { people: [], substitute: { id: 'kanri', group: 'on-call' } },
      { ...city, substitute: { id: 'city', group: 'municipality' } },
    ]
    expect(said(lookAt(every(60, 20), { sides }))).toEqual(['kanri 0', 'ka 15'])
  })
  it('waits for the end of planned work, and then loses nobody', () => {
    const end = start + 40 * minute
    const told = lookAt(every(60, 80), { quiet: (now) => now < end })
    expect(said(told)).toEqual(['toban 40', 'sekinin 44', 'ka 54', 'bucho 69'])
  })
  it('is not told anew within five minutes of an alert with the same key', () => {
    const before = lookAt([start])
    const again = every(60, 6).map((at) => at + 2 * minute)
    expect(said(lookAt(again, { alert: 'b', before }))).toEqual(['toban 5', 'sekinin 7'])
  })
})

describe('whatever clocks and pauses do', () => {
  /** Steps between two looks, in milliseconds: usual ones, long pauses, and a clock that is put back. */
  const step = fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 0, max: 90_000 }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 5 * 60 * minute }) },
    { weight: 1, arbitrary: fc.integer({ min: -3 * 60 * minute, max: 0 }) },
  )
  const somebody = fc.record({
    group: fc.constantFrom(...contactGroupNames),
    delay: fc.integer({ min: 0, max: 20 }),
    onDuty: fc.boolean(),
    days: fc.constantFrom('all' as const, 'business' as const),
    from: fc.integer({ min: 0, max: 1440 }),
    to: fc.integer({ min: 0, max: 1440 }),
  })
  const sides = fc.array(somebody, { minLength: 1, maxLength: 8 }).map((all): readonly Party[] => [
    {
      people: all.map(({ days, from, to, ...one }, n) => ({
        id: `p${n}`,
        ...one,
        hours: { days, from, to },
      })),
    },
  ])
  const momentsOf = (steps: readonly number[]): readonly number[] => {
    let at = start
    return [start, ...steps.map((by) => (at += by))]
  }

  it('nobody is told twice in a round, and nobody twice within five minutes of one key', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), sides, (steps, all) => {
        const told = lookAt(momentsOf(steps), { sides: all })
        const rounds = told.map(({ target, round }) => `${target} ${round}`)
        expect(new Set(rounds).size).toBe(rounds.length)
        const near = told.flatMap(({ target, at }, n) =>
          told
            .slice(0, n)
            .filter((other) => other.target === target && other.at <= at)
            .filter((other) => at - other.at < grouping),
        )
        expect(near).toEqual([])
      }),
    )
  })
  it('nobody whose time has come is left out', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), sides, (steps, all) => {
        const people = all.flatMap((party) => party.people)
        const before = momentsOf(steps)
        // However it began: then somebody looks each minute, past every delay and every hour of the day.
        const last = Math.max(...before)
        const calm = Array.from({ length: 26 * 60 }, (_, n) => last + n * minute)
        const told = lookAt([...before, ...calm], { sides: all })
        const groups = new Set(people.map(({ group }) => group))
        for (const group of groups) {
          const own = people.filter((one) => one.group === group)
          const onDuty = own.filter((one) => one.onDuty)
          // Whoever is on duty, each of them; otherwise at least somebody of the group.
          for (const one of onDuty) expect(told.map(({ target }) => target)).toContain(one.id)
          expect(own.some(({ id }) => told.some(({ target }) => target === id))).toBe(true)
        }
      }),
      { numRuns: 30 },
    )
  })
  it('a clock that is put back by a day holds nothing up', () => {
    const back = start - 24 * 60 * minute
    const told = lookAt([start, ...Array.from({ length: 40 }, (_, n) => back + n * minute)])
    expect(told.map(({ target, at }) => [target, Math.floor((at - back) / minute)])).toEqual([
      ['toban', 1440],
      ['sekinin', 5],
      ['ka', 15],
      ['bucho', 30],
    ])
  })
  it('an alert is never told before its delay has passed on the clock of those who look', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const moments = momentsOf(steps)
        const told = lookAt(moments)
        for (const { target, at } of told) {
          const looks = moments.slice(0, moments.lastIndexOf(at) + 1)
          const passed = looks.reduce(
            (sum, now, n) => sum + Math.max(0, now - (looks[n - 1] ?? now)),
            0,
          )
          const group = parties
            .flatMap(({ people }) => people)
            .find(({ id }) => id === target)?.group
          expect(passed).toBeGreaterThanOrEqual(usualEscalation.after[group ?? 'manager'] * minute)
        }
      }),
    )
  })
})
