import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The checkout: wherever this file has been bundled to, it is above it. */
const findRoot = (from: string): string =>
  existsSync(join(from, 'package-lock.json')) ? from : findRoot(dirname(from))

export const root = findRoot(import.meta.dirname)
