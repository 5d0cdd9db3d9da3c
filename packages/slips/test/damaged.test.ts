import * as fc from 'fast-check'
import { applySlip, readSlip } from '@zeimori/slips'
import { readDeclaration, 空の申告 } from '@zeimori/tax'
import { describe, expect, it } from 'vitest'
import { canaries, documentOf, forms } from './generate/index.ts'
import { damaged, someMutations } from './mutate.ts'
import { oracleOf } from './oracle.ts'

/** How long one file may take, in milliseconds: many times what the slowest needs on a busy machine. */
const patience = 2_000

const files = fc.record({
  form: fc.constantFrom(...forms),
  seed: fc.integer(),
  mutations: someMutations,
})

describe('ten thousand damaged files', () => {
  for (const part of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    it(`are refused, or say just what stands in them (${part} of 10)`, () => {
      let read = 0
      fc.assert(
        fc.property(files, ({ form, seed, mutations }) => {
          const bytes = damaged(documentOf(form, seed), mutations)
          const start = performance.now()
          const result = readSlip(bytes)
          expect(performance.now() - start).toBeLessThan(patience)
          const json = JSON.stringify(result)
          for (const canary of canaries) expect(json).not.toContain(canary)
          if (!result.ok) return
          read++
          const oracle = oracleOf(new TextDecoder().decode(bytes))
          const { entries, notCarried } = result.slip
          expect([...entries, ...notCarried].flatMap((one) => oracle.doubt(one) ?? [])).toEqual([])
          const { declaration } = applySlip(空の申告, result.slip)
          expect(readDeclaration(isoDays(declaration)).ok).toBe(true)
        }),
        { numRuns: 1_000, seed: 20261122 + part },
      )
      expect(read).toBeGreaterThan(100)
      expect(read).toBeLessThan(800)
    })
})

/** A declaration as JSON would have it: days as text. */
const isoDays = (declaration: object): unknown =>
  JSON.parse(
    JSON.stringify(declaration, (_, value: unknown) =>
      isDay(value)
        ? [
            String(value.year).padStart(4, '0'),
            ...[value.month, value.day].map((part) => String(part).padStart(2, '0')),
          ].join('-')
        : value,
    ),
  )

const isDay = (value: unknown): value is { year: number; month: number; day: number } =>
  typeof value === 'object' && value !== null && 'month' in value && 'day' in value
