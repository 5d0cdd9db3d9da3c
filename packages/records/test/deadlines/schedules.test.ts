import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { run, simulations } from './simulated.ts'

describe('simulated schedules', () => {
  it('miss nothing and double nothing, over leap days, year ends, holidays, pauses and late entries', () => {
    fc.assert(
      fc.property(simulations, (simulated) => {
        expect(run(simulated)).toMatchObject({ missed: [], doubled: [] })
      }),
      { numRuns: 300 },
    )
  })
})
