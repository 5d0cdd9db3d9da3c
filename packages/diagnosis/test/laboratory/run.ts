import { diagnose, noRecipe, readRecipe, scopeOf, type Letter } from '../../src/index.ts'
import { withServer, type Clock } from './serve.ts'
import type { Variant } from './variant.ts'

/** Whether the item found something at a variant. */
export type Tried = {
  readonly variant: Variant
  readonly found: boolean
  readonly requests: number
}

/** Diagnoses one site of the laboratory for its item alone, as fast as it answers. */
export const tryVariant = (variant: Variant): Promise<Tried> => {
  const clock: Clock = { skew: 0 }
  const look = async (target: URL): Promise<Tried> => {
    const scoped = scopeOf(target, undefined, 0)
    if (!scoped.ok) throw new Error(scoped.problem)
    const read = variant.recipe === undefined ? undefined : readRecipe(variant.recipe, target)
    if (read?.ok === false) throw new Error(read.problem)
    const { findings, cut, evidence } = await diagnose({
      target,
      scope: scoped.scope,
      recipe: read?.recipe ?? noRecipe,
      letters: [variant.item],
      rate: Number.POSITIVE_INFINITY,
      signal: new AbortController().signal,
      now: Date.now,
      clock: () => performance.now() + clock.skew,
      pause: async (milliseconds) => {
        clock.skew += milliseconds
      },
    })
    if (cut !== undefined) throw new Error(`${variant.name}: ${cut}`)
    return { variant, found: findings.length > 0, requests: evidence.length }
  }
  return withServer(variant.site(), look, clock)
}

export type Power = {
  readonly item: Letter
  readonly weak: number
  readonly missed: readonly string[]
  readonly safe: number
  readonly wronged: readonly string[]
}

/** What came of the variants of each item. */
export const powerOf = (tried: readonly Tried[]): readonly Power[] =>
  [...new Set(tried.map(({ variant }) => variant.item))].map((item) => {
    const own = tried.filter(({ variant }) => variant.item === item)
    const weak = own.filter(({ variant }) => variant.weak)
    const safe = own.filter(({ variant }) => !variant.weak)
    const names = (some: readonly Tried[]): readonly string[] => some.map((one) => one.variant.name)
    return {
      item,
      weak: weak.length,
      missed: names(weak.filter(({ found }) => !found)),
      safe: safe.length,
      wronged: names(safe.filter(({ found }) => found)),
    }
  })
