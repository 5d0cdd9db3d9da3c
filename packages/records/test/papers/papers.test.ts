import { describe, expect, it } from 'vitest'
import {
  composePaper,
  dayInJapan,
  fieldsOnRecord,
  paperDue,
  paperOf,
  readPeriod,
  registerOf,
  type HostFact,
  type Period,
  type WeaknessFact,
} from '../../src/index.ts'
import { untraced } from './untraced.ts'

const at = (text: string): number => Date.parse(`${text}:00+09:00`)
const today = dayInJapan(at('2026-11-06T10:00'))

const october = (): Period => {
  const period = readPeriod('month', '2026-10', today)
  if (period === undefined) throw new Error('no period')
  return period
}

const weakness = (closed: number | undefined): WeaknessFact => ({
  ref: 'weakness:1',
  component: { ecosystem: 'debian', name: 'mihon' },
  names: ['CVE-2026-0001'],
  severity: 'high',
  publishedAt: at('2026-10-27T09:00'),
  seenAt: at('2026-10-27T12:00'),
  fixedIn: '2',
  versions: ['1'],
  state: closed === undefined ? 'open' : 'mended',
  closed: closed === undefined ? undefined : { ref: 'audit:9', at: closed },
  records: [],
})

const host: HostFact = {
  host: 'mihon-1',
  before: undefined,
  last: {
    ref: 'inventory:1',
    host: 'mihon-1',
    day: today - 40,
    at: at('2026-09-27T05:30'),
    os: 'Debian 12',
    product: '0.1.0',
    node: 'v24',
    software: [],
    support: [],
  },
  days: [],
}

const report = (weaknesses: readonly WeaknessFact[], hosts: readonly HostFact[] = []) =>
  composePaper(
    'software',
    {
      tenant: { ref: 'tenant:131016', id: '131016', name: '見本甲市' },
      period: october(),
      asOf: at('2026-11-06T10:00'),
      version: '0.1.0',
      entries: () => [],
      hosts,
      weaknesses,
    },
    {},
  )

describe('the monthly report of software', () => {
  it('counts as open at the end of the month what was mended after it', () => {
    const mendedLater = report([weakness(at('2026-11-03T09:00'))])
    const said = JSON.stringify(mendedLater.report.sections)
    expect(said).toContain('CVE-2026-0001')
    expect(said).toContain('対応中')
    expect(said).not.toContain('更新で解消')
    expect(untraced(mendedLater.report)).toEqual([])
  })

  it('says what was mended in the month, and nothing of what was mended before it', () => {
    expect(JSON.stringify(report([weakness(at('2026-10-30T09:00'))]).report)).toContain(
      '更新で解消',
    )
    const before = { ...weakness(at('2026-09-20T09:00')), seenAt: at('2026-09-10T09:00') }
    expect(JSON.stringify(report([before]).report)).not.toContain('CVE-2026-0001')
  })

  it('lacks the record of a host that fell silent, and of all where there is none', () => {
    expect(report([], [host]).lacks).toContain('mihon-1 の、この期間の構成の記録')
    expect(report([]).lacks.join()).toContain('構成の記録')
    expect(report([]).unwritten.map(({ id }) => id)).toEqual(['explanation'])
  })
})

describe('what is due of a paper', () => {
  it('is met by what was submitted of its own period alone, after that is over', () => {
    const engagement = {
      since: at('2026-09-10T09:00'),
      contract: undefined,
    }
    const states = (period: string, on: string) =>
      paperDue(
        paperOf('software'),
        engagement,
        [{ id: '1', period, on: dayInJapan(at(on)), enteredAt: at(on) }],
        at('2026-11-11T00:00'),
      ).map((one) => [one.period, one.standing.state])
    expect(states('2026-09', '2026-10-09T09:00')).toEqual([
      ['2026-09', 'met'],
      ['2026-10', 'over'],
      ['2026-11', 'open'],
    ])
    // Before its month is over it is no report of that month.
    expect(states('2026-10', '2026-10-20T09:00').at(1)).toEqual(['2026-10', 'over'])
  })
})

describe('what stands on record', () => {
  const versions = [
    { number: 1, fields: { number: '甲' } },
    { number: 2, fields: { number: '乙' } },
  ]
  const approved = [{ kind: 'approved', version: 1 }] as const

  it('is the approved version until the next one is approved', () => {
    const definition = registerOf('contracts')
    const of = (
      state: 'written' | 'retired',
      steps: Parameters<typeof fieldsOnRecord>[1]['steps'],
    ) => fieldsOnRecord(definition, { state, versions, steps })
    expect(of('written', approved)).toEqual({ number: '甲' })
    expect(of('written', [...approved, { kind: 'approved', version: 2 }])).toEqual({ number: '乙' })
    expect(of('written', [])).toBeUndefined()
    expect(of('retired', approved)).toBeUndefined()
  })

  it('is the newest version where nobody has to approve', () => {
    const definition = { approvedBy: [] }
    expect(fieldsOnRecord(definition, { state: 'written', versions, steps: [] })).toEqual({
      number: '乙',
    })
  })
})
