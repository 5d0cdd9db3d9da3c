/** How grave a finding is, gravest first. */
export const gravities = ['高', '中', '低', '情報'] as const
export type Gravity = (typeof gravities)[number]

/** Something that was found and should not be so, with what to do about it. */
export type Finding = {
  /** Stable: what is found again next month has the same one. */
  readonly id: string
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
