import { gravities, type Gravity } from '@zeimori/records'

/** Something that was found and should not be so, with what to do about it. */
export type Finding = {
  /** What kind of finding it is. Together with its place it is stable: found again next month, it has the same. */
  readonly id: string
  /** Where it was found: an address, or a name and a port. */
  readonly place: string
  readonly gravity: Gravity
  readonly title: string
  /** What was seen, as a fact. */
  readonly seen: string
  readonly mend: string
  /** The requirements that ask for it. */
  readonly requirements: readonly string[]
}

/** Gravest first. */
export const byGravity = (a: Finding, b: Finding): number =>
  gravities.indexOf(a.gravity) - gravities.indexOf(b.gravity)

/** What is wrong, before it is said where. */
export type Judged = Omit<Finding, 'place'>

/** Says where all of it was found. */
export const foundAt = (place: string, judged: readonly Judged[]): readonly Finding[] =>
  judged.map((one) => ({ ...one, place })).toSorted(byGravity)
