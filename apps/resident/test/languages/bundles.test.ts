import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, type Metafile } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { languageCodes, type LanguageCode } from '../../src/languages/list.ts'
import { inLanguage } from '../../src/site/languages.ts'

const root = join(import.meta.dirname, '../../../..')

const clientIn = async (language: LanguageCode): Promise<Metafile> => {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['apps/resident/src/client.tsx'],
    outdir: 'none',
    bundle: true,
    splitting: true,
    write: false,
    minify: true,
    format: 'esm',
    target: ['es2018'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    metafile: true,
    logLevel: 'silent',
    plugins: [inLanguage(root, language)],
  })
  return metafile
}

/** The sources of which something stands in the bundle. */
const sourcesOf = ({ outputs }: Metafile): readonly string[] =>
  Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) =>
      bytesInOutput > 0 ? [path] : [],
    ),
  )

const japaneseText =
  /apps\/resident\/src\/texts\/[^/]+$|packages\/tax\/src\/glossary\/(terms|doubts)/

describe('言語ごとの束', () => {
  for (const language of languageCodes)
    it(`${language} の文だけが入る`, async () => {
      const sources = sourcesOf(await clientIn(language))
      const folders = sources.flatMap(
        (path) => /src\/texts\/([a-z-]+)\//.exec(path)?.slice(1) ?? [],
      )
      expect(new Set(folders)).toEqual(new Set(language === 'ja' ? [] : [language]))
      const foreign = language.startsWith('ja') ? [] : sources
      expect(foreign.filter((path) => japaneseText.test(path))).toEqual([])
    })

  it('足りない文があれば、束ねない', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'texts-'))
    try {
      mkdirSync(join(folder, 'apps/resident/src/texts'), { recursive: true })
      writeFileSync(join(folder, 'apps/resident/src/texts/new.ts'), "export const text = '新しい'")
      writeFileSync(
        join(folder, 'apps/resident/src/client.ts'),
        "import { text } from './texts/new.ts'\nconsole.log(text)",
      )
      const bundled = build({
        entryPoints: [join(folder, 'apps/resident/src/client.ts')],
        bundle: true,
        write: false,
        logLevel: 'silent',
        plugins: [inLanguage(folder, 'en')],
      })
      await expect(bundled).rejects.toThrow('texts/en/new.ts is missing')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
