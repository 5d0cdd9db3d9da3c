import { describe, expect, it } from 'vitest'
import { join, split } from '../../src/keep/halves.ts'

describe('タブに預ける二つの半分', () => {
  const text = `支払金額 5,001,234円 ${'あ'.repeat(40_000)}`

  it('合わせると元どおりで、長くてもよい', () => {
    expect(join(split(text))).toBe(text)
    expect(join(split(''))).toBe('')
  })

  it('同じ内容でも毎回ちがい、かたほうだけ・取りちがえ・こわれたものからは、何も出ない', () => {
    const [pad, rest] = split(text)
    const [otherPad, otherRest] = split(text)
    expect([pad, rest]).not.toContain(otherPad)
    expect(rest).not.toBe(otherRest)
    expect(join([otherPad, rest])).not.toBe(text)
    expect(join([pad, ''])).toBeUndefined()
    expect(join(['', rest])).toBeUndefined()
    expect(join([pad, '?'])).toBeUndefined()
  })
})
