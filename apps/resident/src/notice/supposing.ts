import type { 申告 } from '@zeimori/tax'
import type { Supposition, SuppositionName } from './suppositions.ts'

/** A supposition about the declaration alone. */
export const declaring = (
  name: SuppositionName,
  change: (declaration: 申告) => 申告,
  which: number | string = '',
): Supposition => ({
  name,
  which: String(which),
  suppose: (base) => ({ ...base, 申告: change(base.申告) }),
})

/** The supposition, where it says anything of this person. */
export const when = (holds: boolean, supposition: Supposition): readonly Supposition[] =>
  holds ? [supposition] : []

/** A list without one of its members. */
export const without = <T>(list: readonly T[], at: number): readonly T[] =>
  list.filter((_, i) => i !== at)
