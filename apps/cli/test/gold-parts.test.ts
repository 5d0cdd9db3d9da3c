import { assess, readDeclaration, 年度一覧 } from '@zeimori/tax'
import { describe, expect, it } from 'vitest'
import { declarationOf } from '../src/gold/declaration.ts'
import { readExpectations, expectedKeys, valueOf } from '../src/gold/expectations.ts'
import { readInputs } from '../src/gold/inputs.ts'
import { municipalityOf } from '../src/gold/municipality.ts'
import { assessInParts, givesParts } from '../src/gold/parts.ts'
import { readJson } from '../src/gold/reader.ts'
import { yearOf } from '../src/gold/year.ts'
import { ownFiles, readCases } from './gold-cases.ts'

describe('a case that gives no figure from the middle', () => {
  const amounts = expectedKeys.map((key) => ({ key, expected: 0 }))

  it('comes to the same in parts as through the door, in every key', () => {
    let compared = 0
    for (const { inputs: raw, fiscal_year } of ownFiles.flatMap(readCases)) {
      const 年度 = Object.values(年度一覧).find(({ 記号 }) => 記号 === fiscal_year)
      if (年度 === undefined) continue
      const inputs = readJson(raw, 'inputs', [], readInputs)
      const year = yearOf(inputs, 年度)
      if (givesParts(inputs, year)) continue
      const read = readDeclaration(declarationOf(inputs, year))
      if (!read.ok) throw new Error(JSON.stringify(read.problems))
      const 団体 = municipalityOf(inputs, year)
      const door = assess(read.declaration, 団体, year)
      const parts = assessInParts(read.declaration, 団体, year, inputs)
      const values = (査定: typeof door) =>
        amounts.map((one) => [one.key, valueOf(one, { 査定, 退職: undefined }, inputs)])
      expect(values(parts)).toEqual(values(door))
      compared += 1
    }
    expect(compared).toBeGreaterThan(90)
  })

  it('is held against the figures of the law: another year value, another result', () => {
    const { R8 } = 年度一覧
    const raw = { incomes: { salary: 5_000_000 }, deductions: { socialInsurance: 700_000 } }
    const inputs = readJson(raw, 'inputs', [], readInputs)
    const read = readDeclaration(declarationOf(inputs, R8))
    if (!read.ok) throw new Error(JSON.stringify(read.problems))
    const [expectation] = readExpectations({ annualTax: 245_500 }, [])
    if (expectation === undefined) throw new Error('no expectation')
    const annualTax = (年度: typeof R8) =>
      valueOf(
        expectation,
        { 査定: assess(read.declaration, municipalityOf(inputs, 年度), 年度), 退職: undefined },
        inputs,
      )
    expect(annualTax(R8)).toBe(245_500)
    expect(annualTax({ ...R8, 所得割の端数: 1_000 })).not.toBe(245_500)
    expect(annualTax({ ...R8, 基礎控除: [] })).not.toBe(245_500)
  })
})
