import { existsSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { Plugin } from 'esbuild'
import { languages, type Language, type LanguageCode } from '../languages/list.ts'

/** Bundles the texts of one language: where a source says `texts/X.ts`, `texts/LANGUAGE/X.ts` goes in. */
export const textsIn = (language: LanguageCode, source: string): Plugin => ({
  name: 'texts-in',
  setup: (bundle) => {
    if (language === 'ja') return
    const texts = join(source, 'texts')
    bundle.onResolve({ filter: /\/texts\/[^/]+\.ts$|^\.\/[^/]+\.ts$/ }, ({ path, importer }) => {
      const file = join(dirname(importer), path)
      const name = relative(texts, file)
      // A translation may build on the Japanese texts, which it names with `../`.
      if (name.includes('/') || name.startsWith('..') || importer.startsWith(join(texts, language)))
        return undefined
      return { path: join(texts, language, name) }
    })
  },
})

/** The languages that have texts. */
export const writtenLanguages = (root: string): readonly Language[] =>
  languages.filter(
    ({ code }) => code === 'ja' || existsSync(join(root, 'apps/resident/src/texts', code)),
  )
