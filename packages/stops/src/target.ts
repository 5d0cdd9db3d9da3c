/** What is stopped: a municipality by its 全国地方公共団体コード (six digits), or `all` of them. */
export type Target = string

const shape = /^(?:[0-9]{6}|all)$/

export const isTarget = (text: string): boolean => shape.test(text)

/** How far a stopped service has been opened again; each step lets in whom the one before did. */
export const steps = ['check', '5', '50'] as const

/**
 * `check`: the machine itself, for the probes. `5` and `50`: so many of a hundred visitors, told by their
 * address. Undefined: nobody.
 */
export type Step = (typeof steps)[number] | undefined

/** A target's number is never part of another path. @throws where it is none */
export function checked(target: Target): Target {
  if (!isTarget(target)) throw new RangeError('not a target')
  return target
}
