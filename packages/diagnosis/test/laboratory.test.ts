import { describe, expect, it } from 'vitest'
import { letters } from '../src/index.ts'
import { powerOf, tryVariant, variants, type Tried } from './laboratory/index.ts'

/** Of all of them, `bench diagnose --only lab` tries each; here every fourth, from another one for each item. */
const some = letters.flatMap((letter) =>
  variants
    .filter(({ item }) => item === letter)
    .filter((_, n) => n % 4 === letter.charCodeAt(0) % 4),
)

describe('the laboratory', () => {
  it('has for every item enough weak sites and safe twins, each with a name of its own', () => {
    for (const { item, weak, safe } of powerOf(
      variants.map((variant) => ({ variant, found: false, requests: 0 })),
    )) {
      expect({ item, enough: weak >= 12 && safe >= 24 }).toEqual({ item, enough: true })
    }
    const names = variants.map(({ item, name, weak }) => `${item} ${name} ${weak}`)
    expect(new Set(names).size).toBe(names.length)
  })

  it.each(letters)('item %s finds what is weak, and nothing else', async (letter) => {
    const tried: Tried[] = []
    for (const variant of some.filter(({ item }) => item === letter))
      tried.push(await tryVariant(variant))
    expect(powerOf(tried)).toMatchObject([{ item: letter, missed: [], wronged: [] }])
  })
})
