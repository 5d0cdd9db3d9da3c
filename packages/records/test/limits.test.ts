import { describe, expect, it } from 'vitest'
import { limitBounds, limitNames, limitProblem, limitsOf, passwordDaysOf } from '../src/index.ts'

describe('a value that a municipality sets for itself', () => {
  for (const name of limitNames) {
    const { laxest, strictest, stricter, standard } = limitBounds[name]
    const step = stricter === 'more' ? 1 : -1
    it(`${name} goes from ${laxest} to ${strictest}, and not one beyond`, () => {
      expect(limitProblem(name, laxest)).toBeUndefined()
      expect(limitProblem(name, strictest)).toBeUndefined()
      expect(limitProblem(name, standard)).toBeUndefined()
      expect(limitProblem(name, laxest - step)).toBe('laxer')
      expect(limitProblem(name, strictest + step)).toBe('beyond')
      expect(limitProblem(name, laxest + step / 2)).toBe('not-whole')
    })
    it(`${name} binds by no less than the specifications, whatever stands in the database`, () => {
      expect(limitsOf({ [name]: laxest - step })[name]).toBe(laxest)
      expect(limitsOf({ [name]: laxest - step * 1000 })[name]).toBe(laxest)
      expect(limitsOf({ [name]: strictest })[name]).toBe(strictest)
      expect(limitsOf(null)[name]).toBe(standard)
    })
  }
  it('is the stricter of its own and of what was approved for passwords', () => {
    expect(passwordDaysOf(limitsOf(null), undefined)).toBe(90)
    expect(passwordDaysOf(limitsOf(null), 180)).toBe(180)
    expect(passwordDaysOf(limitsOf({ passwordDays: 60 }), 180)).toBe(60)
  })
})
