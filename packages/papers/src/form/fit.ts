import type { Rect } from './form.ts'

/** Points in a millimetre. */
export const pointsPerMm = 72 / 25.4

/** The width of a text at one point, in points. */
export type Measure = (text: string) => number

/** A text as it is set: one or two lines, all of one size in points. */
export type Fitted = {
  readonly lines: readonly string[]
  readonly size: number
  /** Even at the smallest size the text is wider than its box. */
  readonly tooLong: boolean
}

/** Between the text and the sides of its box, in millimetres. */
export const padding = 0.8
/** A text is made smaller down to this before it is broken in two, and as two lines down to `least`. */
const comfortable = 6
const least = 4
const leading = 1.15

/** Sets a text into a box: as it is, smaller, in two lines, or in two smaller ones. */
export function fit(text: string, box: Rect, size: number, measure: Measure): Fitted {
  const width = Math.max(box.w - 2 * padding, 1) * pointsPerMm
  const height = box.h * pointsPerMm
  const largest = Math.min(size, height / leading)
  const inOne = Math.min(largest, width / Math.max(measure(text), 0.001))
  if (inOne >= Math.min(comfortable, largest)) return { lines: [text], size: inOne, tooLong: false }
  const halves = inTwo(text, measure)
  const widest = Math.max(...halves.map(measure), 0.001)
  const inTwoLines = Math.min(size, width / widest, height / (2 * leading))
  if (inTwoLines <= inOne) return { lines: [text], size: inOne, tooLong: inOne < least }
  return { lines: halves, size: inTwoLines, tooLong: inTwoLines < least }
}

/** The distance of two lines, in sizes. */
export const lineDistance = leading

/** Broken where the halves are most alike in width; at a space if one is near. Keeps characters whole. */
function inTwo(text: string, measure: Measure): readonly [string, string] {
  const characters = Array.from(text)
  const whole = measure(text)
  let best: readonly [string, string] = [text, '']
  let bestWaste = Infinity
  for (let at = 1; at < characters.length; at++) {
    const first = characters.slice(0, at).join('')
    const atSpace = characters[at] === ' ' || characters[at] === '　'
    const waste = Math.abs(measure(first) - whole / 2) * (atSpace ? 0.4 : 1)
    if (waste >= bestWaste) continue
    best = [first, characters.slice(atSpace ? at + 1 : at).join('')]
    bestWaste = waste
  }
  return best
}

/** A guess for where no font can be asked: full width, or a little more than half for Latin letters. */
export const roughly: Measure = (text) =>
  Array.from(text).reduce(
    (sum, one) => sum + (/[\u0020-\u007e\uff61-\uff9f]/.test(one) ? 0.56 : 1),
    0,
  )
