import { describe, expect, it } from 'vitest'
import {
  changesOf,
  entryState,
  registerDue,
  registers,
  type DatedEntry,
  type RegisterDefinition,
} from '../../src/index.ts'

const at = (day: string): number => Date.parse(`${day}T12:00:00+09:00`)
const entry = (
  fields: Readonly<Record<string, string>>,
  more: Partial<DatedEntry> = {},
): DatedEntry => ({
  id: 'e',
  tenant: '131016',
  state: 'written',
  approvedAt: undefined,
  versions: [{ fields, at: at('2026-11-01') }],
  ...more,
})
const states = (definition: RegisterDefinition, entries: readonly DatedEntry[], now: string) =>
  registerDue(
    definition,
    entries,
    [{ tenant: definition.whose === 'provider' ? undefined : '131016', since: at('2026-01-10') }],
    at(now),
  ).map(({ deadline, standing }) => `${deadline.id} ${standing.state}`)

describe('what a register makes due', () => {
  it('is due on the day that an entry names, until another day says that it was done', () => {
    const due = { due: '2026-11-20' }
    expect(states(registers.consultations, [entry(due)], '2026-11-20')).toEqual(['decided open'])
    expect(states(registers.consultations, [entry(due)], '2026-11-21')).toEqual(['decided over'])
    const done = entry({ ...due, done: '2026-11-19' })
    expect(states(registers.consultations, [done], '2026-11-21')).toEqual(['decided met'])
  })

  it('is counted in business days from the day that it came', () => {
    // The 23rd is a holiday.
    const came = entry({ received: '2026-11-20' })
    expect(states(registers.inquiries, [came], '2026-11-30')).toEqual(['answer open'])
    expect(states(registers.inquiries, [came], '2026-12-01')).toEqual(['answer over'])
  })

  it('is approved before the day that it is for', () => {
    const planned = { planned: '2026-11-20' }
    expect(states(registers.changes, [entry(planned)], '2026-11-19')[0]).toBe('approval open')
    expect(states(registers.changes, [entry(planned)], '2026-11-20')[0]).toBe('approval over')
    const approved = entry(planned, { state: 'approved', approvedAt: at('2026-11-19') })
    expect(states(registers.changes, [approved], '2026-11-20')[0]).toBe('approval met')
  })

  it('recurs since the beginning, and only what was approved meets it', () => {
    const held = (state: DatedEntry['state']) =>
      entry({ held: '2026-11-02' }, { tenant: undefined, state })
    expect(states(registers.training, [], '2026-11-10')).toEqual(['yearly open'])
    expect(states(registers.training, [held('asked')], '2027-01-11')).toEqual(['yearly over'])
    expect(states(registers.training, [held('retired')], '2027-01-11')).toEqual(['yearly over'])
    expect(states(registers.training, [held('approved')], '2027-01-11')).toEqual([
      'yearly met',
      'yearly open',
    ])
  })

  it('recurs for each entry, met by a later version with a later day', () => {
    const one = { fields: { checked: '2026-05-01' }, at: at('2026-05-01') }
    const two = { fields: { checked: '2026-07-30' }, at: at('2026-07-30') }
    expect(states(registers.terminals, [entry({}, { versions: [one] })], '2026-08-02')).toEqual([
      'quarterly over',
    ])
    expect(
      states(registers.terminals, [entry({}, { versions: [one, two] })], '2026-08-02'),
    ).toEqual(['quarterly met', 'quarterly open'])
  })

  it('is nothing of what was given up', () => {
    const over = entry({ due: '2026-11-20' }, { state: 'retired' })
    expect(states(registers.consultations, [over], '2026-12-01')).toEqual([])
  })
})

describe('an entry', () => {
  it('stands as its newest version does', () => {
    const asked = { kind: 'asked', version: 1, at: 1 } as const
    const approved = { kind: 'approved', version: 1, at: 2 } as const
    expect(entryState([], 1)).toBe('written')
    expect(entryState([asked], 1)).toBe('asked')
    expect(entryState([asked, approved], 1)).toBe('approved')
    expect(entryState([asked, approved], 2)).toBe('written')
    expect(entryState([{ kind: 'retired', version: 1, at: 3 }, asked], 2)).toBe('retired')
  })

  it('tells the log of personal data only that it changed', () => {
    const before = { person: '見本太郎', subject: '甲' }
    const after = { person: '見本花子', subject: '乙' }
    expect(changesOf(registers.training, before, after)).toEqual({
      person: 'secret',
      subject: { before: '甲', after: '乙' },
    })
  })
})
