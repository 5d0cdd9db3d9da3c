import { describe, expect, it } from 'vitest'
import { expectedKeys } from '../src/gold/expectations.ts'
import { readInputs } from '../src/gold/inputs.ts'
import { casesOf, goldOn, ownFiles, readCases, spoilt } from './gold-cases.ts'
import { creditRows } from './gold-rows-credits.ts'
import { deductionRows } from './gold-rows-deductions.ts'
import { incomeRows } from './gold-rows-incomes.ts'
import { peopleRows } from './gold-rows-people.ts'
import { placeRows } from './gold-rows-places.ts'
import { keysAskedFor, pathsIn } from './gold-paths.ts'

const groups = [...incomeRows, ...deductionRows, ...creditRows, ...peopleRows, ...placeRows]

describe.concurrent('how gold reads a case', () => {
  const cases = groups.flatMap(casesOf)

  it(`${cases.length} invented people come to the figures worked out by hand`, async () => {
    expect(await goldOn(cases)).toEqual({
      code: 0,
      lines: [],
      last: `${cases.length} passed, 0 failed, 0 skipped`,
    })
  })

  it('any one of their figures changed by a yen fails', async () => {
    const wrong = cases.flatMap(spoilt)
    const { code, lines, last } = await goldOn(wrong)
    expect({ code, last }).toEqual({
      code: 1,
      last: `0 passed, ${wrong.length} failed, 0 skipped`,
    })
    expect(lines).toHaveLength(wrong.length)
  })
})

describe('the keys of the format', () => {
  const passing = [...groups.flatMap(casesOf), ...ownFiles.flatMap(readCases)]

  it('each key of inputs stands in a case that passes', () => {
    const used = new Set(passing.flatMap(({ inputs }) => pathsIn(inputs)))
    expect(keysAskedFor(readInputs).filter((key) => !used.has(key))).toEqual([])
  })

  it('each key of expected stands in a case that passes', () => {
    const used = new Set(passing.flatMap(({ expected }) => pathsIn(expected)))
    expect(expectedKeys.filter((key) => !used.has(key))).toEqual([])
  })
})
