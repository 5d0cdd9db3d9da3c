import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fontPackage } from './fonts.ts'

/** Whose licence the site must carry, and in which file of theirs it stands. */
type Part = { readonly what: string; readonly file: string }

/** The texts of the licences of everything that the site hands out: our own, the bundled code's, the fonts'. */
export function licenses(root: string, bundledFiles: readonly string[]): string {
  const packages = new Set(bundledFiles.flatMap((file) => packageIn(file) ?? []))
  const parts: readonly Part[] = [
    { what: '税守（Zeimori）', file: join(root, 'LICENSE') },
    ...[...packages].sort().map((name) => partOf(root, name)),
    { what: 'Noto Sans JP', file: join(root, 'node_modules', fontPackage, 'LICENSE_FONT') },
  ]
  return parts
    .map(({ what, file }) => `${what}\n${'='.repeat(72)}\n\n${readFileSync(file, 'utf8').trim()}\n`)
    .join('\n\n')
}

/** 「node_modules/preact/dist/preact.module.js」 → 「preact」 */
const packageIn = (file: string): string | undefined =>
  /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1]

/** @throws where a package that is handed out has no licence to go with it */
function partOf(root: string, name: string): Part {
  const folder = join(root, 'node_modules', name)
  const file = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE']
    .map((candidate) => join(folder, candidate))
    .find((candidate) => existsSync(candidate))
  if (file === undefined) throw new Error(`${name} has no licence file`)
  return { what: name, file }
}
