import { isList, isThing, textIn, type Thing } from '../reading.ts'
import type { Software } from './software.ts'

/** What a lock file of npm installs; undefined where it is none of version 2 or 3. */
export function readNpmLock(lock: unknown): readonly Software[] | undefined {
  if (!isThing(lock) || !isThing(lock['packages'])) return undefined
  return Object.entries(lock['packages']).flatMap(([path, one]) => {
    if (!isThing(one) || one['link'] === true) return []
    const [, name] = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(path) ?? []
    const version = textIn(one, 'version')
    if (name === undefined || version === undefined) return []
    const licence = licenceOf(one)
    return [
      {
        ecosystem: 'npm' as const,
        name: textIn(one, 'name') ?? name,
        version,
        ...(licence !== undefined && { licence }),
        ...(one['dev'] === true && { forDevelopment: true }),
      },
    ]
  })
}

function licenceOf(one: Thing): string | undefined {
  const given = one['license']
  if (typeof given === 'string') return given
  // As it was written long ago.
  if (isList(given)) return given.filter((part) => typeof part === 'string').join(' OR ')
  return undefined
}
