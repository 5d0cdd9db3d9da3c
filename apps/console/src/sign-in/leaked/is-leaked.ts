import { digestBytes, leakDigest } from './digest.ts'
import { leakedPasswords } from './list.ts'

const list = Buffer.from(leakedPasswords, 'hex')

/** Whether the digest stands in the list, which is in order. */
function stands(digest: Buffer): boolean {
  let low = 0
  let high = list.length / digestBytes - 1
  while (low <= high) {
    const middle = Math.floor((low + high) / 2)
    const order = list.compare(
      digest,
      0,
      digestBytes,
      middle * digestBytes,
      (middle + 1) * digestBytes,
    )
    if (order === 0) return true
    if (order < 0) low = middle + 1
    else high = middle - 1
  }
  return false
}

/** Signs, or digits and signs, at either end: what people add to a password that was refused. */
const additions = [/^[\W_]+|[\W_]+$/g, /^[\d\W_]+|[\d\W_]+$/g]

/**
 * Whether a password is known from leaks, as it is or with something added at its ends. The list is in the
 * program: nothing is asked of anybody. (M03, fujisawa-3-7-d, tochigi-3-6-b)
 */
export const isLeaked = (password: string): boolean =>
  [password, ...additions.map((added) => password.replaceAll(added, ''))].some((one) =>
    stands(leakDigest(one)),
  )
