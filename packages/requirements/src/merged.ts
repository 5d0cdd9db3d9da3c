import merged from './merged.json' with { type: 'json' }
import rulings from './rulings.json' with { type: 'json' }
import traps from './traps.json' with { type: 'json' }

/** The strictest value that meets all documents at once, which is the product's default. */
export type Merged = {
  /** M01 to M47. */
  readonly id: string
  readonly item: string
  readonly value: string
  /** The requirements that it follows from. */
  readonly basis: string
  /** How far one municipality may depart from it. */
  readonly tenant: string
}

/** Two documents that cannot both be met word for word, and how it is settled. */
export type Ruling = {
  readonly number: number
  readonly title: string
  readonly conflict: string
  readonly ruling: string
}

/** A way in which a probe could pass although the requirement is broken; each needs its test. */
export type Trap = { readonly requirements: readonly string[]; readonly why: string }

export const mergedValues: readonly Merged[] = merged
export const rulingsOfConflicts: readonly Ruling[] = rulings
export const seemingPasses: readonly Trap[] = traps
