import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

const climb = (folder: string): string =>
  existsSync(join(folder, 'package-lock.json')) ? folder : climb(dirname(folder))

/** The checkout, also where this was bundled into another place of it. */
export const root = climb(import.meta.dirname)
