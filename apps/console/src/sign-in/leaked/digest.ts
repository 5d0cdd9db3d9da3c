import { createHash } from 'node:crypto'

/** How many bytes of a digest are kept: among forty thousand, one in twenty million others looks the same. */
export const digestBytes = 5

/** What is kept of a leaked password, and looked for of a new one. Capitals make no difference. */
export const leakDigest = (password: string): Buffer =>
  createHash('sha256')
    .update(password.normalize('NFKC').toLowerCase())
    .digest()
    .subarray(0, digestBytes)
