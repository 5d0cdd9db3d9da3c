import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import {
  dayInJapan,
  isNeeded,
  readDay,
  readEntry,
  registerNames,
  registerOf,
  writtenFields,
  type RegisterField,
} from '../../src/index.ts'

const today = dayInJapan(Date.parse('2026-11-23T00:00:00Z'))

/** Something that a field takes. */
const good = (field: RegisterField): fc.Arbitrary<string> => {
  switch (field.kind) {
    case 'day':
      // One day for all, so that none is before another.
      return fc.constant('2026-11-01')
    case 'number':
      return fc.integer({ min: field.least, max: field.most }).map(String)
    case 'choice':
      return fc.constantFrom(...field.choices)
    case 'yes-no':
      return fc.constantFrom('はい', 'いいえ')
    case 'text':
    case 'person':
    case 'long':
    case 'file':
      return fc.string({ minLength: 1, maxLength: 200 }).map((text) => `字${text.trim()}`)
  }
}

describe.each(registerNames)('the register %s', (name) => {
  const definition = registerOf(name)
  const { fields, deadlines, requirements, datedBy } = definition
  const ids = fields.map(({ id }) => id)
  const kindOf = (id: string) => fields.find((field) => field.id === id)?.kind

  it('names nothing that is not there', () => {
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[a-z]+$/i)
    // Everything that is counted by is a day.
    const counted = [
      ...deadlines.flatMap((one) => [one.field, 'metBy' in one ? one.metBy : undefined]),
      datedBy,
    ].filter((id) => id !== undefined)
    expect(counted.filter((id) => kindOf(id) !== 'day')).toEqual([])
    // What makes a field needed is one of the choices of another.
    const conditions = fields.flatMap(({ needed }) => (typeof needed === 'object' ? [needed] : []))
    const choices = fields.flatMap((one) =>
      one.kind === 'choice' ? one.choices.map((is) => ({ field: one.id, is })) : [],
    )
    expect(choices).toEqual(expect.arrayContaining(conditions))
    expect(fields.some(({ column }) => column)).toBe(true)
    // What is proof of something was looked at by a second person.
    expect(requirements.length === 0 || definition.approvedBy.length > 0).toBe(true)
  })

  it('takes whatever its form asks for, as it was given', () => {
    const whole = fc.record(
      Object.fromEntries(writtenFields(definition).map((field) => [field.id, good(field)])),
    )
    fc.assert(
      fc.property(whole, (given) => {
        expect(readEntry(definition, given, today)).toEqual({ ok: true, fields: given })
      }),
      { numRuns: 20 },
    )
  })

  it('says of every needed field that it is missing', () => {
    const whole = fc.record(
      Object.fromEntries(writtenFields(definition).map((field) => [field.id, good(field)])),
    )
    fc.assert(
      fc.property(whole, fc.constantFrom(...writtenFields(definition)), (given, field) => {
        const { [field.id]: _, ...rest } = given
        const read = readEntry(definition, rest, today)
        const problems = read.ok ? [] : read.problems
        expect(problems.some((one) => one.field === field.id && one.rule === 'needed')).toBe(
          isNeeded(field, given),
        )
      }),
      { numRuns: 50 },
    )
  })

  it('never takes a day that is none, nor throws', () => {
    const anything = fc.dictionary(fc.constantFrom(...ids), fc.string({ unit: 'grapheme' }))
    const days = fields.filter(({ kind }) => kind === 'day').map(({ id }) => id)
    expect(() =>
      fc.assert(
        fc.property(anything, (given) => {
          const read = readEntry(definition, given, today)
          return (
            !read.ok || days.every((id) => readDay(read.fields[id] ?? '2026-11-01') !== undefined)
          )
        }),
        { numRuns: 50 },
      ),
    ).not.toThrow()
  })
})

describe('a field of a register', () => {
  const read = (field: RegisterField, text: string) => {
    const result = readEntry({ fields: [field] }, { [field.id]: text }, today)
    return result.ok ? result.fields[field.id] : result.problems[0]?.rule
  }
  const past = { id: 'day', label: '', kind: 'day', past: true } as const
  const number = { id: 'n', label: '', kind: 'number', least: 0, most: 10 } as const
  it.each([
    [past, '2026-11-23', '2026-11-23'],
    [past, '2026-11-24', 'future-day'],
    [past, '2026-02-29', 'no-day'],
    [past, '２０２６-１１-２３', '2026-11-23'],
    [past, '十一月', 'no-day'],
    [number, '１０', '10'],
    [number, '11', 'out-of-range'],
    [number, '-1', 'out-of-range'],
    [number, '1.5', 'no-number'],
    [{ id: 't', label: '', kind: 'text' } as const, 'あ'.repeat(201), 'too-long'],
    [{ id: 't', label: '', kind: 'long' } as const, 'a\r\nb', 'a\nb'],
    [{ id: 'c', label: '', kind: 'choice', choices: ['甲'] } as const, '乙', 'no-choice'],
  ] as const)('%# %j: %s is %s', (field, text, expected) => {
    expect(read(field, text)).toBe(expected)
  })
  it('has its day no earlier than the one it follows', () => {
    const fields = [
      { id: 'from', label: '', kind: 'day' },
      { id: 'to', label: '', kind: 'day', notBefore: 'from' },
    ] as const
    const given = { from: '2026-11-02', to: '2026-11-01' }
    expect(readEntry({ fields }, given, today)).toEqual({
      ok: false,
      problems: [{ field: 'to', rule: 'earlier-day' }],
    })
  })
})
