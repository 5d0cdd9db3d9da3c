import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fontPackage } from './fonts.ts'

/** Whose licence the site must carry, and what it says. */
type Part = { readonly what: string; readonly text: string }

/** The texts of the licences of everything that the site hands out: our own, the bundled code's, the fonts'. */
export function licenses(root: string, bundledFiles: readonly string[]): string {
  const packages = new Set(bundledFiles.flatMap((file) => packageIn(file) ?? []))
  const parts: readonly Part[] = [
    { what: '税守（Zeimori）', text: readFileSync(join(root, 'LICENSE'), 'utf8') },
    ...[...packages].sort().map((name) => partOf(root, name)),
    {
      what: 'Noto Sans JP',
      text: readFileSync(join(root, 'node_modules', fontPackage, 'LICENSE_FONT'), 'utf8'),
    },
  ]
  return parts
    .map(({ what, text }) => `${what}\n${'='.repeat(72)}\n\n${text.trim()}\n`)
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
  return {
    what: name,
    text: file === undefined ? stated(folder, name) : readFileSync(file, 'utf8'),
  }
}

/** The licence of a package that only states it in its manifest. */
function stated(folder: string, name: string): string {
  const { license, author }: { license?: unknown; author?: unknown } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  )
  if (license !== 'MIT' || typeof author !== 'string')
    throw new Error(`${name} has no licence file`)
  return `MIT License\n\nCopyright (c) ${author}\n\n${mit}`
}

const mit = `Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`
