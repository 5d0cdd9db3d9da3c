import { compareDigits } from './digits.ts'

const number = '(0|[1-9]\\d*)'
const shape = new RegExp(
  `^v?${number}\\.${number}\\.${number}(?:-([0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*))?(?:\\+[0-9A-Za-z.-]+)?$`,
)

type SemanticVersion = { readonly core: readonly string[]; readonly before: readonly string[] }

function readSemver(text: string): SemanticVersion | undefined {
  const found = shape.exec(text.trim())
  if (found === null) return undefined
  const [, major = '', minor = '', patch = '', before = ''] = found
  const names = before === '' ? [] : before.split('.')
  // A number of a pre-release bears no zero before it.
  if (names.some((name) => /^0\d+$/.test(name))) return undefined
  return { core: [major, minor, patch], before: names }
}

/**
 * Compares two versions by Semantic Versioning 2.0.0; what was built from a version plays no part.
 * @returns below, at or above nought; undefined where one of them is no version
 */
export function compareSemver(a: string, b: string): number | undefined {
  const [left, right] = [readSemver(a), readSemver(b)]
  if (left === undefined || right === undefined) return undefined
  for (const [n, digits] of left.core.entries()) {
    const difference = compareDigits(digits, right.core[n] ?? '')
    if (difference !== 0) return difference
  }
  return compareBefore(left.before, right.before)
}

/** A pre-release comes before its release. */
function compareBefore(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return b.length - a.length
  for (let n = 0; n < Math.max(a.length, b.length); n += 1) {
    const [left, right] = [a[n], b[n]]
    if (left === undefined) return -1
    if (right === undefined) return 1
    const difference = compareNames(left, right)
    if (difference !== 0) return difference
  }
  return 0
}

function compareNames(a: string, b: string): number {
  const [isLeft, isRight] = [/^\d+$/.test(a), /^\d+$/.test(b)]
  if (isLeft && isRight) return compareDigits(a, b)
  if (isLeft !== isRight) return isLeft ? -1 : 1
  return a < b ? -1 : a > b ? 1 : 0
}
