import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { followWriters, readWriterMark, writerMark, type WriterMark } from '../../src/index.ts'

const writer = '0123456789ab'
const at = (minute: number): string => new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString()
const mark = (count: number, lost: readonly number[] = []): WriterMark => ({ writer, count, lost })

/** What is said of marks that came one minute after another. */
const saidOf = (marks: readonly WriterMark[], everyMinutes = 1) => {
  const writers = followWriters()
  const said = marks.flatMap((one, n) => writers.see(one, at(n * everyMinutes)))
  return { said, open: writers.open() }
}

describe('the mark of a writer', () => {
  it('is read as it was written', () => {
    const marks = fc.record({
      writer: fc.stringMatching(/^[0-9a-f]{12}$/),
      count: fc.integer({ min: 1 }),
      lost: fc.array(fc.integer({ min: 1 })),
    })
    fc.assert(
      fc.property(marks, (one) => {
        expect(readWriterMark(writerMark(one))).toEqual(one)
      }),
    )
  })

  for (const text of ['', 'x:1', `${writer}:0`, `${writer}:01`, `${writer}:1:`, `${writer}:1:0`])
    it(`is not 「${text}」`, () => expect(readWriterMark(text)).toBeUndefined())
})

describe('the counting of a writer', () => {
  it('says nothing of counts that come one after the other, or a little out of order', () => {
    const shuffled = fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 60 }).map((delays) =>
      delays
        .map((delay, n) => ({ count: n + 1, place: n + delay }))
        .toSorted((a, b) => a.place - b.place)
        .map(({ count }) => mark(count)),
    )
    fc.assert(
      fc.property(shuffled, (marks) => {
        expect(saidOf(marks)).toEqual({ said: [], open: 0 })
      }),
    )
  })

  it('says nothing of those that came to nothing and were named', () => {
    expect(saidOf([mark(1), mark(4, [2, 3]), mark(5)], 30)).toEqual({ said: [], open: 0 })
  })

  it('says nothing of one that was named, and came after all', () => {
    expect(saidOf([mark(1), mark(3, [2]), mark(2)], 30)).toEqual({ said: [], open: 0 })
  })

  it('tells of one that is not there ten minutes later, and once', () => {
    expect(saidOf([mark(1), mark(3), mark(4), mark(5), mark(6)], 6)).toEqual({
      said: [{ kind: 'missing', writer, count: 2 }],
      open: 0,
    })
  })

  it('leaves open what was on its way when its writer was killed', () => {
    expect(saidOf([mark(1), mark(3)])).toEqual({ said: [], open: 1 })
  })

  it('tells of one that comes again', () => {
    expect(saidOf([mark(1), mark(2), mark(1)]).said).toEqual([{ kind: 'repeated' }])
    expect(saidOf([mark(1), mark(3, [2]), mark(2), mark(2)]).said).toEqual([{ kind: 'repeated' }])
  })
})
