import { existsSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin } from 'esbuild'
import type { LanguageCode } from '../languages/list.ts'
import type * as japanese from '../page/pages.tsx'
import { keepOnce } from './kept.ts'

/** Where the Japanese texts stand; those of each other language are in a folder beneath. */
const textsOf = (root: string): string => join(root, 'apps/resident/src/texts')

/**
 * Gives a bundle its language: whatever imports a text gets it in that language. A text that the language
 * lacks fails the build.
 */
export const inLanguage = (root: string, language: LanguageCode): Plugin => ({
  name: `texts in ${language}`,
  setup(bundle) {
    const texts = textsOf(root)
    if (language === 'ja') return
    bundle.onResolve({ filter: /^\..*\.tsx?$/ }, ({ path, resolveDir }) => {
      // A translation may build on the Japanese text itself.
      if (resolveDir === join(texts, language)) return undefined
      const file = resolve(resolveDir, path)
      if (dirname(file) !== texts) return undefined
      const translated = join(texts, language, basename(file))
      return existsSync(translated)
        ? { path: translated }
        : { errors: [{ text: `texts/${language}/${basename(file)} is missing` }] }
    })
  },
})

/** Everything that draws pages. */
export type Pages = typeof japanese

/**
 * The drawing of pages in one language, for the build and for the listener: bundled like the client, so
 * that what the server draws is what the browser goes on with. Several bundles live side by side.
 */
export async function pagesIn(root: string, language: LanguageCode): Promise<Pages> {
  const result = await build({
    absWorkingDir: root,
    entryPoints: { pages: join(root, 'apps/resident/src/page/pages.tsx') },
    outdir: join(root, '.cache/pages', language),
    outExtension: { '.js': '.mjs' },
    entryNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // The law and the municipalities are the same in every language. Preact is not shared: each
    // language marks its texts in its own way.
    external: ['@zeimori/tax', '@zeimori/tax/glossary', '@zeimori/municipalities'],
    plugins: [inLanguage(root, language)],
    metafile: true,
    write: false,
    logLevel: 'silent',
  })
  for (const { path, contents } of result.outputFiles) keepOnce(path, contents)
  const entry = Object.entries(result.metafile.outputs).find(
    ([, { entryPoint }]) => entryPoint !== undefined,
  )
  if (entry === undefined) throw new Error(`no pages in ${language}`)
  const pages: Pages = await import(pathToFileURL(join(root, entry[0])).href)
  return pages
}
