import * as fc from 'fast-check'
import { readSlip, type Slip } from '@zeimori/slips'
import { describe, expect, it } from 'vitest'
import { canaries, documentOf, forms } from './generate/index.ts'
import { oracleOf } from './oracle.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Numbers that say nothing about an amount: which month a certificate reaches to, and how long a contract runs. */
const besideThePoint = /^(?:WCE00120|WCE00150|WCE00170|WDE00100|WDE00140|WPG00010|WPH000[12]0)$/

function problemsOf(slip: Slip, text: string): readonly string[] {
  const oracle = oracleOf(text)
  const told = new Set([...slip.entries, ...slip.notCarried].map(({ code }) => code))
  return [
    ...[...slip.entries, ...slip.notCarried].flatMap((one) => oracle.doubt(one) ?? []),
    ...oracle.numbers
      .filter((code) => !told.has(code) && !besideThePoint.test(code))
      .map((code) => `${code} is not told`),
  ]
}

/** Why a form with next to nothing in it is refused. One that nobody has seen must have its main amounts. */
const withoutMuch = (form: string): readonly string[] =>
  form === 'TEG109' ? ['unknown-form'] : ['nothing-readable']

describe('every form, with everything in and out that may be', () => {
  for (const form of forms)
    it(`${form}: each value is the file's, each number is told, and nobody's name comes out`, () => {
      let read = 0
      let carried = 0
      fc.assert(
        fc.property(fc.integer(), (seed) => {
          const text = documentOf(form, seed)
          const result = readSlip(bytesOf(text), 'カナリア.xml')
          const json = JSON.stringify(result)
          for (const canary of canaries) expect(json).not.toContain(canary)
          expect(['', ...withoutMuch(form)]).toContain(result.ok ? '' : result.problem.kind)
          if (!result.ok) return
          expect(problemsOf(result.slip, text)).toEqual([])
          expect(result.slip).toMatchObject({ form, signatureChecked: false })
          expect(result.slip.cautions.includes('unknown-version')).toBe(form === 'TEG109')
          read++
          carried += result.slip.entries.length
        }),
        { numRuns: 150, seed: 20261122 },
      )
      expect(read).toBeGreaterThan(30)
      expect(carried).toBeGreaterThan(60)
    })

  it('the same file says the same, and a file that says something else has another content', () => {
    const read = (seed: number): string => {
      const result = readSlip(bytesOf(documentOf('TEG800', seed)))
      return result.ok ? result.slip.content : ''
    }
    expect(read(5)).toBe(read(5))
    expect(read(5)).not.toBe(read(6))
  })
})
